"""Somebody sends the receipt of a vote as words: one's own opens the poll, another's tells nothing."""

import re

from tests.handlers.chat.questions.conftest import LIFT, Neighbour, Street


async def voted(somebody: Neighbour, poll: int) -> str:
    """Somebody has agreed; gives the receipt."""
    await somebody.opens(poll)
    shown = await somebody.taps("同意")
    return re.findall(r"[2-9A-Z]{4}-[2-9A-Z]{4}", shown)[0]


async def test_ones_own_receipt_opens_the_poll(street: Street) -> None:
    li = street.neighbour("李明")
    receipt = await voted(li, street.poll(LIFT))
    shown = await li.says(f" {receipt.lower()} ")
    assert shown.startswith(f"回执 {receipt} 在案，是您家投的这一票。\n\n")
    assert LIFT in shown and "的意见：同意" in shown and "改一改" in li.labels()


async def test_at_home_it_is_told_that_it_stands_but_not_what_was_said(street: Street) -> None:
    receipt = await voted(street.neighbour("李明"), street.poll(LIFT))
    wang = street.neighbour("王芳")
    shown = await wang.says(receipt)
    assert shown.startswith(f"回执 {receipt} 在案") and "的意见：同意" not in shown


async def test_anybody_elses_receipt_looks_like_one_that_never_was(street: Street) -> None:
    receipt = await voted(street.neighbour("李明"), street.poll(LIFT))
    chen = street.neighbour("陈静")
    shown = await chen.says(receipt)
    assert shown == await chen.says("ZDVS-3Z9S")
    assert "只查自己家的回执" in shown and LIFT not in shown and "同意" not in shown
    assert "请把信上的编号发给我" in await chen.taps("再加一处住房")


async def test_a_receipt_that_was_replaced_is_not_on_record(street: Street) -> None:
    li, poll = street.neighbour("李明"), street.poll(LIFT)
    first = await voted(li, poll)
    await li.taps("改一改")
    await li.taps("反对")
    assert "以最后一次的回执为准" in await li.says(first)


async def test_a_telephone_number_and_a_word_are_no_receipts(street: Street) -> None:
    chen = street.neighbour("陈静")
    for typed in ("62345678", "LIGHTING", "lighting"):
        assert (await chen.says(typed)).startswith("收到您写的")


async def test_whoever_has_not_joined_goes_on_to_joining(street: Street) -> None:
    receipt = await voted(street.neighbour("李明"), street.poll(LIFT))
    stranger = street.neighbour("林小满")
    assert "这像是信上的编号" in await stranger.says("K7M2-PQ4D")
    assert "这像是信上的编号" in await stranger.says(receipt)
