"""Reads one language's Fluent files as data: which texts there are and what each of them needs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast

from locales.speech import HELPING

PLAIN = "plain"
HOLE = "\ufffc"
"""Stands for whatever is put into a sentence later."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text: where it stands, which variables it needs, which others it includes, what it says."""

    where: str
    variables: frozenset[str]
    plain: frozenset[str] | None
    helping: frozenset[str] | None
    attributes: frozenset[str]
    includes: frozenset[str]
    sentences: tuple[str, ...]


@dataclass(slots=True)
class Catalogue:
    """All texts of a language by key; terms keep their leading dash."""

    language: str
    texts: dict[str, Text] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def messages(self) -> set[str]:
        """The keys that code can ask for."""
        return {key for key in self.texts if not key.startswith("-")}

    def needs(self, key: str) -> frozenset[str]:
        """The variables of a text and of every text it includes."""
        return frozenset().union(*(self.texts[k].variables for k in self.reach({key})))

    def reach(self, keys: set[str]) -> set[str]:
        """These texts and everything they include."""
        found, waiting = set[str](), [key for key in keys if key in self.texts]
        while waiting:
            key = waiting.pop()
            if key not in found:
                found.add(key)
                waiting += [other for other in self.texts[key].includes if other in self.texts]
        return found


def read(folder: Path, language: str) -> Catalogue:
    """The catalogue of a language, with what is wrong in its files."""
    catalogue = Catalogue(language)
    for file in sorted((folder / language).glob("*.ftl")):
        source = file.read_text("utf-8")
        for entry in FluentParser().parse(source).body:
            start = entry.span.start if entry.span else 0
            where = f"{language}/{file.name}:{source.count(chr(10), 0, start) + 1}"
            if isinstance(entry, ast.Junk):
                reason = entry.annotations[0].message if entry.annotations else "not Fluent"
                catalogue.faults.append(f"{where}: {reason}")
            elif isinstance(entry, ast.Message | ast.Term):
                _add(catalogue, entry, where)
    for text in catalogue.texts.values():
        for other in sorted(text.includes - set(catalogue.texts)):
            catalogue.faults.append(f"{text.where}: includes {other}, which does not exist")
    return catalogue


def _add(catalogue: Catalogue, entry: ast.Message | ast.Term, where: str) -> None:
    key = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
    if key in catalogue.texts:
        catalogue.faults.append(f"{where}: {key} is already at {catalogue.texts[key].where}")
        return
    if entry.value is None:
        catalogue.faults.append(f"{where}: {key} has no text of its own")
        return
    patterns = {attribute.id.name: attribute.value for attribute in entry.attributes}
    catalogue.texts[key] = Text(
        where=where,
        variables=_variables(entry.value),
        plain=_variables(patterns[PLAIN]) if PLAIN in patterns else None,
        helping=_variables(patterns[HELPING]) if HELPING in patterns else None,
        attributes=frozenset(patterns),
        includes=frozenset(_includes(entry)),
        sentences=tuple(s for pattern in (entry.value, *patterns.values()) for s in _sentences(pattern)),
    )


def _variables(pattern: ast.Pattern) -> frozenset[str]:
    return frozenset(node.id.name for node in _nodes(pattern) if isinstance(node, ast.VariableReference))


def _includes(entry: ast.Message | ast.Term) -> Iterator[str]:
    for node in _nodes(entry):
        if isinstance(node, ast.MessageReference):
            yield node.id.name
        elif isinstance(node, ast.TermReference):
            yield "-" + node.id.name


def _sentences(pattern: ast.Pattern) -> Iterator[str]:
    """The pattern as it will read, with holes; every wording of a choice is a sentence of its own."""
    shown = ""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            shown += element.value
        elif isinstance(element.expression, ast.StringLiteral):
            shown += str(element.expression.parse()["value"])
        else:
            shown += HOLE
            if isinstance(element.expression, ast.SelectExpression):
                for variant in element.expression.variants:
                    yield from _sentences(variant.value)
    yield shown


def _nodes(node: object) -> Iterator[ast.BaseNode]:
    """A node and everything below it."""
    if isinstance(node, list):
        for part in node:
            yield from _nodes(part)
    elif isinstance(node, ast.BaseNode):
        yield node
        for part in vars(node).values():
            yield from _nodes(part)
