"""Moving points: earned, held, given or released, taken back; each is one added transfer.

These are called by the use cases of other features, inside their transaction. ``ref`` names the transfer
once per community: the same ref with the same content gives the first transfer again, so that a retry is
harmless. ``by`` is the person who carried it out, None for the clock.
"""

from kernel.bylaws import current_version
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from points.ledger import book
from points.ledger.entries import Code, Content, Entered, Kind, can_be_reversed, changes, resolution, reversal
from points.ledger.events import PointsMoved
from points.ledger.model import AccountKind


def account_of(work: Work, person: int) -> int:
    """The account of a person of this community, opened when first needed. Raises LookupError for others."""
    book.lock(work)
    return book.open_account(work, AccountKind.PERSON, person)


def earn(
    work: Work, person: int, amount: int, code: Code, ref: str, *, subject: int | None, by: int | None
) -> Entered:
    """Give somebody ``amount`` points from the community."""
    issuer = book.lock(work)
    account = book.open_account(work, AccountKind.PERSON, person)
    return _enter(work, ref, Content(Kind.SINGLE, issuer, account, amount, code, subject), by)


def hold(
    work: Work,
    person: int,
    merchant: int,
    amount: int,
    code: Code,
    ref: str,
    *,
    subject: int | None,
    by: int | None,
) -> Entered:
    """Set points of a person aside for a merchant; refused when too few are available."""
    book.lock(work)
    account = book.open_account(work, AccountKind.PERSON, person)
    takings = book.open_account(work, AccountKind.MERCHANT, merchant)
    return _enter(work, ref, Content(Kind.PENDING, account, takings, amount, code, subject), by)


def post(work: Work, held: int, ref: str, *, by: int | None) -> Entered:
    """Give held points for good; a hold is settled at most once."""
    return _resolve(work, held, Kind.POST, ref, by)


def void(work: Work, held: int, ref: str, *, by: int | None) -> Entered:
    """Release held points; a hold is settled at most once."""
    return _resolve(work, held, Kind.VOID, ref, by)


def reverse(work: Work, wrong: int, ref: str, *, by: int | None) -> Entered:
    """Take a settled transfer back by a new one; at most once, and never below what somebody has left."""
    book.lock(work)
    found = book.content_of(work, wrong)
    if not can_be_reversed(found):
        raise Refusal(line("points-not-reversible"), next=Next.POINTS)
    content = reversal(found, wrong)
    if book.entered_under(work, ref, content) is None and book.is_reversed(work, wrong):
        raise Refusal(line("points-settled-already"), next=Next.POINTS)
    return _enter(work, ref, content, by)


def _resolve(work: Work, held: int, kind: Kind, ref: str, by: int | None) -> Entered:
    book.lock(work)
    content = resolution(book.content_of(work, held), held, kind)
    if book.entered_under(work, ref, content) is None and book.is_settled(work, held):
        raise Refusal(line("points-settled-already"), next=Next.POINTS)
    return _enter(work, ref, content, by)


def _enter(work: Work, ref: str, content: Content, by: int | None) -> Entered:
    """Add a transfer, or give the one that was entered under this ref."""
    if (known := book.entered_under(work, ref, content)) is not None:
        return known
    _require_enough(work, content)
    out, into = changes(content.kind, content.amount)
    book.count(work, {content.debit: out, content.credit: into})
    version = current_version(work.session, work.now).version
    entered, digest = book.append(work, ref, content, by=by, bylaws=version)
    work.record(PointsMoved(entered.transfer, entered.seq, digest))
    return entered


def _require_enough(work: Work, content: Content) -> None:
    if content.kind not in (Kind.SINGLE, Kind.PENDING):
        return
    counters, least = book.counters_of(work, content.debit)
    if missing := counters.short_of(content.amount, least):
        has = counters.available
        raise Refusal(
            line("points-too-few", price=content.amount, has=has, missing=missing), next=Next.POINTS
        )
