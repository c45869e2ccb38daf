"""What is shown to members: what waits, one text with what was said of it, appeals, suspensions."""

from handlers.chat.common import list_row, page_of
from handlers.chat.menu import OpenOffice
from handlers.chat.moderation.deciding import Listed, Looked
from handlers.chat.moderation.hearing import KEEP, LIFT, Heard, PauseSeen
from handlers.chat.moderation.screens import (
    A_FEW,
    GROUNDS,
    ground_label,
    member_row,
    pairs,
    record_button,
    turn_of,
)
from handlers.chat.moderation.taps import (
    AgreeToHide,
    AskToHide,
    AskToPause,
    EndPause,
    HearHiding,
    HideFor,
    HidePrivate,
    JudgeHiding,
    JudgePause,
    LeaveStanding,
    LookAt,
    OpenQueue,
    PauseFor,
    SecondPause,
    SeePause,
)
from handlers.chat.moderation.texts import fields
from handlers.chat.screen import Button, Row, Screen
from handlers.published import NAME
from kernel import texts
from kernel.lines import Line, line
from residents.moderation.appealing import Matter
from residents.moderation.flagging import Dismissed
from residents.moderation.model import Ground
from residents.moderation.suspending import Ended, Holding

LABEL_UNITS = 24
DAYS = (3, 7, 30)


def queue(found: Listed, page: int = 0) -> Screen:
    """What waits, the most pressing first."""
    number = found.waiting.number
    rows: list[Row] = []
    for matter, each in found.waiting.appeals:
        does = HearHiding(each) if matter is Matter.HIDING else SeePause(each)
        rows.append((Button(line("conduct-entry-appeal", matter=matter.value), does),))
    for kind, subject, title in found.titles:
        label = line("conduct-entry-text", kind=kind, title=texts.cut(title, LABEL_UNITS))
        rows.append((Button(label, LookAt(*fields(kind, subject))),))
    for pause_id in found.waiting.suspensions:
        rows.append((Button(line("conduct-entry-pause"), SeePause(pause_id)),))
    head = line("conduct-queue", number=number)
    office = Button(line("button-conduct-office"), OpenOffice())
    shown, page, more = page_of(rows, page, A_FEW)
    return Screen((head,), (*shown, list_row(OpenQueue, page, office, record_button(), more=more)))


def looked(text: Looked) -> Screen:
    """A text with everything that members know of it, and what they may do."""
    lines: list[Line] = [
        line("look-head", kind=text.kind, title=text.title, author=text.author),
        *([line("look-words", words=text.words)] if text.kind != NAME and text.words else []),
        *(line("look-part", part=part, turn=turn_of(part)) for part in text.reports.parts),
    ]
    lines += [line("look-report", name=name, ground=ground.value) for name, ground in text.reporters]
    lines += [
        line("look-voice", name=name, ground=ground.value, why=why) for name, ground, why in text.voices
    ]
    lines.append(_standing(text))
    if text.own:
        lines.append(line("look-own"))
    fresh = text.file is not None
    return Screen(tuple(lines), (*_deciding(text), member_row()), attachment=text.file, fresh=fresh)


def hiding_ground(text: Looked) -> Screen:
    """Hide: on which ground?"""
    lines = (
        line("hide-ask-ground", kind=text.kind, title=text.title),
        line("hide-declare"),
        line("hide-private-note"),
    )
    does = []
    for ground in GROUNDS:
        if ground is Ground.PRIVATE:
            does.append(Button(line("button-hide-private"), HidePrivate(*text.at)))
        elif text.member:
            does.append(
                Button(ground_label(ground, text.kind), HideFor(*text.at[:2], ground.value, text.at[2]))
            )
    back = Button(line("button-back-to-text"), LookAt(*text.at))
    return Screen(lines, (*pairs(does), (back,)))


def left(receipt: Dismissed) -> Screen:
    """The text stands."""
    if not receipt.reports:
        said = line("leave-nothing")
    else:
        said = line("leave-done", again="yes" if receipt.shown_again else "no")
    return Screen((said,), (member_row(),))


def pausing(text: Looked, longest: int) -> Screen:
    """For how long?"""
    days = sorted({min(each, longest) for each in DAYS})
    does = [
        Button(line("button-pause-days", days=each), PauseFor(*text.at[:2], each, text.at[2]))
        for each in days
    ]
    back = Button(line("button-back-to-text"), LookAt(*text.at))
    lines = (line("pause-ask-days", name=text.author), line("pause-what-stays"))
    return Screen(lines, (tuple(does), (back,)))


def pause(seen: PauseSeen) -> Screen:
    """A suspension, proposed or holding."""
    lines = [line("pause-head", name=seen.name, days=seen.days), line("pause-why", by=seen.by, why=seen.why)]
    if seen.seconded:
        lines.append(line("pause-holds-until", seconded=seen.seconded, until=seen.until))
    else:
        lines.append(line("pause-waits"))
    if seen.appeal:
        lines.append(line("appeal-words", appeal=seen.appeal))
    rows: list[Row] = []
    if seen.may_second:
        rows.append((Button(line("button-pause-second"), SecondPause(seen.suspension)),))
    if seen.may_judge:
        rows.append(
            (
                Button(line("button-pause-lift"), JudgePause(seen.suspension, LIFT)),
                Button(line("button-pause-keep"), JudgePause(seen.suspension, KEEP)),
            )
        )
    elif seen.may_end:
        waits = "no" if seen.seconded else "yes"
        rows.append((Button(line("button-pause-end", waits=waits), EndPause(seen.suspension)),))
    return Screen(tuple(lines), (*rows, member_row()))


def pause_holds(receipt: Holding) -> Screen:
    """It holds from now."""
    return Screen((line("pause-seconded", until=receipt.until),), (member_row(),))


def pause_ended(receipt: Ended) -> Screen:
    """It is over."""
    return Screen((line("pause-ended-by-you"),), (member_row(),))


def appeal(heard: Heard) -> Screen:
    """An appeal against a hiding."""
    lines = [
        line("appeal-head", kind=heard.kind, title=heard.title, author=heard.author),
        *([line("look-words", words=heard.words)] if heard.words else []),
        line("appeal-hidden-for", ground=heard.ground.value, why=heard.why),
        line("appeal-words", appeal=heard.appeal),
        line("appeal-needed", needed=heard.needed, spoken=heard.spoken),
    ]
    rows: tuple[Row, ...] = ()
    if heard.mine:
        rows = (
            (
                Button(line("button-appeal-lift"), JudgeHiding(heard.hiding, LIFT)),
                Button(line("button-appeal-keep"), JudgeHiding(heard.hiding, KEEP)),
            ),
        )
    else:
        lines.append(line("appeal-not-your-part"))
    fresh = heard.file is not None
    return Screen(tuple(lines), (*rows, member_row()), attachment=heard.file, fresh=fresh)


def _standing(text: Looked) -> Line:
    known = text.reports
    if known.agreed:
        return line("look-hidden")
    if known.ends is not None:
        return line("look-hidden-until", ends=known.ends)
    return line("look-visible", voices=len(text.voices), needed=known.needed)


def _deciding(text: Looked) -> tuple[Row, ...]:
    known, at = text.reports, text.at
    if text.own:
        return ()
    pause_row: tuple[Row, ...] = ()
    if text.member and not text.paused:
        pause_row = ((Button(line("button-pause"), AskToPause(*at)),),)
    if known.agreed or known.spoke:
        return pause_row
    waits = text.voices or known.ends is not None
    hide = Button(line("button-agree-hide"), AgreeToHide(*at)) if waits else None
    hide = hide or Button(line("button-hide"), AskToHide(*at))
    leave = Button(line("button-leave"), LeaveStanding(*at))
    both = (hide, leave) if known.flags and not (known.ends and text.voices) else (hide,)
    return (both, *pause_row)
