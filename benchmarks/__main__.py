"""``make bench``: every measurement in one run on one machine, as a table and as build/bench.json."""

import json
import sys
from pathlib import Path

from benchmarks import joining, notices, readiness, roster, similar, votes

MEASURED = {
    "votes": votes.run,
    "votes-postgresql": votes.run_postgresql,
    "notices": notices.run,
    "readiness": readiness.run,
    "similar": similar.run,
    "roster": roster.run,
    "joining": joining.run,
}
TARGET = Path("build/bench.json")


def main(wanted: list[str]) -> None:
    """Run the named measurements, or all."""
    figures: dict[str, float] = {}
    for name in wanted or MEASURED:
        figures |= MEASURED[name]()
    width = max(len(name) for name in figures)
    for name, value in figures.items():
        print(f"{name:<{width}}  {value:>12,.3f}")
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps(figures, indent=2) + "\n")
    print(f"written to {TARGET}")


main(sys.argv[1:])
