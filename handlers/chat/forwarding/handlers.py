"""A message was forwarded into the private chat: whose words are they, and may they be used?"""

import re

from deliberation.intake.forwarding import Whose, ask_consent, consent, take
from deliberation.proposals.finding import numbered
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.forwarding import screens
from handlers.chat.forwarding.taps import AllowForward, AskConsent, RefuseForward, UseForward
from handlers.chat.forwarding.using import begin_draft
from handlers.chat.heard import FORWARDED_BY_BOT, Heard
from handlers.chat.proposals import writing
from handlers.chat.screen import Screen
from kernel import texts
from kernel.work import Work
from residents.acting import Acting

PROPOSAL_NUMBER = re.compile(r"\d{4}-\d{3,5}")


async def forwarded(heard: Heard, act: Act) -> Screen:
    """Whose words are they? A form in progress stays as it is: forwarded words never answer it."""
    if heard.forwarded == FORWARDED_BY_BOT:
        return screens.from_the_hall(await act.read(_proposal_named, heard.text))
    if not texts.clean(heard.text):
        return screens.no_words()
    if not heard.forwarded.startswith("account:"):
        return screens.nobody_to_ask(heard.forwarded)
    account = heard.forwarded.removeprefix("account:")
    taken = await act(take, heard.channel, account, heard.text)
    return screens.own() if taken.whose is Whose.OWN else screens.ask_first(taken)


async def ask(heard: Heard, act: Act) -> Screen:
    """Ask whoever wrote it."""
    return screens.asked(await act(ask_consent, buttons.read(heard, AskConsent).forwarded))


async def allow(heard: Heard, act: Act) -> Screen:
    """My words may be used."""
    forwarded = buttons.read(heard, AllowForward).forwarded
    return screens.consented(await act(consent, forwarded, agreed=True))


async def refuse(heard: Heard, act: Act) -> Screen:
    """They may not."""
    forwarded = buttons.read(heard, RefuseForward).forwarded
    return screens.consented(await act(consent, forwarded, agreed=False))


async def use(heard: Heard, act: Act) -> Screen:
    """Go on with the draft."""
    draft = await act(begin_draft, buttons.read(heard, UseForward).forwarded)
    return await writing.shown(draft, act)


def _proposal_named(work: Work, who: Acting, text: str) -> int | None:
    """The one proposal whose number stands in the words."""
    named = {number for each in PROPOSAL_NUMBER.findall(text) for number in numbered(work, each)}
    return next(iter(named)) if len(named) == 1 else None
