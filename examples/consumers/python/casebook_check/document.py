"""Reads JSON and remembers where each value is written."""

import bisect
import re
import unicodedata
from dataclasses import dataclass, field

DEEPEST = 64
MARK = "\ufeff"
LINE_END = re.compile(r"\r\n|\r|\n")
SPACE = re.compile(r"[ \t\r\n]*")
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
LIKE_A_NUMBER = re.compile(r"-?[0-9]*(?:\.[0-9]*)*(?:[eE][+-]?[0-9]*)?")
WORD = re.compile("true|false|null")
WORDS = {"true": ("boolean", True), "false": ("boolean", False), "null": ("null", None)}
PART_OF_A_WORD = {"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Nl", "Pc", "Sc", "Cf"}
PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class NotRead(Exception):
    """Why a document cannot be read: the rule and the offset where reading stopped."""

    def __init__(self, rule, offset):
        super().__init__(rule)
        self.rule = rule
        self.offset = offset


@dataclass
class Node:
    """A value. `value` is a str, the digits of a number, a bool, None, or a list: of nodes in an
    array, of pairs of nodes, key first, in an object. What is wrong with its structure is `fault`:
    the rule of the first finding, or "omitted" of an object that lacks what it needs."""

    kind: str
    start: int
    end: int = -1
    value: object = None
    offsets: list = field(default=None, repr=False)
    has_pairs: bool = True
    fault: str = None
    has_unknown: bool = False

    def members(self):
        """The members of an object by key; of a key that is there twice, the first."""
        found = {}
        for key, value in self.value:
            found.setdefault(key.value, value)
        return found

    def offset(self, index):
        """Where the character at an index of a text is written."""
        return self.start + 1 + index if self.offsets is None else self.offsets[index]


class Text:
    """The characters of a document, with their lines and columns."""

    def __init__(self, characters):
        self.characters = characters
        self.lines = [0] + [end.end() for end in LINE_END.finditer(characters)]

    def place(self, offset):
        """Line and column of an offset, from 1, the column in UTF-16 code units."""
        line = bisect.bisect_right(self.lines, offset)
        before = self.characters[self.lines[line - 1] : offset]
        return line, len(before.encode("utf-16-le", "surrogatepass")) // 2 + 1


def decode(document):
    """The characters of a document, whether a byte order mark came before them, and the fault in
    its encoding: then the characters are those before it."""
    fault = None
    try:
        characters = document.decode("utf-8")
    except UnicodeDecodeError as e:
        characters = document[: e.start].decode("utf-8")
        fault = NotRead("encoding", len(characters))
    marked = characters.startswith(MARK)
    if marked:
        characters = characters[1:]
        if fault:
            fault.offset -= 1
    return characters, marked, fault


class Reader:
    """Reads one document. After `read`, `root` is what could be read and `stopped` the reason, if
    reading ended before the document did."""

    def __init__(self, characters, fault=None):
        self.characters = characters
        self.fault = fault
        self.offset = 0
        self.depth = 0
        self.root = None
        self.stopped = None

    def read(self):
        try:
            if not self.next():
                self.fail(0 if not self.fault else None)
            self.value(self.place_root)
            self.space()
            if self.offset < len(self.characters) or self.fault:
                self.fail()
        except NotRead as e:
            self.stopped = e
        return self

    def place_root(self, node):
        self.root = node

    def fail(self, offset=None):
        offset = self.offset if offset is None else offset
        if self.fault and offset >= len(self.characters):
            raise self.fault
        raise NotRead("syntax", offset)

    def space(self):
        self.offset = SPACE.match(self.characters, self.offset).end()

    def next(self):
        self.space()
        return self.characters[self.offset : self.offset + 1]

    def expect(self, character):
        if self.next() != character:
            self.fail()
        self.offset += 1

    def value(self, keep):
        """Reads a value. It is kept as soon as it begins, so that a stop loses nothing before it."""
        first = self.next()
        if first and first in "{[":
            self.container(first, keep)
        elif first == '"':
            keep(self.text())
        elif first and first in "-0123456789":
            keep(self.number())
        else:
            word = WORD.match(self.characters, self.offset)
            if not word or is_part_of_a_word(self.characters[word.end() : word.end() + 1]):
                self.fail()
            kind, value = WORDS[word.group()]
            self.offset = word.end()
            keep(Node(kind, word.start(), self.offset, value))

    def container(self, bracket, keep):
        if self.depth == DEEPEST:
            raise NotRead("over-limit", self.offset)
        self.depth += 1
        kind, close = ("object", "}") if bracket == "{" else ("array", "]")
        node = Node(kind, self.offset, value=[])
        keep(node)
        self.offset += 1
        if self.next() == close:
            self.offset += 1
        else:
            while True:
                if kind == "array":
                    self.value(node.value.append)
                else:
                    if self.next() != '"':
                        self.fail()
                    key = self.text(is_key=True)
                    self.expect(":")
                    self.value(lambda value: node.value.append((key, value)))
                if self.next() == ",":
                    self.offset += 1
                else:
                    self.expect(close)
                    break
        node.end = self.offset
        self.depth -= 1

    def number(self):
        start = self.offset
        digits = LIKE_A_NUMBER.match(self.characters, start).group()
        if not NUMBER.fullmatch(digits):
            self.fail()
        self.offset += len(digits)
        return Node("number", start, self.offset, digits)

    def text(self, is_key=False):
        """Reads a text. Of a key, half of a surrogate pair ends reading as soon as it is one for sure."""
        start = self.offset
        parts, offsets = [], []
        half = False
        self.offset += 1
        while True:
            plain = PLAIN.match(self.characters, self.offset)
            parts.append(plain.group())
            offsets.extend(range(plain.start(), plain.end()))
            self.offset = plain.end()
            character = self.characters[self.offset : self.offset + 1]
            if half and (plain.group() or character not in ("", "\\")):
                raise NotRead("encoding", start)
            if character == '"':
                break
            if character != "\\":
                self.fail()
            offsets.append(self.offset)
            parts.append(self.escape())
            if is_key:
                low = "\udc00" <= parts[-1] <= "\udfff"
                if low != half:
                    raise NotRead("encoding", start)
                half = "\ud800" <= parts[-1] <= "\udbff"
        self.offset += 1
        offsets.append(self.offset - 1)
        value = "".join(parts)
        straight = len(offsets) == self.offset - start - 1
        if not straight and any("\ud800" <= c <= "\udfff" for c in value):
            value, offsets = join_pairs(value, offsets)
        has_pairs = not any("\ud800" <= c <= "\udfff" for c in value)
        return Node("string", start, self.offset, value, None if straight else offsets, has_pairs)

    def escape(self):
        letter = self.characters[self.offset + 1 : self.offset + 2]
        if letter in ESCAPES and letter:
            self.offset += 2
            return ESCAPES[letter]
        if letter != "u":
            self.fail(self.offset + 1)
        digits = re.compile("[0-9A-Fa-f]{0,4}").match(self.characters, self.offset + 2)
        if len(digits.group()) < 4:
            self.fail(digits.end())
        self.offset += 6
        return chr(int(digits.group(), 16))


def is_part_of_a_word(character):
    """Whether true, false or null and this character are another word, and so none of JSON."""
    return (
        "" < character <= "\uffff"
        and character != "$"
        and (unicodedata.category(character) in PART_OF_A_WORD or "\x7f" <= character <= "\x9f")
    )


def join_pairs(value, offsets):
    """The two halves of a character beyond the basic plane as the character."""
    joined, places, index = [], [], 0
    while index < len(value):
        pair = value[index : index + 2]
        whole = len(pair) == 2 and "\ud800" <= pair[0] <= "\udbff" and "\udc00" <= pair[1] <= "\udfff"
        places.append(offsets[index])
        joined.append(pair.encode("utf-16-le", "surrogatepass").decode("utf-16-le") if whole else pair[0])
        index += 2 if whole else 1
    return "".join(joined), places + offsets[index:]
