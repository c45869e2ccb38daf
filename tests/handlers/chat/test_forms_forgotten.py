"""Forms and questions that nobody went on with are dropped after a while."""

from handlers.schedule.retention import RETENTION, forget
from tests.handlers.chat.hall import Hall, Phone

FORMS = RETENTION["abandoned forms"]


async def test_a_form_nobody_went_on_with_is_dropped(hall: Hall, chen: Phone, wu: Phone) -> None:
    await chen.says("/propose")
    hall.wait(days=FORMS.days - 1)
    await wu.says("/propose")
    hall.wait(days=2)
    assert hall.workshop.act_now(lambda work: forget(work, FORMS)) == 1
    assert hall.workshop.act_now(lambda work: forget(work, FORMS)) == 0
    assert "收到您写的" in await chen.says("3号楼门口加装扶手")
    assert "收到您写的" not in await wu.says("3号楼门口加装扶手")
