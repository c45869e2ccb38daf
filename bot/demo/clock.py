"""A clock that can be set: it stands still while the story is told, and then walks from any moment on."""

from datetime import datetime, timedelta

from kernel.clock import system_clock


class MovableClock:
    """Gives the demonstration's time."""

    def __init__(self) -> None:
        self._offset = timedelta(0)
        self._stands: datetime | None = None

    def __call__(self) -> datetime:
        """The demonstration's present moment."""
        return self._stands if self._stands is not None else system_clock() + self._offset

    def stand_at(self, moment: datetime) -> None:
        """Stand still at this moment."""
        self._stands = moment

    def walk_from(self, moment: datetime) -> None:
        """Walk on from this moment."""
        self._stands = None
        self._offset = moment - system_clock()

    @property
    def ahead(self) -> timedelta:
        """How far this clock is from the machine's."""
        return self._offset
