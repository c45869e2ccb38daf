"""Where a proposal is about: few buttons, and every place within reach."""

import pytest

from deliberation.proposals.wording import Text
from handlers.chat.proposals.drafts import Draft
from handlers.chat.proposals.place_screens import asking_place
from handlers.chat.proposals.whereto import Offered
from residents.queries import PlaceName
from tests.handlers.chat.hall import Hall, labels_of


def test_many_buildings_are_paged(hall: Hall) -> None:
    draft = Draft("place", Text("标题", "内容"), None, "陈明", 3, hall.now, "cny", False)
    places = tuple(PlaceName(n, f"{n}号楼") for n in range(1, 13))
    offered = Offered((PlaceName(99, "西网格"),), places)
    first, second, third = (asking_place(draft, offered, page) for page in (0, 1, 2))
    assert labels_of(first) == ["西网格", "全社区", "别的地方", "先不办了", "不发了，删掉草稿"]
    assert labels_of(second)[:6] == [*(f"{n}号楼" for n in range(1, 6)), "别的地方"]
    assert labels_of(third)[:5] == [f"{n}号楼" for n in range(6, 11)] and len(third.rows[-1]) == 3


@pytest.mark.parametrize("near", [1, 2, 3])
@pytest.mark.parametrize("others", [0, 1, 2, 30])
@pytest.mark.parametrize("few", [False, True])
def test_the_place_is_asked_with_at_most_five_buttons(hall: Hall, near: int, others: int, few: bool) -> None:
    draft = Draft("place", Text("标题", "内容"), None, "陈明", 3, hall.now, "cny", False)
    own = tuple(PlaceName(n, f"{n}号楼") for n in range(1, near + 1))
    rest = tuple(PlaceName(n, f"{n}号楼") for n in range(near + 1, near + 1 + others))
    shown = labels_of(asking_place(draft, Offered(own, rest, few=few)))
    assert len(shown) <= (3 if few else 5) and shown[0] == "1号楼" and "全社区" in shown
    assert "先不办了" in shown or "先不办了" in labels_of(asking_place(draft, Offered(own, rest, few=few), 1))
    reached = {
        *shown,
        *(
            each
            for page in (1, 2, 3, 4, 5, 6, 7)
            for each in labels_of(asking_place(draft, Offered(own, rest, few=few), page))
        ),
    }
    assert {each.name for each in (*own, *rest)} <= reached
