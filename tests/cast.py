"""The neighbours of every story: one small community with each kind of home and person that rules meet.

3号楼 has twelve homes of two unlike areas; 1号楼 has six, and a shop so large that heads and area disagree.
"""

from kernel.bylaws import Bylaws, MeetingRules, PointRules, PollRules, ProposalRules
from residents.founding import BuildingPlan, CommunityFile, DwellingPlan, GroupPlan, LetterPlan, PersonPlan
from residents.model import Relation, RoleKind

GROUP = "幸福里议事群"
GROUP_ID = -1001000000009
SHOP = "1号楼底商101"
LETTER = "6-K7M2-PQ4D"
"""The letter to 3号楼1单元302, the sixth home, where 林小满 has just moved in."""

NEWCOMER = "林小满"
STRANGER = "路过的人"
OTHER_BOT = "别家的机器人"
WITHOUT_HOME = {NEWCOMER: 100000, STRANGER: 100090}
"""Who has a phone and is not on the roster."""

PEOPLE = (
    PersonPlan(name="陈静", dwellings=("3号楼1单元402",), account="100001"),
    PersonPlan(name="李明", dwellings=("3号楼1单元201",), account="100002"),
    PersonPlan(name="王芳", dwellings=("3号楼1单元201",), account="100003"),
    PersonPlan(
        name="周建国", dwellings=("3号楼1单元101", "3号楼1单元102", "3号楼1单元202"), account="100004"
    ),
    PersonPlan(name="Helen", dwellings=("3号楼1单元301",), account="100005", language="en"),
    PersonPlan(name="吴强", dwellings=("3号楼1单元401",), relation=Relation.TENANT, account="100006"),
    PersonPlan(name="孙桂英", dwellings=("1号楼1单元101",), elder=True),
    PersonPlan(name="赵敏", account="100007", roles=(RoleKind.DESK,), title="服务台"),
    # Mother and daughter share the mother's phone, which is the daughter's when she holds it.
    PersonPlan(name="张桂兰", dwellings=("3号楼1单元501",), elder=True, account="100008"),
    PersonPlan(name="何小雨", dwellings=("3号楼1单元501",), account="100008"),
    PersonPlan(
        name="李国强",
        dwellings=("1号楼1单元102",),
        account="100009",
        roles=(RoleKind.CHAIR,),
        title="主任",
    ),
    PersonPlan(name="许红梅", dwellings=("1号楼1单元201",), account="100010", roles=(RoleKind.COMMITTEE,)),
    PersonPlan(name="吴秉正", dwellings=("1号楼1单元202",), account="100011", roles=(RoleKind.SUPERVISOR,)),
    PersonPlan(name="刘师傅", account="100012", roles=(RoleKind.MERCHANT,), title="巷口理发店"),
    PersonPlan(name="方志远", dwellings=(SHOP,), account="100013"),
    PersonPlan(name="钱进", dwellings=("3号楼1单元601",), account="100014"),
    PersonPlan(name="小<b>明", dwellings=("3号楼1单元502",), account="100015"),
    PersonPlan(name="王德福", dwellings=("1号楼1单元301",), account="100016", elder=True),
    PersonPlan(name="马新", dwellings=("3号楼1单元602",), account="100017", standing="pending"),
    PersonPlan(
        name="高远",
        dwellings=("3号楼1单元602",),
        account="100018",
        standing="refused",
        why="门牌与登记不符",
    ),
    PersonPlan(name="彭立", dwellings=("1号楼1单元302",), account="100019", standing="moved_out"),
)
BLOCKED = "钱进"

FILE = CommunityFile(
    slug="cast",
    bylaws=Bylaws(
        name="幸福里社区",
        desk_phone="8000-1234",
        proposals=ProposalRules(support_dwellings=3, support_days=30, open_at_once=5),
        polls=PollRules(days=3, quorum="1/2", majority="1/2", remind_hours_before=24),
        meetings=MeetingRules(remind_hours_before=24, minutes=90),
        points=PointRules(proposal_adopted=20, voucher_days=30),
    ),
    group=GroupPlan(external=str(GROUP_ID), title=GROUP),
    buildings=(
        BuildingPlan(name="3号楼", units=1, floors=6, areas=("88.50", "121.25")),
        BuildingPlan(name="1号楼", units=1, floors=3, areas=("62.30", "95.10")),
    ),
    dwellings=(DwellingPlan(name=SHOP, building="1号楼", area="1260.00"),),
    people=PEOPLE,
    letters=(LetterPlan(dwelling="3号楼1单元302", code=LETTER.removeprefix("6-")),),
    rewards=(
        {
            "name": "理发一次",
            "description": "剪发，不含染烫。",
            "price": 15,
            "stock": 5,
            "merchant": "刘师傅",
        },
    ),
)


def account_of(name: str) -> int:
    """The number of somebody's account."""
    if name in WITHOUT_HOME:
        return WITHOUT_HOME[name]
    return next(int(p.account) for p in PEOPLE if p.name == name and p.account is not None)
