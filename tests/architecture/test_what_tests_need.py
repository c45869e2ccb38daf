"""What a test cannot find is skipped with a reason, or fails where it is required."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests import browser, shared_data

NEEDS = [
    pytest.param(shared_data.shared_data, "YISHI_REQUIRE_SHARED", "YISHI_SHARED", id="shared data"),
    pytest.param(browser.browser_path, "YISHI_REQUIRE_BROWSER", "YISHI_BROWSER", id="browser"),
]


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A machine with no data and no browser."""
    monkeypatch.setenv("YISHI_SHARED", str(tmp_path))
    monkeypatch.delenv("YISHI_BROWSER", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser, "MAC", tmp_path / "no browser")
    return monkeypatch


@pytest.mark.parametrize(("look", "required", "named"), NEEDS)
def test_it_is_skipped_with_a_reason(
    bare: pytest.MonkeyPatch, look: Callable[[], object], required: str, named: str
) -> None:
    bare.delenv(required, raising=False)
    with pytest.raises(pytest.skip.Exception, match=named):
        look()


@pytest.mark.parametrize(("look", "required", "named"), NEEDS)
def test_it_fails_where_it_is_required(
    bare: pytest.MonkeyPatch, look: Callable[[], object], required: str, named: str
) -> None:
    bare.setenv(required, "1")
    with pytest.raises(pytest.fail.Exception, match=named):
        look()


def test_what_is_there_is_found(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    bare.setenv("YISHI_BROWSER", "some-chromium")
    assert shared_data.shared_data() == tmp_path / "data"
    assert browser.browser_path() == "some-chromium"
