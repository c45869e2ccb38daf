"""Taking up a file that was sent, as part of the use case that wants it."""

from handlers.chat.heard import HeardFile
from handlers.chat.screen import Attachment
from kernel import files
from kernel.errors import Refusal
from kernel.files import FileState
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting


def keep_photo(work: Work, who: Acting, channel: str, file: HeardFile) -> int:
    """Fetch and keep a photo once this act is committed; also one that was sent as a document."""
    if file.kind != "photo" and not (file.kind == "document" and file.mime.startswith("image/")):
        raise Refusal(line("file-photo-only"))
    return _expect(work, who, channel, file, "photo")


def keep_voice(work: Work, who: Acting, channel: str, file: HeardFile) -> int:
    """Fetch and keep a voice note once this act is committed."""
    if file.kind != "voice":
        raise Refusal(line("file-voice-only"))
    return _expect(work, who, channel, file, "voice")


def voice_note(work: Work, incoming: int) -> Attachment:
    """A voice note to listen to, or the reason why that cannot be done now."""
    found = files.kept(work, incoming)
    if found is None or found.state in (FileState.UNFIT, FileState.LOST):
        raise Refusal(line("voice-not-kept"))
    if found.state == FileState.DUE:
        raise Refusal(line("voice-still-coming"))
    return Attachment("voice.ogg", b"", kept=found.sha256)


def keep_file(work: Work, who: Acting, channel: str, file: HeardFile) -> int:
    """Fetch and keep a file of any kind that is kept at all."""
    return _expect(work, who, channel, file, file.kind)


def _expect(work: Work, who: Acting, channel: str, file: HeardFile, kind: str) -> int:
    return files.expect(
        work, who.person, channel=channel, external=file.id, kind=kind, mime=file.mime, size=file.size
    )


def picture(work: Work, incoming: int) -> Attachment:
    """A photo to show, or the reason why it cannot be shown now."""
    found = files.kept(work, incoming)
    if found is None or found.state in (FileState.UNFIT, FileState.LOST):
        raise Refusal(line("file-not-kept"))
    if found.state == FileState.DUE:
        raise Refusal(line("file-still-coming"))
    name = "photo." + found.mime.rpartition("/")[2]
    return Attachment(name, b"", picture=True, kept=found.sha256)
