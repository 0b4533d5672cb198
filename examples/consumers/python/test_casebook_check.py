"""Tests of what the conformance corpus has no cases of: limits that are a checker's own choice."""

import json
import os
import pathlib
import sys
import unittest

ROOT = pathlib.Path(os.environ["ROOT"])
DATA = ROOT / "schema/conformance/data"
UCUM = ROOT / "figures/src/main/resources/dev/casebook/unit/ucum-essence.xml"
sys.path.insert(0, str(pathlib.Path(__file__).parent / "casebook_check"))

import check
import units


class LimitsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        schema = json.loads((pathlib.Path(os.environ["WORK"]) / "digest.schema.json").read_text("utf-8"))
        cls.checker = check.Checker(schema, DATA, UCUM, "2026-11-23")

    def found(self, document):
        return [(each["rule"], each["pointer"]) for each in self.checker.check(document.encode())]

    def with_unknown_keys(self, count, end):
        return self.found("{" + ",".join(f'"{i}": 1' for i in range(count)) + end)

    def test_the_check_ends_at_10_000_findings(self):
        found = self.with_unknown_keys(9_999, "}")
        self.assertEqual(10_001, len(found))
        self.assertEqual(1, found.count(("over-limit", "")))
        for end in ("}", ",}", ', "casebook": "9"}'):
            found = self.with_unknown_keys(10_000, end)
            self.assertEqual([("over-limit", ""), ("unknown-property", "/9999")], sorted(found[-2:]))
            self.assertEqual(10_001, len(found))

    def test_before_that_what_ends_reading_is_alone(self):
        self.assertEqual([("syntax", "")], self.with_unknown_keys(9_999, ",}"))
        version = self.with_unknown_keys(9_999, ', "casebook": "9"}')
        self.assertEqual([("unsupported-version", "/casebook")], version)

    def test_findings_of_rules_count(self):
        companies = ",".join(f'{{"id": "c{i}", "name": "Company {i}"}}' for i in range(10_100))
        study = '{"id": "s", "title": "T", "company": "c0", "summary": "S.", "sources": [{"url": "https://a.example/"}]}'
        head = '"casebook": "1.0", "id": "d", "series": "S", "date": "2026-06-03"'
        found = self.found(f'{{{head}, "companies": [{companies}], "caseStudies": [{study}]}}')
        self.assertEqual(10_001, len(found))
        self.assertEqual(1, found.count(("over-limit", "")))

    def test_a_pointer_counts_its_escapes_and_utf_16(self):
        for key, pointer in {
            "k" * 999: "/" + "k" * 999,
            "k" * 1_000: "",
            "~" * 499: "/" + "~0" * 499,
            "~" * 500: "",
            "\U0001f600" * 499: "/" + "\U0001f600" * 499,
            "\U0001f600" * 500: "",
            "k" * 1_000_000: "",
        }.items():
            self.assertIn(("unknown-property", pointer), self.found(f'{{"{key}": 1}}'))

    def test_of_a_long_pointer_the_nearest_short_one_is_reported(self):
        for inner in ('{"b": 1e200}', '{"b": {"c": [1e200]}}', "1e200"):
            found = self.found(f'{{"extensions": {{"x-a": {{"{"k" * 990}": {inner}}}}}}}')
            self.assertIn(("over-limit", "/extensions/x-a"), found)


class UnitsTest(unittest.TestCase):
    def test_bounds(self):
        known = units.Units(DATA, UCUM)
        for code in ("10*999.10*201", "10*-999/10*201", "m999", "{request}/s", "0001", "YBy20", "[pi]10"):
            self.assertIsNotNone(known.of(code), code)
        beyond = ("10*999.10*202", "10*-999/10*202", "10*1000", "0", "m/00", "YBy999", "[pi]999" + ".[pi]999" * 11)
        for code in beyond:
            self.assertIsNone(known.of(code), code)


if __name__ == "__main__":
    unittest.main()
