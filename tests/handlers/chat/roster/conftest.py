"""The committee's room, and paper whose text can be read back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from handlers.paper import fonts
from tests.handlers.chat.hall import Hall
from tests.handlers.chat.roster.office import Office


@pytest.fixture
def office(hall: Hall, tmp_path: Path) -> Office:
    """The committee's room."""
    return Office(hall, tmp_path)


@pytest.fixture(autouse=True)
def printers_fonts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The fonts of this machine are left aside."""
    monkeypatch.setattr(fonts, "FOLDERS", ())
    fonts.forget()
    yield
    fonts.forget()
