"""The same phones as for conduct."""

from tests.handlers.chat.moderation.conftest import phone, street

__all__ = ["phone", "street"]
