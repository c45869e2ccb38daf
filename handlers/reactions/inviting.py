"""Word of an office taken with an invitation: supervisors see every office that is given."""

from kernel.work import Work
from notices.service import tell
from residents.events import InvitationAccepted
from residents.model import Person, RoleKind
from residents.queries import holders_of


def tell_supervisors(work: Work, fact: InvitationAccepted) -> None:
    """Who holds which office now."""
    name = work.session.get_one(Person, fact.person).name
    tell(
        work,
        holders_of(work, RoleKind.SUPERVISOR),
        "office-taken",
        {"name": name, "office": fact.kind},
        once=f"office-taken:{fact.invitation}",
        subject=fact.invitation,
    )
