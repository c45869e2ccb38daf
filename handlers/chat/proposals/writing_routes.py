"""Which handler answers what about writing a proposal, editing it and voice notes."""

from handlers.chat.proposals import dictating, drafts, editing, edits, taps, writing, writing_taps
from handlers.chat.routes import Answer, Command, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("propose", writing.propose, line("command-propose"), door=taps.Write()),
    Opened("new", writing.propose),
    Tap(taps.Write, writing.propose),
    Tap(taps.ChoosePlace, writing.placed),
    Tap(taps.MorePlaces, writing.more_places),
    Tap(taps.MineDiffers, writing.differs),
    Tap(taps.SupportInstead, writing.support_instead),
    Tap(taps.Rewrite, writing.rewrite),
    Tap(taps.Publish, writing.publish),
    Tap(taps.DropPhoto, writing.look_at_photos),
    Tap(taps.DropDraft, writing.drop),
    Tap(writing_taps.AddMore, writing.add_more),
    Tap(writing_taps.LeaveOut, writing.leave_out),
    Tap(writing_taps.DropPhotoAt, writing.drop_photo),
    Tap(writing_taps.SpeakAs, writing.speak_as),
    Tap(writing_taps.ShareVoice, writing.share_voice),
    *(Answer(drafts.FLOW + step, writing.answered, files=True) for step in drafts.STEPS),
    Tap(writing_taps.EditProposal, editing.begin),
    Tap(writing_taps.EditPart, editing.ask_part),
    Tap(writing_taps.EditDropPhoto, editing.drop_photo),
    Tap(writing_taps.EditNow, editing.confirm),
    *(Answer(edits.FLOW + step, editing.answered, files=True) for step in edits.STEPS),
    Tap(writing_taps.OpenVoices, dictating.voices),
    Tap(writing_taps.HearVoice, dictating.hear),
    Tap(writing_taps.ReadTyped, dictating.read_typed),
    Tap(writing_taps.TypedRight, dictating.right),
    Tap(writing_taps.TypedWrong, dictating.wrong),
    Answer(dictating.FLOW, dictating.typed),
)
