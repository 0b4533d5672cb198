"""The check of one document."""

import contextlib

import references
from document import Reader, Text, decode
from figures import Figures
from structure import Structure, texts_for_people
from texts import Texts
from view import At

INFOS = {"byte-order-mark", "draft-left", "missing-source", "unquoted-figure"}
WARNINGS = {
    "assistant-residue",
    "change-inconsistent",
    "company-name-clash",
    "future-date",
    "hidden-character",
    "lonely-pattern",
    "lookalike-unit",
    "markup-residue",
    "own-partner",
    "repeated-entry",
    "repeated-text",
    "unknown-language",
    "unused-company",
}


MOST_FINDINGS = 10_000
LONGEST_POINTER = 1_000


class Ended(Exception):
    """There is no more to find in a document."""


class Findings:
    def __init__(self, text):
        self.text = text
        self.found = []

    def add(self, rule, pointer, offset):
        """A finding. That of the limit comes after the last one."""
        self.append(rule, pointer, offset)
        if len(self.found) == MOST_FINDINGS:
            self.append("over-limit", "", offset)
            raise Ended

    def only(self, rule, pointer, offset):
        """A finding beside which there is no other."""
        self.found.clear()
        self.append(rule, pointer, offset)
        raise Ended

    def append(self, rule, pointer, offset):
        line, column = self.text.place(offset)
        severity = "info" if rule in INFOS else "warning" if rule in WARNINGS else "error"
        self.found.append(
            {"rule": rule, "severity": severity, "pointer": bounded(pointer), "line": line, "column": column}
        )

    def at(self, rule, place):
        self.add(rule, place.pointer, place.node.start)

    def within(self, rule, place, index):
        """A finding at a character of a text."""
        self.add(rule, place.pointer, place.node.offset(index))

    def ordered(self):
        return sorted(self.found, key=lambda each: (each["line"], each["column"], each["rule"]))


class Checker:
    def __init__(self, schema, data, units, today):
        self.schema = schema
        self.today = today
        self.texts = Texts(data)
        self.figures = Figures(data, units)

    def check(self, document):
        characters, marked, fault = decode(document)
        findings = Findings(Text(characters))
        with contextlib.suppress(Ended):
            self.find(Reader(characters, fault).read(), marked, findings)
        return findings.ordered()

    def find(self, reader, marked, findings):
        stopped = reader.stopped
        if reader.root:
            Structure(self.schema, findings).check(reader.root)
        if stopped:
            (findings.add if stopped.rule == "over-limit" else findings.only)(stopped.rule, "", stopped.offset)
        if marked:
            findings.add("byte-order-mark", "", 0)
        if reader.root.kind == "object" and not stopped:
            digest = At(reader.root, "")
            references.check(digest, findings, self.today)
            self.texts.check(digest, list(texts_for_people(digest, self.schema, self.schema)), findings)
            self.figures.check(digest, findings)


def bounded(pointer):
    """A pointer, or that of the nearest value around it that is short enough to be reported."""
    while len(pointer.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_POINTER:
        pointer = pointer.rpartition("/")[0]
    return pointer
