"""From where the desk helps, each screen leads back to what is the helper's own."""

from handlers.chat.helping.taps import DoneFor
from handlers.chat.proposals.taps import SupportIt
from tests.handlers.chat.helping.counter import SUN, ZHAO, Counter, helps


async def test_from_what_was_done_the_helper_goes_back_to_the_neighbour(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(SupportIt(counter.proposal(), 0))
    await zhao.taps("结束代办")
    await zhao.sends(DoneFor(counter.person(SUN), 0))
    assert "回到这位邻居" in zhao.labels() and "谁能替我办" not in zhao.labels()
    [done] = [label for label in zhao.labels() if "附议" in label]
    await zhao.taps(done)
    assert "打印代办单" in zhao.labels()
    assert SUN in await zhao.taps("回到这位邻居")


async def test_ones_own_office_rests_while_helping_and_the_way_back_is_said(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    said = await zhao.says("/office")
    assert "您自己的职务先不能用" in said and "您现在没有职务" not in said
    await zhao.taps("结束代办")
    assert "您是服务台" in await zhao.says("/office")
