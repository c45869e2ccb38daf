"""The street whose reach is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from handlers.paper import fonts
from tests.deliberation.reach.street import Street


@pytest.fixture
def printers_fonts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The fonts of this machine are left aside, so that the text can be read back."""
    monkeypatch.setattr(fonts, "FOLDERS", ())
    fonts.forget()
    yield
    fonts.forget()


@pytest.fixture
def street(tmp_path: Path, database_kind: str) -> Iterator[Street]:
    """A quiet street on either database."""
    made = Street(tmp_path)
    yield made
    made.workshop.close()
