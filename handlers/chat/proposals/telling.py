"""How a proposal is put into lines: its words, where it stands and why, who owes the answer, its history."""

from deliberation.proposals.handing_over import Presence
from deliberation.proposals.queries import ProposalSeen
from deliberation.proposals.stages import Stage
from kernel.lines import Area, Line, line
from residents.moderation.queries import HiddenText


def headline(number: str, title: str) -> Line:
    """Number and title of a proposal; a hidden one has its number alone."""
    return line("proposal-headline", number=number, title=title) if title else hidden_headline(number)


def hidden_headline(number: str) -> Line:
    """The number of a proposal whose words are hidden."""
    return line("proposal-headline-hidden", number=number)


def hidden_line(seen: ProposalSeen) -> Line | None:
    """Why the words of a proposal are not shown."""
    if seen.hidden is None:
        return None
    if seen.hidden.provisional:
        return line("proposal-hidden-waits")
    return line("proposal-hidden", why=seen.hidden.why)


def details(seen: ProposalSeen) -> list[Line]:
    """What it says: the words, the wish, who and where, cost, photos, voice, and that it was edited."""
    lines = [hidden_line(seen) or line("proposal-body", body=seen.body)]
    if seen.wish:
        lines.append(line("proposal-wish", wish=seen.wish))
    lines.append(_by(seen))
    if seen.cost is not None:
        lines.append(cost_line(seen.cost, seen.currency))
    if seen.photos or seen.voice is not None:
        voice = "yes" if seen.voice is not None else "no"
        lines.append(line("proposal-attached", photos=len(seen.photos), voice=voice))
    lines += [_hidden_part(each) for each in seen.hidden_parts]
    if seen.edited_at is not None:
        lines.append(
            line("proposal-edited", at=seen.edited_at, earlier="yes" if seen.earlier_shown else "no")
        )
    return lines


def _hidden_part(hidden: HiddenText) -> Line:
    waits = "yes" if hidden.provisional else "no"
    return line("proposal-part-hidden", what=hidden.kind, waits=waits, why=hidden.why)


def cost_line(cents: int, currency: str) -> Line:
    """What it may cost, as its author guesses; whole amounts bear no decimals, and nothing costs nothing."""
    whole, rest = divmod(cents, 100)
    money = currency if cents else "free"
    return line("proposal-cost-guess", cost=Area(cents) if rest else whole, currency=money or "none")


def stage_line(seen: ProposalSeen) -> Line:
    """Where it stands, in words, with what comes next."""
    return line(
        "proposal-stage",
        stage=seen.stage.value,
        supports=seen.supports,
        needed=seen.needed,
        left=max(0, seen.needed - seen.supports),
        until=seen.with_author or seen.until,
        into=seen.into.number if seen.into else "",
    )


def said_lines(seen: ProposalSeen) -> list[Line]:
    """The public reason for where it stands, and how much of its support was entered by helpers."""
    lines: list[Line] = []
    if seen.said is not None:
        lines.append(_said(seen))
    lines += _promise_lines(seen)
    if seen.assisted:
        lines.append(line("proposal-assisted", assisted=seen.assisted, supports=seen.supports))
    return lines


def _promise_lines(seen: ProposalSeen) -> list[Line]:
    """By when it was promised and by whom, for how long it is late, and why it was put off."""
    if seen.promise is None:
        return []
    promise, lines = seen.promise, []
    if promise.until is not None:
        late = "no" if promise.late is None else "yes"
        named = "yes" if promise.who else "no"
        days = promise.late or 0
        lines.append(
            line("proposal-promise", until=promise.until, who=promise.who, named=named, late=late, days=days)
        )
    if promise.delay is not None and promise.delay.hidden is None:
        delay = promise.delay
        lines.append(line("proposal-promise-delay", at=delay.at, by=delay.by, why=delay.why))
    return lines


def _said(seen: ProposalSeen) -> Line:
    assert seen.said is not None
    if seen.said.hidden is not None:
        waits = "yes" if seen.said.hidden.provisional else "no"
        return line("proposal-said-hidden", waits=waits, why=seen.said.hidden.why)
    if seen.stage is Stage.DECLINED:
        return line("proposal-declined-why", why=seen.said.text)
    return line(
        "proposal-said",
        stage=seen.stage.value,
        how=seen.said.how.value if seen.said.how else "none",
        by=seen.said.by,
        named="yes" if seen.said.by else "no",
        why=seen.said.text,
    )


def clock_line(seen: ProposalSeen, *, card: bool = False) -> Line | None:
    """Who owes the answer, and how the time for it stands; a card says the day, which does not grow old."""
    clock = seen.clock
    if clock is None:
        return None
    named = "yes" if seen.owes else "no"
    if clock.overdue is not None and not card:
        return line("proposal-overdue", who=seen.owes, named=named, days=clock.overdue)
    if card:
        late = "no" if clock.overdue is None else "yes"
        return line("proposal-due", who=seen.owes, named=named, due=clock.due_at, late=late)
    return line(
        "proposal-clock", who=seen.owes, named=named, day=clock.day, days=clock.days, due=clock.due_at
    )


def talked_line(seen: ProposalSeen) -> Line | None:
    """That the committee has talked it over for long, without an answer."""
    return line("proposal-talked", days=seen.talked) if seen.talked is not None else None


def history_lines(seen: ProposalSeen) -> list[Line]:
    """What happened so far, each with its day."""
    return [line("proposal-happened", what=each.what, at=each.at) for each in seen.history]


def _by(seen: ProposalSeen) -> Line:
    here = seen.presence.value if seen.presence is Presence.MOVED else "here"
    if seen.place is None:
        return line("proposal-by", author=seen.author, presence=here)
    return line("proposal-by-at", author=seen.author, place=seen.place, presence=here)
