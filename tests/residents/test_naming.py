"""How names are masked, as a table."""

import pytest

from residents.naming import masked

NAMES = [
    ("王德福", "王**"),
    ("王明", "王*"),
    ("王", "*"),
    ("欧阳娜娜", "欧阳**"),
    ("欧阳娜", "欧阳*"),
    ("歐陽娜", "歐陽*"),
    ("司马光", "司马*"),
    ("欧阳", "欧*"),
    ("阿不都热西提·买买提", "阿**"),
    ("Helen", "H***"),
    ("helen wang", "H***"),
    ("Đặng Văn", "Đ***"),
    ("ۋەلى", "ۋ***"),
    ("小<b>明", "小**"),
    ("😀", "***"),
    ("", "***"),
    ("王" * 20, "王**"),
]


@pytest.mark.parametrize(("name", "shown"), NAMES)
def test_names_are_masked(name: str, shown: str) -> None:
    assert masked(name) == shown
