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
    "card": "where a card stands in the group",
    "chat_pace": "pauses between messages; by chat, for as long as a pause lasts",
    "community": "the community itself",
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

KEPT_BY_NUMBER = frozenset(name for name, held in TABLES.items() if held.fate is Fate.KEEP)
"""Tables whose rows outlive an erasure, under a number without a name."""
