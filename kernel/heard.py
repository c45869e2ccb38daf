"""What was heard and settled: a repeated update meets its row and gets its first answer again."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, get_type_hints

from pydantic import TypeAdapter
from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    String,
    UniqueConstraint,
    bindparam,
    column,
    delete,
    insert,
    null,
    or_,
    select,
    table,
    update,
)
from sqlalchemy.orm import Mapped, mapped_column

from kernel import lines
from kernel.database import Base, table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work

KEPT = timedelta(hours=48)
PAGE = 500


class HeardUpdate(Base):
    """One settled act: what came, what was answered, and whether the answer was shown."""

    __tablename__ = "heard"
    __table_args__ = (UniqueConstraint("channel", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(40))
    flow: Mapped[str] = mapped_column(String(30))
    asked: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    answer: Mapped[dict[str, Any]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(index=True)
    shown_at: Mapped[datetime | None]
    showing_until: Mapped[datetime | None]
    """Until when one process shows the answer again, by the machine's time."""


HEARD = table_of(HeardUpdate)
KEEP = insert(HEARD)
_PARKED = table("parked", column("channel"), column("key"), column("asked", JSON), column("done_at"))


@dataclass(frozen=True, slots=True)
class Hearing:
    """Where an update came from: ``key`` is unique within ``channel``; ``asked`` lets it be shown later.

    ``flow`` names the form that the words answered, because by a redelivery the form has moved on.
    """

    channel: str
    key: str
    asked: dict[str, Any] | None
    flow: str = ""


def answer_of(connection: Connection, hearing: Hearing) -> dict[str, Any] | None:
    """The answer given the first time, if there was one."""
    query = select(HEARD.c.answer).where(HEARD.c.channel == hearing.channel, HEARD.c.key == hearing.key)
    found = connection.execute(query).scalar_one_or_none()
    assert found is None or isinstance(found, dict)
    return found


def flow_of(connection: Connection, channel: str, key: str) -> str | None:
    """The form that this update's words answered the first time; None if it was not settled yet."""
    query = select(HEARD.c.flow).where(HEARD.c.channel == channel, HEARD.c.key == key)
    return connection.execute(query).scalar_one_or_none()


def keep(work: Work, hearing: Hearing, answer: dict[str, Any]) -> None:
    """Keep an answer in the transaction of its act."""
    row = {
        "channel": hearing.channel,
        "key": hearing.key,
        "flow": hearing.flow,
        "asked": hearing.asked,
        "answer": answer,
        "at": work.now,
        "shown_at": None,
    }
    work.write_last(KEEP, row)


def shown(connection: Connection, hearings: list[tuple[str, str]], at: datetime) -> None:
    """Mark answers, given as (channel, key), as shown."""
    where = (HEARD.c.channel == bindparam("of_channel"), HEARD.c.key == bindparam("of_key"))
    # In order, so that two processes that note the same ones never wait for each other.
    rows = [{"of_channel": channel, "of_key": key} for channel, key in sorted(hearings)]
    connection.execute(update(HEARD).where(*where).values(shown_at=at, asked=null()), rows)


def take_showing(
    connection: Connection, channel: str, key: str, now: datetime, until: datetime, *, alone: bool = False
) -> bool:
    """Show this answer again, unless another process does; gives whether it is ours to show.

    Who is ``alone`` waits for nobody: whoever took it before is dead.
    """
    # One far ahead was written by a clock that has been set back since.
    free = or_(
        HEARD.c.showing_until.is_(None), HEARD.c.showing_until <= now, HEARD.c.showing_until > now + KEPT
    )
    where = (HEARD.c.channel == channel, HEARD.c.key == key, HEARD.c.shown_at.is_(None))
    mine = update(HEARD).where(*where) if alone else update(HEARD).where(*where, free)
    return connection.execute(mine.values(showing_until=until)).rowcount > 0


def unshown(connection: Connection, since: datetime) -> list[tuple[datetime, dict[str, Any]]]:
    """What was asked by those whose answer was settled since, and perhaps never shown; and when it was."""
    query = (
        select(HEARD.c.at, HEARD.c.asked)
        .where(HEARD.c.shown_at.is_(None), HEARD.c.asked.is_not(None), HEARD.c.at >= since)
        .order_by(HEARD.c.at, HEARD.c.id)  # as the index has them, so that the older ones are not read
    )
    return [(at, asked) for at, asked in connection.execute(query)]


def has_before(connection: Connection, before: datetime) -> bool:
    """Whether there are rows old enough to be dropped."""
    return connection.execute(select(HEARD.c.id).where(*_old(before)).limit(1)).first() is not None


def forget(connection: Connection, before: datetime) -> None:
    """Drop a page of rows that no redelivery can meet any more."""
    # Rows that another process drops at this moment are left to it.
    page = select(HEARD.c.id).where(*_old(before)).order_by(HEARD.c.at).limit(PAGE)
    old = connection.execute(page.with_for_update(skip_locked=True)).scalars().all()
    connection.execute(delete(HEARD).where(HEARD.c.id.in_(old)))


def _old(before: datetime) -> tuple[ColumnElement[bool], ...]:
    """What may go; what a parked update did before it failed stays, or trying again would do it twice."""
    its_act = or_(HEARD.c.key == _PARKED.c.key, HEARD.c.key.startswith(_PARKED.c.key.concat(".")))
    waits = (_PARKED.c.asked.is_not(None), _PARKED.c.done_at.is_(None))
    parked = select(_PARKED.c.key).where(_PARKED.c.channel == HEARD.c.channel, its_act, *waits)
    return HEARD.c.at < before, ~parked.exists()


_adapters: dict[Callable[..., Any], TypeAdapter[Any]] = {}


def _adapter(use_case: Callable[..., Any]) -> TypeAdapter[Any]:
    if use_case not in _adapters:
        _adapters[use_case] = TypeAdapter(get_type_hints(use_case)["return"])
    return _adapters[use_case]


def pack_receipt(use_case: Callable[..., Any], receipt: object) -> dict[str, Any]:
    """A use case's receipt as plain values; its type is the use case's return annotation."""
    return {"of": use_case.__qualname__, "receipt": _adapter(use_case).dump_python(receipt, mode="json")}


def pack_refusal(refusal: Refusal) -> dict[str, Any]:
    """A refusal as plain values."""
    return {"refused": lines.pack(refusal.line), "next": refusal.next.value}


def is_answer_of(use_case: Callable[..., Any], answer: dict[str, Any]) -> bool:
    """Whether this is what the use case gave, or a refusal, which is the same for all."""
    return "refused" in answer or answer["of"] == use_case.__qualname__


def unpack_answer(use_case: Callable[..., Any], answer: dict[str, Any]) -> Any:
    """The receipt again, or the same refusal again."""
    if "refused" in answer:
        raise Refusal(lines.unpack(answer["refused"]), next=Next(answer["next"]))
    if not is_answer_of(use_case, answer):
        raise Refusal(line("update-settled-before"))
    return _adapter(use_case).validate_json(json.dumps(answer["receipt"]))
