"""Reporting, hiding and appealing, on the phones of those who do it."""

from collections.abc import Callable

from handlers.chat.menu import FlagComment, FlagProposal
from handlers.chat.moderation.taps import LookAt, OpenQueue
from residents.moderation.model import Ground
from tests.handlers.chat.moderation.conftest import Phone
from tests.residents.moderation.conftest import Street

Phones = Callable[[str], Phone]


async def test_from_the_report_to_the_appeal(street: Street, phone: Phones) -> None:
    subject = street.proposal("陈静", "李明是个笨蛋。")
    ming, xu, zhao, chen = phone("李明"), phone("许红梅"), phone("赵敏"), phone("陈静")
    assert "谁举报的，只有居委会" in await ming.sends(FlagProposal(subject))
    assert "谢谢您说一声" in await ming.taps("骂人")

    assert "楼道加灯" in xu.reads("conduct-flagged")
    assert "李明，骂人" in await xu.taps("去看看")
    assert "请让别的成员来定" in await xu.taps("隐藏")
    assert "请写公开的理由" in await xu.taps("骂人")
    assert "骂了邻居" in await xu.says("骂了邻居")
    assert "还差 1 位" in await xu.taps("就这样")

    await zhao.sends(OpenQueue())
    assert "许红梅要隐藏：骂人" in await zhao.taps("提案「楼道加灯」")
    assert "2 位成员都同意" in await zhao.taps("同意隐藏")
    assert "已经隐藏" in ming.reads("flag-settled")

    assert "骂了邻居" in chen.reads("conduct-hidden")
    assert "自己的话" in await chen.taps("我要申诉")
    assert "只能申诉一次" in await chen.says("我说的是他的狗。")
    assert "有 2 位没有参与的人" in await chen.taps("交上去")

    for name in ("李国强", "吴秉正"):
        judge = phone(name)
        judge.reads("conduct-appealed")
        assert "我说的是他的狗" in await judge.taps("去看看")
        await judge.taps("恢复文字")
        await judge.says("看得出来说的是狗。")
        await judge.taps("就这样")
    assert "申诉有理" in chen.reads("conduct-shown-again")
    assert not street.is_hidden("proposal", subject)


async def test_a_private_report_hides_and_a_member_puts_it_back(street: Street, phone: Phones) -> None:
    subject = street.comment("陈静", street.proposal("王芳"), "物业的账不对。")
    ming, xu, chen = phone("李明"), phone("许红梅"), phone("陈静")
    await ming.sends(FlagComment(subject))
    assert "已经先隐藏起来" in await ming.taps("泄露隐私")
    assert "您不用做什么" in chen.reads("conduct-hidden")
    xu.reads("conduct-hidden-ahead")
    await xu.taps("去看看")
    assert "没有不妥，已经恢复" in await xu.taps("没有不妥")
    assert "没有不妥，照旧" in ming.reads("flag-settled")
    await ming.sends(FlagComment(subject))
    assert "已经举报过" in await ming.taps("泄露隐私")


async def test_in_the_group_the_report_opens_the_private_chat(street: Street, phone: Phones) -> None:
    subject = street.proposal("陈静")
    ming = phone("李明")
    await ming.sends(FlagProposal(subject), private=False)
    assert len(ming.labels()) == 1
    assert street.told("conduct-flagged") == set()


async def test_a_neighbour_does_not_see_who_reported(street: Street, phone: Phones) -> None:
    subject = street.proposal("陈静")
    street.flag("李明", "proposal", subject, Ground.INSULT)
    shown = await phone("王芳").sends(LookAt(subject, 0))
    assert "李明" not in shown


async def test_pausing_somebody_takes_two_and_they_can_still_be_told_why(
    street: Street, phone: Phones
) -> None:
    subject = street.proposal("陈静", "又是广告。")
    xu, zhao, chen = phone("许红梅"), phone("赵敏"), phone("陈静")
    await xu.sends(LookAt(subject, 0))
    assert "投票、附议、报名开会、积分都照常" in await xu.taps("暂停作者发布")
    await xu.taps("7 天")
    await xu.says("一天十份广告。")
    assert "等另一位成员同意" in await xu.taps("提出来")
    zhao.reads("pause-proposed")
    await zhao.taps("去看看")
    assert "已经暂停" in await zhao.taps("同意暂停")
    assert "一天十份广告" in chen.reads("paused")


async def test_a_bad_reason_is_asked_for_again(street: Street, phone: Phones) -> None:
    subject, xu = street.proposal("陈静"), phone("许红梅")
    await xu.sends(LookAt(subject, 0))
    await xu.taps("隐藏")
    await xu.taps("广告")
    shown = await xu.says("他的电话是 13800138000")
    assert "像是一个手机号" in shown
    assert "请写公开的理由" in shown


async def test_the_record_is_open_to_everybody(phone: Phones) -> None:
    assert "最近一年：举报 0 次" in await phone("李明").says("/conduct")


async def test_a_member_who_reports_goes_on_to_hide_and_the_others_are_asked(
    street: Street, phone: Phones
) -> None:
    subject = street.comment("陈静", street.proposal("王芳"), "老周有癌症。")
    zhao, xu = phone("赵敏"), phone("许红梅")
    await zhao.sends(FlagComment(subject))
    assert "已经先隐藏起来" in await zhao.taps("泄露隐私")
    assert "去看看" in zhao.labels()
    await xu.sends(OpenQueue())
    await xu.taps("「楼道加灯」下面的一条看法")
    assert "都同意，已经隐藏" in await xu.taps("同意隐藏")


async def test_a_member_reports_an_insult_and_hides_it_from_there(street: Street, phone: Phones) -> None:
    subject, xu = street.proposal("陈静", "李明是个笨蛋。"), phone("许红梅")
    await xu.sends(FlagProposal(subject))
    await xu.taps("骂人")
    await xu.taps("去看看")
    assert "隐藏" in xu.labels()


async def test_whoever_reports_goes_back_to_what_they_were_reading(street: Street, phone: Phones) -> None:
    proposal = street.proposal("王芳")
    comment = street.comment("陈静", proposal, "物业的账不对。")
    ming = phone("李明")
    for does, shown in ((FlagComment(comment), "物业的账不对"), (FlagProposal(proposal), "楼道加灯")):
        await ming.sends(does)
        assert shown in await ming.taps("回去接着看"), "who did not mean it"
        await ming.sends(does)
        await ming.taps("不实")
        assert shown in await ming.taps("回去接着看")


async def test_of_a_hidden_comment_nothing_is_said_about_support(street: Street, phone: Phones) -> None:
    subject = street.comment("陈静", street.proposal("王芳"), "李明是个笨蛋。")
    for member in ("许红梅", "赵敏"):
        street.hide(member, "comment", subject, Ground.INSULT)
    told = phone("陈静").reads("conduct-hidden")
    assert "附议" not in told and "别人看不到" in told
