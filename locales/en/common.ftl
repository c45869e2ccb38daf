# Said everywhere: buttons, menus, refusals, trouble.

button-home = Home
button-not-now = Not now
button-open-private = Go to the private chat
command-unknown = There is no such command. Send /help to see what you can do here.
button-old = This button is out of date. Please start again from the first screen.
    .plain = This button no longer works. Please go home.
link-gone = This link no longer works; it may have expired.
    .plain = This link no longer works.
form-gone = This step is done or was stopped. Please start again from the first screen.
    .plain = This step is already done. Please go home.
group-use-private = Please do this in the private chat, where nobody else sees what you write.
    .plain = Please tap below and do this in the private chat.
only-text = For now we can only read words here, not pictures or voice. Please type what you want to say.
    .plain = Please type. Pictures and voice cannot be read yet.

menu-proposals = 📝 Proposals
menu-polls = 🗳 Votes
menu-meetings = 📅 Meetings
menu-points = ⭐ Points
menu-office = Back to the office menu
menu-me = My details
    .helping = What is held about { $helped }
menu-join = I live here
menu-desk = Contact the desk

## Refusals

refused-stranger = Please verify your address first. It takes about a minute, with the code from the community’s letter.
    .plain = Please verify your address first.
refused-office = The committee does this. You are not registered with such an office.
    .plain = The committee does this.

## Trouble

something-broke = That step did not work. What you filled in before is still there. We noted it (number { $number }); please try again in a few minutes, or call the desk: { $phone }.
    .plain = That did not work. Please try again in a few minutes, or call { $phone } and say number { $number }.
storage-trouble = We cannot write anything down right now, so that step did not work. What you did before is still there. Please try again in a few minutes, or ask the desk.
    .plain = We cannot write anything down right now. Please try again in a few minutes. What you did before is still there.
toast-broke = That step did not work. Please try again in a few minutes.
update-settled-before = We received this and it is done. You need not send it again.
    .plain = This is done already.

title-needs-letters = A title needs words: signs, numbers or emoji alone do not say what it is about. Please send it again.
name-needs-letters = A name needs letters: neighbours cannot say signs, numbers or emoji. Please send it again.
