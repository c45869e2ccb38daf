"""What is printed at the desk: the form on which somebody agrees, and the slip they take home."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.common import home_button
from handlers.chat.heard import Heard
from handlers.chat.helping.own_screens import act_lines
from handlers.chat.helping.taps import HelpHome, HelpPerson, PrintConsent, PrintSlip
from handlers.chat.helping.undoing import act_shown
from handlers.chat.screen import Attachment, Button, Screen
from handlers.paper.drawing import sheet_pdf
from kernel import codes
from kernel.lines import Line, line
from kernel.work import Work
from locales.render import Reader
from residents.acting import Acting
from residents.assisting.consent import months_later
from residents.assisting.permits import Reach, helper_of, person_named, require_helps
from residents.assisting.queries import Card, card
from residents.communities import name_of


async def consent_form(heard: Heard, act: Act) -> Screen:
    """The form, filled in but for the signature."""
    person = buttons.read(heard, PrintConsent).person
    data = await act.read(_form, await act(card, person))
    back = Button(line("button-record-consent"), HelpPerson(person))
    attachment = Attachment(f"{person}.pdf", data)
    return Screen((line("paper-consent-here"),), ((back,), (home_button(),)), attachment=attachment)


async def slip(heard: Heard, act: Act) -> Screen:
    """The slip of one act."""
    number, data = await act.read(_slip, buttons.read(heard, PrintSlip).act)
    rows = ((Button(line("button-help-another"), HelpHome()), home_button()),)
    return Screen((line("paper-slip-here"),), rows, attachment=Attachment(f"{number}.pdf", data))


async def blank(heard: Heard, act: Act) -> Screen:
    """An empty form: whoever has no phone fills it in, and the desk does it for them."""
    data = await act.read(_blank)
    rows = ((Button(line("button-help-another"), HelpHome()), home_button()),)
    return Screen((line("paper-blank-here"),), rows, attachment=Attachment("form.pdf", data))


def _blank(work: Work, who: Acting) -> bytes:
    """K01, K02: nothing that can be done in the chat is without its way on paper."""
    require_helps(work, who)
    body = (
        line("paper-blank-who"),
        line("paper-blank-home"),
        line("paper-blank-phone"),
        line("paper-blank-what"),
        line("paper-blank-which"),
        line("paper-blank-adult"),
        line("paper-blank-consent"),
        line("paper-blank-words"),
    )
    signed = (line("paper-sign-person"), line("paper-sign-helper"), line("paper-sign-date"))
    title = line("paper-blank", community=name_of(work, who).name)
    return sheet_pdf(title, body, signed, _reader(work), ruled=5)


def _form(work: Work, who: Acting, shown: Card) -> bytes:
    until = months_later(work, work.bylaws.help.consent_months)
    to_desk = shown.reach is Reach.DESK
    helper = person_named(work, helper_of(who)).name
    body: list[Line] = [
        line("paper-consent-who", name=shown.neighbour.name, homes=shown.neighbour.homes),
        line("paper-consent-desk", until=until)
        if to_desk
        else line("paper-consent-one", helper=helper, until=until),
        line("paper-consent-what"),
        line("paper-consent-told"),
        line("paper-consent-end"),
    ]
    signed = (line("paper-sign-person"), line("paper-sign-helper"), line("paper-sign-date"))
    title = line("paper-consent", community=name_of(work, who).name)
    return sheet_pdf(title, body, signed, _reader(work))


def _slip(work: Work, who: Acting, act: int) -> tuple[str, bytes]:
    shown = act_shown(work, who, act)
    number = codes.grouped(shown.act.slip)
    body = (*act_lines(shown), line("paper-slip-how", phone=work.bylaws.desk_phone))
    title = line("paper-slip", slip=number)
    return number, sheet_pdf(title, body, (line("paper-sign-helper"),), _reader(work), small=True)


def _reader(work: Work) -> Reader:
    """Paper is read by whoever finds it, so it speaks the community's language."""
    return Reader(work.bylaws.language, elder=False, zone=work.bylaws.zone)
