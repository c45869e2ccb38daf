"""Each is spoken to in their own language, and the group in that of the community."""

from bot.playground.model import Person
from tests import cast
from tests.bot.telegram.conftest import RAMP, Hall
from tests.stories.phones import Phone

LANGUAGES = ("简体中文", "繁體中文", "English")


def newcomer(hall: Hall, number: int, code: str) -> Phone:
    """Somebody nobody knows, whose phone speaks a language of its own."""
    hall.playground.town.people[number] = Person(number, "Mei", language_code=code)
    return Phone(hall, number, "Mei")


async def arrives(phone: Phone, hall: Hall) -> None:
    """Somebody follows a link to the community, of which there are two here."""
    await phone.says(f"/start i_{(await hall.poll(RAMP)).community_id}_h_1")


async def test_an_english_phone_is_welcomed_in_english_and_finds_the_other_two(hall: Hall) -> None:
    mei = newcomer(hall, 100200, "en-GB")
    await arrives(mei, hall)
    await mei.sees("Welcome. This is the council hall")
    assert [label for label in mei.buttons() if label in LANGUAGES] == list(LANGUAGES)
    await mei.taps("繁體中文")
    await mei.sees("好的，以後用繁體中文。", "這裡是幸福里")


async def test_what_was_chosen_before_any_community_outlasts_what_the_phone_says(hall: Hall) -> None:
    mei = newcomer(hall, 100201, "zh-hans")
    await mei.says("/start")
    await mei.sees("这里有好几个社区")
    await mei.taps("English")
    await mei.sees("There are several communities here")
    await mei.says("/help")
    await mei.sees("There are several communities here")
    await arrives(mei, hall)
    await mei.sees("Welcome. This is the council hall")
    assert not [said for said in mei.read_all()[-2:] if "社区议事厅" in said]


async def test_a_phone_from_taipei_begins_in_traditional_characters(hall: Hall) -> None:
    mei = newcomer(hall, 100202, "zh-TW")
    await arrives(mei, hall)
    await mei.sees("在這裡可以提案、投票")


async def test_the_group_is_answered_in_its_own_language_whoever_asks(hall: Hall) -> None:
    helen = hall["Helen"]
    await helen.says("/polls")
    await helen.sees("Votes of this community")
    await helen.says("/polls", chat=cast.GROUP)
    await helen.sees("本社区的表决", chat=cast.GROUP)
    assert not [said for said in helen.read_all(cast.GROUP) if "Votes of this" in said]
