"""Whole processes side by side on one kind of corpus."""

from corpora import read_once
from measure import Result, in_turns, run
from report import Section, Target, rate, seconds, size

HEADER = ("program", "median s", "fastest", "slowest", "CPU s", "MB/s", "peak memory", "over casebook's time")


def measured(entries, rounds):
    """Runs contestants on corpora, in turns; `entries` are (contestant, corpus) by any key."""
    for corpus in {corpus.path: corpus for _, corpus in entries.values()}.values():
        read_once(corpus)
    runs = in_turns({key: contestant.on(corpus) for key, (contestant, corpus) in entries.items()}, rounds)
    return {key: Result(tuple(runs[key]), corpus.bytes) for key, (_, corpus) in entries.items()}


def compared(entries, rounds):
    """The same by the contestants' names."""
    return measured({contestant.name: (contestant, corpus) for contestant, corpus in entries}, rounds)


def rows(results, reference="casebook"):
    """A row a program; ratios are of the time for a byte, for a slow program has a smaller corpus."""
    least = results[reference].rate
    return [
        (
            name,
            seconds(result.seconds),
            seconds(result.fastest),
            seconds(result.slowest),
            seconds(result.cpu_seconds),
            rate(result.rate),
            size(result.peak_bytes),
            f"{least / result.rate:.2f}",
        )
        for name, result in results.items()
    ]


def cold(starts, peers, digest, rounds):
    """`starts` begin with the least that a JVM can do."""
    contestants = [*starts, *peers]
    for contestant in contestants:
        run(contestant.on(digest))  # the first run fills caches
    results = compared([(contestant, digest) for contestant in contestants], rounds)
    casebook = results["casebook"].seconds
    hello = results[starts[0].name].seconds
    targets = [
        Target.at_most("One file, cold: casebook over a JVM hello world", 3, casebook / hello)
    ] + [
        Target.at_least(f"One file, cold: {name} over casebook", 1, results[name].seconds / casebook)
        for name in ("ajv-cli", "python3-jsonschema")
        if name in results
    ]
    text = f"A digest of {size(digest.bytes)}, from the call to the end of the process."
    return Section("One file, cold", text, HEADER, rows(results), targets)


def files(own, peers, folder, rounds):
    results = compared([(contestant, folder) for contestant in [*own, *peers]], rounds)
    casebook = results["casebook"].seconds
    count = len(folder.files)
    targets = [
        Target.at_least(f"{count:,} files: {peer.name} over casebook", 1, results[peer.name].seconds / casebook)
        for peer in peers
    ]
    text = f"{count:,} digests in a folder, {size(folder.bytes)} together."
    return Section(f"{count:,} files", text, HEADER, rows(results), targets)


def lines(title, own, peers, archive, for_slow, rounds):
    """An archive; slow peers get a smaller one of the same kind."""
    takers = [peer for peer in peers if peer.takes_lines]
    entries = [(contestant, for_slow if contestant.slow else archive) for contestant in [*own, *takers]]
    results = compared(entries, rounds)
    targets = [
        Target.at_least(f"{title}: {name} over casebook", 8, results["casebook"].rate / results[name].rate)
        for name in ("@sourcemeta/jsonschema", "Node with compiled ajv")
        if name in results
    ]
    slow = ", ".join(peer.name for peer in takers if peer.slow)
    text = f"An archive of {size(archive.bytes)} with a digest of 45 KB a line."
    if slow:
        text += f" {slow} had {size(for_slow.bytes)} of the same kind, and is compared by MB/s."
    return Section(title, text, HEADER, rows(results), targets)
