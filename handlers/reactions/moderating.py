"""Word of what happens to texts: their authors, those who reported, members, and supervisors of every hiding.

Notices carry ids only; what they say is looked up when they are sent, so that words that were hidden or
erased meanwhile are not sent after all.
"""

from collections.abc import Iterable

from sqlalchemy import select

from deliberation.proposals.prolonging import give_back
from deliberation.proposals.service import a_proposal
from handlers.published import PROPOSAL, find, proposal_of
from kernel.lines import Number
from kernel.work import Work
from notices.service import drop, mark_stale, tell
from residents.model import RoleKind
from residents.moderation.appealing import Matter, bench_of, concerned_by, the_matter, voices_on
from residents.moderation.events import (
    FlagsDismissed,
    HidingAppealed,
    HidingUnheard,
    HidingUpheld,
    Suspended,
    SuspensionAppealed,
    SuspensionEnded,
    SuspensionProposed,
    SuspensionUpheld,
    TextFlagged,
    TextHidden,
    TextShownAgain,
)
from residents.moderation.model import Flag, Ground, Hiding
from residents.moderation.permits import members, watching
from residents.moderation.suspending import end_with_text
from residents.queries import holders_of


def tell_flagged(work: Work, fact: TextFlagged) -> None:
    """Members hear of the first report of a text, and of each that says it is private."""
    text = find(work, fact.kind, fact.subject)
    if text is None:
        return
    if fact.hidden:
        return  # members hear of it as hidden for now
    private = fact.ground == Ground.PRIVATE
    people = set(watching(work)) - text.writers - set(_flaggers(work, fact.kind, fact.subject))
    once = f"flagged:{fact.kind}:{fact.subject}" + (f":{fact.flag}" if private else "")
    args = {"flag": Number(fact.flag)}
    tell(work, sorted(people), "conduct-flagged", args, once=once, subject=fact.subject, urgent=private)


def tell_dismissed(work: Work, fact: FlagsDismissed) -> None:
    """Whoever reported hears that the text stands; so does an author whose text was hidden meanwhile."""
    _redraw(work, fact.kind, fact.subject)
    query = select(Flag.id, Flag.person_id).where(
        Flag.kind == fact.kind, Flag.subject == fact.subject, Flag.settled_at == work.now
    )
    for flag, person in work.session.execute(query):
        tell(work, [person], "flag-settled", {}, once=f"flag-settled:{flag}", subject=flag)
    if fact.hiding is not None:
        once = f"shown-again:{fact.hiding}"
        tell(work, [fact.author], "conduct-shown-again", {}, once=once, subject=fact.hiding)


def tell_hidden(work: Work, fact: TextHidden) -> None:
    """The author hears why; once members agreed, supervisors, who said so, and whoever reported."""
    _redraw(work, fact.kind, fact.subject)
    once = f"hidden:{fact.hiding}:{'agreed' if fact.agreed else 'ahead'}"
    tell(work, [fact.author], "conduct-hidden", {}, once=once, subject=fact.hiding, urgent=True)
    watch = (set(holders_of(work, RoleKind.SUPERVISOR)) | set(members(work))) - {fact.author}
    if not fact.agreed:
        people = sorted(set(watching(work)) - {fact.author})
        args = {"hiding": Number(fact.hiding)}
        once = f"hidden-ahead:{fact.hiding}"
        tell(work, people, "conduct-hidden-ahead", args, once=once, subject=fact.hiding, urgent=True)
        return
    tell(work, sorted(watch), "conduct-hidden-by", {}, once=f"{once}:by", subject=fact.hiding)
    query = select(Flag.id, Flag.person_id).where(
        *(Flag.kind == fact.kind, Flag.subject == fact.subject, Flag.settled_at == work.now),
        Flag.person_id.not_in(watch),
    )
    for flag, person in work.session.execute(query):
        tell(work, [person], "flag-settled", {}, once=f"flag-settled:{flag}", subject=flag)


def tell_shown_again(work: Work, fact: TextShownAgain) -> None:
    """Everybody who had a part in it hears that a text stands again."""
    _redraw(work, fact.kind, fact.subject)
    drop(work, "conduct-hidden", fact.hiding)
    people = {fact.author} if fact.how == "lapsed" else _involved(work, Matter.HIDING, fact.hiding)
    once = f"shown-again:{fact.hiding}"
    tell(work, sorted(people), "conduct-shown-again", {}, once=once, subject=fact.hiding)


def tell_hiding_appealed(work: Work, fact: HidingAppealed) -> None:
    """Whoever may hear the appeal."""
    judges = bench_of(work, the_matter(work, Matter.HIDING, fact.hiding)).judges
    once = f"appeal:{fact.hiding}"
    tell(work, sorted(judges), "conduct-appealed", {}, once=once, subject=fact.hiding)


def tell_hiding_unheard(work: Work, fact: HidingUnheard) -> None:
    """Whoever may hear it now, supervisors too: it waits and waits."""
    judges = bench_of(work, the_matter(work, Matter.HIDING, fact.hiding)).judges
    once = f"appeal:{fact.hiding}:{work.now.date()}"
    tell(work, sorted(judges), "conduct-appealed", {}, once=once, subject=fact.hiding, urgent=True)


def tell_hiding_upheld(work: Work, fact: HidingUpheld) -> None:
    """Everybody who had a part in it hears that the text stays hidden."""
    people = _involved(work, Matter.HIDING, fact.hiding)
    tell(work, sorted(people), "conduct-upheld", {}, once=f"upheld:{fact.hiding}", subject=fact.hiding)


def tell_pause_proposed(work: Work, fact: SuspensionProposed) -> None:
    """The other members hear that a suspension waits for one of them."""
    people = set(members(work)) - {fact.by, fact.person}
    once = f"pause-proposed:{fact.suspension}"
    tell(work, sorted(people), "pause-proposed", {}, once=once, subject=fact.suspension)


def tell_paused(work: Work, fact: Suspended) -> None:
    """Whoever is suspended hears why and until when; supervisors and members hear by whom."""
    drop(work, "pause-proposed", fact.suspension)
    once = f"paused:{fact.suspension}"
    tell(work, [fact.person], "paused", {}, once=once, subject=fact.suspension, urgent=True)
    watch = set(watching(work)) - {fact.person}
    tell(work, sorted(watch), "paused-by", {}, once=f"{once}:by", subject=fact.suspension)


def tell_pause_appealed(work: Work, fact: SuspensionAppealed) -> None:
    """Whoever may hear the appeal."""
    judges = bench_of(work, the_matter(work, Matter.SUSPENSION, fact.suspension)).judges
    once = f"pause-appeal:{fact.suspension}"
    tell(work, sorted(judges), "pause-appealed", {}, once=once, subject=fact.suspension)


def tell_pause_upheld(work: Work, fact: SuspensionUpheld) -> None:
    """Everybody who had a part in it hears that the suspension goes on."""
    people = _involved(work, Matter.SUSPENSION, fact.suspension)
    once = f"pause-upheld:{fact.suspension}"
    tell(work, sorted(people), "pause-upheld", {}, once=once, subject=fact.suspension)


def tell_pause_ended(work: Work, fact: SuspensionEnded) -> None:
    """Whoever was suspended may publish again; one that never held was never told to them."""
    drop(work, "pause-proposed", fact.suspension)
    if fact.how == "unseconded":
        return
    drop(work, "paused", fact.suspension)
    people = {fact.person}
    if fact.how != "over":
        people = _involved(work, Matter.SUSPENSION, fact.suspension) | set(
            holders_of(work, RoleKind.SUPERVISOR)
        )
    once = f"pause-ended:{fact.suspension}"
    tell(work, sorted(people - {fact.by}), "pause-ended", {}, once=once, subject=fact.suspension)


def give_days_back(work: Work, fact: TextShownAgain | FlagsDismissed) -> None:
    """Nobody could support a proposal while it was hidden: what was hidden in vain loses no days by it."""
    if fact.kind == PROPOSAL and fact.hiding is not None:
        hidden = work.session.get_one(Hiding, fact.hiding)
        give_back(work, a_proposal(work, fact.subject, lock=True), hidden.hidden_at)


def end_pause_over_text(work: Work, fact: TextShownAgain) -> None:
    """Whoever was suspended over a text that stands again on appeal may publish again."""
    if fact.how == "appeal":
        end_with_text(work, fact.kind, fact.subject)


def _involved(work: Work, matter: Matter, number: int) -> set[int]:
    found = the_matter(work, matter, number)
    return concerned_by(work, found) | {voice.member_id for voice in voices_on(work, found)}


def _flaggers(work: Work, kind: str, subject: int) -> Iterable[int]:
    return work.session.scalars(select(Flag.person_id).where(Flag.kind == kind, Flag.subject == subject))


def _redraw(work: Work, kind: str, subject: int) -> None:
    proposal = proposal_of(work, kind, subject)
    if proposal is not None:
        mark_stale(work, "proposal", proposal)
