"""What stands on every private screen while somebody helps: for whom it is, the slip, and the way to stop."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.chat.forms import AWAITS_NOTHING
from handlers.chat.helping.taps import GoOnHelping, StopHelping
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel import codes
from kernel.errors import Next, Refusal
from kernel.lines import Line, line
from residents.acting import Helped


def over(screen: Screen, helped: Helped | None, slips: Sequence[str]) -> Screen:
    """The screen as a helper sees it; for everybody else it is left as it is."""
    if not screen.lines or (helped is None and not slips):
        return screen
    slip: tuple[Line | None, ...] = tuple(line("helping-slip", slip=codes.grouped(each)) for each in slips)
    lines = (*_whose(helped), *screen.lines, *((GAP, *slip) if slip else ()))
    return replace(screen, lines=lines, rows=(*screen.rows, *_ways_out(helped)))


def require_awake(helped: Helped | None, flow: str) -> None:
    """What is typed into a form while helping rests is nobody's yet: first it is settled whose it is."""
    if helped is not None and helped.lapsed and flow not in AWAITS_NOTHING:
        raise Refusal(line("helping-lapsed", name=helped.name), next=Next.HELPING)


def _whose(helped: Helped | None) -> tuple[Line, ...]:
    if helped is None:
        return ()
    said = line("helping-rests", name=helped.name) if helped.lapsed else line("helping-now", name=helped.name)
    return (said,)


def _ways_out(helped: Helped | None) -> tuple[Row, ...]:
    if helped is None:
        return ()
    stop = Button(line("button-stop-helping"), StopHelping())
    if helped.lapsed:
        return ((Button(line("button-go-on-helping", name=helped.name), GoOnHelping()),), (stop,))
    return ((stop,),)
