"""All that is held about somebody is in what they take out, and goes with erasure, or it says why not."""

import json

import pytest
from sqlalchemy import select

from handlers.paper import taken_out
from kernel.database import Base
from residents.privacy import erasing, exporting
from residents.privacy.held import Fate
from residents.privacy.table import NOT_TAKEN, STAYS, TABLES
from tests.residents.moderation.conftest import Street
from tests.residents.privacy.brimful import NAME, WORDS, Brimful
from tests.residents.privacy.test_erasing import pass_time

STANDING = {"hiding.why", "register_entry.name"}
"""Public reasons for a hiding are the members' words; the owners' list is the community's."""


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_table_of_somebody_is_taken_out_or_says_why_not(name: str) -> None:
    theirs = exporting.belongs_to(Base.metadata.tables[name], TABLES[name], 1) is not None
    assert theirs != (name in NOT_TAKEN), f"{name}: is it in what they take out, or why not?"


def test_whatever_erasure_leaves_as_it_is_says_why() -> None:
    assert set(STAYS) == {name for name, held in TABLES.items() if held.fate is Fate.KEEP}


def test_somebody_of_whom_every_table_holds_something_takes_out_all_of_it(street: Street) -> None:
    brimful, who = Brimful(street), street.who(NAME)
    street.act(lambda work: exporting.note_taken(work, who))
    told = json.loads(taken_out.data(street.ask(lambda work: exporting.taken(work, who))))["held"]
    assert set(told) >= brimful.tables | {"person", "address", "holder", "export"}
    for name in brimful.tables:
        assert not TABLES[name].words or WORDS in str(told[name]), f"{name}: without its words"


def test_nothing_they_wrote_and_no_name_of_theirs_is_left_anywhere(street: Street) -> None:
    brimful = Brimful(street)
    who = street.who(NAME)
    street.act(lambda work: erasing.ask(work, who))
    pass_time(street, days=7)
    left = set()
    for table in Base.metadata.sorted_tables:
        for row in street.workshop.read_now(lambda work, t=table: work.connection.execute(select(t)).all()):
            for column, value in row._mapping.items():
                if NAME in str(value) or WORDS in str(value):
                    left.add(f"{table.name}.{column}")
    stays = {f"{name}.{column}" for name in STAYS for column in TABLES[name].columns}
    assert left - stays <= STANDING
    assert brimful.tables >= {"proposal", "comment", "intake", "forwarded", "tie_case", "form", "notice"}
