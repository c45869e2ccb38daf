"""What is said and tapped about the community's group chat."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.groups import screens
from handlers.chat.groups.buttons import AskToUnbind, BindGroup, LookAgain, Unbind
from handlers.chat.heard import Heard
from handlers.chat.screen import Screen
from handlers.going_on import how_many
from kernel.errors import Refusal
from kernel.lines import line
from residents import groups, rooms


async def brought_in(heard: Heard, act: Act) -> Screen:
    """Somebody brought the bot into a group: it says what it is there for."""
    room = await act(rooms.come_in, heard.channel, heard.group, heard.title, heard.topic)
    return screens.hello(room)


async def here(heard: Heard, act: Act) -> Screen:
    """In a group: this is the one, or this topic of it."""
    if heard.private:
        return screens.say_it_there()
    if await act.read(groups.is_ours, heard.channel, heard.group):
        chosen = await act(groups.choose_topic, heard.channel, heard.group, heard.topic)
        return screens.topic_chosen(chosen)
    return await brought_in(heard, act)


async def link_opened(heard: Heard, act: Act) -> Screen:
    """The link that was left in the group."""
    return await _offered(act, heard.payload)


async def look_again(heard: Heard, act: Act) -> Screen:
    """Whether it can be bound by now."""
    return await _offered(act, buttons.read(heard, LookAgain).ticket)


async def _offered(act: Act, ticket: str) -> Screen:
    offer = await act.read(groups.offer, ticket)
    return screens.offered(offer, await act.read(how_many))


async def bind(heard: Heard, act: Act) -> Screen:
    """The chair says yes, in private."""
    _in_private(heard)
    return screens.bound(await act(groups.bind, buttons.read(heard, BindGroup).ticket))


async def leave_as_is(heard: Heard, act: Act) -> Screen:
    """The chair says no."""
    return screens.left_as_is()


async def show(heard: Heard, act: Act) -> Screen:
    """Which group is ours."""
    if not heard.private:
        return screens.in_private()
    return screens.ours(await act.read(groups.ours))


async def ask_to_unbind(heard: Heard, act: Act) -> Screen:
    """Before giving it up."""
    group = buttons.read(heard, AskToUnbind).group
    bound = await act.read(groups.ours)
    if bound is None or bound.group != group:
        raise Refusal(line("group-none"))
    return screens.asking_to_unbind(bound)


async def unbind(heard: Heard, act: Act) -> Screen:
    """Give it up."""
    _in_private(heard)
    return screens.unbound(await act(groups.unbind, buttons.read(heard, Unbind).group))


def _in_private(heard: Heard) -> None:
    if not heard.private:
        raise Refusal(line("group-use-private"))
