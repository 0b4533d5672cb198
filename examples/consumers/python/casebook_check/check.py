"""The check of one document."""

import references
from document import Reader, Text, decode
from figures import Figures
from structure import Structure, texts_for_people
from texts import Texts
from view import At

INFOS = {"byte-order-mark", "missing-source", "unquoted-figure"}
WARNINGS = {
    "assistant-residue",
    "change-inconsistent",
    "company-name-clash",
    "future-date",
    "lonely-pattern",
    "lookalike-unit",
    "markup-residue",
    "repeated-text",
    "unused-company",
}


class Findings:
    def __init__(self, text):
        self.text = text
        self.found = []

    def add(self, rule, pointer, offset):
        line, column = self.text.place(offset)
        severity = "info" if rule in INFOS else "warning" if rule in WARNINGS else "error"
        self.found.append(
            {"rule": rule, "severity": severity, "pointer": pointer, "line": line, "column": column}
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
        reader = Reader(characters, fault).read()
        version = self.unknown_version(reader.root)
        if version:
            findings.add("unsupported-version", "/casebook", version.start)
            return findings.ordered()
        if reader.stopped and reader.stopped.rule != "over-limit":
            findings.add(reader.stopped.rule, "", reader.stopped.offset)
            return findings.ordered()
        if marked:
            findings.add("byte-order-mark", "", 0)
        if reader.stopped:
            findings.add("over-limit", "", reader.stopped.offset)
        Structure(self.schema, findings).check(reader.root)
        if reader.root.kind == "object" and not reader.stopped:
            digest = At(reader.root, "")
            references.check(digest, findings, self.today)
            self.texts.check(digest, list(texts_for_people(digest, self.schema, self.schema)), findings)
            self.figures.check(digest, findings)
        return findings.ordered()

    def unknown_version(self, root):
        """The version that the document declares, if it is none that the schema knows."""
        known = self.schema["properties"]["casebook"]["enum"]
        for key, value in root.value if root and root.kind == "object" else ():
            if key.value == "casebook" and value.kind == "string" and value.has_pairs:
                if value.value not in known:
                    return value
        return None
