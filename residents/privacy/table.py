"""Every column that holds something of a person: why, of which tier, and what erasure does to it (L01, L03).

A table's ``topic`` says for what the data is there, who sees it and when it ends; the words for that are
lines of the chat and docs/privacy.md, which are held against this table. A column is listed in one place:

- ``people``: ids of people; ``mine`` are those whose row it is, ``others`` who acted on it;
- ``words``: what somebody wrote, or free text about them;
- ``facts``: everything else that says something of a person;
- ``sensitive``: likewise, but hardly anybody ever sees it, such as a telephone number;
- ``bare``: what says nothing of anybody.
"""

from residents.privacy.held import Fate, Held
from residents.privacy.matter_tables import OF_MATTERS
from residents.privacy.people_tables import OF_PEOPLE

IMPERSONAL: dict[str, str] = {
    "alembic_version": "the version of the tables",
    "bylaws_version": "the rules, in numbers; by whom they were announced is an office's act",
    "call": "votes, meetings and proposals that call residents, and how many homes each reached",
    "card": "where a card stands in the group",
    "chat_pace": "pauses between messages; by chat, for as long as a pause lasts",
    "community": "the community itself",
    "exhibit": "keyed digests of words that were reported; the words stand in their own tables",
    "dwelling": "homes, their areas and numbers; who lives there stands in residency",
    "group_chat": "the community's group",
    "heartbeat": "that the program was alive",
    "hold": "that the program holds still",
    "last_backup": "when a backup was made",
    "lease": "which process polls",
    "letter_code": "digests of codes; a letter goes to a home",
    "numbering": "the last public numbers",
    "outage": "when the program was out of reach",
    "place": "the tree of places",
    "proposal_photo": "which photos a proposal shows",
    "roll_entry": "which homes were on a roll, as they were",
    "rollout": "what is to be told to everybody",
    "room": "group chats the program is in",
    "stored_file": "contents by their digest; who sent one stands in incoming_file",
}
"""Tables without anything of a person, each with what it holds instead."""

TABLES: dict[str, Held] = OF_PEOPLE | OF_MATTERS
"""Every other table."""

NOT_TAKEN: dict[str, str] = {
    "roster_import": "speaks of homes and their owners; what came of one's own stands in register_entry",
    "roster_row": "changes that wait for a confirmation; they go with it",
    "heard": "bears the number of a message and no person; it goes after two to four days",
    "parked": "bears the number of a message and no person; its words go after seven days, or with erasure",
    "journal_entry": "numbers only; what they stand for is in the tables themselves",
    "journal_content": "seals of words that stand in their own tables",
}
"""Tables of which nothing is in what somebody takes out, each with the reason."""

STAYS: dict[str, str] = {
    "appeal_voice": "a member's reason is part of what was decided about somebody else",
    "door_told": "that a home was told, by number; it goes after 180 days",
    "erasure": "that it was asked for and done, by number",
    "export": "that it was taken out, by number",
    "flag": "what was reported and what became of it, by number; it has no words",
    "hide_voice": "a member's reason is part of what was decided about somebody else",
    "home_invitation": "a link that is over; it has no words, and goes 30 days after its end",
    "invitation": "who came into an office by which link, by number; it has no words",
    "journal_entry": "a chain of numbers that everybody can recompute",
    "ledger_account": "books do not change; the account has a number",
    "ledger_transfer": "books do not change; a transfer has a number",
    "meeting": "what the committee announced to everybody",
    "paper_hung": "that a notice hung in a building, by number",
    "poll": "what everybody voted on",
    "reward": "what a shop offered to everybody; it is taken off the shelf",
    "roster_import": "an act of an office, by number; it has no words of a resident",
    "roster_row": "goes with the roster that it belongs to",
    "support": "a home's support counts; by number",
    "visit_taking": "who visited whom in an office, by number; it has no words",
    "vote": "a home's vote counts; by number",
    "voucher": "points that a shop was promised, by number",
}
"""Tables that erasure leaves as they are, each with the reason."""

KEPT_BY_NUMBER = frozenset(name for name, held in TABLES.items() if held.fate is Fate.KEEP)
"""Tables whose rows outlive an erasure, under a number without a name."""
