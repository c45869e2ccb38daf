"""Trouble on purpose: Telegram away, slow, refusing, repeating or confusing itself."""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import asdict, dataclass, field

from .flood import Flood
from .model import Json
from .refusals import RawAnswer, Refused, Unplayable

REFUSALS = {
    "400": "Bad Request: the playground was told to refuse",
    "401": "Unauthorized",
    "403": "Forbidden: bot was blocked by the user",
    "404": "Not Found",
    "409": "Conflict: terminated by other getUpdates request",
    "429": "",
    "500": "Internal Server Error",
    "502": "Bad Gateway",
    "503": "Service Unavailable",
    "504": "Gateway Timeout",
}
ON_CALLS = (*REFUSALS, "gateway", "hang", "reset", "slow", "drop", "late", "garbled")
AFTERWARDS = frozenset({"drop", "late", "garbled"})
ON_UPDATES = ("duplicate", "delay", "lose", "stale")
ON_WEBHOOK = ("unreachable", "unheard")
ANSWERS = (*ON_CALLS, *ON_UPDATES, *ON_WEBHOOK, "outage")
GATEWAY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n"


@dataclass(slots=True)
class Rule:
    """What goes wrong, for which calls or updates, how often and how long."""

    answer: str
    method: str = "*"
    chat: int | None = None
    description: str = ""
    retry_after: int = 1
    seconds: float = 30.0
    times: int | None = None
    probability: float = 1.0
    seed: int = 1
    lasts: float | None = None
    on: bool = True
    id: int = 0
    met: int = 0
    ends: float | None = None
    _dice: random.Random = field(default_factory=random.Random, repr=False)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)  # noqa: S311 - trouble is to come again just so, not to be secret
        if self.lasts is not None:
            self.ends = time.monotonic() + self.lasts

    @property
    def over(self) -> bool:
        """Whether it has happened as often, or lasted as long, as it should."""
        spent = self.times is not None and self.times <= 0
        return spent or (self.ends is not None and time.monotonic() >= self.ends)

    def strikes(self, method: str, chat: str) -> bool:
        """Whether it hits this call or update; chance is drawn for those that are meant."""
        wanted = self.method.lower()
        if not self.on or wanted not in ("*", method) or (self.chat is not None and str(self.chat) != chat):
            return False
        return self.probability >= 1 or self._dice.random() < self.probability

    def refusal(self) -> Refused:
        """The error that the bot reads."""
        if self.answer == "429":
            words = self.description or f"Too Many Requests: retry after {self.retry_after}"
            return Refused(429, words, retry_after=self.retry_after)
        if self.answer == "gateway":
            return RawAnswer(502, GATEWAY, "text/html")
        return Refused(int(self.answer), self.description or REFUSALS[self.answer])

    def shown(self) -> Json:
        """The rule as JSON."""
        hidden = ("_dice", "ends")
        shown = {name: value for name, value in asdict(self).items() if name not in hidden}
        left = None if self.ends is None else round(max(0.0, self.ends - time.monotonic()), 1)
        return shown | {"seconds_left": left}


class Faults:
    """The rules in force."""

    def __init__(self) -> None:
        self._count = 0
        self.clear()

    def clear(self) -> None:
        """Everything works again."""
        self.rules: list[Rule] = []
        self.duplicate_updates = 0
        self.out_of_order = False
        self.flood: Flood | None = None
        self.happened: Counter[str] = Counter()

    def add(self, rule: Rule) -> None:
        """One more rule."""
        self._count += 1
        rule.id = self._count
        self.rules.append(rule)

    def on_call(self, method: str, chat: str) -> Rule | None:
        """The first rule that hits this call, counted down; method in small letters."""
        return self._first((*ON_CALLS, "outage"), method, chat)

    def on_update(self, kind: str, chat: str) -> Rule | None:
        """The first rule that hits this update on its way."""
        return self._first(ON_UPDATES, kind, chat)

    def on_webhook(self, kind: str) -> Rule | None:
        """The first rule that hits this delivery."""
        return self._first((*ON_WEBHOOK, "outage"), kind, "")

    @property
    def outage(self) -> bool:
        """Whether Telegram is away altogether."""
        return any(rule.answer == "outage" and rule.on and not rule.over for rule in self.rules)

    def _first(self, answers: tuple[str, ...], method: str, chat: str) -> Rule | None:
        if not self.rules:
            return None
        self.rules = [rule for rule in self.rules if not rule.over]
        for rule in self.rules:
            if rule.answer in answers and rule.strikes(method, chat):
                self._count_down(rule)
                return rule
        return None

    def _count_down(self, rule: Rule) -> None:
        rule.met += 1
        self.happened[rule.answer] += 1
        if rule.times is not None:
            rule.times -= 1
            if rule.times <= 0:
                self.rules.remove(rule)

    def shown(self) -> Json:
        """The rules as JSON, and how often each kind of trouble happened."""
        happened = self.happened + Counter({"flood": self.flood.refused if self.flood else 0})
        return {
            "rules": [rule.shown() for rule in self.rules if not rule.over],
            "duplicate_updates": self.duplicate_updates,
            "out_of_order": self.out_of_order,
            "flood": self.flood and self.flood.shown(),
            "happened": dict(happened),
        }


def read_rule(given: Json, chat: int | None) -> Rule:
    """A rule from the control interface."""
    answer = str(given.get("answer", ""))
    if answer not in ANSWERS:
        raise Unplayable(f"answer must be one of {', '.join(ANSWERS)}, not {answer!r}")
    try:
        rule = Rule(
            answer,
            str(given.get("method") or "*"),
            chat,
            str(given.get("description") or ""),
            int(given.get("retry_after") or 1),
            float(given.get("seconds") or 30),
            None if given.get("times") is None else int(given["times"]),
            float(given.get("probability", 1.0)),
            int(given.get("seed", 1)),
            None if given.get("lasts") is None else float(given["lasts"]),
            bool(given.get("on", True)),
        )
    except (TypeError, ValueError):
        raise Unplayable(f"{', '.join(NUMBERS)} must be numbers") from None
    if not 0 < rule.probability <= 1:
        raise Unplayable("probability is more than 0 and at most 1")
    return rule


NUMBERS = ("retry_after", "seconds", "times", "probability", "seed", "lasts")
