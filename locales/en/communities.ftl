# Several communities in one bot: which one you are in, how to change; and taking an office by invitation.

communities-here = [{ $community }]
communities-which = There are several communities here. Which one is yours?
    .plain = Which community do you live in?
communities-which-how = Scan the QR code on your community’s letter or poster, or send me part of its name.
    .plain = Send me the name of your community.
communities-none = No community has a name like that.
communities-these = Is it one of these?
communities-more = Other names are like it too. Please write a little more of the name.
communities-own = Which community do you want to go to?
communities-unknown = That community is not here any more, or the link is incomplete. Please scan the code in your letter again, or ask for the link once more.
    .plain = There is no such community. Please scan the code in your letter again.
communities-came = You are in { $community } now.
communities-elsewhere = This belongs to { $community }. Please change to it first, then go on.
    .plain = This is about { $community }. Please change to it first.
communities-foreign = This belongs to { $community }, where you are not registered yet.
communities-foreign-join = If you live there too, you can register with the code from the letter you got there. Nothing changes here.
    .plain = If you live there too, you can register.
communities-button-switch = Change to { $community }
communities-button-go = Go to { $community }
communities-button-join = Register in { $community }
communities-button-other = Another community

## Taking an office by invitation

invitation-office =
    { $office ->
        [chair] chair
        [committee] member of the committee
        [building_leader] building leader
        [desk] desk clerk
        [supervisor] supervisor
        [grid_head] grid head
        [grid_worker] grid worker
       *[merchant] partner shop
    }
invitation-offer =
    { $office ->
        [building_leader] You are invited to be building leader of { $where } in { $community }. You can then:
        [grid_head] You are invited to be grid head of { $where } in { $community }. You can then:
        [grid_worker] You are invited to be grid worker of { $where } in { $community }. You can then:
       *[other] You are invited to be { invitation-office } of { $community }. You can then:
    }
invitation-by = Invited by { $by }.
invitation-means = Residents will see your name and office.
invitation-once = This invitation works once. If it is not meant for you, please do not accept it.
invitation-button-yes = Accept the office
invitation-button-no = Not me, do not accept
invitation-left = All right, nothing was accepted. The invitation works until it expires.
invitation-taken = You are now { invitation-office } of { $community }.
invitation-then = Proposals, votes and meetings are on the first screen.
invitation-told = { $name } became { invitation-office } by invitation.
invitation-giver-gone = Whoever sent this cannot give the office any more, so it is void. Ask the chair for a new one.
invitation-too-many = { $most } of your invitations are still unused. Take some back before you make new ones.
invitation-unknown = This invitation does not match. Please open the link exactly as you got it, or ask for a new one.
invitation-tries =
    { $left ->
        [0] There are no tries left. Please try again in an hour.
        [one] You can try once more.
       *[other] You can try { $left } more times.
    }
invitation-used = This invitation has been used; each works once. If that was not you, please tell whoever sent it at once.
    .plain = This invitation was used already. If that was not you, please tell whoever sent it at once.
invitation-void = A newer invitation replaced this one. Use the latest you got.
    .plain = Use the latest invitation.
invitation-expired = This invitation expired { $at }. Ask for a new one.
    .plain = This invitation expired. Ask for a new one.
