"""A disputed account is late too, since it may be a thief who speaks meanwhile."""

from sqlalchemy import select

from handlers.chat.duty.taps import OpenLate
from handlers.duties.checks import Check
from residents.accounts.taking_off import take_off
from residents.model import Holder
from tests.handlers.chat.duty.field import all_seen, starts_with
from tests.handlers.chat.duty.test_late import late
from tests.handlers.chat.office.service_hall import Office


async def test_a_disputed_account_that_no_second_person_looks_at_is_there_after_three_days(
    office: Office,
) -> None:
    """Until then a thief may speak for its owner."""
    all_seen(office)
    chair, clerk = office.house.person("李国强"), office.house.who("赵敏")
    held = select(Holder.address_id).where(Holder.person_id == chair)
    account = office.act(lambda work: work.session.scalars(held).one())
    office.act(lambda work: take_off(work, clerk, chair, account, "换了手机"))
    office.house.wait(days=2)
    assert late(office) == []
    office.house.wait(days=1)
    assert late(office) == [Check.ACCOUNT]
    shown = await office.phone("李国强").sends(OpenLate(0))
    assert "账号有争议，没有第二个人看" in shown and "赵敏" in shown
    watcher = office.phone("吴秉正")
    await watcher.sends(OpenLate(0))
    assert "换了手机" in await starts_with(watcher, "去办")
    await watcher.taps("照常能用")
    assert late(office) == []
