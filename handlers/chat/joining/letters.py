"""Joining with the code from the letter, or with one's own number; then the name and the age."""

from handlers.chat import buttons
from handlers.chat.accounts import screens as account_screens
from handlers.chat.accounts import words as account_words
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.home.taps import JoinThere, JoinWith
from handlers.chat.joining import letter_screens, letter_steps, screens, steps
from handlers.chat.joining.letter_steps import Met, NameWanted
from handlers.chat.joining.taps import IAmEntered, IAmOneOf, JoinAs
from handlers.chat.menu import JoinFor, SayAdult
from handlers.chat.refusing import no_words
from handlers.chat.screen import Screen
from kernel import codes
from residents.accounts.handing import is_like_one
from residents.communities import name_of, own
from residents.homes.contact import NoSuchNumber, Twice, Whose
from residents.joining import WrongCode
from residents.letter_codes import is_printed, number_in
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
    """A code was typed, or the eight characters of it after the link in the letter."""
    await _there(act)
    if steps.is_phone_number(heard.text):
        await act(letter_steps.still_asking)
        return screens.number_typed()
    code = steps.like_a_code(heard.text)
    if code is None:
        await act(letter_steps.still_asking)
        return screens.not_a_code((await act.read(me)).desk_phone)
    if is_like_one(heard.text):
        return await _offered(heard, act)
    tried = await act(letter_steps.try_code, code)
    if isinstance(tried, WrongCode):
        return screens.wrong_code(tried.left, (await act.read(me)).desk_phone)
    return letter_screens.as_what(tried)


async def _offered(heard: Heard, act: Act) -> Screen:
    """The code for somebody's new account, from their old one or from the desk."""
    found = await act(account_words.offer, heard.text)
    if isinstance(found, WrongCode):
        return account_screens.wrong_code(found.left, (await act.read(me)).desk_phone)
    return account_screens.offered(*found)


async def link_opened(heard: Heard, act: Act) -> Screen:
    """The link in the letter fills in the address; whatever else stands in it proves nothing."""
    if not heard.private:
        return in_private()
    return await _at_door(act, heard.payload.partition("_")[0])


async def code_unasked(heard: Heard, act: Act) -> Screen | None:
    """What looks like a letter's code came unasked: joining is a tap away, or nobody needs it any more."""
    code = steps.like_a_code(heard.text) if codes.is_written_as_code(heard.text) else None
    if code is None:
        return None
    if (await act.read(me)).standing is Standing.VERIFIED:
        return await _from_member(heard, act, code)
    if is_like_one(heard.text):
        return await _offered(heard, act)
    here = await act.read(name_of)
    return letter_screens.typed_unasked(await act(letter_steps.keep_code, code), here, code)


async def _from_member(heard: Heard, act: Act, code: str) -> Screen | None:
    """Whoever lives here already hears that, and what a letter may still be good for."""
    if not is_printed(heard.text):
        return None  # it may be a receipt or a voucher as well
    home = await act.read(letter_steps.lives_there, code)
    if home is None:
        return letter_screens.another_home(await act(letter_steps.keep_code, code), code)
    return letter_screens.lives_there(home)


async def code_confirmed(heard: Heard, act: Act) -> Screen:
    """A button of before, with the code from a link: no more than the link is now."""
    return await _at_door(act, buttons.read(heard, JoinWith).code)


async def joins_there(heard: Heard, act: Act) -> Screen:
    """The same in that community, wherever I am now."""
    chosen = buttons.read(heard, JoinThere)
    act.at(chosen.community)
    return await _at_door(act, chosen.code)


async def joins_as(heard: Heard, act: Act) -> Screen:
    """As what I live there, in that community, wherever I am now."""
    chosen = buttons.read(heard, JoinAs)
    act.at(chosen.community)
    came = await act(letter_steps.join_as, chosen.relation, heard.name)
    if isinstance(came, WrongCode):
        return screens.wrong_code(came.left, (await act.read(me)).desk_phone)
    if isinstance(came, NameWanted):
        return letter_screens.asking_real_name(came)
    return screens.came_in(came)


async def as_what_typed(heard: Heard, act: Act) -> Screen:
    """Words came where a tap was asked for; they may be another code."""
    if await act.read(letter_steps.is_untried) and (offer := await code_unasked(heard, act)) is not None:
        return offer
    if steps.like_a_code(heard.text) is not None:
        return await code_typed(heard, act)
    await _there(act)
    return letter_screens.as_what(await act.read(letter_steps.fits), again=True)


async def real_name_typed(heard: Heard, act: Act) -> Screen:
    """The real name: somebody whom the desk entered, or let in."""
    await _there(act)
    came = await act(letter_steps.give_real_name, heard.text, heard.name)
    return letter_screens.are_you(came) if isinstance(came, Met) else screens.came_in(came)


async def met_typed(heard: Heard, act: Act) -> Screen:
    """Words came where a tap was asked for."""
    await _there(act)
    return letter_screens.are_you(await act.read(letter_steps.met), again=True)


async def is_entered(heard: Heard, act: Act) -> Screen:
    """I am the one whom the desk entered, or I am not."""
    chosen = buttons.read(heard, IAmEntered)
    act.at(chosen.community)
    return screens.came_in(await act(letter_steps.be_entered, chosen.agree, heard.name))


async def ask_number(heard: Heard, act: Act) -> Screen:
    """A button below the screen shares the number; nothing is shared by reading this."""
    if not heard.private:
        return in_private()
    await act(letter_steps.still_asking)
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
    """The account that joined before is mine too, and is asked."""
    return screens.account_asked(await act(steps.link_me))


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


async def _at_door(act: Act, linked: str) -> Screen:
    """The code is asked for, of the home that a link names if it names one."""
    door = await act(letter_steps.at_door, number_in(linked))
    if not door.dwelling:
        return screens.ways_in()
    return letter_screens.at_the_door(door, known=bool(await act.anywhere(own)))


async def _there(act: Act) -> None:
    """Go on in the community whose letter it is."""
    there = await act.read(letter_steps.there)
    if there is not None and there != (await act.read(name_of)).id:
        act.at(there)


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
