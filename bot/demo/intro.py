"""What stands above the phones: where to begin, and what of it is done, in the languages of the page."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import exists, func, select

from bot.demo.town import NEWCOMER
from deliberation.polls.closing import tally_of
from deliberation.polls.model import Poll
from deliberation.polls.rules.rule import missing
from deliberation.proposals.model import Proposal, Support
from kernel.work import Work
from points.rewards.model import Voucher
from residents.model import Address, Community, Holder, Person, Residency

GATE = "东门改成人车分开走"
SPENDER = "陈静"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the visitors of the demonstration have come."""

    joined: bool
    tried: bool
    homes: int
    """How many homes the vote on the gate still needs; 0 when enough took part."""

    closed: bool
    closes: dict[str, str]
    vouchers: int
    """How many vouchers 陈静 has had, those of the story included."""


def progress(work: Work) -> Progress:
    """What was done so far, as the database has it."""
    work.enter(work.connection.execute(select(Community.id)).scalars().one())
    newcomer = work.session.scalars(
        select(Person.id)
        .join(Holder, Holder.person_id == Person.id)
        .join(Address, Address.id == Holder.address_id)
        .join(Residency, Residency.person_id == Person.id)
        .where(Address.external == str(NEWCOMER), Residency.verified_at.is_not(None))
        .limit(1)
    ).first()
    poll = work.session.scalars(select(Poll).where(Poll.title == GATE)).one()
    lacks = missing(tally_of(work, poll), poll.how)
    hers = select(func.count(Voucher.id)).join(Person, Person.id == Voucher.person_id)
    closes = poll.closes_at.astimezone(work.zone)
    chinese = f"{closes.month}月{closes.day}日 {closes:%H:%M}"
    return Progress(
        joined=newcomer is not None,
        tried=newcomer is not None and _spoke(work, newcomer),
        homes=lacks.heads or int(lacks.area > 0),
        closed=not poll.is_open(work.now),
        closes={
            "zh-Hans": chinese,
            "zh-Hant": chinese,
            "en": f"{closes.day} {MONTHS[closes.month - 1]} {closes:%H:%M}",
        },
        vouchers=work.session.scalars(hers.where(Person.name == SPENDER)).one(),
    )


def _spoke(work: Work, person: int) -> bool:
    made = exists().where(Proposal.author_id == person)
    supported = exists().where(Support.person_id == person)
    return bool(work.session.scalars(select(made | supported)).one())


def introduction(found: Progress, vouchers: int) -> dict[str, list[str | dict[str, Any]]]:
    """The steps in each language; ``vouchers`` is how many 陈静 had when the story was told."""
    gate = "closed" if found.closed else "lacks" if found.homes else "enough"
    done = {
        "join": found.joined,
        "try": found.tried,
        "vote": found.closed,
        "spend": found.vouchers > vouchers,
        "read": False,
    }
    return {
        language: [
            {
                "short": short,
                "text": (GATES[language][gate] if step == "vote" else text).format(
                    title=GATE, homes=found.homes, closes=found.closes[language]
                ),
                "done": done[step],
            }
            for step, (short, text) in steps.items()
        ]
        for language, steps in STEPS.items()
    }


STEPS = {
    "zh-Hans": {
        "join": (
            "先让林小满加入",
            "林小满刚搬来，还没有加入。在她的手机上发 /start，用信里的码 123-K7M2-PQ4D 加入 3号楼2单元302。",
        ),
        "try": ("提建议，附议", "接着试试：发 /propose 提一条建议，在群里附议邻居的提案。"),
        "vote": ("投票，看结果", ""),
        "spend": (
            "用积分换东西",
            "陈静有积分，可以兑换，再拿给刘师傅收券。李国强是主任，可以交付表决、发会议通知。",
        ),
        "read": (
            "换一种文字看",
            "在「手机」里还可以打开 Grace Lin（英文）和林嘉慧（繁体），三种文字并排看。",
        ),
    },
    "zh-Hant": {
        "join": (
            "先讓林小满加入",
            "林小满剛搬來，還沒有加入。在她的手機傳送 /start，用信裡的碼 123-K7M2-PQ4D 加入 3号楼2单元302。",
        ),
        "try": ("提案、附議", "接著試試：傳送 /propose 提案，在群組裡附議鄰居的提案。"),
        "vote": ("投票，看結果", ""),
        "spend": (
            "用點數兌換",
            "陈静有點數，可以兌換，再拿給刘师傅收券。李国强是主任委員，可以交付表決、發開會通知。",
        ),
        "read": (
            "換一種文字看",
            "在「手機」裡還可以打開林嘉慧（繁體）和 Grace Lin（英文），三種文字並排看。",
        ),
    },
    "en": {
        "join": (
            "First, let 林小满 join",
            "林小满 has just moved in and has not joined. Send /start on her phone and use the code from her "
            "letter, 123-K7M2-PQ4D, for 3号楼2单元302.",
        ),
        "try": (
            "Propose, support",
            "Then try: /propose makes a proposal; in the group, support one of a neighbour’s.",
        ),
        "vote": ("Vote, see the outcome", ""),
        "spend": (
            "Spend points",
            "陈静 has points to redeem with 刘师傅. 李国强 chairs the committee, puts proposals to the vote "
            "and calls meetings.",
        ),
        "read": (
            "Read it in another language",
            "Under “Phones” open Grace Lin (English) and 林嘉慧 (traditional Chinese): three languages at "
            "once.",
        ),
    },
}
GATES = {
    "zh-Hans": {
        "lacks": "「{title}」还差 {homes} 户。请林小满、陈静、王大爷、李主任来投，投了也能改；"
        "再快进到截止以后（{closes}），看结果。",
        "enough": "「{title}」参加的户数够了。投了也能改；快进到截止以后（{closes}），看结果。",
        "closed": "「{title}」已经截止，结果发到了大家的手机上。",
    },
    "zh-Hant": {
        "lacks": "「{title}」還差 {homes} 戶。請林小满、陈静、王大爺、李主委來投，投了也能改；"
        "再快轉到截止以後（{closes}），看結果。",
        "enough": "「{title}」參加的戶數已足。投了也能改；快轉到截止以後（{closes}），看結果。",
        "closed": "「{title}」已經截止，結果已傳到大家的手機。",
    },
    "en": {
        "lacks": "“{title}” lacks {homes} homes. Let 林小满, 陈静, 王德福 and 李国强 vote; they can change "
        "their minds. Then go forward past its close ({closes}) and see the outcome.",
        "enough": "Enough homes take part in “{title}”. Minds can be changed until it closes ({closes}); "
        "go forward past that and see the outcome.",
        "closed": "“{title}” has closed; the outcome was sent to everybody’s phone.",
    },
}
