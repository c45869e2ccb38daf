"""Plain pictures for the story, drawn instead of photographed: nobody's door, nobody's face."""

import io
from collections.abc import Callable

from PIL import Image, ImageDraw

from kernel import files
from kernel.work import Work
from residents.acting import Acting

SIZE = (960, 720)
SKY, WALL, STONE, DARK, WET, SEAL, JADE = (
    *("#e9e2d3", "#cfc3ae", "#9c9488", "#4a443c", "#7f8f99", "#b3261e", "#1f6f5c"),
)

Draw = ImageDraw.ImageDraw


def drawn(name: str) -> bytes:
    """The picture of this name, as a JPEG."""
    picture = Image.new("RGB", SIZE, SKY)
    PICTURES[name](ImageDraw.Draw(picture))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()


def keep(work: Work, who: Acting, sha256: str, size: int) -> int:
    """Have a picture that lies in the store count as sent and kept; gives its id."""
    sent = files.expect(
        work, who.person, channel="telegram", external="", kind="photo", mime="image/jpeg", size=size
    )
    due = files.Due(sent, work.community_id, who.person, "telegram", "", "photo", "image/jpeg", 0)
    files.keep(work, due, sha256, size, "image/jpeg")
    return sent


def _steps(draw: Draw, *, stone: str = STONE) -> None:
    draw.rectangle((0, 0, 960, 330), fill=WALL)
    draw.rectangle((360, 70, 600, 330), fill=DARK)
    for step in range(4):
        top, aside = 330 + step * 80, 60 * step
        draw.rectangle((270 - aside, top, 690 + aside, top + 80), fill=stone, outline=DARK, width=4)


def _steps_in_the_rain(draw: Draw) -> None:
    _steps(draw, stone=WET)
    for drop in range(60):
        left, top = drop * 157 % 960, drop * 271 % 640
        draw.line((left, top, left - 14, top + 60), fill="#d7e0e6", width=3)


def _slide(draw: Draw) -> None:
    draw.rectangle((0, 540, 960, 720), fill=STONE)
    draw.line((300, 180, 300, 560), fill=JADE, width=18)
    draw.line((380, 180, 380, 560), fill=JADE, width=18)
    for rung in range(5):
        draw.line((300, 240 + rung * 64, 380, 240 + rung * 64), fill=JADE, width=12)
    draw.line((380, 190, 760, 560), fill=SEAL, width=40)


PICTURES: dict[str, Callable[[Draw], None]] = {
    "steps": _steps,
    "steps-rain": _steps_in_the_rain,
    "slide": _slide,
}
