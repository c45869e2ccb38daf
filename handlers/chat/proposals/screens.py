"""What is shown of proposals: the card in the group, the lists, one in full."""

from deliberation.comments.permits import TALKED_OVER
from deliberation.proposals.queries import ProposalSeen, Shelf
from deliberation.proposals.stages import OWED, Stage
from deliberation.proposals.supporting import Supported, Withdrawn
from handlers.chat.comments import screens as comments
from handlers.chat.common import home_button
from handlers.chat.finding.born import adoption_line, share_line
from handlers.chat.finding.taps import OpenFind
from handlers.chat.following import screens as following
from handlers.chat.menu import join_door, proposals_door
from handlers.chat.polls.buttons import OpenPoll
from handlers.chat.proposals.editing_screens import send_again_button
from handlers.chat.proposals.life_taps import MoreOfList, Reply, SeeMore, SeeOffer
from handlers.chat.proposals.queries import SHELVES, Listing, View
from handlers.chat.proposals.taps import ListProposals, OtherShelves, SeeProposal, SupportIt, TakeBack, Write
from handlers.chat.proposals.telling import (
    clock_line,
    details,
    headline,
    hidden_line,
    said_lines,
    stage_line,
    talked_line,
)
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from kernel import texts
from kernel.lines import Line, line

CARD_BODY_UNITS = 120
LABEL_UNITS = 24
LINK = "p"
POLL_LINK = "v"
TO_WRITE = "new_1"
TO_LIST = "list_1"


def card(seen: ProposalSeen) -> Screen:
    """The card in the group."""
    full = Link(line("button-full-text"), f"{LINK}_{seen.id}")
    talk = comments.card_link(seen.id)
    first: Button | Link | None = None
    if seen.stage is Stage.COLLECTING and seen.hidden is None:
        first = Button(line("button-support"), SupportIt(seen.id, seen.edition))
    elif seen.poll is not None:
        first = Link(line("button-see-poll"), f"{POLL_LINK}_{seen.poll}")
    where = (line("proposal-card-place", place=seen.place),) if seen.place is not None else ()
    words = hidden_line(seen) or line("proposal-body", body=_cut(seen.body))
    lines = (headline(seen.number, seen.title), words, *where, stage_line(seen), clock_line(seen, card=True))
    rows: tuple[Row, ...] = ((first, full),) if first else ((full,),)
    return Screen(tuple(each for each in lines if each), (*rows, (talk,)))


def one(view: View, *, said: Line | None = None, toast: Line | None = None, fresh: bool = False) -> Screen:
    """One proposal in full; ``said`` stands above it, such as what was just done."""
    seen = view.seen
    lines: list[Line | None] = [said, GAP] if said else []
    lines += [headline(seen.number, seen.title), *details(seen), GAP, stage_line(seen)]
    if view.words_by is not None and seen.hidden is None:
        reworded = "yes" if view.words_by.reworded else "no"
        lines.append(line("forward-words-by", name=view.words_by.name, reworded=reworded))
    lines += said_lines(seen)
    if (clock := clock_line(seen)) is not None:
        lines.append(clock)
    lines.append(talked_line(seen))
    if seen.i_support:
        lines.append(line("proposal-my-support"))
    lines += only_for(view)
    return Screen(tuple(lines), _rows(view, done=toast is not None), toast=toast, fresh=fresh)


def only_for(view: View) -> tuple[Line, ...]:
    """Which place alone is asked to support it, to whoever lives in another one."""
    seen = view.seen
    if seen.place is None or seen.asks_me or seen.stage is not Stage.COLLECTING or not view.resident:
        return ()
    return (line("proposal-only-place", place=seen.place),)


def listed(listing: Listing) -> Screen:
    """A page of a shelf, with the way to the other shelves."""
    rows: list[Row] = [
        (
            Button(
                line(
                    "proposal-row",
                    title=texts.cut(each.title, LABEL_UNITS) or each.number,
                    stage=each.stage.value,
                    supports=each.supports,
                    needed=each.needed,
                ),
                SeeProposal(each.id),
            ),
        )
        for each in listing.rows
    ]
    rows += [_then(listing), (Button(line("button-list-more"), MoreOfList(listing.shelf, listing.page)),)]
    return Screen(_list_lines(listing), tuple(row for row in rows if row))


def more_of_list(listing: Listing) -> Screen:
    """What else can be done from a list: turn on, the other shelves, find, one's own, write."""
    on = Button(line("button-page-on"), ListProposals(listing.shelf, listing.page + 1))
    own = Button(line("button-shelf", shelf=Shelf.MINE), ListProposals(Shelf.MINE, 0))
    rows: list[Row] = [(on,)] if listing.more and not listing.page else []
    rows += [(Button(line("button-other-shelves"), OtherShelves()),)]
    rows += [(own,)] if listing.resident else []
    rows += [_first_step(listing)] if listing.page else []
    rows += [(Button(line("button-find"), OpenFind()),)]
    return Screen((line("proposals-more"),), (*(row for row in rows if row), (home_button(),)))


def shelves() -> Screen:
    """The shelves, each to be opened."""
    shown = [shelf for shelf in SHELVES if shelf != Shelf.MINE]
    there = tuple((Button(line("button-shelf", shelf=shelf), ListProposals(shelf, 0)),) for shelf in shown)
    return Screen((line("proposals-shelves"),), (*there, (home_button(),)))


def supported(receipt: Supported) -> Line:
    """What a support did."""
    if receipt.again:
        return line("support-again", count=receipt.count, needed=receipt.needed)
    if receipt.count >= receipt.needed:
        return line("support-enough", count=receipt.count, needed=receipt.needed)
    left = receipt.needed - receipt.count
    return line("support-done", count=receipt.count, needed=receipt.needed, left=left)


def taken_back(receipt: Withdrawn) -> Line:
    """What taking a support back did."""
    return line("support-taken-back", count=receipt.count, needed=receipt.needed)


def in_private(start: str) -> Screen:
    """In a group: this is done in the private chat."""
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), start),),))


def write_button() -> Button:
    """To writing a proposal."""
    return Button(line("button-write-proposal"), Write())


def poll_row(poll: int) -> Row:
    """To the vote on it."""
    return (Button(line("button-see-poll"), OpenPoll(poll)),)


def back_to(proposal: int) -> Button:
    """To the proposal itself."""
    return Button(line("button-back-to-proposal"), SeeProposal(proposal))


def _rows(view: View, *, done: bool = False) -> tuple[Row, ...]:
    """What can be done with it, and the way to the list, or home for whoever has just ``done`` something."""
    seen = view.seen
    more = Button(line("button-more"), SeeMore(seen.id))
    talk = _talk(view)
    follow = (following.door(seen.id),) if (view.resident or view.committee) and not view.helped else ()
    if done:
        return (*_doing(view), *talk, (more,), (proposals_door(), home_button()))
    return (*_doing(view), *talk, (*follow, more), (proposals_door(),))


def _talk(view: View) -> tuple[Row, ...]:
    """To what neighbours say of it; once it has come to its end, only if they said something."""
    if view.seen.stage in TALKED_OVER:
        return ((comments.door(view.seen.id, view.comments),),)
    return ((comments.door_over(view.seen.id, view.comments),),) if view.comments else ()


def _doing(view: View) -> tuple[Row, ...]:
    """The one thing to do with it now, if there is one."""
    seen = view.seen
    if seen.poll is not None:
        return (poll_row(seen.poll),)
    if seen.offered_to_me:
        return ((Button(line("button-see-offer"), SeeOffer(seen.id)),),)
    if seen.into is not None:
        return ((Button(line("button-see-into", number=seen.into.number), SeeProposal(seen.into.id)),),)
    if view.committee and seen.stage in OWED:
        return ((Button(line("button-reply"), Reply(seen.id)),),)
    if seen.mine and seen.with_author is not None:
        return ((send_again_button(seen.id),),)
    if seen.i_support and seen.may_take_back and view.resident:
        return ((Button(line("button-take-back"), TakeBack(seen.id)),),)
    if seen.stage is not Stage.COLLECTING:
        return ()
    if not view.resident:
        return ((join_door(),),) if view.newcomer else ()
    if not seen.asks_me or seen.hidden is not None:
        return ()
    return ((Button(line("button-support"), SupportIt(seen.id, seen.edition)),),)


def _cut(body: str) -> str:
    return texts.cut(texts.clean(body, one_line=True), CARD_BODY_UNITS)


def _list_lines(listing: Listing) -> tuple[Line | None, ...]:
    if not listing.rows:
        return (line("proposals-shelf", shelf=listing.shelf), line("proposals-empty", shelf=listing.shelf))
    first = line("proposals-shelf", shelf=listing.shelf)
    if listing.page:
        return (first, line("proposals-page", page=listing.page + 1))
    return (first, line("proposals-tap"), share_line(listing.born), adoption_line(listing.became, "all"))


def _first_step(listing: Listing) -> Row:
    if listing.resident:
        return (write_button(),)
    return (join_door(),) if listing.newcomer else ()


def _then(listing: Listing) -> Row:
    """On the first page to writing; on later ones to the next page, and from the last one to the first."""
    if not listing.page:
        return _first_step(listing)
    if listing.more:
        return (Button(line("button-page-on"), ListProposals(listing.shelf, listing.page + 1)),)
    return (Button(line("button-page-first"), ListProposals(listing.shelf, 0)),)
