"""What can be tapped about help."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("aa")
@dataclass(frozen=True, slots=True)
class HelpHome:
    """Whom to help?"""


@button("ab")
@dataclass(frozen=True, slots=True)
class HelpPerson:
    """Somebody who may be helped."""

    person: int


@button("ac")
@dataclass(frozen=True, slots=True)
class StartHelping:
    """Act for them from now on."""

    person: int


@button("ad")
@dataclass(frozen=True, slots=True)
class StopHelping:
    """Act as oneself again."""


@button("ae")
@dataclass(frozen=True, slots=True)
class GoOnHelping:
    """Take up again what rested too long."""


@button("af")
@dataclass(frozen=True, slots=True)
class RecordConsent:
    """They agreed, in this way."""

    person: int
    how: str


@button("ag")
@dataclass(frozen=True, slots=True)
class AskConsent:
    """How did they agree?"""

    person: int


@button("ah")
@dataclass(frozen=True, slots=True)
class EndConsent:
    """Let it be over."""

    consent: int


@button("aw")
@dataclass(frozen=True, slots=True)
class AskEndConsent:
    """Let it be over?"""

    consent: int


@button("ai")
@dataclass(frozen=True, slots=True)
class DoneFor:
    """A page of what was done for somebody."""

    person: int
    page: int


@button("aj")
@dataclass(frozen=True, slots=True)
class UndoAct:
    """Take it back."""

    act: int


@button("ak")
@dataclass(frozen=True, slots=True)
class AllRight:
    """It was meant so."""

    act: int


@button("al")
@dataclass(frozen=True, slots=True)
class SeeAct:
    """One act done for somebody."""

    act: int


@button("am")
@dataclass(frozen=True, slots=True)
class AskKin:
    """A link for a relative of this person; 0 is oneself."""

    person: int


@button("an")
@dataclass(frozen=True, slots=True)
class BecomeKin:
    """Look on, in that community, as the link asks."""

    community: int
    ticket: str


@button("ao")
@dataclass(frozen=True, slots=True)
class EndKin:
    """Look on no longer."""

    kin: int


@button("av")
@dataclass(frozen=True, slots=True)
class AskEndKin:
    """Look on no longer?"""

    kin: int


@button("ap")
@dataclass(frozen=True, slots=True)
class AgreeTo:
    """Agree to be helped by this helper; 0 is the desk."""

    helper: int


@button("aq")
@dataclass(frozen=True, slots=True)
class ChooseHelper:
    """Who may help me?"""


@button("ar")
@dataclass(frozen=True, slots=True)
class HelpReport:
    """What was done for others this quarter."""


@button("as")
@dataclass(frozen=True, slots=True)
class SpeakAs:
    """This one of those whom the phone serves speaks now."""

    person: int


@button("at")
@dataclass(frozen=True, slots=True)
class WhoSpeaks:
    """Who speaks on this phone?"""


@button("au")
@dataclass(frozen=True, slots=True)
class EnterAt:
    """Enter somebody without a phone for this home."""

    dwelling: int


@button("ay")
@dataclass(frozen=True, slots=True)
class EnterPart:
    """One answer about them: ``part`` of age, read slowly, or what was looked at."""

    part: str
    value: str


@button("as-form")
@dataclass(frozen=True, slots=True)
class PrintConsent:
    """The form to be signed, as a file."""

    person: int


@button("as-blank")
@dataclass(frozen=True, slots=True)
class PrintBlank:
    """An empty form for whoever comes without a phone, as a file."""


@button("as-slip")
@dataclass(frozen=True, slots=True)
class PrintSlip:
    """The slip of one act, as a file."""

    act: int


@button("az")
@dataclass(frozen=True, slots=True)
class EnterNow:
    """What was read back is right."""


@button("ax")
@dataclass(frozen=True, slots=True)
class KinAndConsents:
    """What can be ended, by pages: consents and relatives of somebody; 0 is oneself."""

    person: int
    page: int = 0


@button("aza")
@dataclass(frozen=True, slots=True)
class HelpUnit:
    """The doors of one unit; the first unit is 1."""

    place: int
    part: int
    page: int


@button("azb")
@dataclass(frozen=True, slots=True)
class HelpDoor:
    """Whoever belongs to this home, by pages."""

    dwelling: int
    page: int = 0


@button("azm")
@dataclass(frozen=True, slots=True)
class HelpMore:
    """What else there is to somebody whom one may help."""

    person: int


@button("azn")
@dataclass(frozen=True, slots=True)
class MoreOfHelp:
    """What else there is to help for oneself."""


@button("azw")
@dataclass(frozen=True, slots=True)
class OnWhom:
    """A page of those on whom one looks."""

    page: int
