"""Casting a vote, on a real database."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import IntegrityError

from deliberation.polls.casting import VOTES, cast_vote, sealed_content
from deliberation.polls.model import RollEntry, Vote
from deliberation.polls.queries import waiting_count
from deliberation.polls.rules.rule import Choice
from deliberation.polls.voices import VOICES
from kernel import chain, journal
from kernel.bylaws import adopt
from kernel.errors import Next, Refusal
from kernel.lines import Words
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.model import Assurance, Residency
from tests.deliberation.polls.neighbourhood import CLOSE, Hall, plan, settle


def box(hall: Hall) -> dict[str, str]:
    """What stands in the box, by dwelling."""

    def read(work: Work) -> dict[str, str]:
        query = select(RollEntry.name, Vote.choice).join(
            Vote, (Vote.poll_id == RollEntry.poll_id) & (Vote.dwelling_id == RollEntry.dwelling_id)
        )
        return dict(work.session.execute(query).all())

    found = hall.ask(read)
    assert isinstance(found, dict)
    return found


def seals(hall: Hall) -> int:
    """How many votes the journal sealed."""
    entries = journal.ENTRIES
    query = select(func.count()).select_from(entries).where(entries.c.kind == "VoteCast")
    return int(hall.ask(lambda work: work.connection.execute(query).scalar_one()))


def refusal_of(hall: Hall, name: str, poll: int) -> Refusal:
    """Why a neighbour may not vote."""
    with pytest.raises(Refusal) as refused:
        hall.votes(name, poll, "agree")
    return refused.value


def test_chens_word_counts_for_each_of_her_three_flats(hall: Hall) -> None:
    recorded = hall.votes("陈静", hall.opens(), "agree")
    assert recorded.dwellings == ("3号楼103", "3号楼201", "5号楼101")
    assert box(hall) == dict.fromkeys(recorded.dwellings, "agree")


def test_of_chens_flats_only_those_on_the_roll_vote(hall: Hall) -> None:
    recorded = hall.votes("陈静", hall.opens("3号楼"), "agree")
    assert recorded.dwellings == ("3号楼103", "3号楼201")


def test_a_vote_takes_one_look_and_two_writes_for_each_dwelling(hall: Hall) -> None:
    poll, said = hall.opens(), list[str]()

    def order(work: Work) -> list[str]:
        work.enter(hall.community, journal.read_tip(work.connection, hall.community))
        event.listen(work.connection, "before_cursor_execute", lambda c, k, sql, *rest: said.append(sql[:6]))
        cast_vote(work, hall.who("陈静"), poll, Choice.AGREE)
        return list(said)

    assert hall.workshop.act_now(order, lane=hall.community) == ["SELECT"] + ["INSERT", "INSERT"] * 3


@pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True)
def test_a_vote_looks_up_the_persons_dwellings_and_never_walks_the_roll_on_sqlite(hall: Hall) -> None:
    given = {"poll": hall.opens(), "person": hall.people["陈静"], "community": hall.community}

    def explain(work: Work) -> list[str]:
        compiled = VOICES.params(given).compile(work.connection.engine)
        values = tuple(compiled.params[name] for name in compiled.positiontup or ())
        return [
            row.detail for row in work.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values)
        ]

    (roll,) = (step for step in hall.ask(explain) if "roll_entry" in step)
    assert "(poll_id=? AND dwelling_id=?)" in roll


def test_the_last_word_of_a_home_counts_and_the_earlier_speaker_is_told_who(hall: Hall) -> None:
    poll = hall.opens()
    hall.votes("李明", poll, "agree")
    changed = hall.votes("李晓", poll, "against")
    assert changed.changed and box(hall) == {"3号楼102": "against"}
    (notice,) = hall.told("vote-replaced")
    assert notice.person_id == hall.people["李明"]
    assert notice.args == {"dwelling": ["words", "3号楼102"], "by": ["words", "李晓"]}


def test_two_changes_in_the_same_second_are_told_twice(hall: Hall) -> None:
    poll = hall.opens()
    for name, choice in (("李明", "agree"), ("李晓", "against"), ("李明", "agree"), ("李晓", "against")):
        hall.votes(name, poll, choice)
    assert [n.person_id for n in hall.told("vote-replaced")] == [
        hall.people["李明"],
        hall.people["李晓"],
        hall.people["李明"],
    ]


def test_a_change_in_the_last_minute_is_told_after_the_close(hall: Hall) -> None:
    poll = hall.opens()
    hall.votes("李明", poll, "agree")
    hall.clock.now = CLOSE - timedelta(seconds=1)
    hall.votes("李晓", poll, "against")
    assert [n.until for n in hall.told("vote-replaced")] == [None]


def test_who_is_voted_for_by_the_desk_hears_who_did_it_and_not_what(hall: Hall) -> None:
    poll, clerk = hall.opens(), hall.people["李晓"]
    for_li = Acting(hall.people["李明"], clerk, Origin.DESK, proof="到服务台当面办理")
    hall.act(lambda work: cast_vote(work, for_li, poll, Choice.AGREE))
    (notice,) = hall.told("vote-cast-for")
    assert notice.person_id == hall.people["李明"]
    assert notice.args == {"dwelling": ["words", "3号楼102"], "by": ["words", "李晓"]}


def test_the_same_word_again_keeps_its_receipt_and_writes_nothing(hall: Hall) -> None:
    poll = hall.opens()
    first = hall.votes("陈静", poll, "agree")
    again = hall.votes("陈静", poll, "agree")
    assert again == first and seals(hall) == 3


def test_who_changes_her_own_mind_gets_a_new_receipt_and_no_notice(hall: Hall) -> None:
    poll = hall.opens()
    first, second = hall.votes("陈静", poll, "agree"), hall.votes("陈静", poll, "abstain")
    assert second.changed and second.receipt != first.receipt
    assert hall.told("vote-replaced") == []


def test_a_vote_one_moment_before_the_close_counts_and_one_at_the_close_does_not(hall: Hall) -> None:
    poll = hall.opens()
    hall.clock.now = CLOSE - timedelta(microseconds=1)
    hall.votes("李明", poll, "agree")
    hall.clock.now = CLOSE
    assert refusal_of(hall, "陈静", poll).line.key == "poll-over"
    assert box(hall) == {"3号楼102": "agree"}


def test_after_the_count_nobody_votes_even_if_the_clock_is_set_back(hall: Hall) -> None:
    poll = hall.opens()
    hall.clock.now = CLOSE
    hall.closes(poll)
    hall.clock.now = CLOSE - timedelta(hours=1)
    assert refusal_of(hall, "李明", poll).line.key == "poll-over"


def test_a_stranger_is_asked_to_join(hall: Hall) -> None:
    poll = hall.opens()
    with pytest.raises(Refusal) as refused:
        hall.act(lambda work: cast_vote(work, Acting(None, None, Origin.CHAT), poll, Choice.AGREE))
    assert refused.value.next is Next.JOIN


def test_who_lives_in_another_building_is_told_whose_vote_it_is(hall: Hall) -> None:
    refused = refusal_of(hall, "孙<b>", hall.opens("3号楼"))
    assert refused.line.key == "poll-not-on-roll"
    assert refused.line.args == {"place": Words("3号楼"), "mine": Words("5号楼102")}


def test_a_tenant_votes_where_the_by_laws_let_residents_speak(hall: Hall) -> None:
    assert hall.votes("赵租", hall.opens(), "agree").dwellings == ("3号楼202",)


def test_a_tenant_does_not_vote_where_owners_speak(founding: Callable[..., Hall]) -> None:
    hall = founding(voices="owners")
    poll = hall.opens()
    assert refusal_of(hall, "赵租", poll).line.key == "poll-owners-only"
    assert hall.votes("周远", poll, "agree").dwellings == ("3号楼202",)


def test_whoever_only_says_that_they_own_it_does_not_vote_where_owners_speak(
    founding: Callable[..., Hall],
) -> None:
    """A leader's word makes a resident, not an owner; the same waits for whom the register does not name."""
    hall = founding(voices="owners")
    poll = hall.opens()

    def doubted(work: Work) -> None:
        mine = select(Residency).where(Residency.person_id == hall.people["周远"])
        for tie in work.session.scalars(mine):
            tie.assurance = Assurance.RESIDENT

    hall.act(doubted)
    assert refusal_of(hall, "周远", poll).line.key == "poll-owners-only"
    assert hall.ask(lambda work: waiting_count(work, hall.who("周远"))) == 0


def test_who_may_speak_is_frozen_into_the_poll(founding: Callable[..., Hall]) -> None:
    hall = founding(voices="owners")
    poll = hall.opens()
    hall.act(lambda work: adopt(work.session, plan(voices="residents").bylaws, at=work.now))
    assert refusal_of(hall, "赵租", poll).line.key == "poll-owners-only"


def test_where_the_first_word_stands_the_second_is_refused_and_told_who_spoke(
    founding: Callable[..., Hall],
) -> None:
    hall = founding(speaks="first_stands")
    poll = hall.opens()
    hall.votes("李明", poll, "agree")
    refused = refusal_of(hall, "李晓", poll)
    assert (refused.line.key, refused.line.args["by"]) == ("poll-first-stands", Words("李明"))
    assert hall.votes("李明", poll, "against").changed


def test_where_the_first_word_stands_an_owner_of_three_still_speaks_for_the_other_two(
    founding: Callable[..., Hall],
) -> None:
    hall = founding(speaks="first_stands")
    poll = hall.opens()

    def move_in(work: Work) -> None:
        tie = select(Residency).where(Residency.person_id == hall.people["陈静"]).order_by(Residency.id)
        first = work.session.scalars(tie).first()
        assert first is not None
        shared = Residency(person_id=hall.people["李明"], dwelling_id=first.dwelling_id, since=work.now)
        shared.relation, shared.assurance, shared.verified_at = first.relation, first.assurance, work.now
        work.session.add(shared)

    hall.act(move_in)
    hall.votes("李明", poll, "against")
    recorded = hall.votes("陈静", poll, "agree")
    assert (recorded.dwellings, recorded.kept) == (("3号楼201", "5号楼101"), ("3号楼103",))
    assert box(hall)["3号楼103"] == "against"


def test_who_moved_out_stays_counted_and_speaks_no_more(hall: Hall) -> None:
    poll = hall.opens()
    hall.votes("孙<b>", poll, "agree")
    hall.moves_out("孙<b>")
    assert refusal_of(hall, "孙<b>", poll).next is Next.JOIN
    assert box(hall) == {"5号楼102": "agree"}


def test_a_poll_of_another_community_is_unknown_here(hall: Hall) -> None:
    people = [{"name": "王敏", "roles": ["chair"]}, {"name": "外人", "dwellings": ["3号楼101"]}]
    other = settle(hall.workshop, hall.clock, plan("heping", people))
    assert refusal_of(hall, "李明", other.opens()).line.key == "poll-unknown"


def test_a_dwelling_off_the_roll_cannot_be_voted_for_even_by_hand(hall: Hall) -> None:
    poll = hall.opens("3号楼")
    recorded = hall.votes("陈静", poll, "agree")

    def forge(work: Work) -> None:
        row = dict(work.connection.execute(select(VOTES)).mappings().first() or {})
        off = work.session.scalars(
            select(Residency.dwelling_id).where(Residency.person_id == hall.people["孙<b>"])
        ).one()
        work.connection.execute(VOTES.insert(), {**row, "id": None, "dwelling_id": off})

    with pytest.raises(IntegrityError):
        hall.act(forge)
    assert set(box(hall)) == set(recorded.dwellings)


def test_each_standing_vote_is_sealed_in_the_journal(hall: Hall) -> None:
    poll = hall.opens()
    hall.votes("陈静", poll, "agree")
    hall.votes("陈静", poll, "against")

    def check(work: Work) -> tuple[set[str], set[str]]:
        votes = work.session.scalars(select(Vote)).all()
        stand = {
            chain.commitment(v.salt, sealed_content(poll, v.dwelling_id, v.choice, v.receipt)) for v in votes
        }
        entries = journal.ENTRIES
        sealed = select(entries.c.sealed).where(entries.c.kind == "VoteCast")
        return stand, set(work.connection.execute(sealed).scalars())

    stand, sealed = hall.ask(check)
    assert len(stand) == 3 and stand <= sealed and len(sealed) == 6
    assert not hall.ask(lambda work: chain.faults(journal.links(work.connection, hall.community)))
