# Following a proposal, or hearing no more of it.

command-following = Proposals I follow
follow-of = Reminders · proposal { $number } · { $title }
    .plain = Reminders: { $title }
follow-now = { $heeds ->
    [follows] You follow this proposal and hear what becomes of it.
    [itself] You proposed, supported or commented on it, so you hear what becomes of it.
    [muted] You hear nothing more of this proposal.
   *[neither] You do not follow this proposal. If you do, you hear what becomes of it.
}
    .plain = { $heeds ->
    [follows] You will hear of it.
    [itself] You will hear of it.
    [muted] You hear nothing of it.
   *[neither] You do not follow it.
}
follow-still = Calls to vote and to meetings come all the same.
    .plain = Votes and meetings are told all the same.
follow-noted = Noted.
follow-list = Proposals you follow. Tap one to change that.
follow-list-none = You follow no proposal yet. Those you propose, support or comment on are followed by themselves.
    .plain = You follow no proposal yet.
follow-row = { $heeds ->
    [muted] { $title } · muted
   *[other] { $title }
}
button-follow = Follow it
    .helping = Follow this proposal
button-unfollow = Stop following
button-mute = No more reminders about it
button-unmute = Remind me again
button-follow-list = Proposals I follow
    .helping = Proposals { $helped } follows
