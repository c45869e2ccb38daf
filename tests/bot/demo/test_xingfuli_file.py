"""The demonstration neighbourhood: its figures are true and its story could have happened."""

import re
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from kernel.codes import ALPHABET, tidy
from residents.founding import CommunityFile, PersonPlan, hundredths, read_community_file
from residents.model import Relation, RoleKind
from tests.architecture.house import ROOT

CAST = {"陈静", "王德福", "李国强", "刘师傅"}
COMMITTEE = {RoleKind.CHAIR, RoleKind.COMMITTEE}
NO_SUPPORT_AFTER = {"decline", "put_to_vote", "take_up", "answer", "withdraw", "merge", "give_back"}
OF_THE_COMMITTEE = {
    *("decline", "put_to_vote", "take_up", "answer", "merge", "give_back"),
    *("announce_meeting", "change_meeting", "cancel_meeting"),
}
MAY_BE_SAID = {"propose": {"place", "wish", "cost", "photos", "office"}, "answer": {"until"}}
MAY_BE_SAID["ask_visit"] = {"time", "words"}
NEEDED = {
    "propose": {"key", "who", "title", "body"},
    "decline": {"proposal", "who", "reason"},
    "take_up": {"proposal", "who", "reason"},
    "answer": {"proposal", "who", "reason", "how"},
    "withdraw": {"proposal", "who", "reason"},
    "give_back": {"proposal", "who", "reason"},
    "merge": {"proposal", "into", "who", "reason"},
    "put_to_vote": {"proposal", "who", "key", "days"},
    "vote": {"poll", "agree", "against", "abstain"},
    "announce_meeting": {"key", "who", "title", "place", "starts", "minutes", "agenda"},
    "change_meeting": {"meeting", "who", "starts"},
    "cancel_meeting": {"meeting", "who", "reason"},
    "answer_meeting": {"meeting", "yes", "no", "maybe"},
    "redeem": {"who", "reward"},
    "hand_over": {"voucher_of", "merchant"},
    "ask_visit": {"key", "who", "what"},
    "take_visit": {"visit", "who"},
}
Step = dict[str, Any]


@pytest.fixture(scope="module")
def plan() -> CommunityFile:
    return read_community_file(ROOT / "bot/demo/xingfuli.toml")


def moment(written: str) -> timedelta:
    """``-20d 19:30`` as the time from the midnight that begins today."""
    found = re.fullmatch(r"([+-]\d+)d ([01]\d|2[0-3]):([0-5]\d)", written)
    assert found, written
    days, hours, minutes = map(int, found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)


def steps(plan: CommunityFile, act: str, **where: str) -> list[Step]:
    return [s for s in plan.story if s["act"] == act and all(s.get(k) == v for k, v in where.items())]


def verified(plan: CommunityFile) -> dict[str, PersonPlan]:
    return {p.name: p for p in plan.people if p.standing == "verified"}


def homes(plan: CommunityFile, people: set[str]) -> set[str]:
    return {d for name in people for d in verified(plan)[name].dwellings}


def owned(plan: CommunityFile) -> set[str]:
    return homes(plan, {n for n, p in verified(plan).items() if p.relation is Relation.OWNER})


def support(plan: CommunityFile, proposal: str) -> int:
    """The homes that support a proposal."""
    return sum(s.get("count") or len(s["by"]) for s in steps(plan, "support", proposal=proposal))


def needed(plan: CommunityFile, proposal: Step) -> int:
    """What the by-laws ask of it: in one building at most half of its homes."""
    around = [d for d in plan.all_dwellings() if d.building == proposal.get("place", d.building)]
    return min(plan.bylaws.proposals.support_dwellings, -(-len(around) // 2))


def collects_until(plan: CommunityFile, proposal: Step) -> timedelta:
    """Eight in the evening of its last day."""
    return timedelta(days=moment(proposal["at"]).days + plan.bylaws.proposals.support_days, hours=20)


def free_to_count(plan: CommunityFile) -> set[str]:
    """The homes that may stand behind mere numbers: not the cast's, nor those of the owner of several."""
    return owned(plan) - homes(plan, {*CAST, "周建国"})


def poll_days(plan: CommunityFile, poll: str) -> tuple[timedelta, timedelta]:
    (opening,) = steps(plan, "put_to_vote", key=poll)
    return moment(opening["at"]), moment(opening["at"]) + timedelta(days=opening["days"])


def test_three_hundred_dwellings_and_one_shop_as_large_as_twelve_flats(plan: CommunityFile) -> None:
    areas = {d.name: hundredths(d.area) for d in plan.all_dwellings()}
    assert len(areas) == 300
    assert sum(areas.values()) == 3_083_065
    assert areas.pop("1号楼底商101") == 126_000
    assert min(areas.values()) == 4_860 and max(areas.values()) == 14_380
    assert [b.name for b in plan.buildings] == [f"{n}号楼" for n in range(1, 7)]


def test_enough_homes_have_an_owner_who_can_vote(plan: CommunityFile) -> None:
    assert len(plan.people) == 246
    assert len(owned(plan)) == 236
    assert sum(p.account is not None for p in plan.people) == 196


def test_no_two_people_share_a_name_and_only_mother_and_daughter_a_phone(plan: CommunityFile) -> None:
    assert len({p.name for p in plan.people}) == len(plan.people)
    accounts = Counter(p.account for p in plan.people if p.account)
    assert all(account.isdecimal() and int(account) > 100_000 for account in accounts)
    shared = [a for a, often in accounts.items() if often > 1]
    assert [{p.name for p in plan.people if p.account == a} for a in shared] == [{"郑秀英", "郑晓燕"}]


def test_every_office_is_held(plan: CommunityFile) -> None:
    held = Counter(role for p in plan.people for role in p.roles)
    assert (held["chair"], held["committee"], held["building_leader"]) == (1, 4, 6)
    assert (held["desk"], held["supervisor"], held["merchant"]) == (1, 1, 3)
    assert (held["grid_head"], held["grid_worker"]) == (2, 5)
    leaders = [p for p in plan.people if RoleKind.BUILDING_LEADER in p.roles]
    assert all(p.title == f"{p.dwellings[0][:3]}楼栋长" for p in leaders)
    assert {p.dwellings[0][:3] for p in leaders} == {b.name for b in plan.buildings}


def test_the_cast_is_there_with_its_peculiarities(plan: CommunityFile) -> None:
    people = {p.name: p for p in plan.people}
    assert all(people[name].account for name in CAST)
    assert people["王德福"].elder and people["孙桂兰"].elder and people["孙桂兰"].account is None
    assert people["李明"].dwellings == people["王芳"].dwellings == ("3号楼2单元501",)
    assert len(people["周建国"].dwellings) == 3 and people["Grace Lin"].language == "en"
    assert people["何小雨"].relation is Relation.TENANT
    assert people["何小雨"].dwellings == people["Grace Lin"].dwellings
    assert "<b>" in people["小<b>明"].name and people["钱进"].account
    others = Counter(p.standing for p in plan.people if p.standing != "verified")
    assert others == {"pending": 1, "refused": 1, "moved_out": 1}
    assert all(bool(p.why) == (p.standing == "refused") for p in plan.people)


def test_letters_can_be_read_aloud_and_go_to_homes_without_anybody(plan: CommunityFile) -> None:
    assert (plan.letters[0].dwelling, plan.letters[0].code) == ("3号楼2单元302", "K7M2PQ4D")
    codes = [x.code for x in plan.letters]
    assert len(set(codes)) == len({x.dwelling for x in plan.letters}) == 12
    assert all(len(code) == 8 and set(code) <= set(ALPHABET) and tidy(code) == code for code in codes)
    assert not {x.dwelling for x in plan.letters} & {d for p in plan.people for d in p.dwellings}
    relations = Counter(x.relation for x in plan.letters)
    assert relations == {Relation.OWNER: 10, Relation.TENANT: 1, Relation.HOUSEHOLD: 1}


def test_rewards_are_in_stock_at_a_merchant(plan: CommunityFile) -> None:
    merchants = {p.name for p in plan.people if RoleKind.MERCHANT in p.roles}
    assert len({r["name"] for r in plan.rewards}) == 6
    for reward in plan.rewards:
        assert set(reward) == {"name", "merchant", "price", "stock", "description"}
        assert reward["merchant"] in merchants and 5 <= reward["price"] <= 60 and reward["stock"] > 0


def test_the_story_is_told_in_time_order_and_ends_before_today(plan: CommunityFile) -> None:
    told = [moment(s["at"]) for s in plan.story]
    assert told == sorted(set(told)) and told[-1] < timedelta(0)


def test_every_step_has_what_it_needs_and_names_people_who_are_there(plan: CommunityFile) -> None:
    people = verified(plan)
    for step in plan.story:
        given = set(step) - {"at", "act"} - MAY_BE_SAID.get(step["act"], set())
        if step["act"] == "support":
            assert given in ({"proposal", "count"}, {"proposal", "by"}), step
        else:
            assert given == NEEDED[step["act"]], step
        named = [step[k] for k in ("who", "merchant", "voucher_of") if k in step] + step.get("by", [])
        assert set(named) <= set(people), step
        if step["act"] in OF_THE_COMMITTEE:
            assert COMMITTEE & set(people[step["who"]].roles), step


def test_proposals_are_short_and_each_is_its_own(plan: CommunityFile) -> None:
    proposals = steps(plan, "propose")
    assert len({p["key"] for p in proposals}) == len({p["title"] for p in proposals}) == len(proposals) == 29
    assert all(len(p["title"]) <= 24 and 20 <= len(p["body"]) <= 160 for p in proposals)
    assert all(verified(plan)[p["who"]].dwellings for p in proposals)
    assert max(Counter(p["who"] for p in proposals).values()) <= plan.bylaws.proposals.open_at_once


def test_support_comes_in_time_from_other_homes_and_never_exceeds_the_threshold(plan: CommunityFile) -> None:
    for proposal in steps(plan, "propose"):
        key, place, begun = proposal["key"], proposal.get("place", ""), moment(proposal["at"])
        given = steps(plan, "support", proposal=key)
        answers = [s for act in NO_SUPPORT_AFTER for s in steps(plan, act, proposal=key)]
        end = min([collects_until(plan, proposal), *(moment(s["at"]) for s in answers)])
        assert all(begun < moment(s["at"]) < end for s in given), key
        assert support(plan, key) <= needed(plan, proposal), key
        named = [proposal["who"], *(name for s in given for name in s.get("by", []))]
        assert all(len(verified(plan)[name].dwellings) == 1 for name in named), key
        speaking = [verified(plan)[name].dwellings[0] for name in named]
        assert len(set(speaking)) == len(speaking) and all(d.startswith(place) for d in speaking), key
        around = {d for d in free_to_count(plan) if d.startswith(place)}
        assert support(plan, key) <= len(around), key
        assert all("count" in s for s in given[1:]), f"{key}: those with a name come first"


def test_today_the_proposals_stand_in_all_their_states(plan: CommunityFile) -> None:
    stands = dict[str, str]()
    settled = {s["proposal"]: s["act"] for s in plan.story if s["act"] in NO_SUPPORT_AFTER}
    for proposal in steps(plan, "propose"):
        key, full = proposal["key"], support(plan, proposal["key"]) == needed(plan, proposal)
        ends = collects_until(plan, proposal)
        assert full or settled.get(key) in (None, "withdraw", "merge"), key
        assert full or not timedelta(0) <= ends <= timedelta(days=1), (
            f"{key} would lapse in the course of today"
        )
        waiting = "reached" if full else "lapsed" if ends < timedelta(0) else "collecting"
        stands[key] = settled.get(key, waiting)
    states = Counter(stands.values())
    assert states == {
        "collecting": 13,
        "reached": 2,
        "take_up": 1,
        "answer": 1,
        "decline": 3,
        "put_to_vote": 3,
        "withdraw": 1,
        "give_back": 1,
        "merge": 1,
        "lapsed": 3,
    }
    near = sorted(support(plan, key) for key, state in stands.items() if state == "collecting")[-2:]
    assert near == [28, 29] and support(plan, "slide") == 29 and support(plan, "handrail") == 17


def test_votes_fall_between_opening_and_close_and_are_fewer_than_the_homes_that_can_vote(
    plan: CommunityFile,
) -> None:
    taken_part = dict[str, int]()
    for poll in (s["key"] for s in steps(plan, "put_to_vote")):
        votes, (opens, closes) = steps(plan, "vote", poll=poll), poll_days(plan, poll)
        assert all(opens < moment(v["at"]) < closes for v in votes), poll
        taken_part[poll] = sum(v["agree"] + v["against"] + v["abstain"] for v in votes)
        assert taken_part[poll] <= len(free_to_count(plan)), poll
    assert taken_part == {"p1": 104, "p2": 214, "p3": 147}
    ramp = steps(plan, "vote", poll="p2")
    assert [sum(v[said] for v in ramp) for said in ("agree", "against", "abstain")] == [168, 31, 15]


def test_whichever_homes_vote_the_past_polls_end_as_meant(plan: CommunityFile) -> None:
    """Quorum is half of 300 homes and half of the area; the smallest or largest homes do not turn it."""
    areas = {d.name: hundredths(d.area) for d in plan.all_dwellings()}
    able = sorted(areas[d] for d in free_to_count(plan))
    assert 214 * 2 >= 300 and sum(able[:214]) * 2 >= sum(areas.values())
    assert sum(able[:168]) > sum(able[-31 - 15 :])
    assert 104 * 2 < 300 and 147 * 2 < 300
    _, closed = poll_days(plan, "p2")
    assert closed == moment("-10d 20:00") and poll_days(plan, "p3")[1] == moment("+3d 20:00")


def test_one_meeting_is_past_one_moved_to_next_week_and_one_cancelled(plan: CommunityFile) -> None:
    announced = {s["key"]: s for s in steps(plan, "announce_meeting")}
    assert list(announced) == ["m1", "m3", "m2"]
    for step in plan.story:
        if "meeting" in step:
            assert moment(announced[step["meeting"]]["at"]) < moment(step["at"])
            assert moment(step["at"]) < moment(announced[step["meeting"]]["starts"])
    assert moment(announced["m1"]["starts"]) < timedelta(0)
    assert [s["starts"] for s in steps(plan, "change_meeting", meeting="m2")] == ["+6d 19:30"]
    assert len(steps(plan, "cancel_meeting", meeting="m3")) == 1


def test_points_are_spent_only_by_who_earned_them(plan: CommunityFile) -> None:
    (ramp,), (redeemed,) = steps(plan, "propose", key="ramp"), steps(plan, "redeem")
    (handed,) = steps(plan, "hand_over")
    assert ramp["who"] == redeemed["who"] == handed["voucher_of"] == "陈静"
    (reward,) = [r for r in plan.rewards if r["name"] == redeemed["reward"]]
    assert reward["price"] <= plan.bylaws.points.proposal_adopted
    assert handed["merchant"] == reward["merchant"]
    assert poll_days(plan, "p2")[1] < moment(redeemed["at"]) < moment(handed["at"])
