"""Both communities for every test here."""

from tests.house import house

__all__ = ["house"]
