"""Reads JMH's JSON result: how many bytes a second each part takes."""

import json
import sys

from report import Section, Target, rate

PARTS = ("tokens", "typedRead", "structureCheck", "checkWithoutRules", "check", "write")
TITLES = {
    "tokens": "Jackson's tokens alone",
    "typedRead": "typed read",
    "structureCheck": "structure check",
    "checkWithoutRules": "structure and types, no rules",
    "check": "full check",
    "write": "write",
}


class Parts:
    """Rates by benchmark and parameter, in bytes a second."""

    def __init__(self, results):
        self._rates = {}
        self._seconds = {}
        for result in results:
            name = tuple(result["benchmark"].split(".")[-2:])
            key = (*name, tuple(sorted(result.get("params", {}).items())))
            self._rates[key] = median(result["secondaryMetrics"]["bytes"])
            self._seconds[key] = 1 / median(result["primaryMetric"])
        self.version = results[0]["jmhVersion"]

    @staticmethod
    def read(file):
        with open(file, encoding="utf-8") as source:
            return Parts(json.load(source))

    def rates(self, benchmark, **parameters):
        """Rates of a class's methods, where these parameters are given."""
        wanted = set(parameters.items())
        return {
            method: rate
            for (group, method, given), rate in self._rates.items()
            if group == benchmark and wanted <= set(given)
        }

    def rates_by(self, parameter, benchmark, method):
        """Rates of a method by the values of a numeric parameter, in order."""
        return by(parameter, benchmark, method, self._rates)

    def seconds_by(self, parameter, benchmark, method):
        """Seconds an operation of a method, likewise."""
        return by(parameter, benchmark, method, self._seconds)


def median(metric):
    """Of all iterations of all forks."""
    return metric["scorePercentiles"]["50.0"]


def by(parameter, benchmark, method, figures):
    values = {
        int(dict(given)[parameter]): figure
        for (group, name, given), figure in figures.items()
        if group == benchmark and name == method
    }
    return dict(sorted(values.items()))


def sections(parts):
    """One table a corpus, and the archive with its targets."""
    documents = "Document by document, in a warm process on one thread, by JMH."
    lines = parts.rates("PartsBenchmark", corpus="LINES")
    told = [
        section("Parts, on lines of the generated archive", documents, lines, rules_over_read(lines)),
        section("Parts, on the example digests", documents, parts.rates("PartsBenchmark", corpus="EXAMPLES")),
        archive(parts.rates("ArchiveBenchmark")),
    ]
    return [each for each in told if each.rows]


def rules_over_read(rates):
    """What rules add to a check, over what a typed read takes, of the same bytes."""
    if not {"check", "checkWithoutRules", "typedRead"} <= rates.keys():
        return []
    added = 1 / rates["check"] - 1 / rates["checkWithoutRules"]
    return [Target.at_most("Rules over a typed read", 0.3, added * rates["typedRead"])]


def section(title, text, rates, targets=()):
    rows = [
        (TITLES[part], rate(rates[part]), f"{rates[part] / rates['tokens']:.2f}")
        for part in PARTS
        if part in rates
    ]
    return Section(title, text, ("part", "MB/s", "of tokens"), rows, list(targets))


def archive(rates):
    targets = [
        Target.at_least(f"JSON Lines on one thread: {TITLES[part]} over tokens", asked, rates[part] / rates["tokens"])
        for part, asked in (("check", 0.5), ("structureCheck", 0.75))
        if part in rates
    ]
    text = "JSON Lines in memory, in a warm process on one thread, by JMH."
    return section("JSON Lines on one thread", text, rates, targets)


if __name__ == "__main__":
    for each in sections(Parts.read(sys.argv[1])):
        print(f"{each.title}\n\n{each.table()}\n")
