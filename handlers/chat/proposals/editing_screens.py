"""What is shown while a published proposal is edited."""

from deliberation.proposals.editing import Edited
from deliberation.proposals.wording import BODY_LENGTH, LEAST_TITLE, MOST_PHOTOS, TITLE_LENGTH, WISH_LENGTH
from handlers.chat.common import GiveUp, home_button
from handlers.chat.menu import OpenComments
from handlers.chat.proposals.edits import Edit
from handlers.chat.proposals.life_taps import AskTakeBackEarlier, OwnMatters
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.proposals.telling import cost_line
from handlers.chat.proposals.writing_taps import EditDropPhoto, EditNow, EditPart, EditProposal
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel import texts
from kernel.errors import Refusal
from kernel.lines import Line, line

SHOWN_UNITS = 200


def edit_button(proposal: int) -> Button:
    """To changing what a published proposal says; shown only while it may be changed."""
    return Button(line("button-edit-proposal"), EditProposal(proposal))


def send_again_button(proposal: int) -> Button:
    """The same for one that the committee gave back: what is added goes to it again."""
    return Button(line("button-send-again"), EditProposal(proposal))


def which_part(edit: Edit) -> Screen:
    """Which part shall change? What is looked at already may be confirmed first."""
    if edit.changed:
        return looking(edit)
    return other_part(edit)


def other_part(edit: Edit) -> Screen:
    """All parts there are."""
    return Screen((line("edit-which", number=edit.number), line("edit-which-how")), _parts(edit.proposal))


def asking(edit: Edit) -> Screen:
    """How one part shall read."""
    if edit.step == "photos":
        return _asking_photos(edit)
    return Screen(_asked(edit), ((_back(edit),),), asks=True)


def _asked(edit: Edit) -> tuple[Line, ...]:
    text = edit.text
    match edit.step:
        case "title":
            how = line("propose-title-how", least=LEAST_TITLE, most=TITLE_LENGTH)
            return line("edit-title"), how, line("propose-title-now", title=text.title)
        case "body":
            now = line("propose-body-now", body=texts.cut(text.body, SHOWN_UNITS))
            return line("edit-body"), line("propose-body-how", most=BODY_LENGTH), now
        case "wish":
            there = [line("propose-wish-now", wish=texts.cut(text.wish, SHOWN_UNITS))] if text.wish else []
            return line("propose-wish"), line("propose-wish-how", most=WISH_LENGTH), *there
        case _:
            guess = [cost_line(text.cost, edit.currency)] if text.cost is not None else []
            return line("propose-cost"), line("propose-cost-how"), *guess


def _asking_photos(edit: Edit) -> Screen:
    count = len(edit.text.photos)
    lines = (line("propose-photos", count=count, most=MOST_PHOTOS), line("propose-photos-how"))
    rows: list[Row] = [
        (
            Button(
                line("button-drop-photo-at", place=turn),
                EditDropPhoto(edit.proposal, turn, edit.text.stamp),
            ),
        )
        for turn in range(1, count + 1)
    ]
    return Screen(lines, (*rows, (_back(edit),)), asks=True)


def looking(edit: Edit) -> Screen:
    """How it would read from now on."""
    text = edit.text
    lines: list[Line | None] = [line("edit-look", number=edit.number), GAP]
    lines += [line("propose-preview-title", title=text.title), line("proposal-body", body=text.body)]
    if text.wish:
        lines.append(line("proposal-wish", wish=text.wish))
    if text.cost is not None:
        lines.append(cost_line(text.cost, edit.currency))
    if text.photos:
        lines.append(line("propose-preview-photos", count=len(text.photos)))
    lines += [GAP, line("edit-look-public")]
    now = (Button(line("button-edit-now"), EditNow(edit.proposal, text.stamp)),)
    other = (Button(line("button-edit-other"), EditPart(edit.proposal, "")),)
    return Screen(tuple(lines), (now, other, (Button(line("button-edit-leave"), GiveUp()),)))


def edited(receipt: Edited) -> Screen:
    """It reads so now."""
    then = line("edit-sent-again") if receipt.sent_again else line("edit-done-then")
    lines = (line("edit-done", number=receipt.number), then)
    look = Button(line("button-full-text"), SeeProposal(receipt.proposal))
    forget = Button(line("button-take-back-earlier"), AskTakeBackEarlier(receipt.proposal))
    first: tuple[Row, ...] = () if receipt.sent_again or receipt.again else ((forget,),)
    return Screen(lines, (*first, (look, home_button())))


def too_late(proposal: int, no: Refusal) -> Screen:
    """A neighbour supports it: what can be done instead."""
    rows: tuple[Row, ...] = (
        (Button(line("button-edit-comment"), OpenComments(proposal)),),
        (Button(line("button-own-matters"), OwnMatters(proposal)),),
        (Button(line("button-full-text"), SeeProposal(proposal)), home_button()),
    )
    return Screen((no.line, line("edit-instead")), rows)


def _parts(proposal: int) -> tuple[Row, ...]:
    def part(label: Line, name: str) -> Button:
        return Button(label, EditPart(proposal, name))

    return (
        (part(line("button-rewrite-title"), "title"), part(line("button-rewrite-body"), "body")),
        (part(line("button-rewrite-wish"), "wish"), part(line("button-rewrite-cost"), "cost")),
        (part(line("button-rewrite-photos"), "photos"),),
        (Button(line("button-edit-leave"), GiveUp()),),
    )


def _back(edit: Edit) -> Button:
    return Button(line("button-edit-back"), EditProposal(edit.proposal))
