"""Gives the neighbours their phones in the playground."""

from bot.playground import Playground
from bot.playground.sim.chats import add_chat
from bot.playground.sim.people import add_person
from residents.founding import CommunityFile, PersonPlan

CAPTIONS = {
    "陈静": "住户 · 3号楼",
    "王德福": "王大爷，72岁 · 3号楼",
    "李国强": "主任 · 2号楼",
    "刘师傅": "商户 · 巷口理发店",
}
NEWCOMER, NEWCOMER_NAME = 100000, "林小满"
BLOCKED = "钱进"
INTRO = [
    "左边这部手机是刚搬来的林小满，还没有加入。发 /start，用信里的码 K7M2-PQ4D 加入 3号楼2单元302。",
    "然后试试：/propose 提一条建议；在群里附议；去投票，改主意。",
    "「东门改成人车分开走」还差 3 户，林小满、陈静、王大爷、李主任都没投。投好了快进三天零两小时，看结果。",
    "陈静有积分，可以兑换，再拿给刘师傅核销；李国强是主任，可以交付表决、发会议通知。",
]
LANGUAGE_CODES = {"zh-Hans": "zh-hans", "zh-Hant": "zh-hant", "en": "en"}


def give_phones(stage: Playground, plan: CommunityFile) -> list[int]:
    """A phone for everybody with an account, the group for all of them; gives the phones to show first."""
    accounts: dict[int, PersonPlan] = {}
    for person in plan.people:
        if person.account is not None:
            accounts.setdefault(int(person.account), person)
    add_person(
        stage,
        {
            "id": NEWCOMER,
            "name": NEWCOMER_NAME,
            "caption": "刚搬来 · 3号楼",
            "language_code": "zh-hans",
        },
    )
    for number, person in accounts.items():
        add_person(stage, _phone(number, person))
    if plan.group is not None:
        chair = next(n for n, p in accounts.items() if "chair" in p.roles)
        add_chat(
            stage,
            {
                "id": int(plan.group.external),
                "title": plan.group.title,
                "type": "supergroup",
                "members": [NEWCOMER, *(n for n in accounts if n != chair)],
                "creator": chair,
                "bot": "administrator",
            },
        )
    first = [n for name in CAPTIONS for n, person in accounts.items() if person.name == name]
    return [NEWCOMER, *first]


def _phone(number: int, person: PersonPlan) -> dict[str, object]:
    return {
        "id": number,
        "name": person.name,
        "caption": CAPTIONS.get(person.name, person.title),
        "language_code": LANGUAGE_CODES[person.language or "zh-Hans"],
        "started": True,
    }
