"""After the storm: what arrived on each phone is what was owed to it, and twice only for a known reason."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from sqlalchemy import select

from deliberation.polls.rules.rule import Choice
from kernel.database import table_of
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from residents.model import Group
from tests.stories.chaos.acts import Kept
from tests.stories.chaos.arrivals import Arrival
from tests.stories.chaos.city import BENCH, LAMP, MEETING, NAMES, ROAD, Quarter, group_of, plan
from tests.stories.chaos.reckoning import accounts

GROUPS = table_of(Group)
Told = tuple[int, str, str]
"""Chat, kind of notice, and what it is about."""

TO_PEOPLE = {
    "poll-opened": ("请您投票：{}",),
    "poll-outcome": ("通过 · {}",),
    "vote-replaced": ("的意见已由", "「{}」"),
    "meeting-announced": ("会议通知", "· {}"),
    "proposal-ready": ("有一份提案附议够了", "· {}"),
    "proposal-reached": ("您的提案附议够了", "· {}"),
}
TO_GROUPS = {
    "poll-outcome": ("通过 · {}",),
    "card-poll": ("🗳 表决", "· {}"),
    "card-proposal": ("📝 提案", "· {}"),
    "card-meeting": ("📅 会议", "· {}"),
}
"""What a message must hold to be such a notice."""


def expected(quarters: list[Quarter], kept: Kept) -> Counter[Told]:
    """What everybody must have been told, from what was done alone."""
    owed: Counter[Told] = Counter()
    for quarter in quarters:
        for person in plan(quarter.community, NAMES[quarter.community - 1]).people:
            account = int(person.account or 0)
            told = [("poll-opened", ROAD), ("poll-opened", LAMP), ("poll-outcome", LAMP)]
            if account == quarter.account(0):  # who calls a meeting is not called to it
                told += [("proposal-ready", BENCH), ("proposal-reached", BENCH)]
            else:
                told.append(("meeting-announced", MEETING))
            owed.update((account, *each) for each in told)
        for poll, title in ((quarter.poll, ROAD), (quarter.short_poll, LAMP)):
            owed.update(_replaced(kept, poll, title))
        cards = [
            ("card-poll", ROAD),
            ("card-poll", LAMP),
            ("card-proposal", BENCH),
            ("card-meeting", MEETING),
        ]
        owed.update((group_of(quarter.community), *each) for each in [*cards, ("poll-outcome", LAMP)])
    return owed


def _replaced(kept: Kept, poll: int, title: str) -> Iterable[Told]:
    """Whoever spoke for a home before somebody else of it did is told so."""
    for (of, _home), said in kept.votes.items():
        if of == poll:
            yield from ((was, "vote-replaced", title) for (was, _), (now, _) in pairwise(said) if was != now)


def untold(work: Work, quarters: list[Quarter], kept: Kept, arrivals: list[Arrival]) -> list[str]:
    """Notices that were not sent, or are said to be and never came; and phones that were told too little."""
    faults, came = [], {(each.chat, each.number): _read(each) for each in arrivals}
    sent: Counter[Told] = Counter()
    for row, told in _rows(work, quarters):
        if row.state == NoticeState.DROPPED and _is_own_meeting(quarters, told):
            continue
        if row.state != NoticeState.SENT:
            faults.append(f"notice {row.id} {told} is {row.state}")
            continue
        sent[told] += 1
        # Its message is taken away, so that no other notice can point to the same.
        if came.pop((told[0], row.message), None) != told:
            faults.append(f"notice {row.id} {told} never came as message {row.message}")
    owed = expected(quarters, kept)
    return faults + [
        f"{each}: owed {owed[each]}, sent {sent[each]}" for each in {*owed, *sent} if owed[each] != sent[each]
    ]


def told_too_often(
    work: Work, quarters: list[Quarter], arrivals: list[Arrival], in_hand: set[tuple[int, int]]
) -> list[str]:
    """Notices that came more often than sent and excused.

    A message may come once more for each time that the bot could not learn that it had come, and for each
    process that died with it in hand: nobody can know then, and too often is better than never.
    """
    rows = {row.id: (row, told) for row, told in _rows(work, quarters)}
    most: Counter[Told] = Counter(told for row, told in rows.values() if row.state == NoticeState.SENT)
    most.update(rows[notice][1] for _, notice in in_hand if notice in rows)
    most.update(told for each in arrivals if each.unsure and (told := _read(each)))
    came = Counter(told for each in arrivals if (told := _read(each)))
    return [f"{each}: came {n} times, {most[each]} at most" for each, n in came.items() if n > most[each]]


def wrongly_announced(quarters: list[Quarter], kept: Kept, arrivals: list[Arrival]) -> list[str]:
    """Outcomes that were told with other numbers than the acknowledged votes come to."""
    faults = []
    for quarter in quarters:
        said = Counter(kept.stands(quarter.short_poll).values())
        numbers = (
            f"同意 {said[Choice.AGREE]} 户",
            f"反对 {said[Choice.AGAINST]} 户，弃权 {said[Choice.ABSTAIN]} 户",
        )
        chats = {group_of(quarter.community)}
        chats |= {int(p.account or 0) for p in plan(quarter.community, NAMES[quarter.community - 1]).people}
        for each in arrivals:
            told = _read(each)
            if each.chat in chats and told and told[1] == "poll-outcome":
                faults += [f"{each.chat} read {each.text!r}" for n in numbers if n not in each.text][:1]
    return faults


def _read(arrival: Arrival) -> Told | None:
    """Which notice this is, as whoever reads it would say; None for an answer."""
    for kind, parts in (TO_PEOPLE if arrival.chat > 0 else TO_GROUPS).items():
        for title in (ROAD, LAMP, BENCH, MEETING):
            if all(part.format(title) in arrival.text for part in parts):
                return arrival.chat, kind, title
    return None


def _rows(work: Work, quarters: list[Quarter]) -> list[tuple[Any, Told]]:
    """All notices that are due, each with the chat it is for and what it is about."""
    titles = {}
    for quarter in quarters:
        titles |= {("poll", quarter.poll): ROAD, ("poll", quarter.short_poll): LAMP}
        titles |= {("proposal", quarter.proposal): BENCH, ("meeting", quarter.meeting): MEETING}
    of = accounts(work)
    groups = {row.id: int(row.external) for row in work.connection.execute(select(GROUPS))}
    rows = work.connection.execute(select(NOTICES).where(NOTICES.c.due_at <= work.now)).all()
    found = []
    for row in rows:
        chat = of[row.person_id] if row.person_id is not None else groups[row.group_id]
        about = next(name for name in ("proposal", "meeting", "poll") if name in f"{row.kind} poll")
        found.append((row, (chat, row.kind, titles[about, row.subject])))
    return found


def _is_own_meeting(quarters: list[Quarter], told: Told) -> bool:
    return told[1] == "meeting-announced" and told[0] in {quarter.account(0) for quarter in quarters}
