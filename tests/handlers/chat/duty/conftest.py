"""The hall with its offices, for fields of work."""

from tests.handlers.chat.office.conftest import office

__all__ = ["office"]
