"""The generated corpora, which are made once and kept."""

import hashlib
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

LINE = 45_000
# A digest whose case studies have so many bytes, compact, has 45 KB as an indented file.
DOCUMENT = 31_000
# How much longer a large digest is when it is indented.
INDENTED = 1.36


@dataclass(frozen=True)
class Corpus:
    """A file or a folder of files, and how its check must end."""

    path: Path
    faulty: bool = False

    @property
    def files(self):
        return sorted(self.path.glob("*.json")) if self.path.is_dir() else [self.path]

    @property
    def bytes(self):
        return sum(file.stat().st_size for file in self.files)


class Corpora:
    """Makes corpora in one go: ask for each, then `make`. `maker` is a command that takes orders from its
    standard input; `made_of` are files that decide what it makes, as this one does."""

    def __init__(self, maker, folder, made_of=()):
        self._maker = maker
        self._folder = folder
        self._orders = {}
        self._drop_unless_made_of(made_of)

    def _drop_unless_made_of(self, files):
        fingerprint = hashlib.sha256(b"".join(file.read_bytes() for file in [Path(__file__), *files])).hexdigest()
        mark = self._folder / "made-of"
        if not mark.exists() or mark.read_text() != fingerprint:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir(parents=True)
            mark.write_text(fingerprint)

    def one(self):
        return self._order("one", "digest.json", DOCUMENT)

    def huge(self, size):
        return self._order("one", f"huge-{size}.json", int(size / INDENTED))

    def files(self, count):
        return self._order("files", f"files-{count}", count, DOCUMENT)

    def lines(self, size):
        return self._order("lines", f"lines-{size}.jsonl", size, min(size, LINE))

    def faulty(self, size, every):
        """A fault in each line whose number is divided."""
        corpus = self._order("faulty", f"faulty-{size}-{every}.jsonl", size, LINE, every)
        return Corpus(corpus.path, faulty=True)

    def _order(self, kind, name, *sizes):
        path = self._folder / name
        if not path.exists():
            self._orders[path] = (kind, *sizes)
        return Corpus(path)

    def make(self):
        """Makes what is not there yet; a corpus gets its name when it is whole."""
        lines = [
            " ".join([kind, str(half_made(path)), *map(str, sizes)])
            for path, (kind, *sizes) in self._orders.items()
        ]
        if lines:
            subprocess.run(self._maker, input="".join(f"{line}\n" for line in lines), text=True, check=True)
        for path in self._orders:
            os.replace(half_made(path), path)
        self._orders = {}


def half_made(path):
    return path.with_name(f"half-made-{path.name}")


def read_once(corpus):
    """Brings a corpus into the file cache, so that no program pays for the disk."""
    for file in corpus.files:
        with open(file, "rb", buffering=0) as source:
            while source.read(1 << 20):
                pass
