"""The cast with a proposal of 陈静 and comments, where everything that reacts does react."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from deliberation.comments.model import Comment, Side
from deliberation.proposals.model import Proposal
from deliberation.proposals.owing import begin_clock
from handlers.published import the_text
from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.errors import Refusal
from kernel.work import Work
from kernel.workshop import Workshop
from residents.model import Person
from residents.moderation import flagging, hiding
from residents.moderation.model import Ground, Hiding
from residents.moderation.queries import hidden_text
from tests.house import House
from tests.keys import KEYRING


@dataclass
class Street(House):
    """The house with its reactions, and shorthands for what neighbours do to texts."""

    met: dict[tuple[str, int], int] = field(default_factory=dict)

    def person(self, name: str, *, at: int | None = None) -> int:
        """A neighbour's id; one who was met is known, whatever they call themselves since."""
        key = (name, at or self.here)
        if key not in self.met:
            self.met[key] = super().person(name, at=at)
        return self.met[key]

    def another_process(self) -> Workshop:
        """A workshop on the same database."""
        clock = lambda: self.now  # noqa: E731
        return Workshop(self.url, clock=clock, chance=system_chance, keyring=KEYRING, reactions=REACTIONS)

    def proposal(self, author: str, body: str = "晚上看不见。", *, at: int = 0) -> int:
        """A proposal that stands."""
        title = "楼道加灯"
        place = at or self.here
        writer = self.person(author, at=place)

        def publish(work: Work) -> int:
            row = Proposal(number=work.number("proposal"), title=title, body=body, author_id=writer)
            row.published_at, row.support_needed, row.bylaws_version = work.now, 3, 1
            row.support_until = work.now + timedelta(days=30)
            work.session.add(row)
            work.session.flush()
            return row.id

        return self.act(publish, at=place)

    def reach(self, proposal: int) -> None:
        """Enough homes support it: the committee owes an answer."""

        def enough(work: Work) -> None:
            row = work.session.get_one(Proposal, proposal)
            row.reached_at = work.now
            begin_clock(work, row)
            work.session.flush()

        self.act(enough)

    def comment(self, author: str, proposal: int, text: str) -> int:
        """A comment that stands."""
        writer = self.person(author)

        def say(work: Work) -> int:
            row = Comment(proposal_id=proposal, person_id=writer, by_id=writer, side=Side.AGAINST, text=text)
            row.at = work.now
            work.session.add(row)
            work.session.flush()
            return row.id

        return self.act(say)

    def flag(self, name: str, kind: str, subject: int, ground: Ground) -> flagging.Flagged:
        """Somebody reports a text."""
        who = self.who(name)
        return self.act(lambda work: flagging.flag(work, who, the_text(work, kind, subject), ground))

    def hide(self, name: str, kind: str, subject: int, ground: Ground, why: str = "骂人") -> hiding.Spoken:
        """A member wants a text hidden."""
        who = self.who(name)
        return self.act(lambda work: hiding.hide(work, who, the_text(work, kind, subject), ground, why))

    def leave(self, name: str, kind: str, subject: int) -> flagging.Dismissed:
        """A member finds nothing wrong."""
        who = self.who(name)
        return self.act(lambda work: flagging.dismiss(work, who, the_text(work, kind, subject)))

    def is_hidden(self, kind: str, subject: int) -> bool:
        """Whether a text is hidden now."""
        return self.ask(lambda work: hidden_text(work, kind, subject) is not None)

    def hiding_of(self, kind: str, subject: int) -> int:
        """The last hiding of a text."""
        query = select(Hiding.id).where(Hiding.kind == kind, Hiding.subject == subject)
        return self.ask(lambda work: work.session.scalars(query.order_by(Hiding.id.desc()).limit(1)).one())

    def told(self, kind: str) -> set[str]:
        """Who is owed a notice of this kind here."""
        names = self.ask(lambda work: dict(work.session.execute(select(Person.id, Person.name)).all()))
        return {names[n.person_id] for n in self.notices() if n.kind == kind and n.person_id in names}

    def refusal(self, call: Any, *args: Any, **more: Any) -> str:
        """The key of the refusal that a call meets."""
        with pytest.raises(Refusal) as refused:
            call(*args, **more)
        return refused.value.line.key


@pytest.fixture
def street(tmp_path: Path, database_kind: str) -> Iterator[Street]:
    """Both communities, with reactions."""
    built = Street(tmp_path)
    yield built
    built.workshop.close()
