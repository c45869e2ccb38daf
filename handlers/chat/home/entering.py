"""Joining: the code from the letter, then the name."""

from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home import joining, screens
from handlers.chat.home.taps import JoinThere, JoinWith
from handlers.chat.screen import Screen
from kernel import codes
from residents.communities import name_of, own
from residents.joining import WrongCode
from residents.queries import Standing, me


async def join(heard: Heard, act: Act) -> Screen:
    """Say where the code is, and wait for it."""
    if not heard.private:
        return screens.in_private()
    await act(forms.ask, joining.CODE, {})
    return screens.asking_code()


async def code_typed(heard: Heard, act: Act) -> Screen:
    """A code was typed."""
    code = joining.like_a_code(heard.text)
    if code is None:
        await act(forms.ask, joining.CODE, {})
        return screens.not_a_code((await act.read(me)).desk_phone)
    return await _come_in(heard, act, code)


async def link_opened(heard: Heard, act: Act) -> Screen:
    """The link in the letter only fills the code in; joining is a tap."""
    code = joining.like_a_code(heard.payload.partition("_")[0])
    if code is None:
        return await join(heard, act)
    here = await act.read(name_of)
    known = bool(await act.anywhere(own))
    return screens.confirming_code(here, code, known=known)


async def code_unasked(heard: Heard, act: Act) -> Screen | None:
    """A stranger sent what looks like the code of a letter without being asked: joining is a tap away."""
    code = joining.like_a_code(heard.text) if codes.is_written_as_code(heard.text) else None
    if code is None:
        return None
    if (await act.read(me)).standing is not Standing.STRANGER:
        return None
    return screens.confirming_code(await act.read(name_of), code, known=False, typed=True)


async def code_confirmed(heard: Heard, act: Act) -> Screen:
    """The code from the link is mine."""
    code = joining.like_a_code(buttons.read(heard, JoinWith).code)
    return await join(heard, act) if code is None else await _come_in(heard, act, code)


async def joins_there(heard: Heard, act: Act) -> Screen:
    """The code from the link is mine, and it is for that community, wherever I am now."""
    chosen = buttons.read(heard, JoinThere)
    act.at(chosen.community)
    code = joining.like_a_code(chosen.code)
    return await join(heard, act) if code is None else await _come_in(heard, act, code)


async def name_typed(heard: Heard, act: Act) -> Screen:
    """How neighbours should call the person."""
    return screens.called((await act(joining.call_me, heard.text)).name)


async def name_kept(heard: Heard, act: Act) -> Screen:
    """The proposed name will do."""
    return screens.called((await act(joining.keep_name)).name)


async def _come_in(heard: Heard, act: Act, code: str) -> Screen:
    receipt = await act(joining.come_in, code, heard.name)
    if isinstance(receipt, WrongCode):
        return screens.wrong_code(receipt.left, (await act.read(me)).desk_phone)
    return screens.came_in(receipt.name, receipt.dwelling, new=receipt.new)
