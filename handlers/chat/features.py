"""All features of the chat in one place: their routes, their notices, their cards."""

from dataclasses import dataclass, field

from handlers.chat.routes import Answer, Command, Handler, Happened, Opened, Route, Sent, Tap
from handlers.chat.told import Draw, DrawCard


@dataclass(frozen=True, slots=True)
class Features:
    """What the chat can answer and tell."""

    commands: dict[str, Command]
    taps: dict[type, Handler]
    answers: dict[str, Handler]
    opened: dict[str, Handler]
    notices: dict[str, Draw]
    cards: dict[str, DrawCard]
    unasked: Handler
    happened: dict[str, Handler] = field(default_factory=dict)
    take_files: set[str] = field(default_factory=set)
    sent: dict[str, Handler] = field(default_factory=dict)


def collect(
    routes: tuple[Route, ...], notices: dict[str, Draw], cards: dict[str, DrawCard], unasked: Handler
) -> Features:
    """Sort routes by what they answer; two that answer the same are a mistake."""
    features = Features({}, {}, {}, {}, notices, cards, unasked)
    for route in routes:
        match route:
            case Command(name):
                assert name not in features.commands, f"two handlers for /{name}"
                features.commands[name] = route
            case Tap(kind, handler):
                assert kind not in features.taps, f"two handlers for {kind.__name__}"
                features.taps[kind] = handler
            case Answer(flow, handler, files):
                assert flow not in features.answers, f"two handlers for {flow}"
                features.answers[flow] = handler
                if files:
                    features.take_files.add(flow)
            case Opened(prefix, handler):
                assert prefix not in features.opened, f"two handlers for links {prefix}_"
                features.opened[prefix] = handler
            case Sent(content, handler):
                assert content not in features.sent, f"two handlers for a {content}"
                features.sent[content] = handler
            case Happened(what, handler):
                assert what not in features.happened, f"two handlers for {what}"
                features.happened[what] = handler
    return features
