"""A report button on every text: names, photos, reasons, the committee's answers, why two shall be merged."""

from collections.abc import Callable

import pytest

from deliberation.proposals import answering, merging, withdrawing
from deliberation.proposals.attached import PHOTO, VOICE
from deliberation.proposals.model import How, Proposal, ProposalPhoto
from deliberation.proposals.photos import put_photos
from deliberation.proposals.queries import proposal_seen
from handlers.chat.home.taps import Rename
from handlers.chat.menu import FlagComment, FlagProposal
from handlers.chat.moderation.taps import FlagName, FlagReason, LookAt, OpenQueue
from handlers.chat.proposals.life_taps import SeeWish
from handlers.chat.proposals.taps import SeeProposal
from handlers.published import NAME, exhibited
from kernel.files import FileState, IncomingFile
from kernel.work import Work
from residents.choices import choose_name
from residents.model import Person
from residents.moderation.model import Ground
from residents.naming import own_name
from tests.handlers.chat.moderation.conftest import Phone
from tests.residents.moderation.conftest import Street

Phones = Callable[[str], Phone]


def called(street: Street, account: str, name: str) -> int:
    """Whoever is known by ``account`` in the cast calls themselves so."""
    who = street.who(account)
    street.act(lambda work: choose_name(work, who, name))
    return who.person or 0


def reads_as(street: Street, person: int) -> str:
    """How somebody reads now."""
    return street.ask(lambda work: work.session.get_one(Person, person).name)


def name_text(street: Street, person: int) -> int:
    """The exhibit of somebody's name."""
    return street.act(lambda work: exhibited(work, NAME, person).subject)


async def test_a_name_that_insults_reads_as_a_neighbour_until_it_is_changed(
    street: Street, phone: Phones
) -> None:
    subject = street.proposal("陈静")
    person = called(street, "陈静", "老周是骗子")
    ming, xu, zhao = phone("李明"), phone("许红梅"), phone("赵敏")
    await ming.sends(FlagProposal(subject))
    assert "是哪一处" in await ming.taps("不是文字，是别处")
    assert "称呼「老周是骗子」" in await ming.taps("称呼「老周是骗子」")
    assert "冒充" in ming.labels()
    await ming.taps("骂人")

    await xu.sends(OpenQueue())
    await xu.taps("称呼「老周是骗子」")
    await xu.taps("隐藏")
    await xu.taps("骂人")
    await xu.says("称呼里骂邻居。")
    await xu.taps("就这样")
    assert reads_as(street, person) == "老周是骗子"
    await zhao.sends(OpenQueue())
    await zhao.taps("称呼「老周是骗子」")
    await zhao.taps("同意隐藏")

    assert reads_as(street, person) == "一位邻居"
    assert "一位邻居" in await ming.sends(SeeProposal(subject))
    chen = phone("陈静")
    assert "您的称呼「老周是骗子」已经隐藏" in chen.reads("conduct-hidden")
    await chen.taps("改一个称呼")
    assert "被成员隐藏过" in await chen.says("老周是骗子")
    await chen.sends(Rename())
    await chen.says("小陈")
    assert reads_as(street, person) == "小陈"
    assert "小陈" in await ming.sends(SeeProposal(subject))


async def test_an_appeal_gives_the_name_back_unless_another_was_taken(street: Street, phone: Phones) -> None:
    person = called(street, "陈静", "王菩萨")
    shown = name_text(street, person)
    for member in ("许红梅", "赵敏"):
        street.hide(member, NAME, shown, Ground.INSULT)
    assert reads_as(street, person) == "一位邻居"
    chen = phone("陈静")
    chen.reads("conduct-hidden")
    await chen.taps("我要申诉")
    await chen.says("是我的外号。")
    await chen.taps("交上去")
    for name in ("李国强", "吴秉正"):
        judge = phone(name)
        judge.reads("conduct-appealed")
        await judge.taps("去看看")
        await judge.taps("恢复文字")
        await judge.says("是外号。")
        await judge.taps("就这样")
    assert reads_as(street, person) == "王菩萨"


async def test_a_name_that_is_private_comes_back_after_two_days(street: Street, phone: Phones) -> None:
    person = called(street, "陈静", "周建国的小三")
    ming = phone("李明")
    await ming.sends(FlagName(person))
    assert "先隐藏起来" in await ming.taps("泄露隐私")
    assert reads_as(street, person) == "一位邻居"
    xu = phone("许红梅")
    await xu.sends(LookAt(0, 0, name_text(street, person)))
    await xu.taps("没有不妥")
    assert reads_as(street, person) == "周建国的小三"


async def test_another_insulting_name_is_another_text(street: Street, phone: Phones) -> None:
    person = called(street, "陈静", "第一个骂人的")
    first = name_text(street, person)
    street.flag("李明", NAME, first, Ground.INSULT)
    for member in ("许红梅", "赵敏"):
        street.hide(member, NAME, first, Ground.INSULT)
    called(street, "陈静", "第二个骂人的")
    second = name_text(street, person)
    assert second != first
    assert not street.flag("李明", NAME, second, Ground.INSULT).again
    assert reads_as(street, person) == "第二个骂人的"
    row = street.ask(lambda work: own_name(work.session.get_one(Person, person)))
    assert row == "第二个骂人的"


async def test_a_comments_writer_can_be_reported_by_name(street: Street, phone: Phones) -> None:
    subject = street.comment("陈静", street.proposal("王芳"), "同意。")
    ming = phone("李明")
    await ming.sends(FlagComment(subject))
    await ming.taps("不是文字，是别处")
    assert "称呼「陈静」" in ming.labels()


def with_files(street: Street, subject: int, *, voice: bool = False) -> list[int]:
    """Two photos of 陈静, or her voice, with her proposal; gives the files."""
    person = street.person("陈静")

    def keep(work: Work) -> list[int]:
        files = []
        for position in range(1, 2 if voice else 3):
            kind, mime = ("voice", "audio/ogg") if voice else ("photo", "image/jpeg")
            kept = IncomingFile(person_id=person, channel="telegram", external=f"p{position}", kind=kind)
            kept.state, kept.sent_at, kept.mime = FileState.DUE, work.now, mime
            work.session.add(kept)
            work.session.flush()
            files.append(kept.id)
            if not voice:
                work.session.add(ProposalPhoto(proposal_id=subject, position=position, file_id=kept.id))
        if voice:
            row = work.session.get_one(Proposal, subject)
            row.voice_id, row.voice_public = files[0], True
        return files

    return street.act(keep)


async def test_a_reported_photo_is_hidden_alone(street: Street, phone: Phones) -> None:
    subject = street.proposal("陈静")
    first, second = with_files(street, subject)
    ming, xu = phone("李明"), phone("许红梅")
    await ming.sends(FlagProposal(subject))
    await ming.taps("不是文字，是别处")
    assert {"照片 1", "照片 2"} <= set(ming.labels())
    assert "的一张照片：哪里不妥" in await ming.taps("照片 2")
    shown = await ming.taps("泄露隐私")
    assert "这张照片已经先收起来" in shown and "提案的文字照常看得到" in shown

    read = await ming.sends(SeeProposal(subject))
    assert "晚上看不见" in read and "附：照片 1 张" in read
    assert "有一张照片先收起来了，等成员看过再说。" in read
    seen = street.ask(lambda work: proposal_seen(work, street.who("李明"), subject))
    assert (seen.photos, seen.hidden, seen.title) == ((first,), None, "楼道加灯")
    assert "您的提案「楼道加灯」的一张照片先隐藏起来了" in phone("陈静").reads("conduct-hidden")

    await xu.sends(OpenQueue())
    looked = await xu.taps("提案「楼道加灯」的一张照片")
    assert "陈静发的：\n举报：李明" in looked
    await xu.taps("没有不妥")
    assert street.ask(lambda work: proposal_seen(work, street.who("李明"), subject)).photos == (first, second)


async def test_a_voice_is_hidden_alone_and_nobody_hears_it(street: Street, phone: Phones) -> None:
    subject = street.proposal("陈静")
    (file,) = with_files(street, subject, voice=True)
    shown = street.act(lambda work: exhibited(work, VOICE, file).subject)
    for member in ("许红梅", "赵敏"):
        street.hide(member, VOICE, shown, Ground.INSULT, "录音里骂人。")
    seen = street.ask(lambda work: proposal_seen(work, street.who("李明"), subject))
    assert (seen.voice, seen.may_hear, seen.hidden) == (None, False, None)
    assert "原声不公开。理由：录音里骂人。" in await phone("李明").sends(SeeProposal(subject))
    assert not street.ask(lambda work: proposal_seen(work, street.who("陈静"), subject)).may_hear


async def test_another_photo_in_the_place_of_a_hidden_one_is_shown(street: Street) -> None:
    subject = street.proposal("陈静")
    first, second = with_files(street, subject)
    shown = street.act(lambda work: exhibited(work, PHOTO, first).subject)
    for member in ("许红梅", "赵敏"):
        street.hide(member, PHOTO, shown, Ground.ADVERT)
    street.act(lambda work: put_photos(work, subject, [second]))
    seen = street.ask(lambda work: proposal_seen(work, street.who("李明"), subject))
    assert (seen.photos, seen.hidden_parts) == ((second,), ())
    assert street.refusal(street.flag, "李明", PHOTO, shown, Ground.ADVERT) == "conduct-gone"


REASONS = {
    "withdrawn": lambda work, who, proposal: withdrawing.withdraw(
        work, who("陈静"), proposal, "楼上那家不讲理。"
    ),
    "declined": lambda work, who, proposal: answering.decline(
        work, who("许红梅"), proposal, "楼上那家不讲理。"
    ),
    "answered": lambda work, who, proposal: answering.answer(
        work, who("许红梅"), proposal, How.EXPLAINED, "楼上那家不讲理。"
    ),
    "deliberating": lambda work, who, proposal: answering.take_up(
        work, who("许红梅"), proposal, "楼上那家不讲理。"
    ),
}


@pytest.mark.parametrize("stage", REASONS)
async def test_a_reason_is_reported_and_hidden_without_the_proposal(
    street: Street, phone: Phones, stage: str
) -> None:
    subject = street.proposal("陈静")
    street.reach(subject)
    street.act(lambda work: REASONS[stage](work, street.who, subject))
    ming = phone("李明")
    assert "楼上那家不讲理" in await ming.sends(SeeProposal(subject))
    await ming.sends(FlagReason(subject, stage))
    await ming.taps("骂人")
    text = street.act(lambda work: exhibited(work, stage, subject).subject)
    for member in ("李国强", "赵敏"):
        street.hide(member, stage, text, Ground.INSULT, "说邻居不讲理。")
    shown = await ming.sends(SeeProposal(subject))
    assert "楼上那家不讲理" not in shown
    assert "这里的说明不公开。理由：说邻居不讲理。" in shown
    assert "晚上看不见" in shown
    writer = "陈静" if stage == "withdrawn" else "许红梅"
    assert street.told("conduct-hidden") == {writer}


async def test_a_member_does_not_decide_about_their_own_answer(street: Street, phone: Phones) -> None:
    subject = street.proposal("陈静")
    street.reach(subject)
    street.act(lambda work: answering.decline(work, street.who("许红梅"), subject, "不做。"))
    text = street.act(lambda work: exhibited(work, "declined", subject).subject)
    street.flag("李明", "declined", text, Ground.INSULT)
    assert street.refusal(street.hide, "许红梅", "declined", text, Ground.INSULT) == "conduct-own-text"
    assert street.refusal(street.leave, "许红梅", "declined", text) == "conduct-own-text"


async def test_why_another_author_would_merge_is_reported_where_it_is_read(
    street: Street, phone: Phones
) -> None:
    one, other = street.proposal("陈静"), street.proposal("王芳")
    street.act(lambda work: merging.merge(work, street.who("陈静"), one, other, "王芳什么都不懂。"))
    wang = phone("王芳")
    wang.reads("proposal-merge-wish")
    assert "王芳什么都不懂" in await wang.taps("看一看")
    does = next(b.does for row in wang.screen.rows for b in row if getattr(b.does, "wish", 0))
    await wang.taps("举报这个理由")
    await wang.taps("骂人")
    text = street.act(lambda work: exhibited(work, "wish", does.wish).subject)
    for member in ("许红梅", "赵敏"):
        street.hide(member, "wish", text, Ground.INSULT)
    assert "王芳什么都不懂" not in await wang.sends(SeeWish(does.wish))
    ming = phone("李明")
    await ming.sends(SeeWish(does.wish))
    assert "举报这个理由" not in ming.labels()


async def test_of_a_hidden_proposal_nothing_more_is_shown(street: Street) -> None:
    subject = street.proposal("陈静")
    for member in ("许红梅", "赵敏"):
        street.hide(member, "proposal", subject, Ground.INSULT)
    seen = street.ask(lambda work: proposal_seen(work, street.who("李明"), subject))
    assert (seen.title, seen.voice_public, seen.photos) == ("", False, ())
