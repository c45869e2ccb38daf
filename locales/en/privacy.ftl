# Privacy and data: what is held, why, who sees it, until when; taking it out, erasing it.

command-privacy = My privacy and data

privacy-head = My privacy and data · { $community }
privacy-what = See what is held about you, why, who sees it and until when. You can take all of it out, or have it erased.
    .plain = See what is held about you. You can take it out, or have it erased.
privacy-read = { $number ->
    [0] No officer has looked at your data.
    [one] An officer has looked at your data once.
   *[other] Officers have looked at your data { $number } times.
}
privacy-nothing = Nothing is held about you here. Once you have joined, you can see here what is.
privacy-in-person = Only you yourself can take out or erase your data. Neighbours without an account can come to the desk.
button-privacy = Privacy and data
button-privacy-topics = What is held
button-privacy-readers = Who looked
button-take-out = Send me my data
button-erase = Erase my data

## What is held

privacy-topics-head = What is held, why, and who sees it (page { $page } of { $pages })
privacy-topic = { $topic ->
    [name] Name and settings
    [homes] Home
    [register] Owners’ list
    [account] Chat account
    [office] Offices
    [proposals] Proposals and supports
    [comments] Comments
    [votes] Votes
    [meetings] Meetings
    [questions] Questions and reports
    [points] Points
    [help] Help and family
    [conduct] Reports and conduct
    [messages] Notices and forms
    [readings] Looks at your data
   *[machine] What the machine notes
} · { $tier ->
    [public] public
    [personal] personal
   *[sensitive] sensitive
}
privacy-topic-why = What and why: { $topic ->
    [name] your name, language, plain wording, whether you are of age and when you joined: to know you and speak clearly
    [homes] which home is yours, as owner or resident, and how that was verified: for one vote a home
    [register] names, shares and phones as the developer or manager listed them: to check addresses
    [account] the number of your account, and whether messages arrive: to reach you
    [office] what you were and from when to when: so that all know who is responsible
    [proposals] proposals, photos, voice notes, and what your home supports: to talk things over
    [comments] what you said for or against: to hear both sides
    [votes] what your home said, and the receipt: to count and to check
    [meetings] whether you come: to have enough chairs
    [questions] what you asked or reported, and the answer: to see to it
    [points] what you got and spent: to keep the books
    [help] who may act for you, what was done, and whom you asked to come: so that you see it and can undo it
    [conduct] what you reported, what of yours was hidden, your appeals: to be fair
    [messages] what was sent to you and what you are filling in: so that nothing is lost
    [readings] which officer looked at your data, when and why: so that you can trust it
   *[machine] each message and its answer: so that nothing is done twice; the journal has numbers only
}.
privacy-topic-who = Who sees it: { $topic ->
    [name] neighbours see your name (the by-laws may mask it); the rest only you and the desk
    [homes] people of the same home, the desk and building leaders; neighbours do not
    [register] the desk and the committee; chair and desk may take it out without phones, each time written down; phones are sealed
    [account] nobody; the program uses it
    [office] everybody
    [proposals] what is published everybody sees; drafts only you
    [comments] everybody
    [votes] the count is public; what your home said people of that home see
    [meetings] everybody sees how many, not who
    [questions] the desk and the committee
    [points] you and the shop that takes a voucher; every entry is kept
    [help] you, your family, whoever helps you, and the desk
    [conduct] who reported only members see; the numbers everybody sees
    [messages] only you
    [readings] only you
   *[machine] nobody, unless something breaks
}.
privacy-topic-until = Until when: { $topic ->
    [name] until you have it erased; then a mark stands for your name
    [homes] moving out is noted; a number stays, because votes must remain countable
    [register] it is the community’s list and stays; erasure cuts the tie to you
    [account] deleted with your data; one that also serves family stays for them
    [office] kept; after erasure only a number
    [proposals] drafts 90 days; voice and drafts go with erasure; proposals that others support stay without your name
    [comments] after erasure a mark stands for the words, and the count stays
    [votes] kept for recounts; after erasure only a number
    [meetings] goes with erasure
    [questions] after erasure the words go and the number stays
    [points] books do not change; after erasure they bear no name
    [help] consent ends by its date or with erasure; slip numbers stay, details go
    [conduct] counts 40 days; your appeals go with erasure
    [messages] notices 180 days, forms 30; emptied with erasure
    [readings] three years; goes with erasure
   *[machine] two to four days; seven if it could not be done
}.

privacy-operator = Whoever looks after the server can find all this on the machine, but for what is sealed.

privacy-short = This is held about you:
privacy-short-home = Neighbours see your name. Which home is yours only the people of that home, your building leader and the desk can see.
privacy-short-said = Everybody sees the proposals you publish and what you say about others. Your questions and reports only the desk and the committee can see.
privacy-short-votes = Neighbours cannot see how your home votes. The people of your home can, and whoever looks after the server can look it up.
privacy-short-not = No ID numbers are held. Phone numbers in the owners’ register are sealed; only the desk can see one, and each look is noted.
privacy-short-end = You can see who of the staff looked. You can also be erased: your name and words go, votes stay without your name.
button-privacy-whole = One by one

## Who looked

readers-head = Who looked at my data (the last { $number })
readers-none = No officer has looked at your data.
readers-row = · { $at } { $name }{ $office ->
    [none] {""}
    [desk] {" "}(desk)
    [chair] {" "}(chair)
    [committee] {" "}(committee)
    [building_leader] {" "}(building leader)
    [supervisor] {" "}(supervisor)
   *[other] {" "}(office)
} looked at { $what ->
    [phone] the phone on record
    [claim] an address claim and its proof
    [export] everything
    [register] an entry of the owners’ list
    [roster] the whole owners’ list (as a file, without telephone numbers)
    [letter] the code of your home’s letter (a new one was printed)
    [reach] whether a message reached your home
    [help] what helping needs: homes, consent, relatives
   *[other] your data
}{ $for_home ->
    [yes] {" "}({ $home })
   *[no] {""}
}{ $for_why ->
    [yes] , because: { $why ->
        [paper] they asked on paper
       *[other] { $why }
    }
   *[no] {""}
}
readers-note = Claims, letters’ codes, what helping needs and the like: somebody’s looks of one day are written down as one. Proposals and comments are public, so looks at them are not.

## Taking it out

take-out-done = This is everything held about you, in one packed file.
take-out-often = It was taken out { $most } times today, and is the same each time. Please come again tomorrow, or ask the desk.
take-out-what = Open index.html in it to read; data.json is for machines. Names of others are masked.
take-out-care = It has your address and your votes in it: keep it safe, and do not pass it on to a group. That you took it is written down.
    .plain = It has your address and your votes in it: keep it safe.
taken-title = The data of { $name } · { $community }
taken-about = As of { $at }. Names of others are masked; sealed numbers and check codes are not in it. All of it is in data.json.
taken-files = { $number ->
    [one] The photo or voice note you sent is
   *[other] The { $number } photos and voice notes you sent are
} in the folder “files”. What had no room or is gone is listed there.
taken-acted = In an office, or as a helper, you acted on others’ matters { $number ->
    [one] once
   *[other] { $number } times
}. Tables and numbers are in data.json; the content is theirs and not in here.
taken-topic = { $topic ->
    [name] Name and settings
    [homes] Home
    [register] Owners’ list
    [account] Chat account
    [office] Offices
    [proposals] Proposals and supports
    [comments] Comments
    [votes] Votes
    [meetings] Meetings
    [questions] Questions and reports
    [points] Points
    [help] Help and family
    [conduct] Reports and conduct
    [messages] Notices and forms
    [readings] Looks at your data
   *[machine] What the machine notes
}
taken-table = { $table ->
    [person] What you are registered as
    [residency] Ties to homes
    [tie_case] Questions about a home
    [tie_ending] Ties that ended
    [home_invitation] Links for people of your home
    [register_entry] Entry in the owners’ list
    [address] Chat account
    [holder] Whom the account serves
    [role] Offices
    [invitation] Links to an office
    [consent] Consent to be helped
    [kin] Family who look on
    [assisted_act] What was done for you
    [notice] Notices to you
    [form] What you are filling in
    [question] What waits for your answer
    [incoming_file] Photos and voice notes
    [reading] Who looked
    [erasure] Requests to be erased
    [export] Taken out
    [proposal] Proposals
    [proposal_edition] Earlier texts of proposals
    [proposal_draft] Proposal not published
    [voice_note] Voice notes
    [merge_wish] Wishes to merge
    [forwarded] Forwarded words
    [support] Supports
    [follow] Followed and muted
    [comment] Comments
    [vote] Votes of your home
    [poll] Votes you opened
    [poll_mute] Votes muted
    [meeting] Meetings you announced
    [meeting_answer] Answers to meetings
    [intake] Questions and reports
    [ledger_account] Points account
    [ledger_transfer] Points in and out
    [voucher] Vouchers
    [voucher_tries] Wrong codes
    [reward] Rewards of your shop
    [flag] Your reports
    [hiding] Texts that were hidden
    [hide_voice] Texts you wanted hidden
    [appeal_voice] Appeals you heard
    [suspension] Suspensions
    [published] Count of texts
   *[other] { $table }
} ({ $number })
taken-column = { $column ->
    [at] Time
    [since] Since
    [until] Until
    [name] Name
    [number] Number
    [title] Title
    [text] Words
    [body] What is wrong
    [wish] What is wished for
    [side] Side
    [choice] Vote
    [answer] Answer
    [dwelling_id] Home
    [place_id] Place
    [proposal_id] Proposal
    [poll_id] Vote on
    [meeting_id] Meeting
    [reward_id] Reward
    [relation] Relation
    [assurance] Verified as
    [way] Verified by
    [verified_at] Verified at
    [verified_by] Verified by whom
    [confirmed_at] Last confirmed
    [created_at] Entered at
    [language] Language
    [channel] Chat
    [external] Account
    [kind] Kind
    [amount] Amount
    [code] Code
    [price] Price
    [issued_at] Issued
    [expires_at] Expires
    [redeemed_at] Used
    [cost] Cost (cents)
    [published_at] Published
    [edited_at] Changed
    [by_id] Done by
    [helper_id] Helper
    [recorded_by] Recorded by
    [granted_by] Granted by
    [given_at] Agreed at
    [ended_at] Ended
    [proof] Proof
    [slip] Slip
    [subject] Subject
    [ground] Ground
    [why] Why
    [appeal] Appeal
    [reader_id] Read by
    [what] What
    [due_at] Due
    [days] Days
    [author_id] Author
    [person_id] Person
   *[other] { $column }
}
taken-moment = { $at }
taken-value = { $value ->
    [owner] owner
    [household] family
    [tenant] tenant
    [resident] resident
    [known] known
    [for] for
    [against] against
    [agree] for
    [abstain] abstain
    [yes] coming
    [no] not coming
    [maybe] not sure
    [letter] letter
    [founding] at the founding
    [desk] desk
    [leader] building leader
    [private] private data
    [insult] insult
    [advert] advert
    [phone] phone
    [export] everything
   *[other] { $value }
}

## Erasing

erase-ask = Erase my data: your name, account, home, offices, drafts, voice notes, the words of your comments and appeals all go.
    .plain = Erase my data: your name, account, drafts and what you said all go.
erase-goes = Proposals that nobody else supports are taken back. For your comments a mark stands, and the count stays.
erase-stays = Only a number stays: votes and supports of your home, proposals that others support (by “a neighbour who left”), and the books, without a name.
    .plain = Votes and supports stay, without your name.
erase-register = The owners’ list is the community’s record. It stays and is no longer tied to you.
erase-when = { $days ->
    [0] It is done at once and cannot be undone. You can join anew afterwards.
    [one] It is done after one day. Until then you can change your mind; afterwards it cannot be undone, but you can join anew.
   *[other] It is done after { $days } days. Until then you can change your mind; afterwards it cannot be undone, but you can join anew.
}
erase-when-held = You may not publish until { $until }, so it is done then, and in a month at the latest. Until then you can change your mind; afterwards it cannot be undone.
button-erase-me = Erase my data
button-keep-me = I changed my mind
erase-asked = Noted: your data is erased on { $due }. Until then you can change your mind, and all is as always.
erase-waits = ⏳ Your data is erased on { $due }.
erase-waits-then = Until then you can change your mind; afterwards it cannot be undone. If you did not ask for it, tap the button below.
erase-kept = All right, nothing is erased and nothing has changed.
erase-chair = You are the chair, and a community cannot be without one. Hand the chair over first, in the office menu under people and terms, then come back.
notice-person-erased = A neighbour had their data erased on { $at }. What they proposed and voted still counts, without a name.

## Neighbours without an account: the desk, on a request on paper

button-paper-data = Their data: take out, erase
paper-data-of = Data of { $name } ({ $homes })
paper-data-first = Somebody without an account can ask on paper for what is held about them, or to have it erased.
paper-data-seen = Print the form, have them sign it, and look at their identity card first. Keep the form. Supervisors and family who look on will hear of it.
button-print-request = Print the form
button-take-for = Signed: take out
button-erase-for = Signed: erase
button-keep-for = They changed their mind
button-back-to-card = Back to this neighbour
paper-data-here = Here is the form, to be printed, ticked and signed.
taken-for = This is everything held about { $name }, as one file.
taken-for-print = Open index.html in it, print it, and hand it to them in person.
taken-for-care = Then delete this message and the file. That it was taken out is written down, and they can see it.
erase-ask-for = Erase the data of { $name }: name, home, drafts, comments and appeals go. Read this out to them:
erase-waits-for = ⏳ Data of { $name } is erased on { $due }.
erase-when-for = { $days ->
    [one] It is done after one day. Until then they can change their mind at the desk; afterwards it cannot be undone.
   *[other] It is done after { $days } days. Until then they can change their mind at the desk; afterwards it cannot be undone.
}
button-erase-for-now = They understood: erase
erase-asked-for = Noted: the data of { $name } is erased on { $due }. Until then they can change their mind.
erase-kept-for = The data of { $name } is not erased; nothing has changed.
notice-erase-for = The desk was asked on paper by { $name } to erase their data on { $due }.
notice-erase-for-then = If they did not mean it, tell the desk before then; it can be taken back.
notice-taken-for = { $by } at the desk took out everything held about { $name }, who asked on paper, on { $at }.
notice-taken-for-then = Please check the signed form. If they did not ask for it, say so at once.
paper-data = { $community }: request about personal data
paper-data-who = Asked by: { $name } ({ $homes })
paper-data-take = □ I want a copy of everything that is held about me.
paper-data-erase = { $days ->
    [one] □ I want my data erased after one day. Until then I can change my mind.
   *[other] □ I want my data erased after { $days } days. Until then I can change my mind.
}
paper-data-stays = I know: it cannot be undone; votes, and proposals that others support, stay without my name; the owners’ list is not included.
paper-data-told = Supervisors and family who look on will hear of it.
paper-data-sign = Signature
