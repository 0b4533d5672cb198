"""The level `structure`: what the schema says, and what a parser must see."""

import re

MOST_DIGITS = 100
LONGEST_NUMBER = 1_000
LONGEST_KEY = 1_000
VERSION = "/casebook"
ONE_LINE = "^[^\\r\\n]*$"

# Faults after which a required text counts as unreadable, and its object is seen all the same.
OF_FORM = {"bad-format", "too-short", "too-long"}


class Structure:
    """Finds what breaks the schema in a document that was read, and marks what cannot be used."""

    def __init__(self, schema, findings):
        self.schema = schema
        self.findings = findings

    def check(self, root):
        self.value(root, self.schema, "")

    def find(self, rule, pointer, node):
        self.findings.add(rule, pointer, node.start)

    def fault(self, rule, pointer, node):
        self.find(rule, pointer, node)
        node.fault = node.fault or rule

    def value(self, node, schema, pointer):
        while "$ref" in schema:
            schema = self.schema["$defs"][schema["$ref"].rpartition("/")[2]]
        if node.kind != schema["type"]:
            self.fault("wrong-type", pointer, node)
        elif node.kind == "object" and schema["additionalProperties"] is True:
            self.custom_object(node, schema.get("propertyNames", {}), pointer)
        elif node.kind != "boolean":
            getattr(self, node.kind)(node, schema, pointer)

    def object(self, node, schema, pointer):
        properties = schema["properties"]
        seen = {}
        for key, value in node.value:
            place = f"{pointer}/{escaped(key.value)}"
            if key.value in seen:
                self.find("duplicate-key", place, key)
            elif key.value not in properties:
                self.find("unknown-property", place, key)
                node.has_unknown = True
            seen.setdefault(key.value, value)
            if key.value in properties:
                self.value(value, properties[key.value], place)
        for name in schema.get("required", []):
            if name not in seen:
                if node.end >= 0:
                    self.find("missing-property", pointer, node)
                node.fault = "omitted"
            elif seen[name].fault and (seen[name].fault not in OF_FORM or name == "unit"):
                node.fault = "omitted"

    def array(self, node, schema, pointer):
        least = schema.get("minItems", 0)
        seen = set()
        for index, item in enumerate(node.value):
            place = f"{pointer}/{index}"
            self.value(item, schema["items"], place)
            if schema.get("uniqueItems") and item.kind == "string":
                if item.value in seen:
                    self.fault("repeated-item", place, item)
                seen.add(item.value)
        if len(node.value) < least and node.end >= 0:
            self.find("too-few", pointer, node)
        if sum(not item.fault for item in node.value) < least:
            node.fault = "omitted"

    def string(self, node, schema, pointer):
        text = node.value
        if not node.has_pairs:
            self.fault("encoding", pointer, node)
            return
        if "enum" in schema and text not in schema["enum"]:
            if pointer == VERSION:
                self.findings.only("unsupported-version", pointer, node.start)
            self.fault("unknown-value", pointer, node)
        if len(text) < schema.get("minLength", 0):
            self.fault("too-short", pointer, node)
        if len(text) > schema.get("maxLength", len(text)):
            self.fault("too-long", pointer, node)
        if "pattern" in schema and not re.search(python_pattern(schema["pattern"]), text):
            self.fault("bad-format", pointer, node)

    def number(self, node, schema, pointer):
        if has_too_many_digits(node.value):
            self.fault("over-limit", pointer, node)
        elif "minimum" in schema and is_negative(node.value):
            self.fault("out-of-range", pointer, node)

    def custom(self, node, pointer):
        """Custom data: any JSON, but no key twice, no half of a pair, no endless number."""
        if node.kind == "object":
            self.custom_object(node, {}, pointer)
        elif node.kind == "array":
            for index, item in enumerate(node.value):
                self.custom(item, f"{pointer}/{index}")
        elif node.kind in ("string", "number"):
            getattr(self, node.kind)(node, {}, pointer)

    def custom_object(self, node, names, pointer):
        seen = set()
        for key, value in node.value:
            place = f"{pointer}/{escaped(key.value)}"
            if key.value in seen:
                self.find("duplicate-key", place, key)
            self.string(key, names, place)
            seen.add(key.value)
            self.custom(value, place)


def escaped(key):
    """A key as a part of a JSON Pointer; one that is longer than all pointers may be cut."""
    return key[: LONGEST_KEY + 1].replace("~", "~0").replace("/", "~1")


def python_pattern(pattern):
    """A pattern of the schema; `$` of Python also matches before a last line end."""
    return pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern


def is_negative(number):
    return number.startswith("-") and re.match("[^eE]*[1-9]", number) is not None


def has_too_many_digits(number):
    """Whether a number has more than 100 digits on one side of its point, written without exponent; the
    last digit of a zero counts as a one."""
    if len(number) > LONGEST_NUMBER:
        return True
    mantissa, _, exponent = number.lower().partition("e")
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    after = len(fraction) - int(exponent or "0")
    digits = (whole + fraction).lstrip("0") or "1"
    return len(digits) - after > MOST_DIGITS or after > MOST_DIGITS


def texts_for_people(place, schema, root):
    """The texts that people read: of one line or more, but no code, id, day, address or custom data."""
    while "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    kind = place.node.kind
    if kind == "string" and schema.get("pattern", ONE_LINE) == ONE_LINE and "enum" not in schema:
        yield place
    elif kind == "object" and "properties" in schema:
        for key in place.node.members():
            member = place.member(key)
            if member and key in schema["properties"] and key != "$schema":
                yield from texts_for_people(member, schema["properties"][key], root)
    elif kind == "array":
        for index, item in enumerate(place.value):
            if not item.fault:
                yield from texts_for_people(place.below(item, index), schema["items"], root)
