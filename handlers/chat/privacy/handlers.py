"""One's own data: seeing it, taking it out, erasing it. All of it only in the private chat."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.privacy import screens, views
from handlers.chat.privacy.taps import SeeTopics
from handlers.chat.screen import Screen
from handlers.paper import taken_out
from residents.choices import choices
from residents.privacy import erasing, exporting


async def show(heard: Heard, act: Act) -> Screen:
    """我的隐私与数据."""
    if not heard.private:
        return screens.in_private()
    return screens.first(await act.read(views.privacy))


async def show_topics(heard: Heard, act: Act) -> Screen:
    """What is held, why, who sees it, until when."""
    chosen = buttons.read(heard, SeeTopics)
    elder = (await act.read(choices)).elder
    if elder and not chosen.whole:
        return screens.topics_in_short()
    return screens.topics(chosen.page, screens.ONE_BY_ONE if elder else screens.PAGE)


async def show_readers(heard: Heard, act: Act) -> Screen:
    """Who looked."""
    return screens.readers(await act.read(views.readers))


async def take_out(heard: Heard, act: Act) -> Screen:
    """A file with everything; that it was taken is written down before it is read."""
    if not heard.private:
        return screens.in_private()
    await act(exporting.note_taken)
    known = await act.read(exporting.taken)
    return screens.sent(taken_out.file_name(known), taken_out.pack(known), known.files)


async def ask_erasure(heard: Heard, act: Act) -> Screen:
    """What it would mean."""
    if not heard.private:
        return screens.in_private()
    return screens.erasing(await act.read(views.erasing_ahead))


async def erase_me(heard: Heard, act: Act) -> Screen:
    """Ask for it."""
    return screens.asked(await act(erasing.ask))


async def keep_me(heard: Heard, act: Act) -> Screen:
    """Change one's mind."""
    await act(erasing.withdraw)
    return screens.kept()
