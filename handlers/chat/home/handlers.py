"""The first screen, help, and what a person chooses for themselves."""

from dataclasses import replace

from deliberation.intake.understanding import Meaning, understand
from deliberation.polls.queries import ballot, poll_of_receipt
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.helping.sharing import with_speakers
from handlers.chat.home import languages, screens, words, words_screens
from handlers.chat.home.queries import Home, home, what_waits
from handlers.chat.intake import handlers as intake
from handlers.chat.intake import screens as intake_screens
from handlers.chat.joining import letters
from handlers.chat.points.handlers import look_at_typed
from handlers.chat.polls.screens import one_poll
from handlers.chat.proposals import writing
from handlers.chat.questions.understanding import like_a_vote, number_in
from handlers.chat.refusing import no_words
from handlers.chat.roster.unasked import is_table
from handlers.chat.roster.unasked import offer as offer_roster
from handlers.chat.screen import Screen
from kernel import codes
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.queries import speakers
from residents.choices import choices
from residents.model import RoleKind
from residents.queries import Standing, me

COURTESIES = (Meaning.GREETING, Meaning.THANKS)


def _first(work: Work, who: Acting) -> tuple[Home, bool]:
    return home(work, who), choices(work, who).elder


async def start(heard: Heard, act: Act) -> Screen:
    """The first screen."""
    if not heard.private:
        return screens.in_private()
    seen, elder = await act.read(_first)
    if seen.words:
        await act(words.put_away)
    return with_speakers(screens.first(seen, elder=elder), await act.read(speakers))


async def to_decide(heard: Heard, act: Act) -> Screen:
    """What waits for this person to decide, one below the other."""
    return screens.to_decide(await act.read(what_waits))


async def help_(heard: Heard, act: Act) -> Screen:
    """What can be done here."""
    if not heard.private:
        return screens.in_private()
    seen, elder = await act.read(_first)
    return screens.help_(seen, elder=elder)


async def desk(heard: Heard, act: Act) -> Screen:
    """How to reach the desk."""
    return screens.asked_desk((await act.read(me)).desk_phone)


async def cancel(heard: Heard, act: Act) -> Screen:
    """Put the form away."""
    if not heard.private:
        return screens.in_private()
    given_up = await act(words.give_up)
    return screens.gave_up(given_up.flow, draft=given_up.draft)


async def unasked(heard: Heard, act: Act) -> Screen:
    """Words nobody asked for; a number alone is an answer that came too late, and never a proposal.

    A merchant who sends a voucher's code means the counter, and somebody who voted may send the receipt.
    Words of danger come before all that.
    """
    if heard.content and not heard.text:
        return await _something_sent(heard, act)
    understood = understand(heard.text)
    if understood.danger is None and is_table(heard):
        return await offer_roster(heard, act)
    if understood.danger is None and (meant := await _meant_otherwise(heard, act)) is not None:
        return meant
    if understood.meaning in COURTESIES:
        seen, elder = await act.read(_first)
        answered = intake_screens.greeted(screens.first(seen, elder=elder), understood.meaning)
    elif heard.file is None and words.only_faces(heard.text):
        return await no_words(replace(heard, content="sticker"), act, awaited=False)
    else:
        heeded = await act(words.heed, heard.text, heard.file)
        answered = words_screens.only_words()
        if heeded.words:
            answered = await intake.what_is_it(act, heeded, understood)
    return languages.offered(answered, heard.text, (await act.read(choices)).language)


async def _something_sent(heard: Heard, act: Act) -> Screen:
    """A photo or a voice note without words: what can be made of it; of anything else what it was."""
    if is_table(heard):
        return await offer_roster(heard, act)
    if heard.private and heard.file is not None and words.is_of_use(heard.file):
        heeded = await act(words.heed, "", heard.file)
        if heeded.known:
            return intake_screens.what_with_it(heeded.file)
    return await no_words(heard, act, awaited=False)


async def _meant_otherwise(heard: Heard, act: Act) -> Screen | None:
    """What is no free text at all: a number, a vote, a code."""
    if number_in(heard.text) is not None:
        seen, elder = await act.read(_first)
        return screens.nothing_asked(screens.first(seen, elder=elder))
    if like_a_vote(heard.text) and (in_numbers := await _to_vote_by_number(act)) is not None:
        return in_numbers
    if (offer := await letters.code_unasked(heard, act)) is not None:
        return offer
    if words.like_a_voucher(heard.text) and RoleKind.MERCHANT in (await act.read(me)).roles:
        return await look_at_typed(heard, act)
    if words.like_a_receipt(heard.text) and (found := await _by_receipt(heard, act)) is not None:
        return found
    return words_screens.no_vote() if like_a_vote(heard.text) else None


async def _to_vote_by_number(act: Act) -> Screen | None:
    """An elder voted in words: what waits for them, to be answered by its number."""
    seen, elder = await act.read(_first)
    if not elder or seen.me.standing is not Standing.VERIFIED:
        return None
    here = screens.to_decide(await act.read(what_waits)) if seen.to_decide else screens.elder_welcome(seen)
    return words_screens.by_number(here)


async def _by_receipt(heard: Heard, act: Act) -> Screen | None:
    """The poll in which it is the receipt of one's own home; of anybody else's nothing is told."""
    code = codes.tidy(heard.text)
    poll = await act.read(poll_of_receipt, code)
    if poll is not None:
        return words_screens.under_receipt(code, one_poll(await act.read(ballot, poll)))
    if (await act.read(me)).standing is not Standing.VERIFIED:
        return None
    return words_screens.no_receipt_of_yours()


async def words_as_proposal(heard: Heard, act: Act) -> Screen:
    """Make a proposal of them."""
    begun = await act(words.as_proposal, heard.channel)
    return await writing.shown_with(begun.draft, begun.file, act)


async def none_of_these(heard: Heard, act: Act) -> Screen:
    """The words were none of what was offered: they are put away."""
    await act(words.put_away)
    seen, elder = await act.read(_first)
    return intake_screens.none_of_these(screens.first(seen, elder=elder))
