"""Mutants: documents of the corpus with a few changes, to compare two checkers beyond the corpus.

    conformance.py mutants [OPTIONS] -- COMMAND [ARGUMENT...]

What must be found in a mutant is what the reference finds, casebook itself unless --reference names
another command. A difference is a fault in one of the two, or something that no page says: correct it,
and add a case. The same seed makes the same mutants.
"""

import json
import random
import re
import shlex
from pathlib import Path

TOKEN = re.compile(rb'"(?:[^"\\\x00-\x1f]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null')
KEY = re.compile(rb"[ \t\r\n]*:")

# Pieces that change what a text is: markup, invisible characters, other spellings, figures.
PIECES = """
&amp; &nbsp; &#38; &copy &x; <b> </b> <br/> <i>x</i> <T> <!--x--> <?x?> <a\u00a0href="x"> **x** __x__ *x* _x_
`x` ``x`` ~~x~~ [x](y) ![x](y) [x][1] [^1] [1] :tada: :+1: std::vector::push_back 10:30:45 ## # > --- ```
{x} ${x} {{x}} <% \\* \\n | \u00ad \u200b \u200d \u2060 \ufeff \u202e \u0085 \u001b \u0007 \u007f \u2028 \u00a0
\u2019 \u2018 \u201c \u201d \u2032 \u02bc \u2013 \u2014 \u2212 \u2010 \u2011 \u00ab ' " - e\u0301 \u00e9 \U0001f600 \ufb01
""".split(" ") + ["\n", "\r\n", "\r", "\t", "  ", "\n# x", "\n- x", "\n> x", " ", "1,000 users", "I can also help"]

UNITS = """
s ms us min h d wk mo a By kBy MBy GBy KiBy GiBy bit kbit/s Mbit/s % 1 [ppm] [ppth] {request} {request}/s {a}{b} {} m km
B GB MB KB kB b Gb T G K k M H C F S mS sec hr M/s GB/s Cel K [degF] USD EUR USD/mo USD/h EUR/MWh USD/(GBy.mo) XXX XAU BTC
DEM usd USD.USD m/s m2 m-2 s-1 /s 1/s 10*3 10^3 10*3/uL (s) ((s)) s. .s s// s/ {s {a b} s{x} dB B[SPL] kW.h W kWh V A mol
kg g t [lb_av] l L mL Pa bar [in_i] rps kb users \u00b5s $ 2s 1000 0 -1 s+1 m+2 GiB daa ug/mL a_j mo_j [car_Au] eV
1.Cel 2.Cel Cel{a} kCel Cel2/Cel dB/m 01 02.m m/009 010*3 [hnsf'U] [HPF] [NTU] [IU] [iU] 10*999 10*-999
""".split()

LANGUAGES = "en EN de-CH pt-br xx xx-en zx abcd english German japanese gsw zho-Hant iw mo sl-rozaj e en_US x-en".split()

# Characters that hide, and flags of tags: whole, too short, too long, and without an end.
HIDDEN = """
\u202a \u2066 \u2062 \u206a \u200b\u200b \u3164 \uffa0 \u17b4 \ufff9 \U000e0001 \U000e0041 \u200c \u200e \u061c \u180e \ufe0f \u2800
\U0001f3f4 \U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f \U0001f3f4\U000e0067\U000e0062\U000e007f
\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e0067\U000e0062\U000e0073\U000e007f \U0001f3f4\U000e0067\U000e0062\U000e0073
""".split()

NUMBERS = """
0 -0 0.0 0e99 0e100 0.0e100 -0.0e101 1 -1 2 10 100 1e2 1E+2 1.50 0.5 1e-3 99.9 110 90 1e99 1e100 -5 3 20 21 1000000 0.1 1e400 200 50
""".split()

DATES = "2026-11-23 2026-11-24 2027-01-01 2026-02-29 2024-02-29 0999-01-01 1000-01-01 2026-1-1 2026-06-03".split()


class Mutator:
    """Changes documents by chance, with values of other documents beside those above."""

    def __init__(self, documents, folder, seed):
        self.random = random.Random(seed)
        self.documents = documents
        self.phrases = [
            " ".join(filter(None, (row["begins"], row["continues"]))) for row in rows(folder, "assistant-phrases")
        ]
        self.tags = [row["name"] for row in rows(folder, "html-tags")]
        self.folded = [chr(int(row["from"][2:6], 16)) for row in rows(folder, "folding")]
        self.units = UNITS + [
            row["code"] for name in ("lookalike-units", "currencies") for row in rows(folder, name)
        ]
        self.tokens = sorted({token for document in documents.values() for token in TOKEN.findall(document)})
        self.keys = sorted(
            {m.group() for d in documents.values() for m in TOKEN.finditer(d) if KEY.match(d, m.end())}
        )

    def mutant(self):
        """The name of a document, the kinds of changes, and the changed document."""
        choose = self.random.choice
        name = choose(sorted(self.documents))
        document = self.documents[name]
        kinds = []
        for _ in range(choose((1, 1, 1, 2, 2, 3))):
            kind = choose((self.tree,) * 5 + (self.text,) * 6 + (self.token,) * 4 + (self.byte,))
            changed = kind(document)
            if changed is not None and changed != document:
                kinds.append(kind.__name__)
                document = changed
        return name, kinds, document

    def byte(self, document):
        """A byte that is removed, repeated or replaced; a cut; other line ends; a mark."""
        at = self.random.randrange(len(document) + 1)
        return self.random.choice(
            (
                document[:at] + document[at + 1 :],
                document[:at] + document[at : at + 1] + document[at:],
                document[:at] + bytes([self.random.randrange(256)]) + document[at + 1 :],
                document[:at] + self.random.choice((b",", b"}", b"]", b'"', b":", b"\\", b"\xc3", b"\n")) + document[at:],
                document[:at],
                document.replace(b"\n", b"\r"),
                document.replace(b"\n", b"\r\n"),
                b"\xef\xbb\xbf" + document,
            )
        )

    def token(self, document):
        """A text, number or key in place of another, with another spelling, or removed."""
        spans = list(TOKEN.finditer(document))
        if not spans:
            return None
        span = self.random.choice(spans)
        is_key = KEY.match(document, span.end())
        old = span.group()
        new = self.random.choice(self.keys if is_key else self.tokens)
        choice = self.random.randrange(6)
        if choice == 0 and old[:1] == b'"' and len(old) > 2:
            letter = self.random.randrange(1, len(old) - 1)
            if re.fullmatch(rb"[a-zA-Z0-9 ]+", old[1:-1]):
                new = old[:letter] + b"\\u%04x" % old[letter] + old[letter + 1 :]
        elif choice == 1 and old[:1] == b'"':
            new = old[:-1] + self.random.choice((b"x", b" ", b"\\ud83d", b"\\ude00", b"-", b"\\n")) + b'"'
        elif choice == 2 and not is_key:
            new = self.random.choice((b"null", b"[]", b"{}", b'""', b"true", b"1", b'["x"]', b'" "'))
        elif choice == 3 and re.match(rb"[0-9-]", old):
            new = self.random.choice(NUMBERS).encode()
        return document[: span.start()] + new + document[span.end() :]

    def text(self, document):
        """A piece within a text, or another unit or day; the document is written anew."""
        return self.rewritten(document, self.edit_text)

    def tree(self, document):
        """A member or item that is removed, repeated, moved, or replaced."""
        return self.rewritten(document, self.edit_tree)

    def rewritten(self, document, edit):
        try:
            tree = json.loads(document.decode("utf-8"))
        except ValueError:
            return None
        places = list(walk(tree))
        if not places or not edit(places):
            return None
        text = json.dumps(tree, indent=2, ensure_ascii=self.random.random() < 0.2)
        return text.encode("utf-8", "surrogatepass")

    def edit_text(self, places):
        texts = [place for place in places if isinstance(place[0][place[1]], str)]
        if not texts:
            return False
        parent, key = self.random.choice(texts)
        text = parent[key]
        if key == "unit":
            parent[key] = self.random.choice(self.units) + self.random.choice(("", "", "", "/s", "{x}", "2", "/mo"))
        elif re.match("[0-9]{4}-", text):
            parent[key] = self.random.choice(DATES)
        elif key == "language":
            parent[key] = self.random.choice(LANGUAGES)
        elif self.random.random() < 0.05:
            parent[key] = self.random.choice((" ", "\u00a0\n", "\u200d", text.upper(), text.swapcase()))
        else:
            at = self.random.choice((0, len(text), self.random.randrange(len(text) + 1)))
            piece = self.piece()
            space = self.random.choice(("", " "))
            parent[key] = text[:at] + space + piece + space + text[at:]
        return True

    def piece(self):
        kind = self.random.randrange(6)
        if kind == 5:
            return self.random.choice(HIDDEN)
        if kind == 0:
            return self.phrase(self.random.choice(self.phrases))
        if kind == 1:
            return self.random.choice(("<%s>", "</%s>", "<%s class='x'>", "&%s;")) % self.random.choice(self.tags)
        return self.random.choice(self.folded if kind == 2 else PIECES)

    def phrase(self, pattern):
        """One of the texts that a pattern of the list stands for."""
        while "(" in pattern:
            pattern = re.sub(
                r"\(([^()]*)\)(\?|\{[0-9,]+\})?", lambda group: self.random.choice(group[1].split("|")), pattern
            )
        return re.sub(r"(\[a-z-\]\{[0-9,]+\})|\?", lambda group: "weekly" if group[1] else "", pattern)

    def edit_tree(self, places):
        parent, key = self.random.choice(places)
        choice = self.random.randrange(6)
        if choice == 0:
            del parent[key]
        elif choice == 1 and isinstance(parent, list):
            parent.insert(self.random.randrange(len(parent) + 1), parent[key])
        elif choice == 2:
            other, there = self.random.choice(places)
            parent[key] = json.loads(json.dumps(other[there]))
        elif choice == 3 and isinstance(parent[key], (int, float)) and not isinstance(parent[key], bool):
            parent[key] = json.loads(self.random.choice(NUMBERS))
        elif choice == 4 and isinstance(parent, dict):
            same = [place for place in places if place[1] == key]
            other, there = self.random.choice(same)
            parent[key], other[there] = other[there], parent[key]
        else:
            quantities = [place for place in places if place[1] in ("value", "baseline", "min", "max", "amount")]
            if not quantities:
                return False
            parent, key = self.random.choice(quantities)
            if isinstance(parent[key], dict):
                parent[key][self.random.choice(("value", "min", "max"))] = json.loads(self.random.choice(NUMBERS))
            else:
                parent[key] = json.loads(self.random.choice(NUMBERS))
        return True


def walk(tree):
    """Parent and key, or index, of every value below the root."""
    members = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in list(members):
        yield tree, key
        yield from walk(value)


def rows(folder, name):
    """The rows of a table, each by the names of its columns."""
    lines = (folder / f"{name}.tsv").read_text("utf-8").split("\n")
    names, *cells = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [dict(zip(names, each)) for each in cells]


def write(folder, corpus, more, count, seed):
    """Writes mutants into a folder, and gives id, description and path of each."""
    documents = {str(path): path.read_bytes() for path in sorted((corpus / "documents").rglob("*.json"))}
    documents.update((str(path), path.read_bytes()) for root in more for path in sorted(root.rglob("*.json")))
    mutator = Mutator(documents, corpus / "data", seed)
    made = 0
    while made < count:
        name, kinds, document = mutator.mutant()
        if not kinds:
            continue
        path = Path(folder) / f"{seed}-{made:06}.json"
        path.write_bytes(document)
        yield f"{seed}-{made:06}", f"{name} changed by {', '.join(kinds)}", path
        made += 1


def reference_of(words, corpus):
    """The words of the reference: casebook of this repository unless others are given."""
    if words:
        return shlex.split(words)
    return [str(corpus.parent.parent / "casebook"), "check", "--today", "{today}", "--report", "json"]
