"""A member is an author like any other, and what was hidden by mistake comes back whole."""

from collections.abc import Callable

from deliberation.comments.queries import summed
from deliberation.proposals.finding import find
from deliberation.proposals.queries import proposal_seen
from handlers.chat.menu import OpenComments
from handlers.chat.moderation.taps import AppealHiding, LookAt
from handlers.chat.proposals.taps import SeeProposal
from residents.moderation.appealing import Matter, appeal, judge
from residents.moderation.model import Ground
from tests.handlers.chat.moderation.conftest import Phone
from tests.residents.moderation.conftest import Street

Phones = Callable[[str], Phone]
INSULT = Ground.INSULT


async def test_a_member_does_not_learn_who_reported_their_own_text(street: Street, phone: Phones) -> None:
    subject = street.proposal("许红梅", "有人乱扔垃圾，丢人。")
    street.flag("李明", "proposal", subject, INSULT)
    street.hide("赵敏", "proposal", subject, INSULT, "骂人")
    shown = await phone("许红梅").sends(LookAt(subject, 0))
    assert "由别的成员来定" in shown
    assert not {"李明", "赵敏"} & {name for name in ("李明", "赵敏") if name in shown}
    others = await phone("李国强").sends(LookAt(subject, 0))
    assert "举报：李明" in others
    assert "赵敏要隐藏" in others


async def test_what_is_shown_again_is_found_read_and_counted_as_before(street: Street, phone: Phones) -> None:
    subject = street.proposal("陈静", "灭蚊灯坏了。")
    comment = street.comment("王芳", subject, "灭蚊灯吵。")
    who = street.who("周建国")
    found = lambda: [row.id for row in street.ask(lambda work: find(work, who, "灭蚊灯", "all", 0, 9)).rows]  # noqa: E731
    seen = lambda: street.ask(lambda work: proposal_seen(work, who, subject))  # noqa: E731
    before, counted = seen(), street.ask(lambda work: summed(work, subject))
    assert found() == [subject]
    for kind, each in (("proposal", subject), ("comment", comment)):
        for name in ("许红梅", "李国强"):
            street.hide(name, kind, each, INSULT)
    assert found() == []
    assert (seen().title, seen().body) == ("", "")
    assert "灭蚊灯" not in await phone("周建国").sends(SeeProposal(subject))
    assert "灭蚊灯" not in await phone("周建国").sends(OpenComments(subject))
    for kind, each, author in (("proposal", subject, "陈静"), ("comment", comment, "王芳")):
        hiding, writer = street.hiding_of(kind, each), street.who(author)
        street.act(lambda work, h=hiding, w=writer: appeal(work, w, Matter.HIDING, h, "没有骂人"))
        for name in ("赵敏", "吴秉正"):
            one = street.who(name)
            street.act(lambda work, h=hiding, o=one: judge(work, o, Matter.HIDING, h, "好的", lift=True))
    assert found() == [subject]
    assert seen() == before
    assert street.ask(lambda work: summed(work, subject)) == counted
    assert "灭蚊灯坏了" in await phone("周建国").sends(SeeProposal(subject))
    assert "灭蚊灯吵" in await phone("周建国").sends(OpenComments(subject))
    assert "恢复了：申诉有理" in phone("陈静").reads("conduct-shown-again")


async def test_the_author_hears_why_and_nobody_else_may_appeal(street: Street, phone: Phones) -> None:
    subject = street.proposal("陈静", "灭蚊灯坏了。")
    for name in ("许红梅", "李国强"):
        street.hide(name, "proposal", subject, INSULT, "骂了邻居")
    chen = phone("陈静")
    assert "理由：骂了邻居" in chen.reads("conduct-hidden")
    assert "我要申诉" in chen.labels()
    hiding = street.hiding_of("proposal", subject)
    assert "只有写这段话的人" in await phone("王芳").sends(AppealHiding(hiding))


async def test_supervisors_see_that_one_author_is_hidden_often(street: Street, phone: Phones) -> None:
    for body in ("一", "二", "三"):
        subject = street.proposal("陈静", body)
        for name in ("许红梅", "李国强"):
            street.hide(name, "proposal", subject, INSULT)
    assert "30 天里这位作者已有 3 份文字被隐藏" in phone("吴秉正").reads("conduct-hidden-by")
