"""How cost grows: with bytes, with faulty documents, with case studies and findings of a digest."""

from report import Section, Target, rate, seconds, size
from scenarios import measured

# A byte may cost so many times more in the largest than where it is cheapest.
LINEAR = 1.5


def archives(full, structure, growing, rounds):
    """Whole processes on archives that grow tenfold. Returns the section and the time of a start."""
    kinds = {"full": full, "structure only": structure}
    entries = {(kind, archive.bytes): (kinds[kind], archive) for archive in growing for kind in kinds}
    results = measured(entries, rounds)
    sizes = [archive.bytes for archive in growing]
    start = {kind: results[kind, sizes[0]].seconds for kind in kinds}
    rows = [
        (size(each), *(told for kind in kinds for told in columns(results[kind, each], start[kind])))
        for each in sizes
    ]
    targets = [
        Target.at_most(
            f"Linear in bytes, {kind}: a byte of {size(sizes[-1])} over the cheapest",
            LINEAR,
            dearer(telling([results[kind, each] for each in sizes], start[kind])),
        )
        for kind in kinds
    ]
    text = "Archives, whole processes. A byte costs what the process takes beyond the smallest archive."
    header = ("archive", "full, s", "ns a byte", "structure only, s", "ns a byte")
    return Section("Cost by bytes", text, header, rows, targets), start["full"]


def columns(result, start):
    """The seconds, and the nanoseconds a byte beyond the start."""
    beyond = result.seconds - start
    return seconds(result.seconds), f"{beyond / result.bytes * 10**9:.2f}" if beyond > 0 else "-"


def telling(results, start):
    """The cost of a byte where the start is half of the time at most, and in the last."""
    last = results[-1]
    return [(each.seconds - start) / each.bytes for each in results if each is last or each.seconds > 2 * start]


def dearer(costs):
    """The last over the least."""
    return costs[-1] / min(costs)


def faulty_documents(casebook, shares, start, rounds):
    """`shares` are archives by percent of faulty lines."""
    results = measured({percent: (casebook, archive) for percent, archive in shares.items()}, rounds)
    over = {percent: over_sound(result, results[0], start) for percent, result in results.items()}
    rows = [
        (f"{percent} %", seconds(result.seconds), rate(result.rate), f"{over[percent]:.2f}")
        for percent, result in results.items()
    ]
    target = Target.at_most("A faulty document over a valid one", 2, over[100])
    text = (
        f"Archives of {size(results[0].bytes)}; each faulty line has one fault. The last column leaves "
        "out the start of the process."
    )
    header = ("faulty lines", "median s", "MB/s", "over none")
    return Section("Cost by faulty documents", text, header, rows, [target])


def over_sound(result, sound, start):
    """Beyond the start; infinite if an archive is so small that its start is all there is."""
    beyond = sound.seconds - start
    return (result.seconds - start) / beyond if beyond > 0 else float("inf")


def studies(parts):
    full = parts.rates_by("studies", "SizeBenchmark", "check")
    structure = parts.rates_by("studies", "SizeBenchmark", "structureCheck")
    rows = [(f"{count:,}", rate(full[count]), rate(structure[count])) for count in full]
    targets = [
        Target.at_most(
            f"Linear in case studies, {name}: a byte of a digest of {max(rates):,} over the cheapest",
            LINEAR,
            dearer([1 / each for each in rates.values()]),
        )
        for name, rates in (("full", full), ("structure only", structure))
    ]
    text = "One digest, of 2 KB a case study, in a warm process, by JMH."
    header = ("case studies", "full, MB/s", "structure only, MB/s")
    return Section("Cost by case studies of a digest", text, header, rows, targets)


def findings(parts):
    full = parts.seconds_by("findings", "FindingsBenchmark", "check")
    structure = parts.seconds_by("findings", "FindingsBenchmark", "structureCheck")
    rows = [(f"{count:,}", f"{full[count] * 1000:.1f}", f"{structure[count] * 1000:.1f}") for count in full]
    targets = [
        Target.at_most(f"Linear in findings, {name}: each of the most over each of fewer", LINEAR, growth(times))
        for name, times in (("full", full), ("structure only", structure))
    ]
    text = (
        "A large digest, of which some case studies have a fault, in a warm process, by JMH. A digest with "
        "a fault is read once more, to explain it."
    )
    header = ("findings", "full, ms", "structure only, ms")
    return Section("Cost by findings of a digest", text, header, rows, targets)


def growth(times):
    """What each of the most findings takes over what each takes in the row before, beyond a digest with
    the fewest. Less than a fiftieth of that digest's time is noise."""
    counts = list(times)
    few, some, many = counts[1], counts[-2], counts[-1]

    def each(count):
        return max(times[count] - times[few], times[few] / 50) / (count - few)

    return each(many) / each(some)
