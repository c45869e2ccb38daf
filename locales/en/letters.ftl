# The letter to each home: printed, one home a page.

letter-title = The residents’ hall of { $community }
letter-greeting = To the residents of { $dwelling }
letter-why = Our community now has a hall on the phone. There you can make proposals, support them, vote, and see when we meet. To join, verify your address with the code below. It takes about a minute.
letter-code-is = The code of your home:
letter-scan = Point your phone’s camera at the picture on the left. It opens the hall ({ $bot } on Telegram). Tap Start, then send the last 8 characters of the code above. The picture holds the address only, not the code. If you cannot scan it, find { $bot } on Telegram and send it the whole code.
letter-ask = Open the community’s hall on Telegram, tap Start, and send it the code.
letter-once = The code works once; please show it to nobody outside your home, and send no photo of it. Owners, their family and tenants can all join with it. Whoever joins first can give the others at home a link, from “My homes”; no second letter is needed.
letter-privacy = We keep your address, your name here and what you did here. Who can see it is written in the hall under “My details”. Nobody will ever ask you for money for this.
letter-desk = If you have no smartphone, or would rather not use one, call the desk on { $phone }. With your consent they can register you and act for you, and they give you a slip for each thing done.
letter-cover = { $building }: { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
}
letter-cover-how = Tick each home when its letter is delivered. Leave the letters closed; the code is only for those who live there. If nobody is in, take the letter back to the desk and do not leave it at the door.
