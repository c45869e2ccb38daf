"""What can be done for another without a slip, and what a helper goes on doing as themselves.

Whatever stands neither here nor among the kinds is for the person themselves: no office is exercised, no
name, language or mode is changed, and nothing is erased in somebody else's name.
"""

from collections.abc import Callable
from typing import Any

from handlers.chat import forms
from handlers.chat.comments import forms as comment_forms
from handlers.chat.helping import newcomer, steps
from handlers.chat.helping.undoing import undo
from handlers.chat.home import words
from handlers.chat.moderation import forms as conduct_forms
from handlers.chat.proposals import drafts, edits, outcomes, passing_on
from handlers.chat.questions import asking
from handlers.chat.questions.tapped import tapped
from handlers.chat.visits import forms as visit_forms
from residents import communities
from residents.assisting.queries import card
from residents.visits import queries as visits

UseCase = Callable[..., Any]

WITHOUT_SLIP: frozenset[UseCase] = frozenset(
    {
        *(forms.ask, forms.done),
        *(asking.answer, tapped),
        *(words.heed, words.as_proposal, words.put_away, words.give_up),
        *(drafts.begin, drafts.write, drafts.choose_place, drafts.mine_differs, drafts.rewrite, drafts.drop),
        *(drafts.attach, drafts.drop_photo, drafts.leave_out),
        *(edits.begin, edits.write, edits.attach, edits.drop_photo),
        *(outcomes.ask_why, outcomes.take_reason, outcomes.take_phrase, passing_on.await_number),
        *(passing_on.take_number, conduct_forms.begin_appeal, conduct_forms.take_words),
        *(comment_forms.begin, comment_forms.write),
        *(visit_forms.await_words, visit_forms.take_words),
    }
)
"""Filling in a form for somebody: nobody else sees anything of it."""

OF_THE_HELPER: frozenset[UseCase] = frozenset(
    {
        *(*steps.OWN, undo, card),
        *(visit_forms.await_note, visit_forms.take_note, visit_forms.finish, visits.taken_card),
        *(newcomer.begin_entering, newcomer.take_name, newcomer.take, newcomer.enter_now),
        *(communities.arrive, communities.visit, communities.leave),
    }
)
"""What whoever helps does as themselves, also in the middle of helping."""
