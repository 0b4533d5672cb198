#!/usr/bin/env python3
"""Runs a checker on the conformance corpus and compares what it finds with what must be found.

    conformance.py run [OPTIONS] -- COMMAND [ARGUMENT...]
    conformance.py mutants [OPTIONS] -- COMMAND [ARGUMENT...]

COMMAND gets a document on standard input and prints one JSON object whose "findings" have at least
"rule", "severity", "pointer", "line" and "column". "{today}" in an argument becomes the day of the
check. Needs Python 3.9 or newer and nothing else.
"""

import argparse
import concurrent.futures
import contextlib
import dataclasses
import io
import json
import os
import re
import selectors
import signal
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter
from pathlib import Path

import mutants

CORPUS = Path(__file__).resolve().parent
REQUIRED = {"rule": str, "severity": str, "pointer": str, "line": int, "column": int}
OPTIONAL = {"at": str, "endLine": int, "endColumn": int}
MOST_OUTPUT = 64 << 20
FILES_A_START = 500
QUIET = 0.2
LONGEST_LINE = 2_000

# The level of rules that compare the documents of one run. The documents of the corpus are no run, even
# if a command gets many of them at once: what it finds by such a rule is not compared.
OF_RUNS = "runs"

UNPRINTABLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
COMMAND_OF_A_LINE = re.compile(r"^(\s*:):")
COMMAND_ANYWHERE = re.compile(r"(##[A-Za-z]*)\[")


class SafeLines(io.TextIOBase):
    """Passes whole lines on, so that no CI server takes commands from them and no terminal is steered:
    what a checker prints, and the names of files, may come from strangers."""

    def __init__(self, out):
        super().__init__()
        self.out = out
        self.begun = ""

    def write(self, text):
        *lines, self.begun = (self.begun + text).split("\n")
        self.out.writelines(safe(line) + "\n" for line in lines)
        return len(text)

    def flush(self):
        self.out.flush()


def safe(line):
    """A line with all that is not printable as an escape, and so the last character of each mark that
    GitHub Actions, Azure Pipelines or TeamCity obey."""
    line = "".join(map(printable, line))
    return COMMAND_ANYWHERE.sub(r"\1\\u005b", COMMAND_OF_A_LINE.sub(r"\1\\u003a", line))


def printable(character):
    if character == "\t" or unicodedata.category(character) not in UNPRINTABLE:
        return character
    return f"\\u{ord(character):04x}" if character <= "\uffff" else f"\\u{{{ord(character):x}}}"


def one_line(text):
    """A text that stays within a line, shortened if it is long."""
    text = text.replace("\n", "\\u000a")
    return text if len(text) <= LONGEST_LINE else text[:LONGEST_LINE] + "…"


class Failure(Exception):
    """Why a command gave no findings to compare."""


class TimedOut(Failure):
    """It did not end in time."""


@dataclasses.dataclass(frozen=True)
class Case:
    id: str
    about: str
    path: Path
    findings: list


@dataclasses.dataclass(frozen=True)
class Command:
    words: list
    timeout: float

    def run(self, arguments, document, allowance):
        """What the command prints, with the document on its standard input."""
        with open(document, "rb") if document else open(os.devnull, "rb") as standard_input:
            process = subprocess.Popen(
                self.words + arguments,
                stdin=standard_input,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
        deadline = time.monotonic() + allowance
        try:
            output, errors = read_both(process, deadline)
            code = process.wait(max(QUIET, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            raise TimedOut(f"did not end within {allowance:g} seconds") from None
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            process.stdout.close()
            process.stderr.close()
        if code not in (0, 1):
            ended = f"by signal {-code}" if code < 0 else f"with exit code {code}"
            raise Failure(f"ended {ended}, expected 0 or 1{last_line(errors)}")
        return output, last_line(errors)

    def findings(self, arguments, document, allowance):
        output, errors = self.run(arguments, document, allowance)
        try:
            report = json.loads(output.decode("utf-8"))
        except (ValueError, RecursionError) as e:
            raise Failure(f"printed no JSON: {e}; it begins {shown(output)}{errors}") from None
        if not isinstance(report, dict) or not isinstance(report.get("findings"), list):
            raise Failure(f'printed no object with a list "findings": {shown(output)}')
        return report["findings"]


def read_both(process, deadline):
    """Standard output and error of a process, until both end, or it has ended and they are quiet for a
    moment: what it started may keep them open."""
    texts = {process.stdout: bytearray(), process.stderr: bytearray()}
    with selectors.DefaultSelector() as selector:
        for stream in texts:
            selector.register(stream, selectors.EVENT_READ)
        while selector.get_map():
            has_ended = process.poll() is not None
            left = deadline - time.monotonic()
            if left <= 0:
                raise subprocess.TimeoutExpired(process.args, left)
            ready = selector.select(min(left, QUIET))
            if has_ended and not ready:
                break
            for key, _ in ready:
                part = os.read(key.fd, 1 << 16)
                texts[key.fileobj] += part
                if not part:
                    selector.unregister(key.fileobj)
                elif len(texts[key.fileobj]) > MOST_OUTPUT:
                    raise Failure(f"printed more than {MOST_OUTPUT >> 20} MiB")
    return bytes(texts[process.stdout]), bytes(texts[process.stderr])


def last_line(errors):
    lines = errors.decode("utf-8", "replace").strip().splitlines()
    return f"; its last words: {lines[-1][:200]}" if lines else ""


def shown(output):
    return repr(output[:80].decode("utf-8", "replace")) if output else "with nothing"


def brief(value):
    try:
        return json.dumps(value)[:200]
    except (ValueError, RecursionError):
        return "one that JSON cannot write again"


def checked(finding, levels):
    """A finding as it came, if it has what a finding must have."""
    if not isinstance(finding, dict):
        raise Failure(f"a finding is no object: {brief(finding)}")
    for name, kind in {**REQUIRED, **OPTIONAL}.items():
        if name not in finding:
            if name in REQUIRED:
                raise Failure(f'a finding has no "{name}": {brief(finding)}')
        elif not isinstance(finding[name], kind) or isinstance(finding[name], bool):
            raise Failure(f'"{name}" of a finding is no {kind.__name__}: {brief(finding)}')
    if not any(finding["rule"] in level["rules"] for level in levels):
        raise Failure(f'no level has a rule "{finding["rule"]}"')
    return finding


def by_stdin(command, cases):
    """The findings of each case, or the failure, one start of the command a document."""

    def judge(case):
        try:
            return command.findings([], case.path, command.timeout)
        except Failure as e:
            return e

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from zip(cases, pool.map(judge, cases))


def by_batch(command, cases):
    """The same, with the paths of many documents as arguments of one start."""
    for start in range(0, len(cases), FILES_A_START):
        yield from judge_batch(command, cases[start : start + FILES_A_START])


def judge_batch(command, cases):
    """The findings of cases by one start; if it fails, of each half by one of its own."""
    found = {str(case.path): [] for case in cases}
    try:
        for finding in command.findings(list(found), None, command.timeout * len(cases)):
            file = finding.get("file") if isinstance(finding, dict) else None
            if not isinstance(file, str) or file not in found:
                raise Failure(f'"file" of a finding is none of the paths given: {brief(file)}')
            found[file].append(finding)
        return [(case, found[str(case.path)]) for case in cases]
    except TimedOut as e:
        return [(case, e) for case in cases]
    except Failure as e:
        half = len(cases) // 2
        if half:
            return judge_batch(command, cases[:half]) + judge_batch(command, cases[half:])
        return [(case, e) for case in cases]


def place(finding):
    return finding["line"], finding["column"]


def differences(expected, actual):
    """Lines that say how the two lists differ, none if they agree."""
    optional = [name for name in OPTIONAL if actual and all(name in each for each in actual)]
    names = [*REQUIRED, *optional]
    wanted, found = (
        Counter(tuple(each[name] for name in names) for each in findings)
        for findings in (expected, actual)
    )
    lines = [("expected", each) for each in (wanted - found).elements()]
    lines += [("found   ", each) for each in (found - wanted).elements()]
    lines.sort(key=lambda line: (line[1][2], line[1][0], line[0]))
    said = []
    for sign, (rule, severity, pointer, line, column, *rest) in lines:
        more = "".join(f" {name}={value}" for name, value in zip(optional, rest))
        said.append(f"{sign} {line}:{column} {severity} {rule} {pointer or '(document)'}{more}")
    if not said and [place(each) for each in actual] != sorted(place(each) for each in actual):
        said.append("the findings are not in the order of line and column")
    return said


def compare(outcomes, levels, claimed, out):
    """Prints what differs and a summary; says whether all cases agree in all claimed levels."""
    cases = failed = 0
    wrong = Counter()
    for case, findings in outcomes:
        cases += 1
        said = {}
        try:
            if isinstance(findings, Failure):
                raise findings
            findings = [checked(finding, levels) for finding in findings]
            for level in claimed:
                expected = [each for each in case.findings if each["rule"] in level["rules"]]
                actual = [each for each in findings if each["rule"] in level["rules"]]
                said[level["name"]] = differences(expected, actual)
        except Failure as e:
            said = {level["name"]: [f"the command {e}" if findings is e else str(e)] for level in claimed}
        wrong.update(name for name, lines in said.items() if lines)
        lines = list(dict.fromkeys(line for lines in said.values() for line in lines))
        if lines:
            failed += 1
            for line in (f"{case.id}: {case.about}", f"  in {case.path}", *(f"  {line}" for line in lines)):
                print(one_line(line), file=out)
            out.flush()
    for level in claimed:
        kind = "mandatory" if level["mandatory"] else "optional"
        name = f'{level["name"]} ({kind})'
        print(f'{name:24} {cases - wrong[level["name"]]} of {cases} agree', file=out)
    print(f"{cases} cases, {failed} failed", file=out)
    return failed == 0


def read_manifest():
    return json.loads((CORPUS / "manifest.json").read_text("utf-8"))


def chosen_levels(manifest, names):
    """The levels by their names, separated by commas; all that have cases without names."""
    levels = {level["name"]: level for level in manifest["levels"] if level["name"] != OF_RUNS}
    if not names:
        return list(levels.values())
    unknown = [name for name in names.split(",") if name not in levels]
    if unknown:
        raise SystemExit(usage(f"there is no level {unknown[0]!r}; there are {', '.join(levels)}"))
    return [levels[name] for name in names.split(",")]


def usage(message):
    print(one_line(f"conformance: {message}"), file=sys.stderr)
    return 2


def seconds(text):
    try:
        value = float(text)
    except ValueError:
        value = 0
    if not 0 < value < 86_400:
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds between 0 and a day")
    return value


def add_options(parser):
    parser.add_argument("--level", help="levels to compare, separated by commas; all unless given")
    parser.add_argument(
        "--batch",
        action="store_true",
        help="give COMMAND the paths of documents as arguments; its findings name their file",
    )
    parser.add_argument(
        "--timeout", type=seconds, default=30, help="seconds for a document, 30 unless given"
    )
    parser.add_argument("command", nargs="+", metavar="COMMAND", help="the checker, after --")


def command_of(words, options, today):
    return Command([word.replace("{today}", today) for word in words], options.timeout)


def run(options):
    manifest = read_manifest()
    claimed = chosen_levels(manifest, options.level)
    cases = [
        Case(case["id"], case["about"], CORPUS / case["file"], case["findings"])
        for case in manifest["cases"]
    ]
    if options.case:
        known = {case.id for case in cases}
        unknown = [name for name in options.case if name not in known]
        if unknown:
            return usage(f"there is no case {unknown[0]!r}")
        cases = [case for case in cases if case.id in options.case]
    command = command_of(options.command, options, manifest["today"])
    outcomes = (by_batch if options.batch else by_stdin)(command, cases)
    return 0 if compare(outcomes, manifest["levels"], claimed, sys.stdout) else 1


def run_mutants(options):
    manifest = read_manifest()
    claimed = chosen_levels(manifest, options.level)
    words = mutants.reference_of(options.reference, CORPUS)
    for root in options.documents:
        if not root.is_dir():
            return usage(f"--documents: there is no folder {root}")
    reference = command_of(words, options, manifest["today"])
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        made = mutants.write(folder, CORPUS, options.documents, options.count, options.seed)
        cases = [Case(*each, []) for each in made]
        known = []
        for case, findings in by_batch(reference, cases):
            if isinstance(findings, Failure):
                return usage(f"the reference {findings} (on {case.path})")
            known.append(dataclasses.replace(case, findings=findings))
        command = command_of(options.command, options, manifest["today"])
        outcomes = (by_batch if options.batch else by_stdin)(command, known)
        return 0 if compare(outcomes, manifest["levels"], claimed, sys.stdout) else 1


def positive(text):
    if not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 1")
    return int(text)


def main(words):
    parser = argparse.ArgumentParser(prog="conformance", description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True, metavar="run | mutants")
    parser_of_run = commands.add_parser("run", help="compares a checker with the corpus")
    parser_of_run.add_argument("--case", action="append", help="the id of a case; can be repeated")
    add_options(parser_of_run)
    parser_of_run.set_defaults(call=run)
    parser_of_mutants = commands.add_parser(
        "mutants", help="compares a checker with another on changed documents"
    )
    parser_of_mutants.add_argument("--count", type=positive, default=500, help="how many, 500 unless given")
    parser_of_mutants.add_argument("--seed", type=int, default=1, help="where chance begins, 1 unless given")
    parser_of_mutants.add_argument("--keep", type=Path, help="a folder to keep the mutants in")
    parser_of_mutants.add_argument("--reference", help="the command to agree with; it takes paths")
    parser_of_mutants.add_argument(
        "--documents", type=Path, action="append", default=[], help="a folder with more documents to change"
    )
    add_options(parser_of_mutants)
    parser_of_mutants.set_defaults(call=run_mutants)
    options = parser.parse_args(words)
    try:
        return options.call(options)
    except (OSError, json.JSONDecodeError) as e:
        return usage(str(e))


if __name__ == "__main__":
    # Colours of argparse and tracebacks would be escaped with the rest.
    os.environ["PYTHON_COLORS"] = "0"
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")
    sys.stdout, sys.stderr = SafeLines(sys.stdout), SafeLines(sys.stderr)
    sys.exit(main(sys.argv[1:]))
