"""Gives the neighbours their phones in the playground."""

from bot.demo.captions import NAMED_BY_REGISTER, NEW_HERE, caption
from bot.playground import Playground
from bot.playground.sim.chats import add_chat
from bot.playground.sim.people import add_person
from residents.founding import CommunityFile, PersonPlan

ON_SCREEN = ("陈静", "王德福", "李国强", "刘师傅")
NEWCOMER, NEWCOMER_NAME = 100000, "林小满"
NAMED, NAMED_NAME, NAMED_HOME = 100196, "贺新宇", "4号楼1单元203"
"""Has not joined either; the register names him with his number, so that sharing it lets him in."""

BLOCKED = "钱进"
LANGUAGE_CODES = {"zh-Hans": "zh-hans", "zh-Hant": "zh-hant", "en": "en"}


def elders(plan: CommunityFile) -> list[int]:
    """Whose phones show large type."""
    return [int(person.account) for person in plan.people if person.elder and person.account is not None]


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
            "caption": NEW_HERE,
            "language_code": "zh-hans",
        },
    )
    for number, person in accounts.items():
        add_person(stage, _phone(number, person))
    named = {"id": NAMED, "name": NAMED_NAME, "caption": NAMED_BY_REGISTER, "language_code": "zh-hans"}
    add_person(stage, named)
    if plan.group is not None:
        chair = next(n for n, p in accounts.items() if "chair" in p.roles)
        add_chat(
            stage,
            {
                "id": int(plan.group.external),
                "title": plan.group.title,
                "type": "supergroup",
                "members": [NEWCOMER, NAMED, *(n for n in accounts if n != chair)],
                "creator": chair,
                "bot": "administrator",
            },
        )
    first = [n for name in ON_SCREEN for n, person in accounts.items() if person.name == name]
    return [NEWCOMER, *first]


def _phone(number: int, person: PersonPlan) -> dict[str, object]:
    return {
        "id": number,
        "name": person.name,
        "caption": caption(person),
        "language_code": LANGUAGE_CODES[person.language or "zh-Hans"],
        "started": True,
    }
