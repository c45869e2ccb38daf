"""Finds the Chromium that the page tests look through."""

import os
import shutil
from pathlib import Path

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


def find_browser() -> str | None:
    """The path of a Chromium on this machine; YISHI_BROWSER names another one."""
    named = os.environ.get("YISHI_BROWSER")
    found = [named, *map(shutil.which, NAMES), str(MAC) if MAC.exists() else None]
    return next((path for path in found if path), None)


def browser_path() -> str:
    """The path of Chromium; without it the test is skipped, or fails where it is required."""
    path = find_browser()
    if path is None:
        reason = "no Chromium found; install it or name it in YISHI_BROWSER"
        if os.environ.get("YISHI_REQUIRE_BROWSER") == "1":
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    return path


def launch_arguments() -> list[str]:
    """What Chromium must be told here: its sandbox does not work for root, nor with a small /dev/shm."""
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return ["--disable-dev-shm-usage", *(["--no-sandbox"] if as_root else [])]
