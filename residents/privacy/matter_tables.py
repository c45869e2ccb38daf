"""Tables about what people wrote, voted, earned and decided (pure)."""

from residents.privacy.held import Fate, Held, Tier, Topic

OF_MATTERS: dict[str, Held] = {
    "proposal": Held(
        Topic.PROPOSALS,
        Tier.PUBLIC,
        mine="author_id",
        others="declined_by typed_by owing_id answered_by deliberated_by merged_by heir_id"
        " unfunded_by returned_by delayed_by",
        words="title body wish declined_why answer deliberated_why withdrawn_why merged_why unfunded_why"
        " returned_why delayed_why",
        facts="number place_id published_at cost voice_id voice_public origin edition edited_at adopted"
        " answered_as heir_asked_at handed_at",
        bare="id community_id support_needed support_until bylaws_version reached_at declined_at poll_id"
        " voted_at decided_at answer_due_at replied_at answer_reminded_at overdue_told_at answered_at"
        " deliberated_at withdrawn_at merged_at merged_into_id parted_at parted_from_id"
        " unfunded_at returned_at returned_until sent_again_at promised_for promise_told_at delayed_at",
        fate=Fate.BY_CODE,
    ),
    "proposal_edition": Held(
        Topic.PROPOSALS,
        Tier.PUBLIC,
        words="title body wish photos",
        facts="cost",
        bare="id community_id proposal_id edition until",
        fate=Fate.WORDS,
        through=(("proposal_id", "proposal", "id", "author_id"),),
    ),
    "proposal_draft": Held(
        Topic.PROPOSALS,
        mine="person_id",
        others="typed_by",
        words="title body wish photos",
        facts="placed place_id compared cost voice_id voice_public office forwarded_id changed_at",
        fate=Fate.ROWS,
    ),
    "voice_note": Held(
        Topic.PROPOSALS,
        mine="person_id",
        others="typed_by",
        words="typed",
        facts="file_id sent_at typed_at closed_at",
        fate=Fate.BY_CODE,
    ),
    "merge_wish": Held(
        Topic.PROPOSALS,
        Tier.PUBLIC,
        mine="asked_by",
        others="answered_by",
        words="why",
        facts="asked_at answered_at agreed",
        bare="id community_id proposal_id into_id",
        fate=Fate.WORDS,
    ),
    "forwarded": Held(
        Topic.PROPOSALS,
        mine="person_id author_id",
        words="text",
        facts="at asked_at agreed_at refused_at used_at reworded_at proposal_id",
        fate=Fate.BY_CODE,
    ),
    "support": Held(
        Topic.PROPOSALS, Tier.PUBLIC, mine="person_id", others="by_id", facts="proposal_id dwelling_id at"
    ),
    "follow": Held(Topic.PROPOSALS, mine="person_id", facts="proposal_id muted at", fate=Fate.ROWS),
    "comment": Held(
        Topic.COMMENTS,
        Tier.PUBLIC,
        mine="person_id",
        others="by_id",
        words="text",
        facts="proposal_id side at edited_at withdrawn_at",
        fate=Fate.WORDS,
    ),
    "vote": Held(
        Topic.VOTES,
        mine="person_id",
        others="by_id",
        facts="poll_id dwelling_id choice origin at",
        sensitive="receipt salt",
    ),
    "poll": Held(
        Topic.VOTES,
        Tier.PUBLIC,
        mine="opened_by",
        words="title text",
        bare="id community_id number place_id opened_at closes_at rule speaks voices bylaws_version heads"
        " area closed_at declared_close outcome",
    ),
    "poll_mute": Held(Topic.VOTES, mine="person_id", facts="poll_id at", fate=Fate.ROWS),
    "meeting": Held(
        Topic.MEETINGS,
        Tier.PUBLIC,
        mine="announced_by",
        words="title place agenda cancel_reason",
        bare="id community_id number starts_at minutes announced_at version cancelled_at",
    ),
    "meeting_answer": Held(Topic.MEETINGS, mine="person_id", facts="meeting_id answer at", fate=Fate.ROWS),
    "intake": Held(
        Topic.QUESTIONS,
        mine="person_id",
        others="by_id answered_by",
        words="text answer",
        facts="number kind photo_id danger at answered_at solved solved_at",
        fate=Fate.WORDS,
    ),
    "ledger_account": Held(
        Topic.POINTS,
        mine="person_id",
        facts="debits_posted credits_posted debits_pending credits_pending",
        bare="id community_id kind min_available",
    ),
    "ledger_transfer": Held(
        Topic.POINTS,
        others="by_id",
        facts="kind amount code subject at",
        bare="id community_id seq ref debit_id credit_id pending_id reverses_id bylaws previous hash",
        through=(
            ("debit_id", "ledger_account", "id", "person_id"),
            ("credit_id", "ledger_account", "id", "person_id"),
        ),
    ),
    "voucher": Held(
        Topic.POINTS,
        mine="person_id",
        others="redeemed_by_id",
        facts="reward_id turn price issued_at expires_at redeemed_at cancelled_at lapsed_at",
        sensitive="code",
        bare="id community_id hold_id",
    ),
    "voucher_tries": Held(
        Topic.POINTS, mine="person_id", facts="tries since", bare="community_id", fate=Fate.ROWS
    ),
    "reward": Held(
        Topic.POINTS,
        Tier.PUBLIC,
        mine="merchant_id",
        words="name description",
        bare="id community_id price stock held active",
    ),
    "flag": Held(
        Topic.CONDUCT,
        mine="person_id",
        others="settled_by",
        facts="kind subject ground part at settled_at upheld",
    ),
    "hiding": Held(
        Topic.CONDUCT,
        mine="author_id",
        others="reported_by lifted_by",
        words="appeal",
        facts="kind subject ground why hidden_at confirmed_at appealed_at decided_at upheld lifted_at"
        " lifted_why",
        bare="id community_id appeal_until",
        fate=Fate.WORDS,
    ),
    "hide_voice": Held(Topic.CONDUCT, mine="member_id", words="why", facts="kind subject ground at"),
    "appeal_voice": Held(
        Topic.CONDUCT, mine="member_id", words="why", facts="hiding_id suspension_id lift at"
    ),
    "suspension": Held(
        Topic.CONDUCT,
        mine="person_id",
        others="by_id seconded_by ended_by",
        words="why appeal ended_why",
        facts="kind subject since until days appealed_at decided_at upheld ended_at",
        bare="id community_id appeal_until",
        fate=Fate.WORDS,
    ),
    "published": Held(Topic.CONDUCT, mine="person_id", facts="kind subject at", fate=Fate.ROWS),
}
