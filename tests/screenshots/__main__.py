"""``make screenshots`` takes them anew; ``--all FOLDER`` takes a picture of every step as well.

The clock stands still between the steps and chance is seeded: a picture changes when the product does.
"""

import argparse
import asyncio
import sys
from pathlib import Path

from playwright.async_api import async_playwright

from tests.browser import find_browser, launch_arguments
from tests.screenshots import walk
from tests.screenshots.album import FOLDER, Album, still_stage
from tests.screenshots.window import NAMES, PHONE, Window

ACTS = (
    walk.joining,
    walk.proposing,
    walk.supporting,
    walk.to_the_vote,
    walk.voting,
    walk.outcome,
    walk.points,
    walk.meeting,
)
ARGUMENTS = ["--disable-gpu", "--font-render-hinting=none"]


async def main(everything: Path | None) -> int:
    """Walk once and take all pictures."""
    path = find_browser()
    if path is None:
        print("no Chromium found; install it or name it in YISHI_BROWSER", file=sys.stderr)
        return 1
    async with still_stage() as (stage, address), async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=path, args=[*launch_arguments(), *ARGUMENTS]
        )
        album = Album(browser, address, stage, everything)
        window = await Window.open(browser, address, PHONE, *NAMES)
        for act in ACTS:
            album.begin(act.__name__)
            await act(album, window)
        if everything is not None:
            await walk.other_screens(album, window)
        await browser.close()
    for kept in album.kept:
        print(f"{kept.relative_to(FOLDER.parents[1])}  {kept.stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="a picture of every step as well")
    sys.exit(asyncio.run(main(parser.parse_args().all)))
