"""What is shown while a proposal is being written."""

from dataclasses import replace

from deliberation.proposals.service import BODY_LENGTH, LEAST_TITLE, TITLE_LENGTH, Published
from deliberation.proposals.similar import SimilarSeen
from deliberation.proposals.stages import Stage
from deliberation.proposals.supporting import Supported
from handlers.chat.common import HOME_ROW, GiveUp, home_button
from handlers.chat.proposals.drafts import Draft
from handlers.chat.proposals.queries import View
from handlers.chat.proposals.screens import only_for, supported
from handlers.chat.proposals.taps import (
    ChoosePlace,
    DropDraft,
    DropPhoto,
    LookAside,
    MineDiffers,
    MorePlaces,
    Publish,
    Rewrite,
    SeeProposal,
    SupportInstead,
    SupportIt,
    Write,
)
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel import texts
from kernel.lines import Line, line
from residents.queries import PlaceName

SHOWN_UNITS = 200
PLACES_A_PAGE = 10
FEW_PLACES = 5


def asking_title(draft: Draft) -> Screen:
    """What do you wish for, in one sentence?"""
    asked = line("propose-title-how", least=LEAST_TITLE, most=TITLE_LENGTH)
    now = line("propose-title-now", title=draft.title) if draft.title else None
    return _asking(draft, line("propose-title"), asked, now)


def asking_body(draft: Draft) -> Screen:
    """What is wrong, and what should be done?"""
    asked = line("propose-body-how", most=BODY_LENGTH)
    now = line("propose-body-now", body=texts.cut(draft.body, SHOWN_UNITS)) if draft.body else None
    return _asking(draft, line("propose-body"), asked, now)


def asking_place(draft: Draft, places: tuple[PlaceName, ...], page: int = 0, *, own: int = 0) -> Screen:
    """The whole community, or one building? The first ``own`` places are where an elder lives.

    It awaits words: whatever number is typed here is the number of a building, and of nothing else.
    """
    rows = _few_places(places, page, own) if own else _all_places(places, page)
    lines = (*_taken_up(draft), line("propose-place"), line("propose-place-how"))
    return Screen(lines, (*rows, _give_up(draft)), asks=True)


def _all_places(places: tuple[PlaceName, ...], page: int) -> list[Row]:
    page = max(0, min(page, (len(places) - 1) // PLACES_A_PAGE))
    buttons = _places(places[page * PLACES_A_PAGE : (page + 1) * PLACES_A_PAGE])
    width = 1 if len(places) <= FEW_PLACES else 2
    rows: list[Row] = [_everywhere()]
    rows += [tuple(buttons[start : start + width]) for start in range(0, len(buttons), width)]
    if len(places) > PLACES_A_PAGE:
        rows.append(_more_places(page + 1 if len(places) > (page + 1) * PLACES_A_PAGE else 0))
    return rows


def _few_places(places: tuple[PlaceName, ...], page: int, own: int) -> list[Row]:
    """One's own building and the whole community; the others a few at a time."""
    mine, others = _places(places[:own]), places[own:]
    if not others:
        return [*((each,) for each in mine), _everywhere()]
    start = (page - 1) * FEW_PLACES
    if not 0 <= start < len(others):
        return [*((each,) for each in mine), _everywhere(), _more_places(1)]
    shown = _places(others[start : start + FEW_PLACES])
    following = page + 1 if len(others) > start + FEW_PLACES else 0
    return [*((each,) for each in shown), _more_places(following)]


def _places(places: tuple[PlaceName, ...]) -> list[Button]:
    return [Button(line("place-named", name=place.name), ChoosePlace(place.id)) for place in places]


def _everywhere() -> Row:
    return (Button(line("place-everywhere"), ChoosePlace(0)),)


def _more_places(page: int) -> Row:
    return (Button(line("button-more-places"), MorePlaces(page)),)


def showing_similar(draft: Draft, alike: tuple[SimilarSeen, ...]) -> Screen:
    """Others asked for something like it: support one of those, or go on."""
    lines: list[Line | None] = [*_taken_up(draft), line("propose-similar", count=len(alike))]
    rows: list[Row] = []
    for place, each in enumerate(alike, 1):
        lines.append(
            line(
                "similar-row",
                place=place,
                number=each.number,
                title=each.title,
                stage=each.stage.value,
                supports=each.supports,
                needed=each.needed,
            )
        )
        row: Row = (Button(line("button-look-at", place=place), LookAside(each.id)),)
        if each.stage is Stage.COLLECTING and each.asks_me:
            row = (Button(line("button-support-that", place=place), SupportInstead(each.id)), *row)
        rows.append(row)
    lines += [GAP, line("propose-similar-why")]
    rows.append((Button(line("button-mine-differs"), MineDiffers()),))
    return Screen(tuple(lines), tuple(rows))


def found_similar(alike: tuple[SimilarSeen, ...]) -> Screen:
    """What is like words that somebody sent without being asked."""
    rows: list[Row] = [
        (Button(line("similar-title", title=texts.cut(each.title, 24)), SeeProposal(each.id)),)
        for each in alike
    ]
    said = line("words-found", count=len(alike)) if alike else line("words-found-none")
    return Screen((said,), (*rows, (Button(line("button-write-proposal"), Write()), home_button())))


def tap_instead(screen: Screen) -> Screen:
    """Words came where a tap was asked for."""
    return under(line("propose-tap-instead"), screen)


def under(said: Line, screen: Screen) -> Screen:
    """The same question, below what has to be said first."""
    return replace(screen, lines=(said, GAP, *screen.lines))


def photo_taken(screen: Screen) -> Screen:
    """A photo came; what was asked is asked still."""
    return under(line("propose-photo-taken"), screen)


def preview(draft: Draft) -> Screen:
    """The whole, before it becomes public."""
    where = (
        line("propose-preview-at", place=draft.place, author=draft.author)
        if draft.place
        else line("propose-preview-everywhere", author=draft.author)
    )
    lines = (
        *_taken_up(draft),
        line("propose-preview"),
        GAP,
        line("propose-preview-title", title=draft.title),
        line("proposal-body", body=draft.body),
        where,
        line("propose-preview-photo") if draft.photo else line("propose-photo-how"),
        GAP,
        line("propose-preview-public"),
        line("propose-preview-needs", needed=draft.needed, until=draft.until),
    )
    without = ((Button(line("button-drop-photo"), DropPhoto()),),) if draft.photo else ()
    rows: tuple[Row, ...] = (
        (Button(line("button-publish"), Publish(draft.stamp)),),
        *without,
        (Button(line("button-rewrite"), Rewrite("")), Button(line("button-drop-draft"), DropDraft())),
    )
    return Screen(lines, rows)


def which_part() -> Screen:
    """Which part should change?"""
    rows: tuple[Row, ...] = (
        (
            Button(line("button-rewrite-title"), Rewrite("title")),
            Button(line("button-rewrite-body"), Rewrite("body")),
        ),
        (Button(line("button-rewrite-place"), Rewrite("place")), _leave_it()),
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
    mine = Button(line("button-support-mine"), SupportIt(receipt.proposal))
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
    )
    return Screen(lines, rows)


def dropped() -> Screen:
    """Nothing was published."""
    return Screen((line("propose-dropped"),), ((Button(line("button-write-proposal"), Write()),), HOME_ROW))


def _asking(draft: Draft, what: Line, how: Line, now: Line | None) -> Screen:
    if now is None:
        return Screen((*_taken_up(draft), what, how, line("propose-kept")), (_give_up(draft),), asks=True)
    return Screen((what, how, now), ((_leave_it(),),), asks=True)


def _taken_up(draft: Draft) -> tuple[Line, ...]:
    return (line("propose-again"),) if draft.again else ()


def _give_up(draft: Draft) -> Row:
    later = Button(line("button-not-now"), GiveUp())
    if not (draft.title or draft.body):
        return (later,)
    return (later, Button(line("button-drop-draft"), DropDraft()))


def _leave_it() -> Button:
    return Button(line("button-leave-it"), Write())
