"""Tables about people themselves, their homes and what the chat remembers of them (pure)."""

from residents.privacy.held import Fate, Held, Tier, Topic

_SPEAKING = (("address_id", "address", "id", "current_id"),)
"""Of a shared phone, what is being filled in is of whoever speaks now: another speaker puts it away."""

OF_PEOPLE: dict[str, Held] = {
    "person": Held(
        Topic.NAME,
        mine="id",
        others="created_by adult_by",
        words="name hidden_name",
        facts="language elder created_at adult_at erased_at died_at",
        bare="community_id",
        fate=Fate.BY_CODE,
    ),
    "residency": Held(
        Topic.HOMES,
        mine="person_id",
        others="verified_by ended_by",
        words="refused_why",
        facts="dwelling_id relation assurance since verified_at refused_at until way confirmed_at asked_at"
        " ask_at disputed_at",
        fate=Fate.BY_CODE,
    ),
    "tie_case": Held(
        Topic.HOMES,
        others="opened_by decided_by",
        words="reason said_by_tie said_by_other",
        facts="residency_id other_id ruling",
        bare="id community_id dwelling_id matter opened_at asked_in_at decided_at",
        fate=Fate.BY_CODE,
        through=(
            ("residency_id", "residency", "id", "person_id"),
            ("other_id", "residency", "id", "person_id"),
        ),
    ),
    "tie_ending": Held(
        Topic.HOMES,
        others="by_id carried_by",
        words="words",
        facts="residency_id why at carried_at declined_at undone_at",
        fate=Fate.BY_CODE,
        through=(("residency_id", "residency", "id", "person_id"),),
    ),
    "home_invitation": Held(
        Topic.HOMES,
        mine="by_id",
        others="used_by",
        facts="dwelling_id relation created_at expires_at used_at",
        sensitive="digest",
    ),
    "register_entry": Held(
        Topic.REGISTER,
        Tier.SENSITIVE,
        mine="person_id",
        words="name",
        facts="dwelling_id relation holding share_part share_whole since until",
        sensitive="phone_digest phone_sealed",
        fate=Fate.UNLINK,
    ),
    "roster_import": Held(
        Topic.REGISTER,
        Tier.SENSITIVE,
        others="by_id confirmed_by",
        sensitive="summary faults columns",
        bare="id community_id file_id sent_at columns_at complete taken_until tries checked_at confirmed_at"
        " done_at dropped_at",
    ),
    "roster_row": Held(
        Topic.REGISTER, Tier.SENSITIVE, sensitive="data", bare="id community_id import_id row change"
    ),
    "address": Held(
        Topic.ACCOUNT,
        Tier.SENSITIVE,
        mine="current_id",
        others="helping_id",
        facts="channel visiting_id language reachable tries tries_since helping_until helping_proof",
        sensitive="external",
        bare="id",
        fate=Fate.BY_CODE,
        through=(("id", "holder", "address_id", "person_id"),),
    ),
    "holder": Held(Topic.ACCOUNT, mine="person_id", facts="address_id since", fate=Fate.BY_CODE),
    "account_ending": Held(
        Topic.ACCOUNT,
        mine="person_id",
        others="by_id decided_by",
        words="words",
        facts="address_id at carried_at objected_at put_back_at decided_at",
        fate=Fate.ROWS,
    ),
    "account_code": Held(
        Topic.ACCOUNT,
        mine="person_id",
        others="by_id",
        facts="at starts_at expires_at used_at",
        sensitive="digest",
        fate=Fate.ROWS,
    ),
    "role": Held(
        Topic.OFFICE,
        Tier.PUBLIC,
        mine="person_id",
        others="granted_by ended_by",
        words="title ended_why",
        facts="kind place_id since until planned_until warned_at over_at",
        fate=Fate.BY_CODE,
    ),
    "paper_hung": Held(
        Topic.OFFICE, mine="hung_by", facts="hung_at", bare="id community_id call_id building_id"
    ),
    "door_told": Held(
        Topic.OFFICE, mine="told_by", facts="dwelling_id told_at", bare="id community_id call_id"
    ),
    "invitation": Held(
        Topic.OFFICE,
        mine="used_by",
        others="granted_by",
        facts="kind created_at expires_at used_at voided_at place_id until",
        sensitive="digest",
    ),
    "consent": Held(
        Topic.HELP,
        mine="person_id",
        others="helper_id recorded_by ended_by",
        words="proof",
        facts="given_at until ended_at",
        fate=Fate.BY_CODE,
    ),
    "kin": Held(
        Topic.HELP, mine="person_id kin_id", others="recorded_by", facts="since until", fate=Fate.BY_CODE
    ),
    "assisted_act": Held(
        Topic.HELP,
        mine="person_id",
        others="by_id undone_by",
        words="proof",
        facts="kind subject origin slip before at undone_at",
        fate=Fate.BY_CODE,
    ),
    "visit": Held(
        Topic.HELP,
        mine="person_id",
        others="asked_by proposed_by done_by over_by",
        words="words note",
        facts="dwelling_id asked_at what place at proposed_at done_at missed over_at over_why",
        bare="id community_id seat turn turned_at waits_since late_at asked_whether_at look_at",
        fate=Fate.WORDS,
    ),
    "visit_taking": Held(Topic.HELP, mine="helper_id", facts="visit_id office since until why"),
    "notice": Held(
        Topic.MESSAGES,
        mine="person_id",
        words="args",
        facts="kind subject due_at until state settled_at",
        bare="id community_id once group_id urgent digest lease_until claimed_by attempts message trouble",
        fate=Fate.BY_CODE,
    ),
    "form": Held(
        Topic.MESSAGES,
        words="data",
        facts="flow changed_at",
        bare="address_id",
        fate=Fate.BY_CODE,
        through=_SPEAKING,
    ),
    "question": Held(
        Topic.MESSAGES,
        mine="person_id",
        words="lines choices rest",
        facts="about asked_at expires_at state",
        bare="id community_id address_id stamp asks sure",
        fate=Fate.ROWS,
    ),
    "incoming_file": Held(
        Topic.MESSAGES,
        mine="person_id",
        facts="kind mime state sent_at",
        sensitive="external",
        bare="id community_id channel attempts rest_until file_id",
        fate=Fate.BY_CODE,
    ),
    "reading": Held(
        Topic.READINGS,
        mine="person_id",
        others="reader_id",
        words="why",
        facts="dwelling_id what at",
        fate=Fate.ROWS,
    ),
    "erasure": Held(Topic.READINGS, mine="person_id", facts="asked_at due_at withdrawn_at done_at"),
    "export": Held(Topic.READINGS, mine="person_id", others="by_id", facts="at"),
    "heard": Held(
        Topic.MACHINE,
        sensitive="asked answer",
        bare="id channel key flow at shown_at showing_until",
        fate=Fate.BY_CODE,
    ),
    "parked": Held(
        Topic.MACHINE,
        sensitive="asked",
        bare="id number channel key kind trouble at answered_at failed_at wanted_at taken_at done_at",
        fate=Fate.BY_CODE,
    ),
    "journal_entry": Held(
        Topic.MACHINE, facts="facts", bare="id community_id seq at kind sealed previous hash"
    ),
    "journal_content": Held(
        Topic.MACHINE,
        words="content",
        bare="entry_id community_id salt erased_at",
        fate=Fate.BY_CODE,
    ),
}
