"""Words that answer the live question: they become the button they mean, and go to its handler."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from handlers.chat import buttons, forms
from handlers.chat.act import Act, ReadsSlowly
from handlers.chat.buttons import data_of, parse
from handlers.chat.heard import Heard
from handlers.chat.questions import again, asking, screens
from handlers.chat.questions.asking import Answered, Meant
from handlers.chat.questions.numbering import LINK
from handlers.chat.questions.subjects import SUBJECTS
from handlers.chat.questions.tapped import tapped
from handlers.chat.questions.taps import MoreChoices, NotThat
from handlers.chat.questions.weight import Weight, weight_of
from handlers.chat.routes import Handler
from handlers.chat.screen import Screen
from kernel.errors import Refusal
from kernel.heard import flow_of
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting

QUESTION = "question"
"""The flow of words that answered a question, so that the same words again mean the same."""


def flow_answered(work: Work, who: Acting, heard: Heard) -> str:
    """What these words answer: what they answered the first time, the live question, or a form."""
    settled = flow_of(work.connection, heard.channel, heard.key)
    if settled is None and asking.is_answer(work, who, heard.text):
        return QUESTION
    return forms.flow_answered(work, who, heard)


async def by_number(heard: Heard, act: Act, handler_for: Callable[[Heard], Handler]) -> Screen:
    """Do what the number stands for, as its button would; what decides is read back first."""
    answered = await act(asking.answer, heard.text)
    match answered.meant:
        case Meant.DONE:
            pressed = _pressed(heard, answered.data)
            return await handler_for(pressed)(pressed, act)
        case Meant.UNCLEAR if not answered.question:
            raise Refusal(line("question-none"))
        case Meant.UNCLEAR:
            return screens.unclear((await act.read(again.question_again, answered.question)).screen)
        case Meant.OTHER_WORDS:
            return screens.in_numbers((await act.read(again.question_again, answered.question)).screen)
        case Meant.NOT_YOURS:
            return screens.not_yours()
        case _:
            return await _read_back(act, answered)


def by_tap(heard: Heard, handler: Handler) -> Handler:
    """Who answers a tap: what decides is looked at first, for whoever reads slowly."""
    heavy = heard.button is not None and weight_of(type(parse(heard.button))) is Weight.HEAVY
    return partial(_if_meant, handler=handler) if heavy and heard.private and heard.tap else handler


async def _if_meant(heard: Heard, act: Act, *, handler: Handler) -> Screen:
    try:
        with act.unless_reading_slowly():
            return await handler(heard, act)
    except ReadsSlowly:
        answered = await act(tapped, heard.button or "")
    return await handler(heard, act) if answered.meant is Meant.DONE else await _read_back(act, answered)


def _pressed(heard: Heard, data: str) -> Heard:
    if data.startswith(LINK):
        return replace(heard, text="", command="start", payload=data.removeprefix(LINK))
    return replace(heard, text="", button=data)


async def _read_back(act: Act, answered: Answered) -> Screen:
    does = parse(answered.data)
    subject = SUBJECTS.get(type(does))
    if subject is None:
        return screens.read_back(answered, screens.in_other_words(answered), does, NotThat(answered.question))
    back = NotThat(answered.question) if answered.question else subject.where(does)
    return screens.read_back(answered, await act.read(subject.sure, does), does, back)


async def more(heard: Heard, act: Act) -> Screen:
    """The choices that found no room."""
    return await act.read(again.more_of_it, buttons.read(heard, MoreChoices).stamp)


async def not_that(heard: Heard, act: Act) -> Screen:
    """It was not meant so: the question once more, as it stands by now."""
    asked = await act.read(again.question_again, buttons.read(heard, NotThat).question)
    for does in asked.choices:
        subject = SUBJECTS.get(type(does))
        if subject is not None:
            now = replace(heard, button=data_of(subject.where(does)))
            return screens.not_that(await subject.show(now, act))
    return screens.not_that(asked.screen)
