"""Reads the lists of the conformance corpus: tables with tabs between the cells."""

import re


def rows(folder, name):
    """The rows of a table, each by the names of its columns."""
    lines = (folder / f"{name}.tsv").read_text("utf-8").split("\n")
    lines = [line for line in lines if line and not line.startswith("#")]
    names = lines[0].split("\t")
    return [dict(zip(names, line.split("\t"))) for line in lines[1:]]


def characters(cell):
    """The characters of a cell such as U+2018 or U+2010..U+2015."""
    first, *last = (int(digits, 16) for digits in re.findall(r"U\+([0-9A-F]+)", cell))
    return map(chr, range(first, (last or [first])[0] + 1))
