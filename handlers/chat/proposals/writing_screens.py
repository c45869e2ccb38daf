"""What is shown while a proposal is being written: what is like it, the whole, and what came of it."""

from dataclasses import replace

from deliberation.proposals.service import Published
from deliberation.proposals.similar import SimilarSeen
from deliberation.proposals.stages import Stage
from deliberation.proposals.supporting import Supported
from deliberation.proposals.wording import MOST_PHOTOS
from handlers.chat.common import HOME_ROW, GiveUp, home_button
from handlers.chat.proposals.asking_screens import add_more, other_place, taken_up
from handlers.chat.proposals.drafted import PLACED, Draft
from handlers.chat.proposals.queries import View
from handlers.chat.proposals.screens import only_for, supported
from handlers.chat.proposals.taps import (
    DropDraft,
    LookAside,
    MineDiffers,
    Publish,
    Rewrite,
    SeeProposal,
    SupportInstead,
    SupportIt,
    Write,
)
from handlers.chat.proposals.telling import cost_line
from handlers.chat.proposals.writing_taps import ShareVoice, SpeakAs
from handlers.chat.screen import GAP, MOST_BUTTONS, Button, Row, Screen
from kernel import texts
from kernel.lines import Line, line

ANSWER_UNITS = 120


def showing_similar(draft: Draft, alike: tuple[SimilarSeen, ...]) -> Screen:
    """Others asked for something like it: support one of those, read its answer, or go on."""
    lines: list[Line | None] = [*taken_up(draft), line("propose-similar", count=len(alike))]
    rows: list[Row] = []
    others = len(alike) + 2 + (draft.said == PLACED)  # to look at each, to go on, home, another place
    for place, each in enumerate(alike, 1):
        lines += _similar(place, each)
        row: Row = (Button(line("button-look-at", place=place), LookAside(each.id)),)
        # The one most alike can be supported from here, if five buttons leave room for it.
        if each.stage is Stage.COLLECTING and each.asks_me and place == 1 and others < MOST_BUTTONS:
            row = (
                Button(line("button-support-that", place=place), SupportInstead(each.id, each.edition)),
                *row,
            )
        rows.append(row)
    open_still = any(each.stage is Stage.COLLECTING for each in alike)
    lines += [GAP, line("propose-similar-why") if open_still else line("propose-similar-answered")]
    rows.append((Button(line("button-mine-differs"), MineDiffers()),))
    if draft.said == PLACED:
        rows.append((other_place(),))
    return Screen(tuple(lines), (*rows, HOME_ROW))


def _similar(place: int, each: SimilarSeen) -> list[Line]:
    said = line(
        "similar-row",
        place=place,
        number=each.number,
        title=each.title,
        stage=each.stage.value,
        supports=each.supports,
        needed=each.needed,
    )
    if each.answered_at is None:
        return [said]
    if each.answer:
        short = texts.cut(texts.clean(each.answer, one_line=True), ANSWER_UNITS)
        return [said, line("similar-answer", at=each.answered_at, answer=short)]
    return [said, line("similar-answered", at=each.answered_at)]


def tap_instead(screen: Screen) -> Screen:
    """Words came where a tap was asked for."""
    return under(line("propose-tap-instead"), screen)


def under(said: Line, screen: Screen) -> Screen:
    """The same question, below what has to be said first."""
    return replace(screen, lines=(said, GAP, *screen.lines))


def file_taken(draft: Draft, kind: str, screen: Screen) -> Screen:
    """A photo or a voice note came; what was asked is asked still."""
    if kind != "voice":
        count = len(draft.text.photos)
        return under(line("propose-photo-taken", count=count, most=MOST_PHOTOS), screen)
    return screen if draft.speaking else under(line("propose-voice-taken"), screen)


def preview(draft: Draft) -> Screen:
    """The whole as others will read it, before it becomes public."""
    publish = (Button(line("button-publish"), Publish(draft.stamp)),)
    rewrite = Button(line("button-rewrite"), Rewrite(""))
    change: Row = (add_more(), rewrite)
    if draft.said == PLACED:
        change = (other_place(), rewrite)  # what else may be said waits until the place is right
    think = Button(line("button-think"), GiveUp())
    away: Row = (think, Button(line("button-drop-draft"), DropDraft()))
    if draft.text.voice is not None:
        # No more buttons than elsewhere: who would drop it finds that under what can be changed.
        public = draft.text.voice_public
        share = line("button-share-voice", public="yes" if public else "no")
        away = (Button(share, ShareVoice(0 if public else 1)), think)
    lines = (*taken_up(draft), line("propose-preview"), GAP, *said_in(draft), GAP, *_meaning(draft))
    return Screen(lines, (publish, change, away))


def said_in(draft: Draft) -> tuple[Line, ...]:
    """All that a proposal says, in the order in which it will be read."""
    text = draft.text
    office = "yes" if text.office else "no"
    lines = [line("propose-preview-title", title=text.title), line("proposal-body", body=text.body)]
    if text.wish:
        lines.append(line("proposal-wish", wish=text.wish))
    if draft.place:
        lines.append(line("propose-preview-at", place=draft.place, author=draft.author, office=office))
    else:
        lines.append(line("propose-preview-everywhere", author=draft.author, office=office))
    if text.cost is not None:
        lines.append(cost_line(text.cost, draft.currency))
    if text.photos:
        lines.append(line("propose-preview-photos", count=len(text.photos)))
    if text.voice is not None:
        lines.append(line("propose-preview-voice", public="yes" if text.voice_public else "no"))
    return tuple(lines)


def _meaning(draft: Draft) -> tuple[Line, ...]:
    more = () if draft.text.photos else (line("propose-photo-how", most=MOST_PHOTOS),)
    public = line("propose-preview-public")
    return (*more, public, line("propose-preview-needs", needed=draft.needed, until=draft.until))


def adding(draft: Draft) -> Screen:
    """What else may be said; nothing of it has to be."""
    text = draft.text
    wish = line("button-add-wish", there="yes" if text.wish else "no")
    cost = line("button-add-cost", there="yes" if text.cost is not None else "no")
    rows: list[Row] = [
        (Button(wish, Rewrite("wish")), Button(cost, Rewrite("cost"))),
        (Button(line("button-add-photos", count=len(text.photos), most=MOST_PHOTOS), Rewrite("photos")),),
    ]
    if draft.both_ways:
        other = line("button-as-neighbour") if text.office else line("button-as-office")
        rows.append((Button(other, SpeakAs(0 if text.office else 1)),))
    rows.append((Button(line("button-look-again"), Write()),))
    asked = line("propose-adding-as", office="yes" if text.office else "no") if draft.both_ways else None
    lines = (line("propose-adding"), *((asked,) if asked else ()))
    return Screen(lines, tuple(rows))


def which_part() -> Screen:
    """Which part should change?"""
    rows: tuple[Row, ...] = (
        (
            Button(line("button-rewrite-title"), Rewrite("title")),
            Button(line("button-rewrite-body"), Rewrite("body")),
        ),
        (
            Button(line("button-rewrite-place"), Rewrite("place")),
            Button(line("button-leave-it"), Write()),
        ),
        (Button(line("button-drop-draft"), DropDraft()),),
    )
    return Screen((line("propose-rewrite"),), rows)


def published(receipt: Published, view: View) -> Screen:
    """It is public now, and what happens next; its author may live in a building that is not asked."""
    lines = (
        line("propose-published", number=receipt.number, title=receipt.title),
        line("propose-published-needs", needed=receipt.needed, until=receipt.until),
        *only_for(view),
        line("propose-published-then"),
        line("propose-published-told"),
    )
    mine = Button(line("button-support-mine"), SupportIt(receipt.proposal, view.seen.edition))
    rows: tuple[Row, ...] = (
        *(((mine,),) if view.seen.asks_me else ()),
        (Button(line("button-full-text"), SeeProposal(receipt.proposal)), home_button()),
    )
    return Screen(lines, rows)


def supported_instead(receipt: Supported) -> Screen:
    """That one was supported; one's own is still only a draft."""
    lines = (
        line("propose-instead", number=receipt.number, title=receipt.title),
        supported(receipt),
        line("propose-instead-draft"),
    )
    rows: tuple[Row, ...] = (
        (Button(line("button-drop-draft"), DropDraft()),),
        (Button(line("button-publish-mine-too"), MineDiffers()),),
        (Button(line("button-not-now"), GiveUp()),),
    )
    return Screen(lines, rows)


def dropped() -> Screen:
    """Nothing was published."""
    return Screen((line("propose-dropped"),), ((Button(line("button-write-proposal"), Write()),), HOME_ROW))
