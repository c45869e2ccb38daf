"""What can be done for another is a list, and nothing that is a person's or an office's own stands on it."""

import pytest

from handlers.chat.helping.allowed import OF_THE_HELPER, WITHOUT_SLIP
from handlers.chat.helping.kinds import KINDS, ON_A_SLIP
from residents.assisting.model import AssistedAct
from tests.architecture.house import ROOT
from tests.locales.samples import entries

THEIRS_ALONE = (
    "residents.choices",
    "residents.offices",
    "residents.moderation",
    "residents.privacy",
    "residents.invitations",
    *(f"residents.homes.{name}" for name in ("cases", "claims", "confirming", "contact", "ending")),
    *("residents.homes.inviting", "residents.homes.objecting"),
    "residents.joining",
    "deliberation.polls.opening",
    "deliberation.proposals.answering",
    "handlers.chat.office",
    "handlers.chat.privacy",
    *(f"handlers.chat.moderation.{name}" for name in ("deciding", "hearing", "places")),
)


@pytest.mark.parametrize("module", THEIRS_ALONE)
def test_nothing_of_a_persons_or_an_offices_own_is_done_for_them(module: str) -> None:
    listed = {use_case.__module__ for use_case in (*ON_A_SLIP, *WITHOUT_SLIP)}
    assert not {each for each in listed if each == module or each.startswith(module + ".")}


def test_no_act_stands_on_two_lists() -> None:
    assert not ON_A_SLIP.keys() & WITHOUT_SLIP
    assert not (ON_A_SLIP.keys() | WITHOUT_SLIP) & OF_THE_HELPER


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_act_has_its_name_on_the_list_of_what_was_done(kind: str, language: str) -> None:
    assert len(kind) <= AssistedAct.__table__.c.kind.type.length  # type: ignore[attr-defined]  # a string's
    text = (ROOT / "locales" / language / "helping.ftl").read_text("utf-8")
    label = text.split("button-act =")[1].split("\n}")[0]
    assert f"[{kind}]" in label
    assert "button-act" in entries(ROOT / "locales", language)
