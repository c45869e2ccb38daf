"""What a notice says to somebody who has no phone: what they can do themselves, and never what to tap.

The same is read to them, printed for them, and sent to the relative who looks on, who cannot tap for them.
"""

from collections.abc import Callable, Iterable, Mapping

from kernel.lines import Line, Words, line


def _news(said: Line) -> Line:
    """Only of what is still talked about more news will come."""
    return line("aloud-deliberating") if said.args["what"] == Words("deliberating") else said


INSTEAD: Mapping[str, Callable[[Line], Line]] = {
    "merged-again-ask": lambda said: line("aloud-merged-again-ask", state=said.args["state"]),
    "merge-wish-then": lambda said: line("aloud-merge-wish-then", until=said.args["until"]),
    "returned-until": lambda said: line("aloud-returned-until", until=said.args["until"]),
    "news-then": _news,
    "notice-reached-then": lambda said: line("aloud-reached-then"),
    "notice-in-vote-then": lambda said: line("aloud-in-vote-then"),
    "offer-until": lambda said: line("aloud-offer-until", until=said.args["until"]),
    "notice-hidden-then": lambda said: line("aloud-appeal", days=said.args["days"]),
    "notice-paused-then": lambda said: line("aloud-appeal", days=said.args["days"]),
    "told-over-no": lambda said: line("aloud-over-no", until=said.args["until"]),
    "told-side-suspended": lambda said: line("aloud-side-suspended"),
    "told-side-counts": lambda said: line("aloud-side-counts"),
    "told-side-waits": lambda said: line("aloud-side-waits"),
    "told-asked-why": lambda said: line("aloud-asked-why"),
}
"""By the line that speaks of a button, or of news that would come here."""

THEN: Mapping[str, Callable[[], Line]] = {"notice-intake-answered": lambda: line("aloud-intake-then")}
"""What is said at the end of a notice that ends in its buttons, by its first line."""


def aloud(said: Iterable[Line | None]) -> tuple[Line | None, ...]:
    """The lines of a notice as they are said to somebody without a phone."""
    lines = tuple(said)
    told = [INSTEAD.get(each.key, _as_it_is)(each) if each is not None else None for each in lines]
    then = [THEN[each.key]() for each in lines if each is not None and each.key in THEN]
    return (*told, *then)


def _as_it_is(said: Line) -> Line:
    return said
