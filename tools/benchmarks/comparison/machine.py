"""The machine that a comparison runs on, and what else keeps it busy."""

import os
import platform
import resource
import subprocess
from pathlib import Path

from contestants import JAVA
from report import size

STAT = Path("/proc/stat")


def facts():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return [
        ("processor", f"{processor()}, {os.cpu_count()} cores"),
        ("memory", size(memory)),
        ("system", f"{platform.system()} {platform.release()}"),
        ("JDK", jdk()),
    ]


def processor():
    names = Path("/proc/cpuinfo")
    if names.exists():
        for line in names.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def jdk(java=JAVA[0]):
    told = subprocess.run((java, "-version"), capture_output=True, text=True, check=True).stderr
    version, runtime, *_ = told.splitlines()
    return f"{runtime.split(' (build', 1)[0]} {version.split(chr(34))[1]}"


class Others:
    """The share of the processors that programs beside the measured ones take, on Linux."""

    def __init__(self):
        self._begin = self._seconds()

    @staticmethod
    def _seconds():
        """Of all processors: in all, busy, and busy with this script and what it has run."""
        if not STAT.exists():
            return None
        ticks = [int(field) for field in STAT.read_text().split("\n", 1)[0].split()[1:9]]
        user, nice, system, idle, waiting, interrupts, soft_interrupts, stolen = ticks
        busy = user + nice + system + interrupts + soft_interrupts + stolen
        own = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return (
            sum(ticks) / os.sysconf("SC_CLK_TCK"),
            busy / os.sysconf("SC_CLK_TCK"),
            sum(usage.ru_utime + usage.ru_stime for usage in own),
        )

    def share(self):
        """Since this was made, from 0 to 1, or nothing where it cannot be told."""
        if self._begin is None:
            return None
        total, busy, own = (end - begin for begin, end in zip(self._begin, self._seconds()))
        return max(busy - own, 0) / total
