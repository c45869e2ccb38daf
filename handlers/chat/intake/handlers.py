"""Words nobody asked for: understood, confirmed, and then noted, answered or made a proposal."""

from deliberation.intake import service
from deliberation.intake.answers import topic_of
from deliberation.intake.dangers import Numbers, numbers_in
from deliberation.intake.model import IntakeKind
from deliberation.intake.queries import intake_seen, own, photo_of
from deliberation.intake.understanding import Understood, understand
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.files.keeping import picture
from handlers.chat.forms import WORDS, given
from handlers.chat.heard import Heard
from handlers.chat.home.words import Heeded
from handlers.chat.intake import forms, knowing, queue_screens, screens
from handlers.chat.intake.taps import OpenOwn, PutPhoto, SayWhetherSolved, SeeIntake, SeeIntakePhoto
from handlers.chat.screen import Attachment, Screen
from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting
from residents.queries import me

PAGE_SIZE = 5
LAST_PAGE = 9_999


async def what_is_it(act: Act, heeded: Heeded, understood: Understood) -> Screen:
    """The one question about words that came unasked; of a danger first whom to call."""
    numbers = await act.read(_numbers) if understood.danger else None
    if heeded.known:
        return screens.what_is_it(heeded.words, understood, numbers)
    phone = (await act.read(me)).desk_phone
    return screens.for_a_stranger(heeded.words, understood, numbers, phone)


async def as_report(heard: Heard, act: Act) -> Screen:
    """Note it as a report."""
    return await _noted(heard, act, IntakeKind.REPORT)


async def as_question(heard: Heard, act: Act) -> Screen:
    """A question: what the hall knows by itself, or the desk."""
    topic = topic_of(await act.read(_kept_words))
    if topic is None:
        return screens.no_answer()
    return screens.answer_at_hand(topic, await act.read(knowing.facts, topic.value), knowing.door(topic))


async def to_desk(heard: Heard, act: Act) -> Screen:
    """Hand the question to the desk."""
    return await _noted(heard, act, IntakeKind.QUESTION)


async def ask_photo(heard: Heard, act: Act) -> Screen:
    """Send the photo."""
    await act(forms.await_photo, buttons.read(heard, PutPhoto).intake)
    return screens.asking_photo()


async def photo_sent(heard: Heard, act: Act) -> Screen:
    """A photo, or something else, which is asked for again."""
    if heard.file is None:
        return screens.asking_photo()
    return screens.photo_taken(await act(forms.put_photo, heard.channel, heard.file))


async def list_own(heard: Heard, act: Act) -> Screen:
    """What one asked and reported."""
    page = min(max(buttons.read(heard, OpenOwn).page, 0), LAST_PAGE)
    rows, more = await act.read(own, page, PAGE_SIZE)
    return screens.own_list(rows, page, more=more)


async def see(heard: Heard, act: Act) -> Screen:
    """One of them, as whoever asked or as whoever answers."""
    seen = await act.read(intake_seen, buttons.read(heard, SeeIntake).intake)
    return screens.one(seen) if seen.mine else queue_screens.one(seen)


async def see_photo(heard: Heard, act: Act) -> Screen:
    """The photo sent with it."""
    intake = buttons.read(heard, SeeIntakePhoto).intake
    shown = await act.read(_picture, intake)
    return screens.photo(await act.read(intake_seen, intake), shown)


async def solved(heard: Heard, act: Act) -> Screen:
    """Whether the answer helped."""
    chosen = buttons.read(heard, SayWhetherSolved)
    receipt = await act(service.say_whether_solved, chosen.intake, solved=bool(chosen.on))
    return screens.one(await act.read(intake_seen, receipt.intake), said=screens.settled(receipt))


async def _noted(heard: Heard, act: Act, kind: IntakeKind) -> Screen:
    receipt = await act(forms.note_words, heard.channel, kind.value)
    if isinstance(receipt, forms.Wordless):
        return screens.asking_what_it_shows()
    return await _shown(receipt, act)


async def said_of_photo(heard: Heard, act: Act) -> Screen:
    """What the photo shows was typed; what cannot be taken is said above the same question."""
    try:
        return await _shown(await act(forms.say_of_photo, heard.channel, heard.text), act)
    except Refusal as no:
        return queue_screens.under(no.line, screens.asking_what_it_shows())


async def _shown(receipt: service.Noted, act: Act) -> Screen:
    seen, numbers = await act.read(intake_seen, receipt.intake), await act.read(_numbers)
    call = screens.call_first(understand(seen.text).danger, numbers) if receipt.danger else ()
    return screens.noted(receipt, photo=seen.photo, phone=(await act.read(me)).desk_phone, call=call)


def _kept_words(work: Work, who: Acting) -> str:
    return str(given(work, who, WORDS)["words"])


def _numbers(work: Work, who: Acting) -> Numbers:
    return numbers_in(work.bylaws.zone)


def _picture(work: Work, who: Acting, intake: int) -> Attachment:
    return picture(work, photo_of(work, who, intake))
