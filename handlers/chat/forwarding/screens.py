"""What is shown when a message was forwarded."""

from deliberation.intake.forwarding import Asked, Consented, Taken
from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.finding.screens import door as find_door
from handlers.chat.forwarding.taps import AllowForward, AskConsent, RefuseForward, UseForward
from handlers.chat.menu import proposals_door
from handlers.chat.proposals.screens import write_button
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.screen import Button, Row, Screen
from kernel import texts
from kernel.lines import line

QUOTED_UNITS = 60


def ask_first(taken: Taken) -> Screen:
    """Somebody else wrote it: shall they be asked, if they live here?"""
    quoted = texts.cut(texts.clean(taken.text, one_line=True), QUOTED_UNITS)
    lines = (line("forward-neighbour", words=quoted), line("forward-neighbour-how"))
    return Screen(lines, ((Button(line("button-ask-consent"), AskConsent(taken.forwarded)),), _own_words()))


def asked(receipt: Asked) -> Screen:
    """Their writer is asked, if they live here and can hear it."""
    return Screen((line("forward-asked"), line("forward-asked-until")), ((proposals_door(), home_button()),))


def own() -> Screen:
    """One's own words are said anew."""
    return Screen((line("forward-own-words"),), (_own_words(),))


def nobody_to_ask(origin: str) -> Screen:
    """A hidden account, a channel or another bot wrote it: why it cannot be taken."""
    return Screen((line("forward-nobody", origin=origin), line("forward-own-words")), (_own_words(),))


def no_words() -> Screen:
    """A contact, a sticker, a place: there is nothing to read."""
    return Screen((line("forward-no-words"), line("forward-own-words")), (_own_words(),))


def from_the_hall(proposal: int | None) -> Screen:
    """The hall wrote it itself: nothing to propose, perhaps something to open."""
    if proposal is None:
        return Screen((line("forward-from-hall"),), ((find_door(), home_button()),))
    see = Button(line("button-full-text"), SeeProposal(proposal))
    return Screen((line("forward-from-hall"),), ((see,), HOME_ROW))


def wish(text: str, by: str, forwarded: int) -> Screen:
    """To the writer: may these words be used?"""
    lines = (line("notice-forward", by=by), line("forward-text", text=text), line("notice-forward-then"))
    return Screen(lines, choices(forwarded))


def choices(forwarded: int) -> tuple[Row, ...]:
    """Yes and no."""
    return (
        (Button(line("button-allow-forward"), AllowForward(forwarded)),),
        (Button(line("button-refuse-forward"), RefuseForward(forwarded)),),
    )


def consented(receipt: Consented) -> Screen:
    """What was said, and that a yes may be taken back for a while."""
    if not receipt.agreed:
        return Screen((line("forward-no-said"),), (HOME_ROW,))
    refuse = Button(line("button-refuse-after-all"), RefuseForward(receipt.forwarded))
    return Screen((line("forward-yes-said"), line("forward-yes-then")), ((refuse,), HOME_ROW))


def agreed(text: str, forwarded: int) -> Screen:
    """To whoever forwarded it: go on."""
    quoted = texts.cut(texts.clean(text, one_line=True), QUOTED_UNITS)
    use = Button(line("button-use-forward"), UseForward(forwarded))
    lines = (line("notice-forward-agreed", words=quoted), line("notice-forward-agreed-then"))
    return Screen(lines, ((use,), HOME_ROW))


def _own_words() -> Row:
    return (write_button(), home_button())
