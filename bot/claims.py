"""What a claim is worth once its notice is to be delivered: its slot, and whether it is still ours."""

import asyncio
from datetime import timedelta
from functools import partial

from bot.pauses import Pauses
from kernel.workshop import Workshop
from notices import pacing
from notices.couriering import Claimed, still_claimed

LATE = timedelta(seconds=1)
"""Whoever misses the slot by more asks for another one, since it may be somebody else's moment now."""

LONGEST_SLEEP = 10.0
"""A slot lies a second ahead; one that lies further was given before the machine's clock was set back."""


async def wait_for_slot(workshop: Workshop, pauses: Pauses, notice: Claimed, chat: str) -> None:
    """Sleep until the notice's slot; one that was missed is given for another."""
    slot, limits = notice.slot, pauses.limits
    group = notice.group is not None
    while True:
        ahead = (slot - pauses.machine_time()).total_seconds()
        if ahead > 0:
            await asyncio.sleep(min(ahead, LONGEST_SLEEP))
        if not limits.paced or pauses.machine_time() - slot <= LATE:
            return
        again = partial(pacing.reserve, channel=notice.channel, chat=chat, limits=limits, group=group)
        slot = await workshop.act(
            lambda work, again=again: again(work, now=pauses.machine_time())  # type: ignore[misc]  # bound at once
        )


async def still_ours(workshop: Workshop, pauses: Pauses, notice: Claimed, process: str) -> bool:
    """Whether nobody else has it by now; the database is asked only if it left its slot behind.

    A process that stood still, however long and why, would send again what another one has sent meanwhile.
    Who kept the slot is far from the end of the lease. By a clock that was set back nobody can tell.
    """
    if abs(pauses.machine_time() - notice.slot) <= LATE:
        return True
    return await workshop.read(lambda work: still_claimed(work, notice, process))
