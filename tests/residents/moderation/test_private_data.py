"""Numbers of one's own are found by their form and check digit; sums, dates and hotlines are left alone."""

import pytest

from residents.moderation.private_data import What, first

DESK = "8000-1234"

FOUND = [
    # Identity numbers: GB 11643-1999; the example of the standard, and one that ends in X.
    ("身份证 11010519491231002X", What.ID),
    ("身份证11010519491231002x，请核对", What.ID),
    ("440524188001010014", What.ID),
    ("110105 19491231 002X", What.ID),
    ("110105-1949-1231-002X 是他的", What.ID),
    ("１１０１０５１９４９１２３１００２Ｘ", What.ID),
    # As one writes them who knows that a machine reads along.
    ("1\u200b3\u200b8\u200b0\u200b0\u200b1\u200b3\u200b8\u200b0\u200b0\u200b0", What.MOBILE),
    ("壹叁捌零零壹叁捌零零零", What.MOBILE),
    ("1 3 8 0 0 1 3 8 0 0 0", What.MOBILE),
    ("1-3-8-0-0-1-3-8-0-0-0 找他", What.MOBILE),
    ("138_0013_8000", What.MOBILE),
    ("138*0013*8000", What.MOBILE),
    # Fifteen digits, as until 1999.
    ("老身份证 110105491231002", What.ID),
    # Taiwan: letter and weights of the Ministry of the Interior.
    ("A123456789", What.ID),
    ("身分證a123456789號", What.ID),
    ("F131104093 住三樓", What.ID),
    # Hong Kong: A123456(3) is the Immigration Department's example.
    ("香港身份證 A123456(3)", What.ID),
    ("AB987654(3)", What.ID),
    ("A1234563", What.ID),
    # Mobiles.
    ("请打 13800138000", What.MOBILE),
    ("13800138000", What.MOBILE),
    ("他电话138-0013-8000不接", What.MOBILE),
    ("138 0013 8000", What.MOBILE),
    ("138.0013.8000", What.MOBILE),
    ("+86 138 0013 8000", What.MOBILE),
    ("+8613800138000", What.MOBILE),
    ("8613800138000", What.MOBILE),
    ("008613800138000", What.MOBILE),
    ("微信同号13912345678", What.MOBILE),
    ("１３８００１３８０００", What.MOBILE),
    ("一三八零零一三八零零零", What.MOBILE),
    ("幺三八〇〇幺三八〇〇〇", What.MOBILE),
    ("13800138000或110", What.MOBILE),
    ("0912345678", What.MOBILE),
    ("0912-345-678", What.MOBILE),
    ("+886 912 345 678", What.MOBILE),
    ("+852 9123 4567", What.MOBILE),
    ("19900001111 那个人", What.MOBILE),
    # Landlines.
    ("010-62345678", What.LANDLINE),
    ("0571 8765 4321", What.LANDLINE),
    ("(0571)87654321", What.LANDLINE),
    ("021 6234 5678", What.LANDLINE),
    ("02-2345-6789", What.LANDLINE),
    ("他家电话 87654321", What.LANDLINE),
    ("座机 8765-4321", What.LANDLINE),
    ("tel 2345 6789", What.LANDLINE),
    # Cards, by Luhn (ISO/IEC 7812).
    ("卡号 6222 0212 3456 7890 128", What.CARD),
    ("4111111111111111", What.CARD),
    ("4111 1111 1111 1111", What.CARD),
    ("5500-0055-5555-5559", What.CARD),
    ("378282246310005", What.CARD),
    # Plates.
    ("粤B12345又占了消防通道", What.PLATE),
    ("沪A·D12345", What.PLATE),
    ("京A 88888", What.PLATE),
]

FINE = [
    "1 2 3 4 5 6 7 8 9 10 11 12",
    "贰万陆千元",
    "3-1-402 3-1-501 都漏水",
    "1*2*3*4*5*6*7*8",
    "扶手大约要3000元",
    "3000000元够不够",
    "预算 13800138000 元",
    "12000.50 平方米",
    "建筑面积 12,480.50/30,000.00 平方米",
    "2026-11-28 10:30 在一楼开会",
    "2026年11月28日",
    "20261128",
    "电话会议在 2026-11-28",
    "打电话请在 20261128 以前",
    "3号楼2单元501",
    "3-2-501",
    "5号楼1101、1102、1103",
    "服务台 8000-1234",
    "服务台电话 80001234",
    "服务台电话 0571-80001234",
    "请打 12345",
    "火警119，急救120，报警110",
    "投诉电话 12315",
    "供电热线 95598",
    "客服 400-812-3456",
    "客服电话 800 810 0001",
    "编号 110105194912310020",
    "110105194913310021",
    "990105194912310021",
    "A123456788",
    "A123456(4)",
    "4111111111111112",
    "0000 0000 0000 0000",
    "提案 2026-031",
    "回执 K7M2-PQ4D",
    "用电 1234567 度",
    "一共 1380013800 户次",
    "11:00-12:30，14:00-17:30",
    "30%的人同意，70%反对",
    "QQ群里说过三次",
    "楼道灯 12 个坏了 8 个",
    "",
    "圆周率 3.14159265358979",
    "京剧社 A 组",
    "GB 50352-2019",
    "ISBN 978-7-04-055555-2 这本书",
    "一二三四五六七",
]


@pytest.mark.parametrize(("text", "kind"), FOUND)
def test_a_number_of_ones_own_is_found(text: str, kind: What) -> None:
    found = first(text, allowed=(DESK,))
    assert found is not None
    assert found.kind is kind


@pytest.mark.parametrize("text", FINE)
def test_everything_else_is_left_alone(text: str) -> None:
    assert first(text, allowed=(DESK,)) is None


def test_it_is_told_in_which_row_and_not_said_again_in_full() -> None:
    found = first("楼道灯坏了\n\n找老王 13800138000 修", allowed=(DESK,))
    assert found is not None
    assert (found.row, found.masked) == (3, "138…00")
