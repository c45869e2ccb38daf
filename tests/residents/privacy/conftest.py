"""The same street as for moderation."""

from tests.residents.moderation.conftest import street

__all__ = ["street"]
