"""What stands under a name in the demonstration, in the languages of the page; names stay as they are."""

from residents.founding import PersonPlan
from residents.model import Relation

LANGUAGES = ("zh-Hans", "zh-Hant", "en")
Words = tuple[str, str, str]

NEIGHBOUR: Words = ("住户", "住戶", "Resident")
TENANT: Words = ("租户", "租客", "Tenant")
KNOWN: dict[str, Words] = {
    "王德福": ("王大爷，72岁", "王大爺，72歲", "Aged 72"),
    "Grace Lin": ("业主，住在国外", "屋主，旅居國外", "Owner, lives abroad"),
    "林嘉慧": ("业主，看繁体字", "屋主，讀繁體字", "Owner, reads traditional Chinese"),
}
"""What is worth knowing of somebody besides an office."""

OFFICES: dict[str, Words] = {
    "chair": ("主任", "主任委員", "Chair"),
    "committee": ("委员", "管理委員", "Committee"),
    "desk": ("服务台", "服務台", "Desk"),
    "supervisor": ("监督员", "監察委員", "Supervisor"),
    "building_leader": ("楼栋长", "棟代表", "Building leader"),
    "grid_head": ("网格长", "鄰長", "Head of a grid"),
    "grid_worker": ("网格员", "鄰幹事", "Grid worker"),
    "merchant": ("商户", "特約商店", "Shop"),
}
TITLES: dict[str, Words] = {
    "副主任": ("副主任", "副主任委員", "Vice-chair"),
    "安全委员": ("安全委员", "安全委員", "Committee, safety"),
    "环境委员": ("环境委员", "環境委員", "Committee, grounds"),
    "调解委员": ("调解委员", "調解委員", "Committee, disputes"),
    "巷口理发店": ("商户 · 巷口理发店", "商店 · 巷口理发店", "Shop · barber"),
    "豆香早餐铺": ("商户 · 豆香早餐铺", "商店 · 豆香早餐铺", "Shop · breakfast"),
}


def caption(person: PersonPlan) -> dict[str, str]:
    """Who this is, and in which building they live."""
    what = KNOWN.get(person.name) or TITLES.get(person.title) or _office(person)
    building = next((home.partition("号楼")[0] for home in person.dwellings if "号楼" in home), "")
    return _said(what, building)


def _office(person: PersonPlan) -> Words:
    held = next((OFFICES[role] for role in OFFICES if role in person.roles), None)
    return held or (TENANT if person.relation is Relation.TENANT else NEIGHBOUR)


def _said(what: Words, building: str) -> dict[str, str]:
    where = (
        (f"{building}号楼", f"{building}号楼", f"Building\N{NO-BREAK SPACE}{building}")
        if building
        else ("", "", "")
    )
    return {
        language: " · ".join(filter(None, said))
        for language, *said in zip(LANGUAGES, what, where, strict=True)
    }


NEW_HERE = _said(("刚搬来", "剛搬來", "Just moved in"), "3")
NAMED_BY_REGISTER = _said(("名册里有他的手机号", "名冊裡有他的手機號碼", "The roster has his number"), "4")
