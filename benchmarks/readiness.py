"""How soon the bot can hear after its start, and how much memory it takes with 10,000 dwellings."""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import telegram, town

DWELLINGS = 10_000


def run() -> dict[str, float]:
    """Seconds from start to ready, megabytes then, and both against a bare bot of the library."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/bench.sqlite3"
        town.build(database, DWELLINGS)
        bare_s, bare_mb = asyncio.run(_start("floor", database))
        ready_s, ready_mb = asyncio.run(_start("vote", database))
    return {
        "ready_s": ready_s,
        "ready_mb": ready_mb,
        "bare_library_s": bare_s,
        "bare_library_mb": bare_mb,
        "ready_ratio": ready_s / bare_s,
    }


async def _start(kind: str, database: str) -> tuple[float, float]:
    server, port = await telegram.serve()
    begun = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.bots", kind, str(port), database, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    await process.stdout.readline()
    taken = time.perf_counter() - begun
    await asyncio.sleep(1.0)
    megabytes = _resident(process.pid)
    process.kill()
    await process.wait()
    server.close()
    return taken, megabytes


def _resident(pid: int) -> float:
    for row in Path(f"/proc/{pid}/status").read_text().splitlines():
        if row.startswith("VmRSS:"):
            return int(row.split()[1]) / 1024
    return 0.0
