# Making a proposal of somebody else’s message: they are asked first.

forward-neighbour = You forwarded: “{ $words }”. Somebody else wrote this.
    .plain = Somebody else wrote this.
forward-neighbour-how = To make a proposal of it, they have to agree first. If they are a resident here, we send them these words and ask; they will see that it is you who asks. Whether they are, we cannot tell you. You can also use your own words.
    .plain = They have to agree first. We can ask them.
button-ask-consent = Ask them
forward-asked = Noted. If they are a resident here, they get it. If they agree, you get these words as a draft, which you can change before you publish it.
    .plain = Noted. You will hear if they agree.
forward-asked-until = If nothing is heard for 7 days, the words are deleted, and you are not told again.
forward-own-words = You can make a proposal in your own words, to the same effect.
forward-nobody = { $origin ->
    [hidden] Whoever wrote this hides their account. We do not know whom to ask, so it cannot be used as it is.
   *[chat] This comes from a channel, a group or another bot. Nobody can agree for it, so it cannot be used as it is.
}
    .plain = We do not know whom to ask, so it cannot be used as it is.
forward-no-words = What you forwarded has no words that we could read.
forward-long = A forwarded text has at most { $most } characters; this one has { $given }. Please say it shorter in your own words.
forward-from-hall = This is a message of the council hall itself. No need to propose it.
forward-many = You asked { $most } neighbours who have not answered yet. Please wait before you ask another one.
forward-words-by = { $reworded ->
    [yes] It began with what { $name } said; its author worded it anew.
   *[no] These are { $name }’s words.
}
forward-gone = These words are deleted, or were used already.
forward-used = These words are in the draft of a proposal already. Please talk to the neighbour who writes it.
forward-draft-first = You have a proposal that is not finished. Please publish or delete it first; these words are kept for you for 7 days.

## To whoever wrote it

notice-forward = { $by } would like to make a proposal of what you said. Is that all right?
forward-text = “{ $text }”
notice-forward-then = If you say yes, they can use it; everybody will see it, with a note that the words are yours, or that they were reworded if they change them. If you say no, it is deleted at once.
    .plain = Yes: it is used, with your name. No: it is deleted.
button-allow-forward = Yes, use it
button-refuse-forward = No
button-refuse-after-all = No after all
forward-yes-said = All right, they know that they can use it.
forward-yes-then = Until it is in their draft, you can still change your mind.
forward-no-said = All right, the words are deleted. They are not told that you saw them.

## To whoever forwarded it

notice-forward-agreed = The neighbour who wrote it agrees: “{ $words }”
notice-forward-agreed-then = You can make it a proposal now. After 7 days the words are deleted.
button-use-forward = Make it a proposal
