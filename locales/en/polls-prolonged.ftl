# A close put off: the rule says so before, and everyone is told when it happens.

rule-outages = If the hall is out of reach for more than { $minutes } minutes in the last { $hours } hours, the close is put off by { $prolong } hours. If it is still out of reach at the close, those hours begin when it is back.
    .plain = If the hall is out of reach too long, you get { $prolong } hours more to vote.
rule-prolonged = This one was put off: it was to close on { $was }, now it closes on { $closes }.

poll-prolonged = ⏳ The close of “{ $title }” was put off. In the hours before it the hall was out of reach for { $minutes } minutes and nobody could vote.
    .plain = ⏳ You have more time to vote on “{ $title }”, because the hall was out of reach for a while.
poll-prolonged-until = It was to close on { $was }; now you can vote until { $closes }, { ZONE($closes) }.
    .plain = You can vote until { SPOKEN($closes) }.
poll-prolonged-stands = Every vote cast so far stands and can be changed until then.
