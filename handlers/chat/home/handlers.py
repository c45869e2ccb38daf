"""The first screen, help, and what a person chooses for themselves."""

from deliberation.polls.queries import ballot, poll_of_receipt
from deliberation.proposals.similar import like_words
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home import entering, languages, screens, words, words_screens
from handlers.chat.home.queries import Home, home, what_waits
from handlers.chat.home.taps import Elder
from handlers.chat.points.handlers import look_at_typed
from handlers.chat.polls.screens import one_poll
from handlers.chat.proposals import writing, writing_screens
from handlers.chat.questions.understanding import like_a_vote, number_in
from handlers.chat.screen import Screen
from kernel import codes
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.choices import choices, choose_elder
from residents.model import RoleKind
from residents.queries import Standing, me


def _first(work: Work, who: Acting) -> tuple[Home, bool]:
    return home(work, who), choices(work, who).elder


async def start(heard: Heard, act: Act) -> Screen:
    """The first screen."""
    if not heard.private:
        return screens.in_private()
    seen, elder = await act.read(_first)
    if seen.words:
        await act(words.put_away)
    return screens.first(seen, elder=elder)


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


async def about_me(heard: Heard, act: Act) -> Screen:
    """What is held about the person."""
    if not heard.private:
        return screens.in_private()
    return screens.about_me(await act.read(me), await act.read(choices))


async def elder(heard: Heard, act: Act) -> Screen:
    """Plain wording, on or off."""
    chosen = buttons.read(heard, Elder)
    now = await act(choose_elder, bool(chosen.on))
    said = line("me-elder-is-on") if now.elder else line("me-elder-is-off")
    return screens.about_me(await act.read(me), now, said=said)


async def cancel(heard: Heard, act: Act) -> Screen:
    """Put the form away."""
    if not heard.private:
        return screens.in_private()
    given_up = await act(words.give_up)
    return screens.gave_up(given_up.flow, draft=given_up.draft)


async def unasked(heard: Heard, act: Act) -> Screen:
    """Words nobody asked for; a number alone is an answer that came too late, and never a proposal.

    A merchant who sends a voucher's code means the counter, and somebody who voted may send the receipt.
    """
    if number_in(heard.text) is not None:
        seen, elder = await act.read(_first)
        return screens.nothing_asked(screens.first(seen, elder=elder))
    if like_a_vote(heard.text) and (in_numbers := await _to_vote_by_number(act)) is not None:
        return in_numbers
    if (offer := await entering.code_unasked(heard, act)) is not None:
        return offer
    if words.like_a_voucher(heard.text) and RoleKind.MERCHANT in (await act.read(me)).roles:
        return await look_at_typed(heard, act)
    if words.like_a_receipt(heard.text) and (found := await _by_receipt(heard, act)) is not None:
        return found
    heeded = await act(words.heed, heard.text)
    answered = words_screens.what_is_it(heeded)
    return languages.offered(answered, heard.text, (await act.read(choices)).language)


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
    draft = await act(words.as_proposal)
    return await writing.shown(draft, act)


async def words_to_find(heard: Heard, act: Act) -> Screen:
    """Find what is like them."""
    said = await act.read(words.kept_words)
    return writing_screens.found_similar(await act.read(like_words, said))
