"""Both communities for the tests of the running program."""

from tests.house import house

__all__ = ["house"]
