"""What the desk and the committee do with questions and reports."""

from deliberation.intake.queries import intake_seen, queue
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.intake import forms, queue_screens
from handlers.chat.intake.handlers import LAST_PAGE, PAGE_SIZE
from handlers.chat.intake.taps import AnswerIntake, OpenQueue, SendAnswer
from handlers.chat.screen import Screen
from kernel.errors import Refusal
from kernel.lines import line


async def open_queue(heard: Heard, act: Act) -> Screen:
    """What waits for an answer."""
    page = min(max(buttons.read(heard, OpenQueue).page, 0), LAST_PAGE)
    rows, more = await act.read(queue, page, PAGE_SIZE)
    return queue_screens.queue(rows, page, more=more)


async def begin(heard: Heard, act: Act) -> Screen:
    """Answer: in what words?"""
    return queue_screens.asking(await act(forms.begin_answer, buttons.read(heard, AnswerIntake).intake))


async def written(heard: Heard, act: Act) -> Screen:
    """The answer was written: look at it; what cannot be taken is said above the same question."""
    try:
        return queue_screens.preview(await act(forms.write_answer, heard.text))
    except Refusal as no:
        shown = await act.read(forms.look)
        return queue_screens.under(
            no.line, queue_screens.preview(shown) if shown.text else queue_screens.asking(shown)
        )


async def send(heard: Heard, act: Act) -> Screen:
    """Send it."""
    chosen = buttons.read(heard, SendAnswer)
    receipt = await act(forms.send_answer, chosen.intake, chosen.stamp)
    if isinstance(receipt, forms.Answering):
        return queue_screens.preview(receipt) if receipt.text else queue_screens.asking(receipt)
    seen = await act.read(intake_seen, receipt.intake)
    return queue_screens.one(seen, said=line("intake-answer-sent", what=seen.kind.value, number=seen.number))
