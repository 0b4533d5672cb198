"""The page about performance."""

from datetime import date

from report import table

HEAD = """# How fast is Casebook?

<!-- Made by `tools/benchmarks/compare`; what is written here by hand is lost. -->

All figures are of one run of [`tools/benchmarks/compare`](../tools/benchmarks/README.md) on {day}. Programs
ran one at a time, in turns, {rounds} rounds; times are medians, from the call to the end of the process.{jmh}
Ratios hold between rows of this page; times say nothing about another machine.

The corpora are generated from the digests in [`examples/digests`](../examples/digests) and look like them.
Peers check them against the [exported schema](how-do-i-use-the-schema-elsewhere.md), with formats, and stop
at the structure; `casebook` checks structure, types and rules, unless it says `--structure-only`, and tells
every finding with its place. MB are millions of bytes.
"""

JMH_BEFORE = "\nWhat JMH measured, it measured before that run."


def targets(sections):
    rows = [
        (target.claim, target.asked, target.measured, "yes" if target.met else "**no**")
        for section in sections
        for target in section.targets
    ]
    return table(("target", "asked", "measured", "met"), rows)


def page(sections, machine, rounds, jmh_before):
    """`machine` are pairs of what and which; `jmh_before` tells whether JMH's figures were there already."""
    told = [
        HEAD.format(day=date.today().isoformat(), rounds=rounds, jmh=JMH_BEFORE if jmh_before else ""),
        f"## Targets\n\n{targets(sections)}\n",
        *(f"## {section.title}\n\n{section.text}\n\n{section.table()}\n" for section in sections),
        f"## Machine and versions\n\n{table(('what', 'which'), machine, figures=False)}\n",
    ]
    return "\n".join(told)
