"""Run by `python3 -B -m unittest discover -s tools/benchmarks/comparison`."""

import tempfile
import unittest
from pathlib import Path

import curves
from contestants import AjvCli, Contestant
from corpora import Corpora, Corpus
from machine import Others
from measure import Command, Result, Run, UnexpectedEnd, in_turns, run
from parts import Parts, rules_over_read, sections
from report import Target, size, table


def result(benchmark, rate, operations, **parameters):
    return {
        "jmhVersion": "1",
        "benchmark": f"dev.casebook.benchmarks.{benchmark}",
        "params": parameters,
        "primaryMetric": {"scorePercentiles": {"50.0": operations}},
        "secondaryMetrics": {"bytes": {"scorePercentiles": {"50.0": rate}}},
    }


class MeasureTest(unittest.TestCase):
    def test_tells_the_median_and_the_most_memory(self):
        told = Result((Run(3, 1, 10), Run(1, 1, 30), Run(2, 1, 20)), bytes=4)
        self.assertEqual((told.seconds, told.fastest, told.slowest), (2, 1, 3))
        self.assertEqual((told.peak_bytes, told.rate), (30, 2))

    def test_measures_a_run(self):
        done = run(Command(("sh", "-c", "exit 0")))
        self.assertGreater(done.seconds, 0)
        self.assertGreater(done.peak_bytes, 100_000)

    def test_refuses_a_run_that_ends_otherwise_than_it_must(self):
        with self.assertRaisesRegex(UnexpectedEnd, "ended with 3, not 1: lost"):
            run(Command(("sh", "-c", "echo lost >&2; exit 3"), status=1))

    def test_tells_what_others_take_from_what_it_runs_itself(self):
        others = Others()
        run(Command(("sh", "-c", "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done")))
        self.assertTrue(others.share() is None or 0 <= others.share() <= 1)

    def test_runs_each_once_a_round(self):
        with tempfile.NamedTemporaryFile("r") as log:
            commands = {name: Command(("sh", "-c", f"echo {name} >>{log.name}")) for name in "ab"}
            in_turns(commands, 2)
            self.assertEqual(log.read().split(), ["a", "b", "a", "b"])


class CorporaTest(unittest.TestCase):
    MAKER = ("sh", "-c", 'while read -r kind path sizes; do echo "$kind $sizes" >>"$path"; done')

    def test_makes_what_is_not_there_in_one_go(self):
        with tempfile.TemporaryDirectory() as folder:
            corpora = Corpora(self.MAKER, Path(folder, "x"))
            lines, faulty, same = corpora.lines(10), corpora.faulty(100_000, 2), corpora.lines(10)
            corpora.make()
            self.assertEqual(same.path.read_text(), "lines 10 10\n")
            self.assertEqual(faulty.path.read_text(), "faulty 100000 45000 2\n")
            lines.path.write_text("kept")
            again = Corpora(self.MAKER, Path(folder, "x"))
            again.lines(10)
            again.make()
            self.assertEqual(lines.bytes, 4)

    def test_drops_what_was_made_of_something_else(self):
        with tempfile.TemporaryDirectory() as folder:
            example = Path(folder, "example")
            example.write_text("old")
            corpora = Corpora(self.MAKER, Path(folder, "x"), [example])
            lines = corpora.lines(10)
            corpora.make()
            example.write_text("new")
            Corpora(self.MAKER, Path(folder, "x"), [example])
            self.assertFalse(lines.path.exists())


class ContestantTest(unittest.TestCase):
    def test_gives_a_folder_or_its_files(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("b.json", "a.json"):
                Path(folder, name).touch()
            corpus = Corpus(Path(folder))
            whole = Contestant("x", "1", ("x",), takes_folder=True, after=("-f",))
            self.assertEqual(whole.on(corpus).arguments, ("x", folder, "-f"))
            single = Contestant("x", "1", ("x",))
            self.assertEqual(single.on(corpus).arguments, ("x", f"{folder}/a.json", f"{folder}/b.json"))
            self.assertEqual(AjvCli("x", "1", ("x",)).on(corpus).arguments, ("x", "-d", f"{folder}/*.json"))

    def test_expects_faults_to_be_found(self):
        peer = Contestant("x", "1", ("x",), status_of_faulty=2)
        self.assertEqual(peer.on(Corpus(Path("a.jsonl"))).status, 0)
        self.assertEqual(peer.on(Corpus(Path("a.jsonl"), faulty=True)).status, 2)


class PartsTest(unittest.TestCase):
    def test_compares_parts_with_tokens_on_the_same_bytes(self):
        told = sections(
            Parts(
                [
                    result("ArchiveBenchmark.tokens", 8e8, 8),
                    result("ArchiveBenchmark.check", 2e8, 2),
                    result("ArchiveBenchmark.structureCheck", 6e8, 6),
                    result("PartsBenchmark.tokens", 4e8, 4, corpus="LINES"),
                    result("PartsBenchmark.write", 2e8, 2, corpus="LINES"),
                ]
            )
        )
        self.assertEqual([section.title[:5] for section in told], ["Parts", "JSON "])
        self.assertEqual(told[0].rows[-1], ("write", "200", "0.50"))
        self.assertEqual([target.met for target in told[1].targets], [False, True])

    def test_holds_what_rules_add_against_a_typed_read(self):
        [target] = rules_over_read({"typedRead": 100, "checkWithoutRules": 50, "check": 25})
        self.assertEqual((target.measured, target.met), ("2.00", False))
        self.assertEqual(rules_over_read({"typedRead": 100}), [])

    def test_orders_by_number(self):
        parts = Parts([result("SizeBenchmark.check", n, 1 / n, studies=str(n)) for n in (10, 9, 100)])
        self.assertEqual(parts.rates_by("studies", "SizeBenchmark", "check"), {9: 9, 10: 10, 100: 100})
        self.assertEqual(list(parts.seconds_by("studies", "SizeBenchmark", "check")), [9, 10, 100])


class CurvesTest(unittest.TestCase):
    def test_tells_linear_from_quadratic_findings(self):
        def times(cost):
            return {count: 1 + cost(count) for count in (0, 1, 100, 1000)}

        self.assertAlmostEqual(curves.growth(times(lambda n: n / 100)), 1)
        self.assertGreater(curves.growth(times(lambda n: n * n / 10_000)), 9)
        self.assertLess(curves.growth(times(lambda n: n / 1e6)), 1)

    def test_holds_the_largest_against_the_cheapest(self):
        self.assertEqual(curves.dearer([3, 1, 2]), 2)

    def test_claims_nothing_of_archives_that_are_all_start(self):
        slow, quick = (Result((Run(time, 0, 0),)) for time in (3, 1))
        self.assertEqual(curves.over_sound(slow, quick, 0.5), 5)
        self.assertEqual(curves.over_sound(slow, quick, 1), float("inf"))

    def test_leaves_out_what_is_mostly_start(self):
        results = [Result((Run(time, 0, 0),), bytes=1) for time in (1, 1.5, 3, 5, 1.2)]
        self.assertEqual([round(cost, 1) for cost in curves.telling(results, 1)], [2, 4, 0.2])


class ReportTest(unittest.TestCase):
    def test_aligns_a_table(self):
        told = table(("what", "s"), [("a", 1), ("longer", 20)])
        lines = ["| what   |   s |", "| ------ | --: |", "| a      |   1 |", "| longer |  20 |"]
        self.assertEqual(told, "\n".join(lines))

    def test_says_sizes_as_people_do(self):
        told = [size(count) for count in (12, 999_600, 45_000, 1_154_000_000)]
        self.assertEqual(told, ["12 B", "1 MB", "45 KB", "1.15 GB"])

    def test_says_whether_a_target_is_met(self):
        self.assertTrue(Target.at_least("", 8, 8.0).met)
        self.assertFalse(Target.at_most("", 2, 2.01).met)
