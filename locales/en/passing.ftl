# To be passed on: notices that reach nobody without an account, told in person by the desk or whoever helped.

office-door-pass-on = To be passed on{ $waiting ->
    [0] {""}
   *[other] { " " }({ $waiting })
}
button-pass-on = To be passed on
button-pass-on-to = { $name } · { $homes }
button-pass-on-paper = Print a slip
pass-on-paper-here = Here is the note. Please print it and hand it over.
button-passed-on = They were told
pass-on = These neighbours have no phone here, so notices do not reach them. Please tell them:
pass-on-how = Open one, then read it to them, telephone, or hand them a printed slip.
pass-on-none = There is nothing to be passed on now.
pass-on-nothing = There is nothing for { $name } now, or it is not yours to pass on.
pass-on-to = Please tell { $name } ({ $homes }):
pass-on-over = This is over by now and needs no telling.
passed-on = Noted: { $name } was told.
paper-pass-on = For { $name }
told-for = This is for { $name }, who has no phone here. Please pass it on:
