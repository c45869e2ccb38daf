"""Which column of a sheet says what, guessed from its heading in either Chinese or English (pure)."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum


class Field(StrEnum):
    """What a column says of a dwelling or of its holders."""

    DWELLING = "dwelling"
    BUILDING = "building"
    UNIT = "unit"
    DOOR = "door"
    AREA = "area"
    NAME = "name"
    SHARE = "share"
    RELATION = "relation"
    TENANT = "tenant"
    PHONE = "phone"
    TENANT_PHONE = "tenant_phone"
    STOCK = "stock"
    GRID = "grid"
    ENTRY = "entry"
    """The number of an entry of the register: which of two holders of one name is meant."""


Columns = Mapping[Field, int]
"""Where each thing stands, the first column being 0."""

LEAST = 2
"""So many understood headings make a row the heading: the home, and something about it."""

LOOKED_AT = 20

TRADITIONAL = str.maketrans(
    "樓棟號單門戶積產權業話電聯絡係關類繫屬總層間網樣稱餘開發銷狀態約書編碼個區師購買機較應實際與臺灣別鄰裡",
    "楼栋号单门户积产权业话电联络系关类系属总层间网样称余开发销状态约书编码个区师购买机较应实际与台湾别邻里",
)
EXACT: Mapping[Field, str] = {
    Field.DWELLING: "房屋 房号地址 门牌 门牌号 门牌号码 住址 地址 房屋地址 房屋坐落 坐落 房产 房屋编号 户号 "
    "房源 房屋全称 住户 户 建物门牌 dwelling home address flatno property premises",
    Field.BUILDING: "楼栋 楼号 栋 栋号 楼 幢 幢号 楼座 座 座号 楼宇 楼幢 栋别 号楼 大楼 "
    "building block tower bldg buildingno blockno",
    Field.UNIT: "单元 单元号 梯 梯号 unit entrance stair stairwell unitno",
    Field.DOOR: "房号 室 室号 门号 户室号 房间 房间号 房间号码 房 单位 "
    "door room flat apartment apt doorno roomno",
    Field.AREA: "面积 建筑面积 产权面积 房屋面积 建面 专有面积 专有部分面积 权状面积 坪数 套内面积 使用面积 "
    "area floorarea size sqm m2 grossarea",
    Field.NAME: "姓名 业主 业主姓名 产权人 产权人姓名 所有权人 区分所有权人 屋主 房主 户主 户主姓名 名字 "
    "称呼 业主名称 权利人 共有人 住户姓名 name owner ownername owners fullname",
    Field.SHARE: "份额 产权份额 共有份额 所有权份额 持分 权利范围 占比 比例 产权比例 "
    "share ownershare ownership part",
    Field.RELATION: "关系 与户主关系 身份 住户类型 类型 人员类别 性质 住户身份 与业主关系 "
    "relation relationship role type",
    Field.TENANT: "租户 租客 承租人 租户姓名 租客姓名 承租人姓名 tenant tenantname lessee",
    Field.PHONE: "电话 手机 手机号 手机号码 联系电话 联系方式 电话号码 业主电话 联络电话 移动电话 "
    "业主手机 业主联系电话 phone mobile tel telephone phonenumber cell contact ownerphone mobilephone",
    Field.TENANT_PHONE: "租户电话 租客电话 承租人电话 租户手机 租户联系电话 "
    "tenantphone lesseephone tenantmobile",
    Field.STOCK: "开发商 未售 是否未售 开发商未售 是否开发商 库存 存量房 销售状态 余屋 建商余屋 "
    "未售房 开发商自持 stock developer unsold developerstock",
    Field.GRID: "网格 所属网格 网格名称 网格号 网格编号 邻 邻别 里邻 grid gridname",
    Field.ENTRY: "名册编号 名冊编号 registerno",
}
WITHIN: tuple[tuple[str, Field], ...] = (
    ("租户电话", Field.TENANT_PHONE),
    ("租客电话", Field.TENANT_PHONE),
    ("未售", Field.STOCK),
    ("开发商", Field.STOCK),
    ("面积", Field.AREA),
    ("份额", Field.SHARE),
    ("租户", Field.TENANT),
    ("电话", Field.PHONE),
    ("手机", Field.PHONE),
    ("关系", Field.RELATION),
    ("姓名", Field.NAME),
    ("业主", Field.NAME),
    ("产权人", Field.NAME),
    ("网格", Field.GRID),
    ("楼栋", Field.BUILDING),
    ("单元", Field.UNIT),
    ("房号", Field.DOOR),
    ("室号", Field.DOOR),
    ("门牌", Field.DWELLING),
    ("地址", Field.DWELLING),
)
"""What a longer heading contains; earlier ones first."""

NOT_OURS = re.compile(
    r"网格(长|员)|楼栋长|楼长|身份证|证号|公摊|备注|日期|时间|籍贯|性别|楼层|层数|邮箱|微信"
)
"""Headings that contain one of our words and mean something else."""

KNOWN = {word: field for field, words in EXACT.items() for word in words.split()}
IN_BRACKETS = re.compile(r"[(\[【〔<].*?[)\]】〕>]|[*:：、,.。?？_\-/\s]+|平方米|平方公尺|㎡")


def plain(heading: str) -> str:
    """A heading without brackets, units, spaces and stars, in simplified characters and small letters."""
    narrow = unicodedata.normalize("NFKC", heading).casefold()
    return IN_BRACKETS.sub("", narrow.translate(TRADITIONAL))


def meant(heading: str) -> Field | None:
    """What a heading means, if it is one of those that we know."""
    word = plain(heading)
    if word in KNOWN:
        return KNOWN[word]
    if not word or len(word) > 14 or NOT_OURS.search(word):
        return None
    return next((field for part, field in WITHIN if part in word), None)


def guess(headings: Sequence[str]) -> dict[Field, int]:
    """What each column says; of two that seem to say the same, the exact word wins, else the first."""
    found: dict[Field, int] = {}
    exact = [(index, KNOWN[plain(each)]) for index, each in enumerate(headings) if plain(each) in KNOWN]
    loose = [(index, field) for index, each in enumerate(headings) if (field := meant(each)) is not None]
    for index, field in (*exact, *loose):
        if index not in found.values():
            found.setdefault(field, index)
    return _mended(found)


def _mended(found: dict[Field, int]) -> dict[Field, int]:
    """``房号`` without building and unit is the whole name of a home."""
    if Field.DOOR in found and not {Field.BUILDING, Field.UNIT, Field.DWELLING} & found.keys():
        found[Field.DWELLING] = found.pop(Field.DOOR)
    return found


def known_headings(cells: Sequence[str]) -> int:
    """How many of these cells are headings that we know."""
    return len({field for cell in cells if (field := meant(cell)) is not None})


def heading_row(rows: Sequence[tuple[int, list[str]]]) -> int | None:
    """Which of the first rows is the heading; of two that lie together the lower one, for two storeys."""
    best, at = LEAST - 1, None
    for index, (_, cells) in enumerate(rows[:LOOKED_AT]):
        number = known_headings(cells)
        if number > best or (number == best and at is not None and at + 1 == index):
            best, at = number, index
    return at


def tells_homes(columns: Columns) -> bool:
    """Whether a home can be told from these columns."""
    return Field.DWELLING in columns or Field.DOOR in columns
