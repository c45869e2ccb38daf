"""What is shown of comments."""

from dataclasses import replace
from functools import partial

from deliberation.comments.model import Side
from deliberation.comments.queries import CommentSeen, CommentsSeen, Sum
from deliberation.comments.service import Said
from deliberation.comments.wording import LENGTH
from handlers.chat.comments.forms import Words
from handlers.chat.comments.taps import CommentPage, FlagWhich, PublishComment, Say, TakeBackComment
from handlers.chat.common import GiveUp, home_button, list_row, with_ways
from handlers.chat.menu import FlagComment, OpenComments, join_door
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.proposals.telling import hidden_headline
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from kernel.lines import Line, line

LINK = "o"
"""Opens what is said of a proposal, from its card in the group: ``o_12``."""

OTHER = {Side.FOR: Side.AGAINST, Side.AGAINST: Side.FOR}


def page(seen: CommentsSeen, *, said: Line | None = None) -> Screen:
    """A page of what is said; the sides take turns, and the sum of both stands above."""
    lines: list[Line | None] = [said, GAP] if said else []
    head = line("comments-of", number=seen.number, title=seen.title)
    lines.append(head if seen.title else hidden_headline(seen.number))
    lines.append(_sum(seen.sum))
    lines += [_row(place, each) for place, each in enumerate(seen.rows, 1)]
    # Whoever reads their own words above need not read them twice.
    if seen.mine is not None and not any(each.mine and each.hidden is None for each in seen.rows):
        lines += [GAP, line("comment-mine", side=seen.mine.side.value, text=_own_words(seen.mine))]
    lines += _why_not(seen)
    more = seen.page + 1 < seen.pages
    ways = list_row(partial(CommentPage, seen.proposal), seen.page, *_leading_on(seen), more=more)
    above = (*_saying(seen), *_flagging(seen))
    rows = (*above, ways) if seen.page or more else with_ways(above, *ways)
    return Screen(tuple(lines), rows)


def which_to_flag(seen: CommentsSeen) -> Screen:
    """Which of them?"""
    back = Button(line("button-comments", count=0), CommentPage(seen.proposal, seen.page))
    lines: list[Line | None] = [line("comment-flag-which"), GAP]
    lines += [_row(place, each) for place, each in enumerate(seen.rows, 1)]
    return Screen(tuple(lines), (*((each,) for each in _flags(seen)), (back, home_button())))


def asking(words: Words) -> Screen:
    """In a sentence or two: why?"""
    before = (line("comment-before", text=words.before),) if words.before else ()
    lines = (
        line("comment-ask", side=words.side.value, title=words.title),
        *before,
        line("comment-ask-how", most=LENGTH),
    )
    return Screen(lines, ((Button(line("button-not-now"), GiveUp()),),), asks=True)


def preview(words: Words) -> Screen:
    """What would become public, word for word."""
    lines = (
        line("comment-preview"),
        line("comment-preview-words", side=words.side.value, name=words.name, text=words.text),
        line("comment-preview-public"),
    )
    publish = Button(line("button-publish-comment"), PublishComment(words.proposal, words.stamp))
    return Screen(lines, ((publish,), (Button(line("button-not-now"), GiveUp()),)))


def under(trouble: Line, shown: Screen) -> Screen:
    """What could not be taken, above the same question."""
    return replace(shown, lines=(trouble, GAP, *shown.lines))


def published(receipt: Said) -> Line:
    """What was said is public."""
    return line("comment-said", side=receipt.side.value, anew="yes" if receipt.anew else "no")


def in_private(proposal: int) -> Screen:
    """In a group: this is done in the private chat."""
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), f"{LINK}_{proposal}"),),))


def door(proposal: int, count: int = 0) -> Button:
    """To what neighbours say of a proposal; how many they are is said when there are any."""
    return Button(line("button-comments", count=count), OpenComments(proposal))


def door_over(proposal: int, count: int) -> Button:
    """To what neighbours said of a proposal that has come to its end."""
    return Button(line("button-comments-over", count=count), OpenComments(proposal))


def card_link(proposal: int) -> Link:
    """The same from a card in the group."""
    return Link(line("button-comments", count=0), f"{LINK}_{proposal}")


def _sum(total: Sum) -> Line:
    if not total.fors and not total.againsts:
        return line("comments-none")
    return line("comments-sum", fors=total.fors, againsts=total.againsts)


def _row(place: int, each: CommentSeen) -> Line:
    if each.hidden is not None:
        kept = "waits" if each.hidden.provisional else "agreed"
        return line("comment-hidden", place=place, side=each.side.value, kept=kept, why=each.hidden.why)
    return line(
        "comment-row",
        place=place,
        side=each.side.value,
        name=each.name,
        text=each.text,
        at=each.at,
        edited="yes" if each.edited else "no",
        before="yes" if each.before_edit else "no",
    )


def _own_words(mine: CommentSeen) -> str:
    return mine.text or (mine.hidden.why if mine.hidden is not None else "")


def _why_not(seen: CommentsSeen) -> list[Line | None]:
    if not seen.is_open:
        return [GAP, line("comments-closed")]
    if seen.why_not is not None:
        return [GAP, line("comments-stranger") if seen.stranger else seen.why_not]
    return []


def _saying(seen: CommentsSeen) -> tuple[Row, ...]:
    take_back = Button(line("button-take-back-comment"), TakeBackComment(seen.proposal))
    if not seen.is_open or seen.why_not is not None:
        mine = ((take_back,),) if seen.mine is not None else ()
        return (*mine, *(((join_door(),),) if seen.stranger and seen.is_open else ()))
    if seen.mine is None:
        return tuple(
            (Button(line("button-say", side=side.value), Say(seen.proposal, side.value)),) for side in Side
        )
    side = seen.mine.side
    return (
        (Button(line("button-change-comment"), Say(seen.proposal, side.value)), take_back),
        (Button(line("button-change-side", side=OTHER[side].value), Say(seen.proposal, OTHER[side].value)),),
    )


def _flagging(seen: CommentsSeen) -> tuple[Row, ...]:
    """Report the one there is; of several it is asked which."""
    flags = () if seen.stranger else _flags(seen)
    if len(flags) > 1:
        return ((Button(line("button-flag-which"), FlagWhich(seen.proposal, seen.page)),),)
    return (flags,) if flags else ()


def _flags(seen: CommentsSeen) -> tuple[Button, ...]:
    return tuple(
        Button(line("button-flag-comment", place=place), FlagComment(each.id))
        for place, each in enumerate(seen.rows, 1)
        if not each.mine and each.hidden is None
    )


def _leading_on(seen: CommentsSeen) -> Row:
    return (Button(line("button-full-text"), SeeProposal(seen.proposal)), home_button())
