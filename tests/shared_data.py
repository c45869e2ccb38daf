"""Where the public data lies that some tests are held against: real elections, the Bot API's own list."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def shared_data(*parts: str) -> Path:
    """A file or folder of that data; without it the test is skipped, or fails where it is required."""
    folder = Path(os.environ.get("YISHI_SHARED") or ROOT.parent / "shared") / "data"
    wanted = folder.joinpath(*parts)
    if not wanted.exists():
        reason = f"{'/'.join(('data', *parts))} is not there; YISHI_SHARED names the folder that holds data/"
        if os.environ.get("YISHI_REQUIRE_SHARED") == "1":
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    return wanted
