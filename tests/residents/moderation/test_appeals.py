"""Appeals against hidden texts and suspensions, and suspensions themselves."""

from dataclasses import replace

from handlers.published import the_text
from handlers.schedule.due import due_items
from kernel.work import Work
from residents.moderation import appealing, suspending
from residents.moderation.appealing import Matter
from residents.moderation.conduct import note_published, require_may_publish, suspension_of
from residents.moderation.judging import Verdict
from residents.moderation.model import Ground
from residents.permits import a_resident, require
from tests.residents.moderation.conftest import Street

INSULT = Ground.INSULT
WORDS = "我说的是账目，没有骂人。"


def hidden(street: Street, ground: Ground = INSULT, hiders: tuple[str, ...] = ("许红梅", "李国强")) -> int:
    """A hidden proposal of 陈静; gives the hiding."""
    subject = street.proposal("陈静")
    for name in hiders:
        street.hide(name, "proposal", subject, ground, "" if ground is Ground.PRIVATE else "骂人")
    return street.hiding_of("proposal", subject)


def appeal(street: Street, name: str, hiding: int, matter: Matter = Matter.HIDING) -> appealing.Appealed:
    """Somebody appeals."""
    who = street.who(name)
    return street.act(lambda work: appealing.appeal(work, who, matter, hiding, WORDS))


def judge(
    street: Street, name: str, hiding: int, *, lift: bool, matter: Matter = Matter.HIDING
) -> appealing.Judged:
    """Somebody hears it."""
    who = street.who(name)
    return street.act(lambda work: appealing.judge(work, who, matter, hiding, "看过了", lift=lift))


def pass_time(street: Street) -> None:
    """Let the ticker do what is due."""
    for item in street.workshop.read_now(due_items):
        if "of conduct" in item.name:
            street.workshop.act_now(item.order)


def test_those_who_hid_it_do_not_hear_the_appeal_and_the_text_comes_back(street: Street) -> None:
    hiding = hidden(street)
    assert appeal(street, "陈静", hiding).judges == 2
    assert street.told("conduct-appealed") == {"赵敏", "吴秉正"}
    assert street.refusal(judge, street, "许红梅", hiding, lift=False) == "appeal-not-your-part"
    assert judge(street, "赵敏", hiding, lift=True).verdict is Verdict.OPEN
    assert judge(street, "吴秉正", hiding, lift=True).verdict is Verdict.LIFTED
    assert not street.is_hidden("proposal", 1)
    assert {"陈静", "许红梅", "李国强"} <= street.told("conduct-shown-again")


def test_an_appeal_that_is_not_followed_leaves_the_text_hidden(street: Street) -> None:
    hiding = hidden(street)
    appeal(street, "陈静", hiding)
    judge(street, "赵敏", hiding, lift=False)
    assert judge(street, "吴秉正", hiding, lift=False).verdict is Verdict.UPHELD
    assert street.is_hidden("proposal", 1)
    assert "陈静" in street.told("conduct-upheld")
    assert appeal(street, "陈静", hiding).verdict is Verdict.UPHELD


def test_whoever_was_overruled_cannot_hide_the_same_text_again(street: Street) -> None:
    hiding = hidden(street)
    appeal(street, "陈静", hiding)
    judge(street, "赵敏", hiding, lift=True)
    judge(street, "吴秉正", hiding, lift=True)
    street.wait(hours=1)
    assert street.refusal(street.hide, "许红梅", "proposal", 1, INSULT) == "hide-overruled"
    assert not street.hide("赵敏", "proposal", 1, INSULT).agreed


def test_who_may_appeal_and_until_when(street: Street) -> None:
    hiding = hidden(street)
    assert street.refusal(appeal, street, "王芳", hiding) == "appeal-not-yours"
    assert street.refusal(appeal, street, "陈静", hiding + 1) == "conduct-gone"
    street.wait(days=15)
    assert street.refusal(appeal, street, "陈静", hiding) == "appeal-too-late"


def test_an_appeal_that_nobody_hears_is_granted(street: Street) -> None:
    hiding = hidden(street)
    appeal(street, "陈静", hiding)
    street.wait(days=14)
    pass_time(street)
    assert not street.is_hidden("proposal", 1)


def test_what_is_private_stays_hidden_until_somebody_decides(street: Street) -> None:
    hiding = hidden(street, Ground.PRIVATE)
    appeal(street, "陈静", hiding)
    street.wait(days=40)
    pass_time(street)
    assert street.is_hidden("proposal", 1)


def test_where_everybody_had_a_part_the_text_comes_back_at_once(street: Street) -> None:
    subject = street.proposal("陈静")
    street.flag("赵敏", "proposal", subject, INSULT)
    street.flag("吴秉正", "proposal", subject, INSULT)
    for name in ("许红梅", "李国强"):
        street.hide(name, "proposal", subject, INSULT)
    assert appeal(street, "陈静", street.hiding_of("proposal", subject)).verdict is Verdict.LIFTED


def suspend(street: Street, name: str = "陈静", days: int = 7) -> int:
    """许红梅 proposes and 赵敏 agrees."""
    one, two, person = street.who("许红梅"), street.who("赵敏"), street.person(name)
    made = street.act(lambda work: suspending.propose(work, one, person, days, "三天发了五十份广告"))
    return street.act(lambda work: suspending.second(work, two, made.suspension)).suspension


def publishes(street: Street, name: str, *texts: str) -> None:
    """Somebody publishes a text."""
    who = street.who(name)

    def publish(work: Work) -> None:
        require_may_publish(work, who, *texts)
        note_published(work, who, "comment", 1)

    street.act(publish)


def test_a_suspension_takes_two_members_and_ends_by_its_moment(street: Street) -> None:
    one, two, person = street.who("许红梅"), street.who("赵敏"), street.person("陈静")
    made = street.act(lambda work: suspending.propose(work, one, person, 7, "广告"))
    publishes(street, "陈静", "好的")
    again = lambda work: suspending.second(work, one, made.suspension)  # noqa: E731
    assert street.refusal(street.act, again) == "suspend-own-proposal"
    street.act(lambda work: suspending.second(work, two, made.suspension))
    assert street.refusal(publishes, street, "陈静", "好的") == "publish-suspended"
    assert street.told("paused") == {"陈静"}
    assert {"吴秉正", "李国强"} <= street.told("paused-by")
    street.wait(days=7)
    publishes(street, "陈静", "好的")
    pass_time(street)
    assert street.told("pause-ended") == {"陈静"}


def test_whoever_is_suspended_still_belongs_here(street: Street) -> None:
    suspend(street)
    who = street.who("陈静")
    street.ask(lambda work: require(a_resident, work, who))


def test_a_suspended_helper_publishes_for_nobody(street: Street) -> None:
    suspend(street)
    helper = street.person("陈静")
    helped = replace(street.who("王芳"), by=helper)
    key = street.refusal(street.act, lambda work: require_may_publish(work, helped, "好的"))
    assert key == "publish-suspended-helper"


def test_a_proposed_suspension_lapses_and_one_that_holds_can_end_early(street: Street) -> None:
    one, person = street.who("许红梅"), street.person("陈静")
    street.act(lambda work: suspending.propose(work, one, person, 7, "广告"))
    street.wait(days=8)
    pass_time(street)
    assert street.told("pause-ended") == set()
    holding, supervisor = suspend(street), street.who("吴秉正")
    street.act(lambda work: suspending.end_early(work, supervisor, holding))
    publishes(street, "陈静", "好的")
    assert "陈静" in street.told("pause-ended")


def test_nobody_suspends_themselves_or_for_longer_than_the_bylaws_say(street: Street) -> None:
    one, self_, other = street.who("许红梅"), street.person("许红梅"), street.person("陈静")
    calls = {
        "suspend-yourself": lambda work: suspending.propose(work, one, self_, 7, "广告"),
        "suspend-days": lambda work: suspending.propose(work, one, other, 31, "广告"),
        "conduct-words-length": lambda work: suspending.propose(work, one, other, 3, " "),
    }
    assert {street.refusal(street.act, call) for call in calls.values()} == set(calls)
    suspend(street)
    again = lambda work: suspending.propose(work, one, other, 3, "广告")  # noqa: E731
    assert street.refusal(street.act, again) == "suspend-already"


def test_an_appeal_against_a_suspension_is_heard_by_others(street: Street) -> None:
    holding = suspend(street)
    appeal(street, "陈静", holding, Matter.SUSPENSION)
    assert street.told("pause-appealed") == {"李国强", "吴秉正"}
    for name in ("李国强", "吴秉正"):
        judge(street, name, holding, lift=True, matter=Matter.SUSPENSION)
    publishes(street, "陈静", "好的")
    person = street.person("陈静")
    assert street.ask(lambda work: suspension_of(work, person)) is None


def test_after_so_many_texts_one_waits_for_the_next_day(street: Street) -> None:
    street.now = street.now.replace(hour=15, minute=30)  # 23:30 in Shanghai
    for _ in range(20):
        publishes(street, "陈静", "好的")
    assert street.refusal(publishes, street, "陈静", "好的") == "publish-too-many"
    publishes(street, "王芳", "好的")
    street.wait(minutes=31)
    publishes(street, "陈静", "好的")


def test_a_number_of_somebodys_own_is_refused_and_the_desks_is_not(street: Street) -> None:
    assert street.refusal(publishes, street, "陈静", "好的", "找老王 13800138000") == "publish-private"
    publishes(street, "陈静", "找服务台 8000-1234")


def test_a_suspension_ends_with_the_text_over_which_it_was_given(street: Street) -> None:
    hiding = hidden(street)
    one, two, person = street.who("许红梅"), street.who("赵敏"), street.person("陈静")

    def pause(over: tuple[str, int]) -> int:
        made = street.act(
            lambda work: suspending.propose(work, one, person, 7, "骂人", the_text(work, *over))
        )
        return street.act(lambda work: suspending.second(work, two, made.suspension)).suspension

    pause(("proposal", 1))
    assert street.refusal(publishes, street, "陈静") == "publish-suspended"
    appeal(street, "陈静", hiding)
    judge(street, "赵敏", hiding, lift=True)
    assert street.refusal(publishes, street, "陈静") == "publish-suspended", "nothing is decided yet"
    judge(street, "吴秉正", hiding, lift=True)
    publishes(street, "陈静")
    assert {"陈静", "吴秉正"} <= street.told("pause-ended")
    other = street.proposal("陈静")
    pause(("proposal", other))
    street.wait(days=3)
    pass_time(street)
    assert street.refusal(publishes, street, "陈静") == "publish-suspended", "another text is another matter"
