"""What is told of help: to whoever is helped, to their relatives, and to helpers."""

from handlers.chat.common import home_button
from handlers.chat.helping import own_screens
from handlers.chat.helping.own_screens import helpers_door
from handlers.chat.helping.screens import consent_line
from handlers.chat.helping.taps import AskEndConsent, AskEndKin, HelpPerson, HelpReport
from handlers.chat.helping.undoing import shown
from handlers.chat.homes.desk_taps import SeeDoor
from handlers.chat.screen import Button, Row, Screen
from handlers.chat.told import Draw, Told
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.assisting.acts import the_act
from residents.assisting.model import Consent, Kin
from residents.assisting.queries import consent_seen
from residents.model import Dwelling, RoleKind
from residents.permits import dwellings_of, roles_of


def done(work: Work, told: Told) -> Screen | None:
    """Something was done for somebody: what, by whom, when, and how it is taken back."""
    try:
        act = shown(work, the_act(work, told.subject))
    except Refusal:
        return None
    if act.act.undone_at is not None:
        return None
    return Screen(own_screens.act_lines(act), own_screens.act_rows(act))


def undone(work: Work, told: Told) -> Screen | None:
    """It was taken back, by whom."""
    act = shown(work, the_act(work, told.subject))
    if act.act.undone_at is None:
        return None
    lines = (
        line("told-undone", by=act.act.undone_by, helper=act.act.by, name=act.act.name),
        act.what,
        line("told-undone-at", at=act.act.undone_at),
    )
    return Screen(lines, ((helpers_door(), home_button()),))


def consent_given(work: Work, told: Told) -> Screen | None:
    """Somebody wrote down that one agreed to be helped; who did not can say so with one tap."""
    seen = consent_seen(work, told.subject)
    if seen is None:
        return None
    lines = (line("told-consent", name=told.args["name"]), consent_line(seen))
    row: Row = (Button(line("button-never-agreed"), AskEndConsent(seen.id)), home_button())
    return Screen((*lines, line("told-consent-end")), ((helpers_door(),), row))


def own_word(work: Work, told: Told) -> Screen | None:
    """To the desk and the supervisors: whoever entered somebody also wrote down that they agreed."""
    consent = work.session.get(Consent, told.subject)
    if consent is None or consent.ended_at is not None:
        return None
    homes = dwellings_of(work, consent.person_id)
    home = work.session.get_one(Dwelling, homes[0]).name if homes else "—"
    said = line("told-own-word", name=told.args["name"], by=told.args["by"], home=home)
    rows: tuple[Row, ...] = ((Button(line("button-help-report"), HelpReport()), home_button()),)
    if homes and told.person is not None and RoleKind.DESK in roles_of(work, told.person):
        rows = ((Button(line("button-door-short"), SeeDoor(homes[0])),), *rows)
    return Screen((said, line("told-own-word-look")), rows)


def consent_ended(work: Work, told: Told) -> Screen:
    """It is over."""
    said = line("told-consent-over", name=told.args["name"], by=told.args["by"])
    return Screen((said,), ((helpers_door(), home_button()),))


def kin_added(work: Work, told: Told) -> Screen:
    """A relative looks on; whoever asked them for somebody else goes on with that person."""
    kin = work.session.get_one(Kin, told.subject)
    said = line("told-kin", name=told.args["name"], relative=told.args["relative"])
    if told.person == kin.recorded_by != kin.person_id:
        card = Button(line("button-help-person-alone", name=told.args["name"]), HelpPerson(kin.person_id))
        return Screen((said, line("told-kin-what")), ((card, home_button()),))
    row: Row = (Button(line("button-end-kin-told"), AskEndKin(told.subject)), home_button())
    return Screen((said, line("told-kin-what")), ((helpers_door(),), row))


def kin_ended(work: Work, told: Told) -> Screen:
    """A relative looks on no longer."""
    said = line("told-kin-over", name=told.args["name"], relative=told.args["relative"])
    return Screen((said,), ((helpers_door(), home_button()),))


NOTICES: dict[str, Draw] = {
    "done-for-another": done,
    "done-for-another-undone": undone,
    "consent-given": consent_given,
    "consent-own-word": own_word,
    "consent-ended": consent_ended,
    "kin-added": kin_added,
    "kin-ended": kin_ended,
}
