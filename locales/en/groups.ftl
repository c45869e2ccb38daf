# The community’s group chat: bound, changed, lost, found.

command-here = In a group: send notices here
command-group = The community’s group

## In the group

group-hello = Hello. I am the clerk of the residents’ council hall.
group-hello-chair = To make this the community’s group, the chair taps below and confirms in private.
group-button-bind = Make it our group
group-is-bound = This is the group of { $community }. Proposals, votes and meetings are posted here; write proposals and vote in private.
group-welcome = Welcome to those who have just come. This is the group of { $community }. To propose, support and vote, tap below.
group-left = This is no longer the group of { $community }; what is posted above is not kept up to date. Read proposals and votes in private.
group-topic-chosen = Done. From now on notices go to this topic.
group-topic-none = Done. From now on notices go to the group, to no topic in particular.

## The chair, in private

group-chair-only = Only the chair of the committee can choose the community’s group, and you do not hold that office now. Please pass this on to the chair.
    .plain = The chair of the committee does this.
group-link-old = This link is no longer of use. Send /here in the group, then tap the new button there.
group-ask = Make “{ $title }” the group of { $community }?
group-ask-means = Proposals, votes and meetings will then be posted in it, and everybody in it can read them.
    .plain = Notices will go there, and everybody in it can read them.
group-ask-running = { $count ->
    [one] One running matter is posted there at once.
   *[other] { $count } running matters are posted there at once.
}
group-ask-instead = The group is “{ $now }” now. After the change nothing more is posted there.
group-button-yes = Yes, make it our group
group-button-no = No
group-button-again = Look again
group-bound-done = Done. “{ $title }” is now the group of { $community }.
group-topics = If the group has topics, send /here in the one to use, and notices go there.
group-already = “{ $title }” is the group of { $community } already.
group-taken = This group belongs to another community. To use it here, the chair there has to give it up first.
group-gone = I am not in “{ $title }”, so I cannot post there. Add me to the group again, then look again.
group-silent = I may not write in “{ $title }” yet. Ask a group administrator to let members send messages, or to make me an administrator, then look again.
group-left-as-is = All right, nothing was changed.
group-none = This group is no longer your community’s.
group-none-yet = Your community has no group yet.
group-how = To have one, add me to a group and tap the button that appears there.
group-ours = The group of { $community } is “{ $title }”.
group-ours-lost = I cannot post there now: either I am not in it, or I may not write.
group-change-how = To change it, add me to another group and tap the button that appears there.
group-button-unbind = Stop using it
group-unbind-ask = Stop using “{ $title }” as the group of { $community }?
group-unbind-means = What was posted stays, and nothing more is posted there. Residents still get their notices in private.
group-button-unbind-yes = Yes, stop using it
group-unbound = Done. “{ $title }” is no longer the community’s group.
group-here-private = This command is for groups.

## Told to the chair

group-lost-out = I am no longer in the group “{ $title }”. Please add me again; if nobody meant to remove me, ask the group’s administrators.
group-lost-silent = I may not write in the group “{ $title }”. Ask a group administrator to let members send messages, or to make me an administrator; then send /here in the group.
group-lost-meanwhile = Until then nothing reaches the group. Residents get their private notices as usual.
group-button-see = See our group
group-found = The group “{ $title }” can be reached again.
