"""Joining with the code from the letter, or with one's own number; then the name and the age."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.home.taps import JoinThere, JoinWith
from handlers.chat.joining import screens, steps
from handlers.chat.joining.taps import IAmOneOf
from handlers.chat.menu import JoinFor, SayAdult
from handlers.chat.refusing import no_words
from handlers.chat.screen import Screen
from kernel import codes
from residents.communities import name_of, own
from residents.homes.contact import NoSuchNumber, Twice, Whose
from residents.joining import WrongCode
from residents.queries import Standing, me


async def join(heard: Heard, act: Act) -> Screen:
    """The ways in; the code of the letter may be typed at once."""
    if not heard.private:
        return in_private()
    await act(steps.ask_code, "")
    return screens.ways_in()


async def join_for(heard: Heard, act: Act) -> Screen:
    """The same, and afterwards on with what was wished for."""
    if not heard.private:
        return in_private()
    await act(steps.ask_code, buttons.read(heard, JoinFor).then)
    return screens.ways_in()


async def code_typed(heard: Heard, act: Act) -> Screen:
    """A code was typed."""
    code = steps.like_a_code(heard.text)
    if code is None:
        await act(steps.ask_code, "")
        return screens.not_a_code((await act.read(me)).desk_phone)
    return await _come_in(heard, act, code)


async def link_opened(heard: Heard, act: Act) -> Screen:
    """The link in the letter only fills the code in; joining is a tap."""
    if not heard.private:
        return in_private()
    code = steps.like_a_code(heard.payload.partition("_")[0])
    if code is None:
        return await join(heard, act)
    here = await act.read(name_of)
    known = bool(await act.anywhere(own))
    return screens.confirming_code(here, code, known=known)


async def code_unasked(heard: Heard, act: Act) -> Screen | None:
    """A stranger sent what looks like the code of a letter without being asked: joining is a tap away."""
    code = steps.like_a_code(heard.text) if codes.is_written_as_code(heard.text) else None
    if code is None:
        return None
    if (await act.read(me)).standing is not Standing.STRANGER:
        return None
    return screens.confirming_code(await act.read(name_of), code, known=False, typed=True)


async def code_confirmed(heard: Heard, act: Act) -> Screen:
    """The code from the link is mine."""
    code = steps.like_a_code(buttons.read(heard, JoinWith).code)
    return await join(heard, act) if code is None else await _come_in(heard, act, code)


async def joins_there(heard: Heard, act: Act) -> Screen:
    """The code from the link is mine, and it is for that community, wherever I am now."""
    chosen = buttons.read(heard, JoinThere)
    act.at(chosen.community)
    code = steps.like_a_code(chosen.code)
    return await join(heard, act) if code is None else await _come_in(heard, act, code)


async def ask_number(heard: Heard, act: Act) -> Screen:
    """A button below the screen shares the number; nothing is shared by reading this."""
    if not heard.private:
        return in_private()
    await act(steps.ask_code, "")
    return screens.asking_number()


async def number_shared(heard: Heard, act: Act) -> Screen:
    """A contact came. Whose it is is the act's to judge, so that the same update is answered the same."""
    if not heard.private:
        return in_private()
    phone, owner = (heard.contact.phone, heard.contact.external) if heard.contact else ("", "")
    own = owner == heard.external
    if not own and (await act.read(me)).standing is Standing.VERIFIED:
        # A neighbour sends somebody's card: that is no way of joining, and nothing we keep.
        return await no_words(heard, act, awaited=False)
    return await _shown(act, await act(steps.share_contact, phone, heard.name, own=own))


async def one_of_them(heard: Heard, act: Act) -> Screen:
    """Of the people with this number I am that one."""
    which = buttons.read(heard, IAmOneOf).which
    return await _shown(act, await act(steps.choose_self, which, heard.name))


async def both_mine(heard: Heard, act: Act) -> Screen:
    """The account that joined before is mine too."""
    return screens.linked(await act(steps.link_me))


async def not_mine(heard: Heard, act: Act) -> Screen:
    """Somebody else joined in my name."""
    await act(steps.not_me, heard.name)
    return screens.before_desk((await act.read(me)).desk_phone)


async def name_typed(heard: Heard, act: Act) -> Screen:
    """How neighbours should call the person."""
    return screens.called(await act(steps.call_me, heard.text))


async def name_kept(heard: Heard, act: Act) -> Screen:
    """The proposed name will do."""
    return screens.called(await act(steps.keep_name))


async def name_kept_of_age(heard: Heard, act: Act) -> Screen:
    """The proposed name will do, and I am of age."""
    return screens.called(await act(steps.keep_name_of_age))


async def of_age(heard: Heard, act: Act) -> Screen:
    """I am of age; on with what I wanted."""
    wish = buttons.read(heard, SayAdult).then
    await act(steps.be_of_age)
    return screens.noted_adult(wish)


async def _come_in(heard: Heard, act: Act, code: str) -> Screen:
    receipt = await act(steps.come_in, code, heard.name)
    if isinstance(receipt, WrongCode):
        return screens.wrong_code(receipt.left, (await act.read(me)).desk_phone)
    return screens.came_in(receipt)


async def _shown(act: Act, found: steps.CameIn | Whose | Twice | NoSuchNumber) -> Screen:
    match found:
        case Whose():
            return screens.who_of_them(found)
        case Twice():
            return screens.joined_before(found)
        case NoSuchNumber():
            return screens.number_unknown((await act.read(me)).desk_phone)
        case _:
            return screens.came_in(found)
