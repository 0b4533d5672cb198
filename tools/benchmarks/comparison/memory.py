"""What fits into a small heap."""

import shutil

from corpora import Corpus, read_once
from measure import UnexpectedEnd, run
from report import Section, Target, seconds, size

ARCHIVE_HEAP = "256m"
DIGEST_HEAP = "512m"
# How much more memory ten times the archive may take.
FLAT = 1.1


def heap(maximum):
    """Java itself heeds this variable, so that the launcher needs no option for it."""
    return {"JDK_JAVA_OPTIONS": f"-Xmx{maximum}"}


def repeated(casebook, archive, times, work):
    """Checks an archive as many times over as one, which is written for it and deleted."""
    whole = work / "repeated.jsonl"
    try:
        with open(whole, "wb") as target:
            for _ in range(times):
                with open(archive.path, "rb") as source:
                    shutil.copyfileobj(source, target, 1 << 20)
        return run(casebook.on(Corpus(whole), **heap(ARCHIVE_HEAP)))
    finally:
        whole.unlink()


def row(what, maximum, checked):
    """Runs, and tells what came of it; the run is missing if it did not end well."""
    try:
        done = checked()
    except UnexpectedEnd as failure:
        print(failure)
        return (what, maximum, "failed", ""), None
    return (what, maximum, seconds(done.seconds), size(done.peak_bytes)), done


def section(casebook, structure, archive, digest, times, work):
    read_once(archive)
    read_once(digest)
    total = archive.bytes * times
    checks = (
        (f"{size(archive.bytes)} of JSON Lines", ARCHIVE_HEAP, lambda: repeated(casebook, archive, 1, work)),
        (f"{size(total)} of JSON Lines", ARCHIVE_HEAP, lambda: repeated(casebook, archive, times, work)),
        (
            f"a single digest of {size(digest.bytes)}, structure only",
            DIGEST_HEAP,
            lambda: run(structure.on(digest, **heap(DIGEST_HEAP))),
        ),
    )
    rows, (once, often, single) = zip(*(row(*check) for check in checks))
    growth = often.peak_bytes / once.peak_bytes if once and often else float("inf")
    targets = [
        Target.at_most(
            f"{size(total)} of JSON Lines, heap of {ARCHIVE_HEAP}: peak memory over that of {size(archive.bytes)}",
            FLAT,
            growth,
        ),
        Target(
            f"A digest of {size(digest.bytes)}, structure only",
            f"within a heap of {DIGEST_HEAP}",
            "ends well" if single else "fails",
            single is not None,
        ),
    ]
    text = "One run each. Peak memory is that of the process, with what a JVM takes beside its heap."
    return Section("Memory", text, ("check of", "heap", "s", "peak memory"), list(rows), targets)
