"""Editing a proposal until a neighbour supports it; whoever is second gets a clear answer."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import select

from deliberation.proposals import service
from deliberation.proposals.editing import Edited, edit
from deliberation.proposals.model import Proposal, ProposalEdition
from deliberation.proposals.queries import proposal_seen
from deliberation.proposals.similar import similar_to
from deliberation.proposals.supporting import support, supporters, withdraw_support
from kernel.errors import Refusal
from kernel.journal import JournalEntry
from kernel.work import Work
from tests.deliberation.proposals.writing import do, photos, propose, says, who
from tests.handlers.chat.hall import Hall


def edited(hall: Hall, name: str, proposal: int, edition: int = 1, **new: object) -> Edited:
    """Change parts of what a proposal says."""
    return do(hall, name, edit, proposal, edition, replace(says(hall, proposal), **new))  # type: ignore[arg-type]


def earlier(hall: Hall, proposal: int) -> list[tuple[int, str, str, list[int]]]:
    """What it said before."""

    def question(work: Work) -> list[tuple[int, str, str, list[int]]]:
        query = select(ProposalEdition).where(ProposalEdition.proposal_id == proposal)
        rows = work.session.scalars(query.order_by(ProposalEdition.edition))
        return [(row.edition, row.title, row.wish, row.photos) for row in rows]

    return hall.read(question)


def test_every_earlier_text_is_kept(hall: Hall) -> None:
    sent = photos(hall, 2)
    proposal = propose(hall, "陈明", "大门口加装扶手", wish="两侧", photos=sent)
    assert edited(hall, "陈明", proposal, title="大门口两侧加装扶手").edition == 2
    assert edited(hall, "陈明", proposal, 2, photos=(sent[1],), cost=300_000).edition == 3
    assert earlier(hall, proposal) == [
        (1, "大门口加装扶手", "两侧", sent),
        (2, "大门口两侧加装扶手", "两侧", sent),
    ]
    assert says(hall, proposal).photos == (sent[1],)


def test_the_same_text_again_changes_nothing(hall: Hall) -> None:
    proposal = propose(hall, "陈明")
    edited(hall, "陈明", proposal, title="大门口两侧加装扶手")
    again = edited(hall, "陈明", proposal, 1)
    assert (again.edition, again.again) == (2, True)
    assert len(earlier(hall, proposal)) == 1


def test_ones_own_home_may_support_it_and_it_can_be_edited_still(hall: Hall) -> None:
    proposal = propose(hall, "陈明")
    do(hall, "陈小明", support, proposal)
    assert edited(hall, "陈明", proposal, title="大门口两侧加装扶手").edition == 2
    assert hall.read(lambda work: supporters(work, proposal)) == 1


def test_once_a_neighbour_supports_it_its_text_stands(hall: Hall) -> None:
    proposal = propose(hall, "陈明")
    do(hall, "吴刚", support, proposal)
    with pytest.raises(Refusal, match="edit-supported"):
        edited(hall, "陈明", proposal, title="把花园改成停车场")
    do(hall, "吴刚", withdraw_support, proposal)
    assert edited(hall, "陈明", proposal, title="大门口两侧加装扶手").edition == 2


def test_nobody_else_edits_it_and_nobody_when_it_is_over(hall: Hall) -> None:
    proposal = propose(hall, "陈明")
    for name in ("陈小明", "李建国"):
        with pytest.raises(Refusal, match="edit-not-yours"):
            edited(hall, name, proposal, title="大门口两侧加装扶手")
    hall.wait(days=15)
    with pytest.raises(Refusal, match="edit-over"):
        edited(hall, "陈明", proposal, title="大门口两侧加装扶手")


def test_what_may_be_published_is_asked_again(hall: Hall) -> None:
    proposal = propose(hall, "陈明")
    with pytest.raises(Refusal, match="publish-private"):
        edited(hall, "陈明", proposal, body="请打 13800138000 问他。")
    with pytest.raises(Refusal, match="proposal-title-length"):
        edited(hall, "陈明", proposal, title="短")
    assert earlier(hall, proposal) == []


def test_two_changes_at_once_do_not_write_over_each_other(hall: Hall) -> None:
    proposal = propose(hall, "陈明")
    before = says(hall, proposal)
    do(hall, "陈明", edit, proposal, 1, replace(before, title="大门口两侧加装扶手"))
    with pytest.raises(Refusal, match="edit-outdated"):
        do(hall, "陈明", edit, proposal, 1, replace(before, body="台阶太滑。"))


def test_whoever_supports_supports_the_words_they_read(hall: Hall) -> None:
    proposal = propose(hall, "陈明")
    edited(hall, "陈明", proposal, title="把花园改成停车场")
    with pytest.raises(Refusal, match="support-text-changed"):
        do(hall, "吴刚", support, proposal, 1)
    assert do(hall, "吴刚", support, proposal, 2).count == 1


def test_a_card_from_before_there_were_editions_still_supports(hall: Hall) -> None:
    assert do(hall, "吴刚", support, propose(hall, "陈明"), 0).count == 1


def test_support_and_edit_at_once_leave_one_clear_answer_each(hall: Hall) -> None:
    for n in range(6):
        proposal = propose(hall, "陈明" if n % 2 else "张阿姨", f"第{n}件想改善的事") if n < 4 else 0
        if not proposal:
            break
        author = "陈明" if n % 2 else "张阿姨"
        new = replace(says(hall, proposal), title=f"第{n}件想再改善的事")

        def changed(author: str = author, proposal: int = proposal, new: object = new) -> str:
            try:
                return f"edition {do(hall, author, edit, proposal, 1, new).edition}"
            except Refusal as no:
                return no.line.key

        def supports(proposal: int = proposal) -> str:
            try:
                return f"support {do(hall, '吴刚', support, proposal, 1).count}"
            except Refusal as no:
                return no.line.key

        with ThreadPoolExecutor(2) as phones:
            first, second = phones.submit(changed), phones.submit(supports)
        answers = (first.result(), second.result())
        assert answers in (("edition 2", "support-text-changed"), ("edit-supported", "support 1"))


def test_an_edit_is_in_the_journal_without_its_words(hall: Hall) -> None:
    proposal = propose(hall, "陈明")
    edited(hall, "陈明", proposal, title="把花园改成停车场")
    query = select(JournalEntry.facts).where(JournalEntry.kind == "ProposalEdited")
    assert hall.read(lambda work: work.session.scalars(query).all()) == [{"proposal": proposal, "edition": 2}]


def test_the_author_sees_that_it_may_be_edited_and_others_do_not(hall: Hall) -> None:
    proposal = propose(hall, "陈明")

    def editable(name: str) -> bool:
        return hall.read(lambda work: proposal_seen(work, who(work, name), proposal).editable)

    assert (editable("陈明"), editable("吴刚")) == (True, False)
    do(hall, "吴刚", support, proposal)
    assert not editable("陈明")


def test_likeness_follows_the_new_words(hall: Hall) -> None:
    proposal = propose(hall, "陈明", "小区大门口加装扶手", "台阶滑。")

    def alike(title: str) -> list[str]:
        def question(work: Work) -> list[str]:
            work.enter(hall.id)
            return [each.title for each in similar_to(work, who(work, "吴刚"), title, "", None)]

        return hall.workshop.read_now(question)

    assert alike("大门口装扶手") == ["小区大门口加装扶手"]
    edited(hall, "陈明", proposal, title="给孩子们建一座图书角", body="书都堆在家里。")
    assert alike("建一个图书角") == ["给孩子们建一座图书角"]
    assert alike("大门口装扶手") == []


def test_threshold_and_place_stay_as_they_were(hall: Hall) -> None:
    proposal = propose(hall, "陈明")

    def frozen(work: Work) -> tuple[object, ...]:
        row: Proposal = service.a_proposal(work, proposal)
        return row.place_id, row.support_needed, row.support_until, row.origin, row.number

    before = hall.read(frozen)
    edited(hall, "陈明", proposal, title="3号楼门口加装扶手", place=12345)
    assert hall.read(frozen) == before
