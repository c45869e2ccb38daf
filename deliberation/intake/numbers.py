"""The number of a question or report as people type it: 报-2026-001, 问 3, 001."""

import re
import unicodedata
from dataclasses import dataclass

from deliberation.intake.model import IntakeKind

TYPED = re.compile(
    r"(?:编号|編號|第|no\.?|#)?\s*(?:([报報问問rq])\s*[-—–]?\s*)?(?:(\d{4})\s*[-—–]\s*)?(\d{1,5})\s*[号號]?"
)
KINDS = dict.fromkeys("报報r", IntakeKind.REPORT) | dict.fromkeys("问問q", IntakeKind.QUESTION)


@dataclass(frozen=True, slots=True)
class Sought:
    """Without ``kind`` it may be either, and a proposal as well; without ``year`` of any year."""

    kind: IntakeKind | None
    year: int | None
    serial: int


def sought(typed: str) -> Sought | None:
    """The number, if the words are a number and nothing else."""
    found = TYPED.fullmatch(unicodedata.normalize("NFKC", typed).casefold().strip())
    if found is None:
        return None
    return Sought(KINDS.get(found[1] or ""), int(found[2]) if found[2] else None, int(found[3]))
