"""``make screenshots`` takes them anew; ``--all FOLDER`` takes a picture of every step as well.

It needs Chromium and, for what is printed, poppler's pdftoppm.

The clock stands still between the steps and chance is seeded: a picture changes when the product does.
"""

import argparse
import asyncio
import sys
from pathlib import Path

from playwright.async_api import Browser, async_playwright

from tests.browser import find_browser, launch_arguments
from tests.screenshots import neighbours, offices, walk
from tests.screenshots.album import FOLDER, Album, still_stage
from tests.screenshots.window import NAMES, PHONE, Window

PHONES = {"walk": tuple(NAMES), "life": neighbours.PHONES}
WALKS = {
    "walk": (
        walk.joining,
        walk.proposing,
        walk.supporting,
        walk.to_the_vote,
        walk.voting,
        walk.outcome,
        walk.points,
        walk.meeting,
    ),
    "life": (
        neighbours.proposal,
        neighbours.helping,
        neighbours.talking,
        neighbours.hiding,
        neighbours.answering,
        neighbours.looking_up,
        offices.a_roster,
        offices.a_claim,
        offices.the_field,
        offices.reaching,
        offices.passing_on,
        offices.appealing,
        offices.erasing,
        offices.merging,
    ),
}
"""Each over a demonstration of its own."""

ARGUMENTS = ["--disable-gpu", "--font-render-hinting=none"]


async def main(everything: Path | None, only: str | None) -> int:
    """Walk once and take all pictures."""
    path = find_browser()
    if path is None:
        print("no Chromium found; install it or name it in YISHI_BROWSER", file=sys.stderr)
        return 1
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=path, args=[*launch_arguments(), *ARGUMENTS]
        )
        for name in [only] if only else WALKS:
            await walked(browser, name, everything)
        await browser.close()
    return 0


async def walked(browser: Browser, name: str, everything: Path | None) -> None:
    """One walk, and what pictures it gave."""
    async with still_stage() as (stage, address):
        album = Album(browser, address, stage, everything and everything / name)
        window = await Window.open(browser, address, PHONE, *PHONES[name])
        for act in WALKS[name]:
            album.begin(act.__name__)
            await act(album, window)
        if everything is not None and name == "walk":
            await walk.other_screens(album, window)
        await window.close()
    for kept in album.kept:
        print(f"{kept.relative_to(FOLDER.parents[1])}  {kept.stat().st_size // 1024} kB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="a picture of every step as well")
    parser.add_argument("--only", choices=WALKS, help="one of the walks")
    given = parser.parse_args()
    sys.exit(asyncio.run(main(given.all, given.only)))
