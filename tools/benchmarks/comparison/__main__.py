"""Compares whole processes: run by `tools/benchmarks/compare`, which builds what this needs."""

import argparse
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import contestants
import curves
import machine
import memory
import parts
import scenarios
from corpora import Corpora
from machine import Others
from measure import Command, UnexpectedEnd, run
from page import page, targets


def arguments():
    parser = argparse.ArgumentParser(prog="tools/benchmarks/compare", description="Compares whole processes.")
    add = parser.add_argument
    add("--lines", type=int, default=10**9, metavar="BYTES", help="size of the archives (default: 1 GB)")
    add("--files", type=int, default=1000, metavar="N", help="files in the folder (default: 1000)")
    add("--runs", type=int, default=5, metavar="N", help="rounds of each comparison (default: 5)")
    add("--times", type=int, default=10, metavar="N", help="how often the archive goes into a small heap (default: 10)")
    add("--newer-jdk", type=Path, metavar="DIR", help="a second JDK, on which starts are measured, too")
    add("--jmh", default="", metavar="OPTIONS", help="for JMH, such as --jmh=-f1")
    add("--parts", type=Path, metavar="FILE", help="JMH's JSON result, if there is one already")
    add("--page", type=Path, metavar="FILE", help="writes the page, such as docs/performance.md")
    return parser.parse_args()


def corpora_for(options, tools):
    made_of = [tools.jar, *sorted(tools.examples.glob("*.json"))]
    corpora = Corpora(contestants.corpus_maker(tools), tools.work / "corpora", made_of)
    tenth = options.lines // 10
    slow = options.lines // 50
    needed = SimpleNamespace(
        digest=corpora.one(),
        folder=corpora.files(options.files),
        archive=corpora.lines(options.lines),
        faulty=corpora.faulty(options.lines, 100),
        slow=corpora.lines(slow),
        slow_faulty=corpora.faulty(slow, 100),
        shares={0: corpora.lines(tenth)}
        | {percent: corpora.faulty(tenth, 100 // percent) for percent in (1, 10, 50, 100)},
        growing=[corpora.lines(10**power) for power in range(3, 10) if 10**power <= options.lines],
        huge=corpora.huge(options.lines),
    )
    corpora.make()
    return needed


def jmh_result(options, tools):
    if options.parts:
        return options.parts
    result = tools.work / "parts.json"
    command = (contestants.JAVA[0], "-cp", tools.class_path, "org.openjdk.jmh.Main", *options.jmh.split())
    with open(tools.work / "parts.log", "wb") as log:
        subprocess.run((*command, "-rf", "json", "-rff", str(result)), stdout=log, check=True)
    return result


def prepare(tools, digest):
    """Exports the schema. The launcher archives the classes of its first run, which is to be a check."""
    for stale in (tools.root / "tools/cli/target").glob("*.cds"):
        stale.unlink()
    launcher = str(tools.root / "casebook")
    run(Command((launcher, "check", str(digest.path))))
    run(Command((launcher, "schema", "--output", str(tools.schema))))


def compare(options):
    tools = contestants.Tools(Path.cwd(), Path.cwd() / "tools/benchmarks/target/comparison")
    others = Others()
    corpora = corpora_for(options, tools)
    prepare(tools, corpora.digest)

    full = contestants.casebook(tools)
    structure = contestants.casebook(tools, "--structure-only")
    huge = contestants.casebook(tools, "--structure-only", "--max-bytes", str(2 * 10**9))
    own = [full, structure]
    if contestants.has_jobs(tools):
        own += [contestants.casebook(tools, *given, "--jobs", "1") for given in ((), ("--structure-only",))]
    starts = [contestants.hello_world(tools), full, structure]
    if options.newer_jdk:
        starts += contestants.on_newer_jdk(tools, options.newer_jdk)
    peers, missing = contestants.peers(tools, corpora.slow)
    if missing:
        print(f"Not installed, and left out: {', '.join(missing)}")
    rounds = options.runs

    sections = []

    def tell(*more):
        for section in more:
            print(f"\n{section.title}\n{section.text}\n\n{section.table()}", flush=True)
            sections.append(section)

    jmh = parts.Parts.read(jmh_result(options, tools))
    tell(*parts.sections(jmh))
    tell(scenarios.cold(starts, peers, corpora.digest, rounds))
    tell(scenarios.files(own, peers, corpora.folder, rounds))
    tell(scenarios.lines("JSON Lines", own, peers, corpora.archive, corpora.slow, rounds))
    tell(
        scenarios.lines(
            "JSON Lines, 1 % faulty", own, peers, corpora.faulty, corpora.slow_faulty, rounds
        )
    )
    growth, start = curves.archives(full, structure, corpora.growing, rounds)
    tell(growth, curves.faulty_documents(full, corpora.shares, start, rounds))
    tell(curves.studies(jmh), curves.findings(jmh))
    tell(memory.section(full, huge, corpora.archive, corpora.huge, options.times, tools.work))

    share = others.share()
    busy = "unknown" if share is None else f"{share:.0%} of the processors' time"
    print(f"\nTargets\n\n{targets(sections)}\n\nTaken by other programs meanwhile: {busy}")
    if options.page:
        facts = [*machine.facts(), ("taken by other programs", busy), ("JMH", jmh.version)]
        if options.newer_jdk:
            facts.append(("newer JDK", machine.jdk(options.newer_jdk / "bin/java")))
        facts += [(each.name, each.version) for each in [full, *peers]]
        facts += [(name, "not installed, left out") for name in missing]
        options.page.write_text(page(sections, facts, rounds, bool(options.parts)), encoding="utf-8")


try:
    compare(arguments())
except UnexpectedEnd as failure:
    sys.exit(f"compare: {failure}")
