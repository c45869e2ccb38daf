"""What people are told about texts and suspensions, drawn from what is true when it is sent."""

from datetime import timedelta

from sqlalchemy import func, select

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.home.taps import Rename
from handlers.chat.moderation.deciding import name_of, title_for
from handlers.chat.moderation.screens import record_button
from handlers.chat.moderation.taps import AppealHiding, AppealPause, HearHiding, LookAt, SeePause
from handlers.chat.moderation.texts import fields, way_to
from handlers.chat.screen import Button, Row, Screen
from handlers.chat.told import Draw, Told
from handlers.published import NAME, find
from kernel.lines import Line, Number, line
from kernel.work import Work
from residents.moderation.model import AppealVoice, Flag, Ground, HideVoice, Hiding, Suspension
from residents.moderation.queries import as_hidden

A_MONTH, MANY = timedelta(days=30), 3


def flagged(work: Work, told: Told) -> Screen | None:
    """To members: a text was reported and nobody has decided yet."""
    number = told.args["flag"]
    row = work.session.get(Flag, number.value) if isinstance(number, Number) else None
    if row is None or row.settled_at is not None:
        return None
    text = find(work, row.kind, row.subject)
    if text is None:
        return None
    said = line("notice-flagged", kind=row.kind, title=text.title, ground=Ground(row.ground).value)
    look = Button(line("button-conduct-look"), LookAt(*fields(row.kind, row.subject)))
    return Screen((said,), ((look,), HOME_ROW))


def hidden_ahead(work: Work, told: Told) -> Screen | None:
    """To members: hidden for now, and whoever has not spoken is asked whether they agree."""
    row = _hiding(work, told)
    if row is None or row.lifted_at is not None or row.confirmed_at is not None:
        return None
    spoken = select(HideVoice.id).where(HideVoice.kind == row.kind, HideVoice.subject == row.subject)
    if work.session.scalars(spoken.where(HideVoice.member_id == told.person)).first() is not None:
        return None
    until = as_hidden(row).until
    assert until is not None
    lines = (
        line("notice-flagged", kind=row.kind, title=_title(work, row), ground=Ground(row.ground).value),
        line("notice-flagged-hidden", until=until),
    )
    look = Button(line("button-conduct-look"), LookAt(*fields(row.kind, row.subject)))
    return Screen(lines, ((look,), HOME_ROW))


def flag_settled(work: Work, told: Told) -> Screen | None:
    """To whoever reported: what became of it."""
    row = work.session.get(Flag, told.subject)
    if row is None or row.upheld is None:
        return None
    text = find(work, row.kind, row.subject)
    if text is None:
        return None
    upheld = "yes" if row.upheld else "no"
    said = line("notice-flag-settled", kind=row.kind, title=title_for(work, told.person, text), upheld=upheld)
    return Screen((said,), ((record_button(), home_button()),))


def hidden(work: Work, told: Told) -> Screen | None:
    """To the author: hidden, why, and how to appeal."""
    row = _hiding(work, told)
    if row is None or row.lifted_at is not None:
        return None
    known, title = as_hidden(row), _title(work, row)
    if known.until is not None:
        ahead = line("notice-hidden-ahead", kind=row.kind, title=title)
        then = line("notice-hidden-ahead-then", until=known.until)
        return Screen((ahead, then), (*_to_text(work, row), HOME_ROW))
    days = work.bylaws.conduct.appeal_days
    lines = (
        line("notice-hidden", kind=row.kind, title=title),
        line("notice-hidden-why", ground=known.ground.value, why=known.why),
        line("notice-hidden-then", days=days),
    )
    appeal = Button(line("button-appeal"), AppealHiding(row.id))
    rename = ((Button(line("button-other-name"), Rename()),),) if row.kind == NAME else ()
    return Screen(lines, (*rename, (appeal,), (record_button(), home_button())))


def hidden_by(work: Work, told: Told) -> Screen | None:
    """To supervisors and members: what was hidden, by whom and why."""
    row = _hiding(work, told)
    if row is None or row.lifted_at is not None:
        return None
    voices = select(HideVoice.member_id).where(HideVoice.kind == row.kind, HideVoice.subject == row.subject)
    names = "、".join(name_of(work, member) for member in work.session.scalars(voices.order_by(HideVoice.id)))
    lines = [
        line("notice-hidden-by", kind=row.kind, title=_title(work, row), names=names),
        line("notice-hidden-why", ground=Ground(row.ground).value, why=row.why),
    ]
    if (number := _of_late(work, row)) >= MANY:
        lines.append(line("notice-hidden-many", number=number))
    look = Button(line("button-conduct-look"), LookAt(*fields(row.kind, row.subject)))
    return Screen(tuple(lines), ((look,), HOME_ROW))


def _of_late(work: Work, row: Hiding) -> int:
    """How many texts of this author members hid in a month: a sign for whoever watches over members."""
    lately = (Hiding.author_id == row.author_id, Hiding.confirmed_at > work.now - A_MONTH)
    return work.session.scalars(select(func.count(Hiding.id)).where(*lately)).one()


def shown_again(work: Work, told: Told) -> Screen | None:
    """To everybody who had a part: the text stands again, and why."""
    row = _hiding(work, told)
    if row is None or row.lifted_at is None:
        return None
    how = "appeal" if row.decided_at else "looked" if row.lifted_by else "lapsed"
    lines = [line("notice-shown-again", kind=row.kind, title=_title(work, row, told), how=how)]
    if row.lifted_why:
        lines.append(line("notice-judges-why", why=row.lifted_why))
    return Screen(tuple(lines), (*_to_text(work, row), HOME_ROW))


def upheld(work: Work, told: Told) -> Screen | None:
    """To everybody who had a part: the appeal was not followed."""
    row = _hiding(work, told)
    if row is None or not row.upheld:
        return None
    lines = (line("notice-upheld", kind=row.kind, title=_title(work, row, told)), *_whys(work, row))
    return Screen(lines, ((record_button(), home_button()),))


def appealed(work: Work, told: Told) -> Screen | None:
    """To whoever hears it."""
    row = _hiding(work, told)
    if row is None or row.decided_at is not None:
        return None
    hear = Button(line("button-conduct-look"), HearHiding(row.id))
    return Screen((line("notice-appealed", kind=row.kind, title=_title(work, row)),), ((hear,), HOME_ROW))


def pause_proposed(work: Work, told: Told) -> Screen | None:
    """To the other members."""
    row = work.session.get(Suspension, told.subject)
    if row is None or row.ended_at is not None or row.seconded_by is not None:
        return None
    said = line("notice-pause-proposed", by=name_of(work, row.by_id), name=name_of(work, row.person_id))
    return Screen((said,), (_see_pause(row), HOME_ROW))


def paused(work: Work, told: Told) -> Screen | None:
    """To whoever is suspended: why, until when, what stays, how to appeal."""
    row = work.session.get(Suspension, told.subject)
    if row is None or row.ended_at is not None or work.now >= row.until:
        return None
    lines = (
        line("notice-paused", until=row.until),
        line("notice-paused-why", why=row.why),
        line("pause-what-stays"),
        line("notice-paused-then", days=work.bylaws.conduct.appeal_days),
    )
    appeal = Button(line("button-appeal"), AppealPause(row.id))
    return Screen(lines, ((appeal,), (record_button(), home_button())))


def paused_by(work: Work, told: Told) -> Screen | None:
    """To supervisors and members: who was suspended, by whom and why."""
    row = work.session.get(Suspension, told.subject)
    if row is None or row.seconded_by is None:
        return None
    names = "、".join(name_of(work, each) for each in (row.by_id, row.seconded_by))
    lines = (
        line("notice-paused-by", name=name_of(work, row.person_id), names=names, until=row.until),
        line("notice-paused-why", why=row.why),
    )
    return Screen(lines, (_see_pause(row), HOME_ROW))


def pause_appealed(work: Work, told: Told) -> Screen | None:
    """To whoever hears it."""
    row = work.session.get(Suspension, told.subject)
    if row is None or row.decided_at is not None:
        return None
    said = line("notice-pause-appealed", name=name_of(work, row.person_id))
    return Screen((said,), (_see_pause(row), HOME_ROW))


def pause_upheld(work: Work, told: Told) -> Screen | None:
    """To everybody who had a part: the suspension goes on."""
    row = work.session.get(Suspension, told.subject)
    if row is None or not row.upheld:
        return None
    lines = [line("notice-pause-upheld", until=row.until)]
    if row.ended_why:
        lines.append(line("notice-judges-why", why=row.ended_why))
    return Screen(tuple(lines), ((record_button(), home_button()),))


def pause_ended(work: Work, told: Told) -> Screen | None:
    """It is over."""
    row = work.session.get(Suspension, told.subject)
    if row is None or row.ended_at is None:
        return None
    if told.person == row.person_id:
        return Screen((line("notice-pause-over", how=_how_it_ended(row)),), (HOME_ROW,))
    return Screen((line("notice-pause-over-of", name=name_of(work, row.person_id)),), (HOME_ROW,))


def _how_it_ended(row: Suspension) -> str:
    if row.decided_at and not row.upheld:
        return "appeal"
    if row.ended_by:
        return "early"
    return "restored" if row.ended_at is not None and row.ended_at < row.until else "over"


def _hiding(work: Work, told: Told) -> Hiding | None:
    return work.session.get(Hiding, told.subject)


def _title(work: Work, row: Hiding, told: Told | None = None) -> str:
    """What the text is called, to whoever is told; without them, to those who decide, or to its author."""
    text = find(work, row.kind, row.subject)
    if text is None:
        return "…"
    return title_for(work, told.person, text) if told is not None else text.title


def _to_text(work: Work, row: Hiding) -> tuple[Row, ...]:
    does = way_to(work, row.kind, row.subject)
    return ((Button(line("button-conduct-see"), does),),) if does is not None else ()


def _see_pause(row: Suspension) -> Row:
    return (Button(line("button-conduct-look"), SeePause(row.id)),)


def _whys(work: Work, row: Hiding) -> tuple[Line, ...]:
    query = select(AppealVoice.why).where(AppealVoice.hiding_id == row.id, AppealVoice.lift.is_(False))
    return tuple(line("notice-judges-why", why=why) for why in work.session.scalars(query))


NOTICES: dict[str, Draw] = {
    "conduct-flagged": flagged,
    "conduct-hidden-ahead": hidden_ahead,
    "flag-settled": flag_settled,
    "conduct-hidden": hidden,
    "conduct-hidden-by": hidden_by,
    "conduct-shown-again": shown_again,
    "conduct-upheld": upheld,
    "conduct-appealed": appealed,
    "pause-proposed": pause_proposed,
    "paused": paused,
    "paused-by": paused_by,
    "pause-appealed": pause_appealed,
    "pause-upheld": pause_upheld,
    "pause-ended": pause_ended,
}
