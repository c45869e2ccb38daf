"""What people are told about questions and reports, drawn from what is true when it is sent."""

from deliberation.intake.queries import IntakeSeen, intake_seen
from handlers.chat.common import HOME_ROW
from handlers.chat.intake import queue_screens, screens
from handlers.chat.screen import Screen
from handlers.chat.told import Draw, Told
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting, Origin


def came(work: Work, told: Told) -> Screen | None:
    """To those in office: something waits. Nothing once it is answered, or to whoever left office."""
    seen = _seen(work, told)
    if seen is None or not seen.may_answer or seen.answered_at is not None:
        return None
    return queue_screens.told(seen, screens.head(seen))


def came_again(work: Work, told: Told) -> Screen | None:
    """To whoever answered: it did not help."""
    seen = _seen(work, told)
    if seen is None or not seen.may_answer or seen.solved is not False:
        return None
    said = line("notice-intake-again", what=seen.kind.value, number=seen.number, name=seen.name)
    return queue_screens.told(seen, said)


def answered(work: Work, told: Told) -> Screen | None:
    """To whoever asked: the answer, and whether it helped."""
    seen = _seen(work, told)
    if seen is None or not seen.mine or seen.answered_at is None:
        return None
    lines = (
        line("notice-intake-answered", kind=seen.kind.value, what=seen.kind.value, number=seen.number),
        line("intake-words", words=seen.text),
        *screens.answer_lines(seen)[:1],
    )
    return Screen(lines, (*screens.settling(seen), HOME_ROW))


def _seen(work: Work, told: Told) -> IntakeSeen | None:
    try:
        return intake_seen(work, Acting(told.person, told.person, Origin.CLOCK), told.subject)
    except Refusal:
        return None


NOTICES: dict[str, Draw] = {"intake-new": came, "intake-again": came_again, "intake-answered": answered}
