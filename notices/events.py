"""What happens to notices that somebody in office has to say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PassedOn:
    """Somebody without an account was told by ``by`` what could not be sent to them."""

    person: int
    by: int
    number: int
