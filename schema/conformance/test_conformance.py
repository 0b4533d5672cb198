"""Tests of the runner: it must see a checker that lies, crashes, hangs or prints garbage."""

import contextlib
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import conformance

FINDING = {"rule": "syntax", "severity": "error", "pointer": "", "line": 1, "column": 2}
EXPECTED = {**FINDING, "at": "", "endLine": 1, "endColumn": 3}
INFO = {"rule": "missing-source", "severity": "info", "pointer": "/caseStudies/0", "line": 1, "column": 9}
MANIFEST = {
    "today": "2026-11-23",
    "levels": [
        {"name": "structure", "mandatory": True, "rules": ["syntax"]},
        {"name": "references", "mandatory": True, "rules": ["missing-source"]},
        {"name": "prose", "mandatory": False, "rules": ["name-not-figure"]},
        {"name": "runs", "mandatory": False, "rules": ["duplicate-digest"]},
    ],
    "cases": [
        {"id": "syntax/bad", "about": "Bad", "file": "bad.json", "findings": [EXPECTED]},
        {"id": "syntax/good", "about": "Good", "file": "good.json", "findings": []},
    ],
}

# What an honest checker does; each test changes it a little.
HONEST = f"""
import json, os, sys, time
document = sys.stdin.buffer.read()
findings = [{FINDING!r}] if document == b"bad" else []
"""
REPORT = 'print(json.dumps({"findings": findings, "summary": 0})); sys.exit(1 if findings else 0)'


# What would be a command to a CI server, or steer a terminal, in any line of an output.
COMMAND = re.compile(r"^\s*::|##[A-Za-z]*\[|[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e]", re.MULTILINE)
HOSTILE = (
    "::error::pwn",
    " \t\u3000::error::pwn",
    "\n::error::pwn",
    "\r::error::pwn",
    "\u2028::error::pwn",
    "\u0085::error::pwn",
    ":::set-output name=x::y",
    "##[error]pwn",
    "###[error]pwn",
    "##vso[task.complete]pwn",
    "##teamcity[x]",
    "## ##vso##vso[x]",
    "##v\u200bso[x]",
    "\x1b]0;pwn\x07",
    "\x1b[31m::error::pwn",
    "##\x1b[0mvso[x]",
    "\x9b31m",
    "\u202epwn",
    "\ud83d",
    "\n2 cases, 0 failed",
)


class SafeLinesTest(unittest.TestCase):
    def test_what_servers_obey_is_broken_up(self):
        for text, line in {
            "::error::pwn": ":\\u003aerror::pwn",
            " \t::error::pwn": " \t:\\u003aerror::pwn",
            "\u3000::": "\u3000:\\u003a",
            "a ::error::": "a ::error::",
            "1:2 error": "1:2 error",
            "##[error]": "##\\u005berror]",
            "a ###vso[x]##teamcity[": "a ###vso\\u005bx]##teamcity\\u005b",
            "#[x] ##1[x] ## [x]": "#[x] ##1[x] ## [x]",
            "\x1b[31m::": "\\u001b[31m::",
            "\r::error::": "\\u000d::error::",
            "a\u2028b\u0085c\u202ed\ud83d\U000e0061": "a\\u2028b\\u0085c\\u202ed\\ud83d\\u{e0061}",
            "\u00e9 \U0001f600\t": "\u00e9 \U0001f600\t",
        }.items():
            with self.subTest(text):
                self.assertEqual(line, conformance.safe(text))
                self.assertEqual(line, conformance.safe(line))

    def test_a_mark_that_is_written_in_parts(self):
        for text in HOSTILE:
            out = io.StringIO()
            lines = conformance.SafeLines(out)
            for character in text + "\n":
                lines.write(character)
            self.assertNotRegex(out.getvalue(), COMMAND)


class RunnerTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.corpus = pathlib.Path(folder.name)
        (self.corpus / "bad.json").write_text("bad")
        (self.corpus / "good.json").write_text("good")
        self.addCleanup(setattr, conformance, "CORPUS", conformance.CORPUS)
        conformance.CORPUS = self.corpus
        self.write(MANIFEST)

    def write(self, manifest):
        (self.corpus / "manifest.json").write_text(json.dumps(manifest))

    def run_checker(self, body, *options, arguments=()):
        """Exit code and output of the runner with a checker of that body."""
        words = ["run", "--timeout", "20", *options, "--", sys.executable, "-c", HONEST + body, *arguments]
        out, errors = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(conformance.SafeLines(out)):
            with contextlib.redirect_stderr(conformance.SafeLines(errors)):
                try:
                    code = conformance.main(words)
                except SystemExit as e:
                    code = e.code
        self.assertNotRegex(out.getvalue(), COMMAND)
        return code, out.getvalue() + errors.getvalue()

    def assert_fails(self, body, *said, options=(), failed=1):
        code, out = self.run_checker(body, *options)
        self.assertEqual(1, code, out)
        self.assertIn(f"2 cases, {failed} failed", out)
        for words in said:
            self.assertIn(words, out)
        return out

    def test_an_honest_checker_passes(self):
        code, out = self.run_checker(REPORT)
        self.assertEqual(0, code, out)
        self.assertIn("structure (mandatory)    2 of 2 agree", out)
        self.assertIn("2 cases, 0 failed", out)

    def test_a_finding_that_is_missing(self):
        out = self.assert_fails("findings = []\n" + REPORT, "syntax/bad: Bad", "expected 1:2 error syntax")
        self.assertIn(str(self.corpus / "bad.json"), out)
        self.assertIn("structure (mandatory)    1 of 2 agree", out)
        self.assertIn("references (mandatory)   2 of 2 agree", out)

    def test_a_finding_that_is_too_much(self):
        self.assert_fails(
            f"findings = findings or [{INFO!r}]\n" + REPORT,
            "syntax/good",
            "found    1:9 info missing-source /caseStudies/0",
            "references (mandatory)   1 of 2 agree",
        )

    def test_each_part_that_must_match(self):
        for name, wrong in {"severity": "info", "pointer": "/a", "line": 2, "column": 3}.items():
            self.assert_fails(f"for f in findings: f[{name!r}] = {wrong!r}\n" + REPORT, "expected", "found")

    def test_the_same_finding_twice(self):
        self.assert_fails("findings *= 2\n" + REPORT, "found    1:2 error syntax (document)")

    def test_what_may_be_said_must_be_right(self):
        for name, wrong in {"at": "x", "endLine": 2, "endColumn": 4}.items():
            self.assert_fails(f"for f in findings: f[{name!r}] = {wrong!r}\n" + REPORT, f"{name}={wrong}")
        code, _ = self.run_checker("for f in findings: f.update(endColumn=3, message='m')\n" + REPORT)
        self.assertEqual(0, code)

    def test_the_order_of_findings(self):
        both = [EXPECTED, {**EXPECTED, "line": 2}]
        self.write({**MANIFEST, "cases": [{**MANIFEST["cases"][0], "findings": both}]})
        twice = "findings = [dict(findings[0], line=2), findings[0]]\n" + REPORT
        code, out = self.run_checker(twice)
        self.assertEqual(1, code)
        self.assertIn("not in the order of line and column", out)
        code, _ = self.run_checker(twice.replace("line=2), findings[0]", "line=1), dict(findings[0], line=2)"))
        self.assertEqual(0, code)

    def test_other_levels_are_not_compared(self):
        lie = f"findings += [{INFO!r}]\n" + REPORT
        self.assert_fails(lie, failed=2)
        code, out = self.run_checker(lie, "--level", "structure,prose")
        self.assertEqual(0, code, out)
        self.assertNotIn("references", out)

    def test_rules_of_a_run_are_not_compared(self):
        twice = {**INFO, "rule": "duplicate-digest", "severity": "error"}
        code, out = self.run_checker(f"findings += [{twice!r}]\n" + REPORT)
        self.assertEqual(0, code, out)
        self.assertNotIn("runs", out)
        code, out = self.run_checker(REPORT, "--level", "runs")
        self.assertEqual(2, code, out)

    def test_a_rule_that_no_level_has(self):
        self.assert_fails("for f in findings: f['rule'] = 'synta'\n" + REPORT, 'no level has a rule "synta"')

    def test_a_crash(self):
        self.assert_fails("if findings: sys.exit(3)\n" + REPORT, "ended with exit code 3")
        self.assert_fails("if findings: os.kill(os.getpid(), 9)\n" + REPORT, "ended by signal 9")

    def test_a_stack_trace_with_exit_code_1_is_no_report(self):
        self.assert_fails("if findings: raise ValueError('oops')\n" + REPORT, "no JSON", "ValueError: oops")

    def test_a_command_that_does_not_end(self):
        sleep = "if findings: time.sleep(600)\n" + REPORT
        self.assert_fails(sleep, "did not end within 1 seconds", options=("--timeout", "1"))

    CHILD = """
child = "import os, time\\nwhile os.path.exists('bad.json'): FIRST; open('begunSESSION', 'w').close(); time.sleep(0.05)"
if findings:
    import subprocess
    subprocess.Popen([sys.executable, "-c", child], cwd=FOLDER, start_new_session=SESSION)
    while not os.path.exists(FOLDER + "/begunSESSION"): time.sleep(0.05)
"""

    def child(self, first, session):
        """A child of the checker that goes on until the test ends."""
        text = self.CHILD.replace("FIRST", first).replace("SESSION", str(session))
        return text.replace("FOLDER", repr(str(self.corpus)))

    def test_a_child_that_keeps_the_output_open(self):
        for session in (False, True):
            code, out = self.run_checker(self.child("pass", session) + REPORT)
            self.assertEqual(0, code, out)

    def test_a_child_that_goes_on_printing(self):
        for session in (False, True):
            self.assert_fails(self.child("print(1, flush=True)", session) + REPORT, options=("--timeout", "2"))

    def test_output_without_end(self):
        self.addCleanup(setattr, conformance, "MOST_OUTPUT", conformance.MOST_OUTPUT)
        conformance.MOST_OUTPUT = 1 << 20
        self.assert_fails("while findings: os.write(1, b'y' * 65536)\n" + REPORT, "more than 1 MiB")
        self.assert_fails("while findings: os.write(2, b'y' * 65536)\n" + REPORT, "more than 1 MiB")

    def test_garbage(self):
        for body, said in {
            "": "with nothing",
            "print('no JSON')": "'no JSON",
            "sys.stdout.buffer.write(b'\\xff')": "no JSON",
            "print('[' * 100000)": "no JSON",
            "print([])": "no object with a list",
            "print('{}')": "no object with a list",
            "print('{\"findings\": {}}')": "no object with a list",
            "print('{\"findings\": [1]}')": "a finding is no object: 1",
        }.items():
            with self.subTest(body):
                self.assert_fails(f"if findings: {body or 'pass'}\nelse: {REPORT}", said)

    def test_a_finding_without_a_part(self):
        for name in conformance.REQUIRED:
            self.assert_fails(f"for f in findings: del f[{name!r}]\n" + REPORT, f'a finding has no "{name}"')

    def test_a_part_of_another_type(self):
        for wrong in ("'2'", "2.0", "True", "None"):
            self.assert_fails(f"for f in findings: f['line'] = {wrong}\n" + REPORT, '"line" of a finding is no int')

    def test_numbers_that_python_does_not_read(self):
        for digits in ("1" * 5000, "-" + "1" * 5000, "1e999"):
            long = f"print('{{\"findings\": [{{\"line\": {digits}}}]}}')"
            self.assert_fails(f"if findings: {long}\nelse: {REPORT}", "syntax/bad")

    def test_findings_that_are_too_deep(self):
        for depth in range(900, 1000, 20):
            deep = f"print('{{\"findings\": [' + '[' * {depth} + ']' * {depth} + ']}}')"
            self.assert_fails(f"if findings: {deep}\nelse: {REPORT}", "syntax/bad")

    def test_what_strangers_write_is_no_command(self):
        lies = [
            f"findings = [dict({EXPECTED!r}, {name}=text) for text in {HOSTILE!r}]\n" + REPORT
            for name in ("pointer", "severity", "at")
        ]
        for text in HOSTILE[2::5]:
            lies += (
                f"findings = [dict({FINDING!r}, rule={text!r})]\n" + REPORT,
                f"findings = [{text!r}]\n" + REPORT,
                f"print({text!r}.encode('utf-8', 'replace').decode())",
                f"sys.stderr.buffer.write({text!r}.encode('utf-8', 'replace')); sys.exit(3)",
            )
        for lie in lies:
            with self.subTest(lie):
                out = self.assert_fails(lie, failed=2)
                self.assertEqual(1, len(re.findall("^2 cases", out, re.MULTILINE)))

    def test_a_long_line_is_shortened(self):
        out = self.assert_fails("for f in findings: f['pointer'] = '/' + 'a' * 100000\n" + REPORT)
        self.assertIn("a…", out)
        self.assertLess(max(map(len, out.splitlines())), 3_000)

    def test_a_checker_that_does_not_read(self):
        self.assert_fails("", "with nothing", failed=2)

    def test_a_case_alone(self):
        code, out = self.run_checker("findings = []\n" + REPORT, "--case", "syntax/good")
        self.assertEqual(0, code)
        self.assertIn("1 cases, 0 failed", out)

    def test_the_day_of_the_check(self):
        code, out = self.run_checker("assert sys.argv[1:] == ['--today=2026-11-23']\n" + REPORT, arguments=["--today={today}"])
        self.assertEqual(0, code, out)

    def test_wrong_usage(self):
        for options, said in {
            ("--level", "structure,text"): "there is no level 'text'; there are structure, references, prose",
            ("--case", "syntax/ugly"): "there is no case 'syntax/ugly'",
            ("--nonsense",): "unrecognized arguments",
            **{
                ("--timeout", text): f"{text} is not a number of seconds between 0 and a day"
                for text in ("0", "-1", "nan", "inf", "soon")
            },
        }.items():
            code, out = self.run_checker(REPORT, *options)
            self.assertEqual(2, code)
            self.assertIn(said, out)

    def test_a_command_that_is_not_there(self):
        with contextlib.redirect_stderr(io.StringIO()) as errors, contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(2, conformance.main(["run", "--", "./no-such-command"]))
        self.assertIn("no-such-command", errors.getvalue())

    BATCH = f"""
findings = [dict({FINDING!r}, file=f) for f in sys.argv[1:] if open(f).read() == "bad"]
"""

    def test_many_documents_in_one_start(self):
        code, out = self.run_checker(self.BATCH + "assert len(sys.argv) == 3\n" + REPORT, "--batch")
        self.assertEqual(0, code, out)
        self.assert_fails(self.BATCH + "findings = []\n" + REPORT, "expected 1:2", options=["--batch"])

    def test_a_batch_that_names_another_file(self):
        lie = self.BATCH + "for f in findings: f['file'] = 'bad.json'\n" + REPORT
        self.assert_fails(lie, 'none of the paths given: "bad.json"', options=["--batch"])
        for file in ("[]", "{}", "None", "'::error::x'", "['##[error]']"):
            lie = self.BATCH + f"for f in findings: f['file'] = {file}\n" + REPORT
            self.assert_fails(lie, "none of the paths given", options=["--batch"])
        self.assert_fails(self.BATCH + "sys.exit(7)", "exit code 7", options=["--batch"], failed=2)

    def test_a_crash_in_a_batch_fails_one_case(self):
        crash = self.BATCH + "if findings: sys.exit(7)\n" + REPORT
        self.assert_fails(crash, "syntax/bad: Bad", "exit code 7", options=["--batch"])


class ProgramTest(unittest.TestCase):
    """The runner as a program, in a folder with a hostile name."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name) / "::error::x ##vso[x]\n::error::y\x1b[31m"
        self.folder.mkdir()
        for name in ("conformance.py", "mutants.py"):
            shutil.copy(pathlib.Path(conformance.__file__).parent / name, self.folder / name)

    def run_program(self, *words):
        program = [sys.executable, "-B", str(self.folder / "conformance.py"), *words]
        ended = subprocess.run(program, capture_output=True, encoding="utf-8", errors="surrogateescape")
        for stream in (ended.stdout, ended.stderr):
            self.assertNotRegex(stream, COMMAND)
        return ended

    def test_cases(self):
        (self.folder / "bad.json").write_text("bad")
        (self.folder / "manifest.json").write_text(json.dumps({**MANIFEST, "cases": MANIFEST["cases"][:1]}))
        ended = self.run_program("run", "--", sys.executable, "-c", HONEST + "findings = []\n" + REPORT)
        self.assertEqual(1, ended.returncode)
        self.assertIn("expected 1:2 error syntax", ended.stdout)
        self.assertIn("1 cases, 1 failed", ended.stdout)

    def test_usage_and_failures(self):
        self.assertIn("manifest.json", self.run_program("run", "--", "x").stderr)
        for words in (["run"], ["run", "--::error::x=\n::error::y"], ["run", "--timeout=\n##[error]", "--", "x"]):
            self.assertEqual(2, self.run_program(*words).returncode)
        (self.folder / "manifest.json").write_text('{"levels": [], "today": "2026-11-23"}')
        self.assertIn("KeyError", self.run_program("run", "--", "x").stderr)
        self.assertIn("there is no level", self.run_program("run", "--level", "\n::error::x", "--", "x").stderr)


class MutantsTest(unittest.TestCase):
    """Two checkers that find something in each document that has a certain byte."""

    BATCH = """
import json, sys
def finds(document): return LAW
findings = [dict(rule="syntax", severity="error", pointer="", line=1, column=1, file=file)
            for file in sys.argv[1:] if finds(open(file, "rb").read())]
print(json.dumps({"findings": findings}))
"""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def compare(self, law_of_reference, law, *options):
        files = []
        for index, text in enumerate((law_of_reference, law)):
            files.append(self.folder / f"checker{index}.py")
            files[-1].write_text(self.BATCH.replace("LAW", text))
        words = ["mutants", "--batch", "--count", "60", *options]
        words += ["--reference", f"{sys.executable} {files[0]}", "--", sys.executable, str(files[1])]
        out = io.StringIO()
        lines = conformance.SafeLines(out)
        with contextlib.redirect_stdout(lines), contextlib.redirect_stderr(lines):
            code = conformance.main(words)
        self.assertNotRegex(out.getvalue(), COMMAND)
        return code, out.getvalue()

    def test_checkers_that_agree(self):
        code, out = self.compare("b'\\\\' in document", "b'\\\\' in document")
        self.assertEqual(0, code, out)
        self.assertIn("60 cases, 0 failed", out)

    def test_checkers_that_disagree_on_some(self):
        code, out = self.compare("len(document) % 2", "False")
        self.assertEqual(1, code, out)
        self.assertIn("expected 1:1 error syntax (document)", out)
        self.assertIn("changed by", out)

    def test_a_reference_that_fails(self):
        code, out = self.compare("1 / 0", "False")
        self.assertEqual(2, code, out)
        self.assertIn("the reference printed no JSON", out)
        self.assertIn("ZeroDivisionError", out)

    def test_folders_and_failures_are_no_commands(self):
        folder = self.folder / "##vso[x]\n::error::x"
        folder.mkdir()
        (folder / "\x1b[31m.json").write_text('{"a": 1}\r')
        code, out = self.compare("len(document) % 2", "False", "--documents", str(folder))
        self.assertEqual(1, code, out)
        code, out = self.compare("exec('raise Exception(chr(10) + chr(58) * 2)')", "False")
        self.assertEqual(2, code, out)

    def test_the_same_seed_makes_the_same_documents(self):
        made = []
        for name, seed in (("a", 5), ("b", 5), ("c", 6)):
            self.compare("False", "False", "--seed", str(seed), "--keep", str(self.folder / name))
            made.append([path.read_bytes() for path in sorted((self.folder / name).iterdir())])
        self.assertEqual(60, len(made[0]))
        self.assertEqual(made[0], made[1])
        self.assertNotEqual(made[0], made[2])


if __name__ == "__main__":
    unittest.main()
