"""Data of somebody without an account: the request on paper, the file, erasing and changing one's mind."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.privacy import desk_screens
from handlers.chat.privacy.taps import AskEraseFor, DataOnPaper, EraseFor, KeepFor, PrintRequest, TakeFor
from handlers.chat.screen import Attachment, Screen
from handlers.paper import taken_out
from handlers.paper.drawing import sheet_pdf
from kernel.lines import line
from kernel.work import Work
from locales.render import Reader
from residents.acting import Acting
from residents.communities import name_of
from residents.privacy import at_desk


async def show(heard: Heard, act: Act) -> Screen:
    """What the desk may do, and what it needs for that."""
    return desk_screens.on_paper(await act.read(at_desk.seen, buttons.read(heard, DataOnPaper).person))


async def request(heard: Heard, act: Act) -> Screen:
    """The form to be signed."""
    person = buttons.read(heard, PrintRequest).person
    sheet = Attachment(f"{person}.pdf", await act.read(_sheet, person))
    return desk_screens.printed(person, sheet)


async def take(heard: Heard, act: Act) -> Screen:
    """The file, once it is written down and told."""
    if not heard.private:
        return in_private()
    person = buttons.read(heard, TakeFor).person
    await act(at_desk.note_taken, person)
    known = await act.read(at_desk.taken, person)
    return desk_screens.taken(person, known, taken_out.pack(known))


async def ask_erasure(heard: Heard, act: Act) -> Screen:
    """What it would mean to them."""
    return desk_screens.erasing(await act.read(at_desk.seen, buttons.read(heard, AskEraseFor).person))


async def erase(heard: Heard, act: Act) -> Screen:
    """It waits from now on."""
    person = buttons.read(heard, EraseFor).person
    asked = await act(at_desk.ask, person)
    return desk_screens.asked(await act.read(at_desk.seen, person), asked)


async def keep(heard: Heard, act: Act) -> Screen:
    """They changed their mind."""
    person = buttons.read(heard, KeepFor).person
    await act(at_desk.withdraw, person)
    return desk_screens.kept(await act.read(at_desk.seen, person))


def _sheet(work: Work, who: Acting, person: int) -> bytes:
    known = at_desk.seen(work, who, person)
    body = (
        line("paper-data-who", name=known.name, homes=known.homes or "—"),
        line("paper-data-take"),
        line("paper-data-erase", days=known.days),
        line("paper-data-stays"),
        line("paper-data-told"),
    )
    signed = (line("paper-data-sign"), line("paper-sign-helper"), line("paper-sign-date"))
    reader = Reader(work.bylaws.language, elder=False, zone=work.bylaws.zone)
    return sheet_pdf(line("paper-data", community=name_of(work, who).name), body, signed, reader)
