"""The key under which tests keep what the database alone must not tell."""

from pathlib import Path

from kernel.keys import KEY_BYTES, Keyring

KEY = bytes(range(KEY_BYTES))
KEYRING = Keyring(KEY)


def written_to(folder: Path) -> str:
    """The path of a file that holds this key."""
    file = folder / "yishi.key"
    file.write_text(KEY.hex() + "\n", encoding="ascii")
    return str(file)
