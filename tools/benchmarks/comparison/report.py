"""What a comparison tells: sections with tables, and targets."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Target:
    """What was asked for, and what was measured."""

    claim: str
    asked: str
    measured: str
    met: bool

    @staticmethod
    def at_least(claim, asked, ratio):
        return Target(claim, f"at least {asked:g}", f"{ratio:.2f}", ratio >= asked)

    @staticmethod
    def at_most(claim, asked, ratio):
        return Target(claim, f"at most {asked:g}", f"{ratio:.2f}", ratio <= asked)


@dataclass(frozen=True)
class Section:
    title: str
    text: str
    header: tuple
    rows: list
    targets: list = field(default_factory=list)

    def table(self):
        return table(self.header, self.rows)


def table(header, rows, figures=True):
    """A table in Markdown, aligned so that it reads as text, too; figures stand to the right, and all but
    the first column has them."""
    cells = [tuple(map(str, row)) for row in [header, *rows]]
    widths = [max(3, *(len(row[i]) for row in cells)) for i in range(len(header))]

    def line(row):
        padded = [
            cell.rjust(width) if i > 0 and figures else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths))
        ]
        return f"| {' | '.join(padded)} |"

    rule = ["-" * (width - 1) + (":" if i > 0 and figures else "-") for i, width in enumerate(widths)]
    return "\n".join([line(cells[0]), f"| {' | '.join(rule)} |", *map(line, cells[1:])])


def size(count):
    """Bytes in decimal units, as people say them."""
    for unit, name in ((10**9, "GB"), (10**6, "MB"), (10**3, "KB")):
        if count >= unit * 0.9995:
            return f"{count / unit:.3g} {name}"
    return f"{count} B"


def seconds(value):
    return f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def rate(value):
    """In megabytes a second."""
    return f"{value / 10**6:.3g}" if value < 10**9 else f"{value / 10**6:.0f}"
