"""What is shown of proposals: the card in the group, the lists, one in full."""

from deliberation.proposals.queries import ProposalSeen, Shelf
from deliberation.proposals.stages import Stage
from deliberation.proposals.supporting import Supported, Withdrawn
from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.menu import join_door, proposals_door
from handlers.chat.polls.buttons import OpenPoll
from handlers.chat.proposals.queries import SHELVES, Listing, Photo, View
from handlers.chat.proposals.taps import (
    Decline,
    ListProposals,
    OtherShelves,
    PutToVote,
    SeePhoto,
    SeeProposal,
    SupportIt,
    TakeBack,
    Write,
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
    body = texts.cut(texts.clean(seen.body, one_line=True), CARD_BODY_UNITS)
    full = Link(line("button-full-text"), f"{LINK}_{seen.id}")
    first: Button | Link | None = None
    if seen.stage is Stage.COLLECTING:
        first = Button(line("button-support"), SupportIt(seen.id))
    elif seen.poll is not None:
        first = Link(line("button-see-poll"), f"{POLL_LINK}_{seen.poll}")
    where = (line("proposal-card-place", place=seen.place),) if seen.place is not None else ()
    lines = (headline(seen.number, seen.title), line("proposal-body", body=body), *where, stage_line(seen))
    return Screen(lines, ((first, full) if first else (full,),))


def one(view: View, *, said: Line | None = None, toast: Line | None = None, fresh: bool = False) -> Screen:
    """One proposal in full; ``said`` stands above it, such as what was just done."""
    seen = view.seen
    lines: list[Line | None] = [said, GAP] if said else []
    lines += [headline(seen.number, seen.title), line("proposal-body", body=seen.body), _where(seen), GAP]
    lines.append(stage_line(seen))
    if seen.declined_why:
        lines.append(line("proposal-declined-why", why=seen.declined_why))
    if seen.i_support:
        lines.append(line("proposal-my-support"))
    lines += only_for(view)
    look = ((Button(line("button-see-photo"), SeePhoto(seen.id)),),) if seen.photo is not None else ()
    rows = (*_doing(view), *look, (proposals_door(), home_button()))
    return Screen(tuple(lines), rows, toast=toast, fresh=fresh)


def only_for(view: View) -> tuple[Line, ...]:
    """Which building alone is asked to support it, to whoever lives in another one."""
    seen = view.seen
    if seen.place is None or seen.asks_me or seen.stage is not Stage.COLLECTING or not view.resident:
        return ()
    return (line("proposal-only-place", place=seen.place),)


def photo(shown: Photo) -> Screen:
    """The photo of a proposal, under its name."""
    back = Button(line("button-full-text"), SeeProposal(shown.proposal))
    return Screen((headline(shown.number, shown.title),), ((back,),), attachment=shown.picture, fresh=True)


def listed(listing: Listing) -> Screen:
    """A page of a shelf, with the way to the other shelves."""
    rows: list[Row] = [
        (
            Button(
                line(
                    "proposal-row",
                    title=texts.cut(each.title, LABEL_UNITS),
                    stage=each.stage.value,
                    supports=each.supports,
                    needed=each.needed,
                ),
                SeeProposal(each.id),
            ),
        )
        for each in listing.rows
    ]
    rows.append((*_turning(listing), Button(line("button-other-shelves"), OtherShelves())))
    rows.append((*_first_step(listing), home_button()))
    return Screen(_list_lines(listing), tuple(rows))


def shelves(*, resident: bool) -> Screen:
    """The shelves, each to be opened."""
    shown = [shelf for shelf in SHELVES if resident or shelf != Shelf.MINE]
    there = [Button(line("button-shelf", shelf=shelf), ListProposals(shelf, 0)) for shelf in shown]
    rows = [tuple(there[start : start + 2]) for start in range(0, len(there), 2)]
    return Screen((line("proposals-shelves"),), (*rows, HOME_ROW))


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


def headline(number: str, title: str) -> Line:
    """Number and title of a proposal."""
    return line("proposal-headline", number=number, title=title)


def stage_line(seen: ProposalSeen) -> Line:
    """Where it stands, in words."""
    return line(
        "proposal-stage",
        stage=seen.stage.value,
        supports=seen.supports,
        needed=seen.needed,
        left=max(0, seen.needed - seen.supports),
        until=seen.until,
    )


def write_button() -> Button:
    """To writing a proposal."""
    return Button(line("button-write-proposal"), Write())


def committee_rows(proposal: int) -> tuple[Row, ...]:
    """What the committee can do with a proposal that reached its support."""
    return (
        (Button(line("button-put-to-vote"), PutToVote(proposal, 0)),),
        (Button(line("button-decline"), Decline(proposal)),),
    )


def poll_row(poll: int) -> Row:
    """To the vote on it."""
    return (Button(line("button-see-poll"), OpenPoll(poll)),)


def _where(seen: ProposalSeen) -> Line:
    if seen.place is None:
        return line("proposal-by", author=seen.author)
    return line("proposal-by-at", author=seen.author, place=seen.place)


def _doing(view: View) -> tuple[Row, ...]:
    seen = view.seen
    if seen.poll is not None:
        return (poll_row(seen.poll),)
    match seen.stage:
        case Stage.COLLECTING if not view.resident:
            return ((join_door(),),) if view.newcomer else ()
        case Stage.COLLECTING if seen.i_support:
            return ((Button(line("button-take-back"), TakeBack(seen.id)),),)
        case Stage.COLLECTING if not seen.asks_me:
            return ()
        case Stage.COLLECTING:
            return ((Button(line("button-support"), SupportIt(seen.id)),),)
        case Stage.READY if view.committee:
            return committee_rows(seen.id)
        case _:
            return ()


def _list_lines(listing: Listing) -> tuple[Line | None, ...]:
    if not listing.rows:
        return (line("proposals-shelf", shelf=listing.shelf), line("proposals-empty", shelf=listing.shelf))
    first = line("proposals-shelf", shelf=listing.shelf)
    if listing.page:
        return (first, line("proposals-page", page=listing.page + 1))
    return (first, line("proposals-tap"))


def _first_step(listing: Listing) -> Row:
    if listing.resident:
        return (write_button(),)
    return (join_door(),) if listing.newcomer else ()


def _turning(listing: Listing) -> Row:
    back = Button(line("button-page-back"), ListProposals(listing.shelf, listing.page - 1))
    on = Button(line("button-page-on"), ListProposals(listing.shelf, listing.page + 1))
    return (*((back,) if listing.page else ()), *((on,) if listing.more else ()))
