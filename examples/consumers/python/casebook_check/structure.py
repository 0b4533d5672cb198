"""The level `structure`: what the schema says, and what a parser must see."""

import re

MOST_DIGITS = 100
TYPES = {"object": "object", "array": "array", "string": "string", "number": "number"}


class Structure:
    """Finds what breaks the schema in a document that was read."""

    def __init__(self, schema, findings):
        self.schema = schema
        self.findings = findings

    def check(self, root):
        self.value(root, self.schema, "")

    def find(self, rule, pointer, node):
        self.findings.add(rule, pointer, node.start)

    def value(self, node, schema, pointer):
        while "$ref" in schema:
            schema = self.schema["$defs"][schema["$ref"].rpartition("/")[2]]
        if schema is True or "type" not in schema:
            self.custom(node, pointer)
        elif node.kind != schema["type"]:
            self.find("wrong-type", pointer, node)
            node.readable = False
        else:
            getattr(self, node.kind, lambda *_: None)(node, schema, pointer)

    def object(self, node, schema, pointer):
        properties = schema.get("properties", {})
        custom = schema["additionalProperties"] is True
        seen = set()
        for key, value in node.value:
            place = f"{pointer}/{escaped(key.value)}"
            if key.value in seen:
                self.find("duplicate-key", place, key)
            elif custom:
                self.string(key, schema.get("propertyNames", {}), place)
            elif key.value not in properties:
                self.find("unknown-property", place, key)
            seen.add(key.value)
            if custom:
                self.custom(value, place)
            elif key.value in properties:
                self.value(value, properties[key.value], place)
        for name in schema.get("required", []):
            if name not in seen and node.end >= 0:
                self.find("missing-property", pointer, node)

    def array(self, node, schema, pointer):
        if len(node.value) < schema.get("minItems", 0) and node.end >= 0:
            self.find("too-few", pointer, node)
        seen = set()
        for index, item in enumerate(node.value):
            place = f"{pointer}/{index}"
            self.value(item, schema["items"], place)
            if schema.get("uniqueItems") and item.kind == "string" and item.readable:
                if item.value in seen:
                    self.find("repeated-item", place, item)
                seen.add(item.value)

    def string(self, node, schema, pointer):
        if not node.readable:
            self.find("encoding", pointer, node)
            return
        text = node.value
        if "enum" in schema and text not in schema["enum"]:
            self.find("unknown-value", pointer, node)
            node.readable = False
        if "pattern" in schema and not re.search(python_pattern(schema["pattern"]), text):
            self.find("bad-format", pointer, node)
            node.readable = False
        if len(text) < schema.get("minLength", 0):
            self.find("too-short", pointer, node)
            node.readable = False
        if len(text) > schema.get("maxLength", len(text)):
            self.find("too-long", pointer, node)
            node.readable = False

    def number(self, node, schema, pointer):
        if has_too_many_digits(node.value):
            self.find("over-limit", pointer, node)
            node.readable = False
        elif "minimum" in schema and node.value.startswith("-") and re.search("^[^eE]*[1-9]", node.value):
            self.find("out-of-range", pointer, node)
            node.readable = False

    def custom(self, node, pointer):
        """Custom data: any JSON, but no key twice, no half of a pair, no endless number."""
        if node.kind == "object":
            self.object(node, {"additionalProperties": True}, pointer)
        elif node.kind == "array":
            for index, item in enumerate(node.value):
                self.custom(item, f"{pointer}/{index}")
        elif node.kind in ("string", "number"):
            getattr(self, node.kind)(node, {}, pointer)


def escaped(key):
    """A key as a part of a JSON Pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def python_pattern(pattern):
    """A pattern of the schema; `$` of Python also matches before a last line end."""
    return pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern


def has_too_many_digits(number):
    """Whether a number has more than 100 digits on one side of its point, written without exponent."""
    mantissa, _, exponent = number.lower().partition("e")
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    shift = int(exponent or "0")
    before = len((whole + fraction).lstrip("0"))
    return before - len(fraction) + shift > MOST_DIGITS or len(fraction) - shift > MOST_DIGITS
