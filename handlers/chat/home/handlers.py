"""The first screen, help, and what a person chooses for themselves."""

from deliberation.polls.queries import polls_listed
from deliberation.proposals.similar import like_words
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home import entering, languages, screens, words, words_screens
from handlers.chat.home.queries import Home, home
from handlers.chat.home.taps import Elder
from handlers.chat.points.handlers import look_at_typed
from handlers.chat.proposals import writing, writing_screens
from handlers.chat.questions.understanding import number_in
from handlers.chat.screen import Screen
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.choices import choices, choose_elder
from residents.model import RoleKind
from residents.queries import me

MOST_WAITING = 3
LOOKED_AT = 20


def _first(work: Work, who: Acting) -> tuple[Home, bool]:
    return home(work, who), choices(work, who).elder


async def start(heard: Heard, act: Act) -> Screen:
    """The first screen."""
    if not heard.private:
        return screens.in_private()
    seen, elder = await act.read(_first)
    return screens.first(seen, elder=elder)


async def to_decide(heard: Heard, act: Act) -> Screen:
    """What waits for this person to decide, one below the other."""
    polls, _ = await act.read(polls_listed, 0, LOOKED_AT)
    return screens.to_decide(tuple(poll for poll in polls if poll.waiting)[:MOST_WAITING])


async def help_(heard: Heard, act: Act) -> Screen:
    """What can be done here."""
    if not heard.private:
        return screens.in_private()
    return screens.help_((await act.read(me)).desk_phone)


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

    A merchant who sends a voucher's code means the counter.
    """
    if number_in(heard.text) is not None:
        seen, elder = await act.read(_first)
        return screens.nothing_asked(screens.first(seen, elder=elder))
    if (offer := await entering.code_unasked(heard, act)) is not None:
        return offer
    if words.like_a_voucher(heard.text) and RoleKind.MERCHANT in (await act.read(me)).roles:
        return await look_at_typed(heard, act)
    heeded = await act(words.heed, heard.text)
    answered = words_screens.what_is_it(heeded)
    return languages.offered(answered, heard.text, (await act.read(choices)).language)


async def words_as_proposal(heard: Heard, act: Act) -> Screen:
    """Make a proposal of them."""
    draft = await act(words.as_proposal)
    return await writing.shown(draft, act)


async def words_to_find(heard: Heard, act: Act) -> Screen:
    """Find what is like them."""
    said = await act.read(words.kept_words)
    return writing_screens.found_similar(await act.read(like_words, said))
