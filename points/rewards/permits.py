"""Who may ask for rewards and who may take vouchers, with the reason if not."""

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import RoleKind
from residents.permits import Permit, a_resident, roles_of


def _judge_counter(work: Work, who: Acting) -> Refusal | None:
    if who.person is None:
        return Refusal(line("refused-stranger"), next=Next.JOIN)
    if RoleKind.MERCHANT not in roles_of(work, who.person):
        return Refusal(line("voucher-for-merchants"), next=Next.POINTS)
    return None


may_redeem = a_resident
"""A verified resident asks for rewards."""

behind_the_counter = Permit(_judge_counter)
"""A merchant takes vouchers."""
