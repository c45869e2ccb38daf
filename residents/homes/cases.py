"""Cases for the desk: who belongs to a home when people, or people and register, say different things."""

from dataclasses import dataclass

from sqlalchemy import select

from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.accounts.standing import require_may_come
from residents.acting import Acting
from residents.homes.asking import ask_later
from residents.homes.events import AccountLinked, AskedIn, CaseDecided, CaseOpened
from residents.homes.model import Matter, Ruling, TieCase, Why
from residents.homes.over import Said, close_over, end_as_said, last_word
from residents.homes.register import owners_named
from residents.model import Address, Assurance, Holder, Relation, Residency, RoleKind, Way
from residents.permits import at_the_desk, person_of, require, roles_of
from residents.queries import holders_of

WORDS_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Decided:
    """A case that the desk has decided."""

    case: int
    ruling: Ruling
    reason: str


def open_case(
    work: Work, tie: Residency, matter: Matter, *, other: Residency | None = None, by: int | None = None
) -> TieCase:
    """Put a tie before the desk; while it lies there a second one about the same is the first."""
    query = select(TieCase).where(
        TieCase.residency_id == tie.id, TieCase.matter == matter, TieCase.decided_at.is_(None)
    )
    known = work.session.scalars(query).one_or_none()
    if known is not None:
        return known
    made = TieCase(dwelling_id=tie.dwelling_id, residency_id=tie.id, matter=matter, opened_at=work.now)
    made.other_id, made.opened_by = other.id if other else None, by
    work.session.add(made)
    work.session.flush()
    work.record(CaseOpened(made.id, tie.id, matter.value, suspended=tie.disputed_at is not None))
    return made


def too_many_owners(work: Work, tie: Residency) -> None:
    """More proved owners than the register names: whoever it does not name waits for the desk as an owner.

    Where the register names nobody, nobody is too many. Whoever the register is known to mean stays.
    """
    named = owners_named(work, tie.dwelling_id)
    if not named:
        return
    owners = owners_proved(work, tie.dwelling_id)
    if len(owners) <= len(named):
        return
    meant = {each.person for each in named if each.person is not None}
    unknown = [owner for owner in owners if owner.person_id not in meant]
    latest = tie if tie in unknown else unknown[-1] if unknown else tie
    others = [owner for owner in owners if owner.id != latest.id]
    if latest is tie:
        # They are in, but do not count as an owner before the desk has looked.
        latest.assurance = Assurance.RESIDENT
        work.session.flush()
    open_case(work, latest, Matter.OWNERS, other=others[-1] if others else None)


def is_word_against_claim(case: TieCase, tie: Residency) -> bool:
    """Somebody who lives there said no to a claim: then only the claim is in question, and not their home."""
    return case.matter == Matter.OBJECTION and tie.verified_at is None


def is_about_owning(case: TieCase, tie: Residency) -> bool:
    """Somebody who proved that they live there says they own it: then only the owning is in question."""
    proved = tie.verified_at is not None and tie.assurance == Assurance.RESIDENT
    return case.matter in (Matter.NAME, Matter.DEED) and proved and tie.until is None


def owners_proved(work: Work, dwelling: int) -> list[Residency]:
    """The ties of those who are known to own a home now, the earliest first."""
    query = select(Residency).where(
        *(Residency.dwelling_id == dwelling, Residency.until.is_(None)),
        *(Residency.verified_at.is_not(None), Residency.assurance == Assurance.OWNER),
    )
    return list(work.session.scalars(query.order_by(Residency.id)))


def owners_beside(work: Work, tie: Residency) -> list[Residency]:
    """The same without this tie: whom somebody who claims the home stands beside, or takes the place of."""
    return [each for each in owners_proved(work, tie.dwelling_id) if each.person_id != tie.person_id]


def say(work: Work, who: Acting, case_id: int, words: str) -> None:
    """What one of the two sides has to say; a second time replaces the first."""
    case = an_open_case(work, case_id)
    person, said = person_of(who), texts.clean(words)
    if not texts.is_visible(said) or texts.length(said) > WORDS_LENGTH:
        raise Refusal(line("case-words-length", most=WORDS_LENGTH))
    tie, other = sides(work, case)
    if tie.person_id == person:
        case.said_by_tie = said
    elif person in (other.person_id if other is not None else None, case.opened_by):
        case.said_by_other = said
    else:
        raise Refusal(line("case-not-yours"))
    work.session.flush()


def ask_in(work: Work, who: Acting, case_id: int) -> None:
    """Have both sides come to the desk with what shows that they live there."""
    require(at_the_desk, work, who)
    case = an_open_case(work, case_id)
    _require_outside(work, who, case)
    case.asked_in_at = work.now
    work.session.flush()
    work.record(AskedIn(case.id, person_of(who)))


def decide(work: Work, who: Acting, case_id: int, ruling: Ruling, reason: str) -> Decided:
    """Decide a case; the reason is told to both sides. The same decision again gives the same answer."""
    require(at_the_desk, work, who)
    case = work.session.get(TieCase, case_id)
    if case is not None and case.decided_at is not None and case.ruling == ruling:
        return Decided(case.id, ruling, case.reason or "")
    case = an_open_case(work, case_id)
    _require_outside(work, who, case)
    told = texts.clean(reason, one_line=True)
    if not texts.is_visible(told) or texts.length(told) > WORDS_LENGTH:
        raise Refusal(line("case-reason-length", most=WORDS_LENGTH))
    tie, other = sides(work, case)
    if ruling is Ruling.NEITHER and is_word_against_claim(case, tie):
        raise Refusal(line("button-old"), next=Next.DESK)
    if tie.until is not None and ruling in (Ruling.KEEP, Ruling.INSTEAD, Ruling.SAME):
        raise Refusal(line("case-tie-over"))
    _carry_out(work, person_of(who), case, ruling, told)
    case.decided_at, case.decided_by, case.ruling, case.reason = work.now, person_of(who), ruling, told
    work.session.flush()
    work.record(CaseDecided(case.id, tie.id, ruling.value, person_of(who)))
    for each in (tie, other):
        if each is not None and each.until is not None:
            close_over(work, each)
    return Decided(case.id, ruling, told)


def require_may_decide(work: Work, who: Acting, case_id: int) -> None:
    """Refuse whoever may not decide this case, before they write a reason."""
    require(at_the_desk, work, who)
    _require_outside(work, who, an_open_case(work, case_id))


def an_open_case(work: Work, case_id: int) -> TieCase:
    """A case that still waits, or a refusal."""
    query = select(TieCase).where(TieCase.id == case_id)
    case = work.session.scalars(query).one_or_none()
    if case is None or case.decided_at is not None:
        raise Refusal(line("case-gone"))
    return case


def sides(work: Work, case: TieCase) -> tuple[Residency, Residency | None]:
    """The tie in question, and that of whoever says otherwise."""
    tie = work.session.get_one(Residency, case.residency_id)
    return tie, work.session.get_one(Residency, case.other_id) if case.other_id else None


def _require_outside(work: Work, who: Acting, case: TieCase) -> None:
    """Nobody decides about themselves, their own home, or, where the desk has others, their own word."""
    mine = select(Residency.id).where(
        Residency.person_id == person_of(who),
        Residency.dwelling_id == case.dwelling_id,
        Residency.until.is_(None),
    )
    if work.session.scalars(mine.limit(1)).first() is not None:
        raise Refusal(line("case-own-home"), next=Next.DESK)
    tie = work.session.get_one(Residency, case.residency_id)
    others = set(holders_of(work, RoleKind.DESK)) - {person_of(who)}
    ended = last_word(work, tie.id) if case.matter == Matter.ENDED else None
    word = ended.carried_by if ended is not None else tie.verified_by
    if word == person_of(who) and others:
        raise Refusal(line("case-own-word"), next=Next.DESK)


def _carry_out(work: Work, by: int, about: TieCase, ruling: Ruling, reason: str) -> None:
    tie, other = sides(work, about)
    if is_about_owning(about, tie):
        if ruling is Ruling.DROP:
            tie.relation = Relation.HOUSEHOLD if tie.relation == Relation.OWNER else tie.relation
            return
        tie.relation = Relation.OWNER
    match ruling:
        case Ruling.KEEP if about.matter in (Matter.OBJECTION, Matter.ENDED) and tie.verified_at is not None:
            _let_stand(work, tie)
        case Ruling.KEEP:
            _confirm(work, by, tie)
        case Ruling.INSTEAD:
            _take_the_place(work, by, about, reason)
        case Ruling.DROP if about.matter == Matter.ENDED and (said := last_word(work, tie.id)) is not None:
            end_as_said(work, tie, Said(Why(said.why), reason, by))
        case Ruling.DROP:
            _end(work, by, tie, reason)
            if other is not None and other.disputed_at is not None and other.until is None:
                _let_stand(work, other)
        case Ruling.NEITHER:
            _end(work, by, tie, reason)
            if other is not None:
                _end(work, by, other, reason)
        case Ruling.SAME:
            if other is None:
                raise Refusal(line("case-one-side"))
            _require_may_be_one(work, about, tie, other)
            _make_one(work, tie, other)
            _end(work, by, tie, reason)


def _take_the_place(work: Work, by: int, about: TieCase, reason: str) -> None:
    """The tie in question is the owner's now; those who were proved before own the home no more."""
    tie, _ = sides(work, about)
    before = owners_beside(work, tie)
    if about.matter == Matter.ENDED or tie.relation != Relation.OWNER or not before:
        raise Refusal(line("case-nobody-before"))
    _confirm(work, by, tie)
    for each in before:
        end_as_said(work, each, Said(Why.SOLD, reason, by))


def _let_stand(work: Work, tie: Residency) -> None:
    """What was objected to is so: it counts again as it was proved, and no surer."""
    tie.disputed_at = None
    ask_later(work, tie)


def _confirm(work: Work, by: int, tie: Residency) -> None:
    assurance = Assurance.OWNER if tie.relation == Relation.OWNER else Assurance.RESIDENT
    if tie.verified_at is None or tie.assurance != assurance:
        # What is proved already stays proved as it was: a leader's word goes on counting as the leader's.
        tie.way, tie.verified_by = Way.DESK, by
    tie.disputed_at, tie.refused_at, tie.refused_why = None, None, None
    tie.assurance, tie.verified_at = assurance, tie.verified_at or work.now
    ask_later(work, tie)


def _end(work: Work, by: int, tie: Residency, reason: str) -> None:
    if tie.verified_at is None:
        tie.refused_at, tie.refused_why, tie.disputed_at = work.now, reason, None
    elif tie.until is None:
        tie.until, tie.ended_by, tie.disputed_at = work.now, by, None


def _require_may_be_one(work: Work, about: TieCase, tie: Residency, other: Residency) -> None:
    """One clerk gives no account the voice of somebody in office, nor one that was taken off its own back."""
    if about.matter != Matter.OWNERS:
        raise Refusal(line("button-old"), next=Next.DESK)
    if roles_of(work, other.person_id):
        raise Refusal(line("case-same-office"), next=Next.DESK)
    mine = select(Holder.address_id).where(Holder.person_id == tie.person_id).order_by(Holder.id)
    for address in work.session.scalars(mine).all():
        require_may_come(work, other.person_id, address)


def _make_one(work: Work, tie: Residency, other: Residency) -> None:
    """The accounts of the one serve the other from now on."""
    for address in list(
        work.session.scalars(
            select(Address)
            .join(Holder, Holder.address_id == Address.id)
            .where(Holder.person_id == tie.person_id)
        )
    ):
        known = select(Holder.id).where(Holder.address_id == address.id, Holder.person_id == other.person_id)
        if work.session.scalars(known).first() is None:
            work.session.add(Holder(address_id=address.id, person_id=other.person_id, since=work.now))
            work.record(AccountLinked(other.person_id, address.id))
        if address.current_id == tie.person_id:
            address.current_id = other.person_id
