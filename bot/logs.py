"""What is logged, and how: one line an event, and nothing that names a person or opens a door.

The message of an exception may repeat what somebody wrote, so only its type and the way to it are logged.
"""

import json
import logging
import re
import traceback
from datetime import UTC, datetime

NOISY = (
    "apscheduler",
    "alembic",
    "telegram",
    "aiohttp",
    "httpx",
    "asyncio",
    "sqlalchemy",
    "psycopg",
    "jieba",
)
OURS = (
    "bot",
    "deliberation",
    "handlers",
    "kernel",
    "locales",
    "notices",
    "points",
    "residents",
    "__main__",
)
TOKEN = re.compile(r"\d{6,}:[A-Za-z0-9_-]{15,}")
FILLED_IN = re.compile(r"%[-+ #0]*[\d.*]*[a-zA-Z]")
"""Where a library fills something into a message."""

SHOWN = re.compile(r"[(<{\[].*", re.DOTALL)
"""Where asyncio begins to show a task or a call, with what it was called with."""


def set_up_log(level: str, form: str = "text") -> None:
    """Log to standard error; libraries only when they have something to complain about."""
    handler = logging.StreamHandler()
    handler.setFormatter(AsJson() if form == "json" else AsText())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for noisy in NOISY:
        logging.getLogger(noisy).setLevel(logging.WARNING)


def told(record: logging.LogRecord) -> str:
    """The message on one line, without a token that may have slipped in.

    A library fills in what it pleases, also what a resident wrote: of theirs only the words they began with
    are told.
    """
    library = record.name.partition(".")[0]
    if library in OURS:
        said = record.getMessage()
    else:
        said = FILLED_IN.sub("…", str(record.msg)).partition("\n")[0]
        said = SHOWN.sub("…", said) if library == "asyncio" else said
    return TOKEN.sub("<token>", said).replace("\n", " ")


def way(trouble: BaseException | None) -> list[str]:
    """Types and places of an exception and of what caused it, the innermost last; never their messages."""
    found: list[str] = []
    while trouble is not None and len(found) < 60:
        frames = traceback.extract_tb(trouble.__traceback__)[-12:]
        found.append(type(trouble).__name__)
        found += [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        trouble = trouble.__cause__ or (None if trouble.__suppress_context__ else trouble.__context__)
    return found


def _short(path: str) -> str:
    return path.rpartition("site-packages/")[2]


class AsText(logging.Formatter):
    """For people."""

    def format(self, record: logging.LogRecord) -> str:
        """Moment, level, who says it, what; below it the way to what broke."""
        at = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3]
        lines = [f"{at}Z {record.levelname} {record.name}: {told(record)}"]
        if record.exc_info:
            lines += [f"    {step}" for step in way(record.exc_info[1])]
        return "\n".join(lines)


class AsJson(logging.Formatter):
    """For programs that collect logs."""

    def format(self, record: logging.LogRecord) -> str:
        """One object a line."""
        event: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": told(record),
        }
        if record.exc_info:
            event["trouble"] = way(record.exc_info[1])
        return json.dumps(event, ensure_ascii=False)
