"""The hall as it is in service, for those who change their phone."""

from tests.handlers.chat.joining.conftest import hall

__all__ = ["hall"]
