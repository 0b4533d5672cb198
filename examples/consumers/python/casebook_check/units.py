"""Units: the codes of UCUM, read from its own table, and the currencies of ISO 4217."""

import re
import xml.etree.ElementTree as xml
from dataclasses import dataclass, field
from fractions import Fraction

import data

TOKEN = re.compile(r"(?P<ten>10[*^])|(?P<number>[0-9]+)|(?P<symbol>(?:[A-Za-z%_']|\[[^\]]*\])+)|(?P<open>\()")
EXPONENT = re.compile(r"[+-]?[0-9]{1,3}(?![0-9])")
ANNOTATION = re.compile(r"\{[!-z|~]+\}")
INFORMATION = {"bit": 1, "By": 8}

# Scales of temperature: how many kelvins a degree is, and how many the zero is.
POINTS = {"Cel": (Fraction(1), Fraction("273.15")), "[degF]": (Fraction(5, 9), Fraction("459.67") * 5 / 9)}

MOST = Fraction(10) ** 1_200
MOST_BITS = 4_000


class NoUnit(Exception):
    """The code is none."""


@dataclass(frozen=True)
class Unit:
    """How many of what. A point on a scale is multiplied, and then moved by `zero`. Fractions that are
    too long to compute with make no unit."""

    size: Fraction = Fraction(1)
    dimension: dict = field(default_factory=dict)
    zero: Fraction = Fraction(0)

    def __post_init__(self):
        if max(self.size.numerator.bit_length(), self.size.denominator.bit_length()) > MOST_BITS:
            raise NoUnit

    def times(self, other, sign=1):
        powers = dict(self.dimension)
        for base, power in other.dimension.items():
            powers[base] = powers.get(base, 0) + sign * power
        return Unit(self.size * other.size**sign, {base: power for base, power in powers.items() if power})

    def power(self, exponent):
        return Unit(self.size**exponent, {base: n * exponent for base, n in self.dimension.items() if exponent})

    def is_comparable(self, other):
        return self.dimension == other.dimension


class Units:
    def __init__(self, folder, ucum):
        table = xml.parse(ucum).getroot()
        tag = "{http://unitsofmeasure.org/ucum-essence}"
        self.prefixes = {
            each.get("Code"): Fraction(each.find(f"{tag}value").get("value")) for each in table.iter(f"{tag}prefix")
        }
        self.known = {each.get("Code"): Unit(dimension={each.get("Code"): 1}) for each in table.iter(f"{tag}base-unit")}
        self.metric = set(self.known)
        self.known |= {code: Unit(Fraction(size), {"bit": 1}) for code, size in INFORMATION.items()}
        self.definitions = {}
        for each in table.iter(f"{tag}unit"):
            code, value = each.get("Code"), each.find(f"{tag}value")
            definition = (value.get("value"), value.get("Unit"))
            own = each.get("isSpecial") == "yes" or definition == ("1", "1")
            self.definitions[code] = None if own else definition
            if each.get("isMetric") == "yes":
                self.metric.add(code)
        self.money = {row["code"] for row in data.rows(folder, "currencies") if row["status"] == "current"}

    def of(self, code):
        """The unit with a code, or None if it is none."""
        try:
            unit = self.priced(code)
        except NoUnit:
            return None
        if not 1 / MOST <= unit.size <= MOST:
            return None
        for base, (step, zero) in POINTS.items():
            if unit.dimension == {base: 1}:
                return Unit(unit.size * step, {"K": 1}, zero)
        return unit

    def priced(self, code):
        if code[:3] in self.money and code[3:4] in ("", "/"):
            money = Unit(dimension={code[:3]: 1})
            return money.times(self.expression(code[3:])) if code[3:] else money
        return self.expression(code)

    def expression(self, code):
        start = 0 if code.startswith("/") else -1
        unit, at = (Unit(), 0) if start == 0 else self.component(code, 0)
        unit, at = self.operations(code, unit, at)
        if at < len(code):
            raise NoUnit
        return unit

    def operations(self, code, unit, at):
        while code[at : at + 1] and code[at] in "./":
            factor, end = self.component(code, at + 1)
            unit, at = unit.times(factor, 1 if code[at] == "." else -1), end
        return unit, at

    def component(self, code, at):
        unit, token = Unit(), TOKEN.match(code, at)
        if token:
            at = token.end()
            if token["open"]:
                unit, at = self.operations(code, *self.component(code, at))
                if code[at : at + 1] != ")":
                    raise NoUnit
                at += 1
            elif token["number"]:
                if int(token["number"]) == 0:
                    raise NoUnit
                unit = Unit(Fraction(int(token["number"])))
            else:
                unit = self.symbol(token.group())
                exponent = EXPONENT.match(code, at)
                if exponent:
                    unit, at = unit.power(int(exponent.group())), exponent.end()
        annotation = ANNOTATION.match(code, at)
        if not token and not annotation:
            raise NoUnit
        return unit, annotation.end() if annotation else at

    def symbol(self, symbol):
        for length in range(3):
            prefix, rest = symbol[:length], symbol[length:]
            if (not prefix or prefix in self.prefixes and rest in self.metric) and (
                rest in self.known or rest in self.definitions
            ):
                unit = self.defined(rest)
                return Unit(unit.size * self.prefixes.get(prefix, 1), unit.dimension)
        raise NoUnit

    def defined(self, code):
        if code not in self.known:
            definition = self.definitions[code]
            self.known[code] = Unit(dimension={code: 1}) if definition is None else self.expression(
                definition[1]
            ).times(Unit(Fraction(definition[0])))
        return self.known[code]
