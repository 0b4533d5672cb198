"""The level `figures`: quantities, units and arithmetic."""

import re
from fractions import Fraction

import data
from units import Units

UNIT_OF_KIND = {"factor": "1", "percent": "%", "points": "%"}
RATIOS = ("factor", "percent")
NUMBERS = ("value", "min", "max")


class Figures:
    def __init__(self, folder, units):
        self.units = Units(folder, units)
        tolerances = {row["name"]: Fraction(row["value"]) for row in data.rows(folder, "tolerances")}
        self.off = tolerances["change"]
        self.about = tolerances["approximate"]
        self.lookalikes = {row["code"] for row in data.rows(folder, "lookalike-units")}
        self.intervals = [{row["unit"]: 1} for row in data.rows(folder, "interval-units")]

    def check(self, digest, findings):
        for study in digest.items("caseStudies"):
            for metric in study.items("metrics"):
                self.metric(metric, findings)

    def metric(self, metric, findings):
        change = metric.member("change")
        value, baseline = metric.member("value"), metric.member("baseline")
        amount = change.member("amount") if change else None
        if metric.lacks("value") and metric.lacks("change"):
            findings.at("empty-metric", metric)
        if metric.lacks("quote") and (has_number(value) or has_number(amount)):
            findings.at("unquoted-figure", metric)
        kind = change.text("kind") if change else None
        for quantity in (value, baseline, amount):
            if quantity:
                self.numbers(quantity, findings)
        usable = [self.unit(value, findings), self.unit(baseline, findings)]
        of_amount = self.unit(amount, findings, UNIT_OF_KIND.get(kind))
        fitting = self.mismatches(value, baseline, amount, kind, *usable, of_amount, findings)
        if kind in RATIOS and any(each and self.is_interval(each) for each in usable):
            findings.at("change-inconsistent", change.member("kind"))
        elif change and fitting:
            self.change(change, value, baseline, amount, *usable, of_amount, findings)

    def numbers(self, quantity, findings):
        if all(quantity.lacks(name) for name in NUMBERS):
            findings.at("empty-quantity", quantity)
        value, low, high = (quantity.member(name) for name in NUMBERS)
        if value and (low or high):
            findings.at("ambiguous-quantity", value)
        if low and high and number(low) > number(high):
            findings.at("inverted-range", low)

    def unit(self, quantity, findings, needed=None):
        """The unit of a quantity, if its figure can be compared; what is wrong with it is found."""
        if quantity is None:
            return None
        place = quantity.member("unit")
        unit = self.units.of(place.value)
        if unit is None:
            findings.at("unknown-unit", place)
        elif needed and place.value != needed:
            findings.at("unit-mismatch", place)
            return None
        elif self.is_lookalike(place.value):
            findings.at("lookalike-unit", place)
            return None
        return unit

    def is_lookalike(self, code):
        parts = re.finditer(r"(?<![^/.(])(\{[^}]*\})|\{[^}]*\}|([^/.(){}]+)", code)
        return not self.lookalikes.isdisjoint(part[1] or part[2] for part in parts)

    def mismatches(self, value, baseline, amount, kind, of_value, of_baseline, of_amount, findings):
        """Whether the units fit each other; where two do not, that is found."""
        fit = True
        share = self.units.of("%")
        if kind == "points":
            for quantity, unit in ((value, of_value), (baseline, of_baseline)):
                if unit and not unit.is_comparable(share):
                    findings.at("unit-mismatch", quantity.member("unit"))
                    fit = False
        elif of_value and of_baseline and not of_value.is_comparable(of_baseline):
            findings.at("unit-mismatch", baseline.member("unit"))
            fit = False
        own = of_value if value else of_baseline
        if kind == "difference" and of_amount and own and not of_amount.is_comparable(own):
            findings.at("unit-mismatch", amount.member("unit"))
            fit = False
        return fit

    def change(self, change, value, baseline, amount, of_value, of_baseline, of_amount, findings):
        kind, decrease = change.text("kind"), change.text("sense") == "decrease"
        if not (of_value and of_baseline and of_amount):
            return
        ranges = [self.range(quantity) for quantity in (value, baseline, amount)]
        if None in ranges:
            return
        after, before, claimed = ranges
        after, before = scaled(after, of_value), scaled(before, of_baseline)
        if kind == "difference":
            claimed = scaled(claimed, of_amount, False)
        elif kind == "points":
            share = self.units.of("%").size
            after, before = ([each and each / share for each in pair] for pair in (after, before))
        computed = ratios(kind, after, before, decrease) if kind in RATIOS else differences(after, before, decrease)
        if computed and not overlap(widened(computed, self.off), claimed):
            findings.at("change-inconsistent", amount.member("value") or amount)

    def is_interval(self, unit):
        return unit.zero != 0 or unit.dimension in self.intervals

    def range(self, quantity):
        """The ends of a quantity, None for an open one; None if it has no range."""
        low, high = (quantity.member(name) for name in ("min", "max"))
        value = quantity.member("value")
        if value and (low or high) or not (value or low or high):
            return None
        if value:
            low = high = value
        ends = [number(low) if low else None, number(high) if high else None]
        if None not in ends and ends[0] > ends[1]:
            return None
        approximate = quantity.member("approximate")
        return widened(ends, self.about) if approximate and approximate.value else ends


def number(place):
    mantissa, _, exponent = place.value.lower().partition("e")
    return Fraction(mantissa) * Fraction(10) ** int(exponent or 0) if re.search("[1-9]", mantissa) else Fraction(0)


def has_number(quantity):
    return quantity is not None and any(quantity.member(name) for name in NUMBERS)


def widened(ends, part):
    low, high = ends
    return [low if low is None else low - part * abs(low), high if high is None else high + part * abs(high)]


def scaled(ends, unit, points=True):
    zero = unit.zero if points else 0
    return [end if end is None else end * unit.size + zero for end in ends]


def overlap(one, other):
    return not any(
        high is not None and low is not None and high < low for high, low in ((one[1], other[0]), (other[1], one[0]))
    )


def differences(after, before, decrease):
    one, other = (before, after) if decrease else (after, before)
    return [
        None if one[0] is None or other[1] is None else one[0] - other[1],
        None if one[1] is None or other[0] is None else one[1] - other[0],
    ]


def ratios(kind, after, before, decrease):
    """The factor, or the percentage, that two figures give; None if there is none."""
    after, before = ([0 if low is None else low, high] for low, high in (after, before))
    if after[0] < 0 or before[0] < 0:
        return None
    if kind == "factor":
        return quotient(before, after) if decrease else quotient(after, before)
    low, high = quotient(after, before) or (None, None)
    if high is None and low is None:
        return None
    less = [None if high is None else 100 - 100 * high, None if low is None else 100 - 100 * low]
    return less if decrease else [end if end is None else -end for end in reversed(less)]


def quotient(one, other):
    if other[1] == 0:
        return None
    low = Fraction(0) if other[1] is None else Fraction(one[0]) / other[1]
    return [low, None if one[1] is None or other[0] == 0 else Fraction(one[1]) / other[0]]
