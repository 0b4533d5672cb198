"""Runs programs one after the other, in turns, and tells time and memory of each run."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Command:
    """A program with its arguments, and how it must end."""

    arguments: tuple
    status: int = 0
    environment: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Run:
    seconds: float
    cpu_seconds: float
    peak_bytes: int


@dataclass(frozen=True)
class Result:
    """All runs of one program on one corpus of so many bytes."""

    runs: tuple
    bytes: int = 0

    @property
    def seconds(self):
        return statistics.median(run.seconds for run in self.runs)

    @property
    def fastest(self):
        return min(run.seconds for run in self.runs)

    @property
    def slowest(self):
        return max(run.seconds for run in self.runs)

    @property
    def cpu_seconds(self):
        return statistics.median(run.cpu_seconds for run in self.runs)

    @property
    def peak_bytes(self):
        return max(run.peak_bytes for run in self.runs)

    @property
    def rate(self):
        """Bytes a second."""
        return self.bytes / self.seconds


class UnexpectedEnd(Exception):
    """A program did not end as it must, so that its time says nothing."""


def run(command):
    """Runs a command to its end; what it prints goes nowhere, but for errors."""
    with tempfile.TemporaryFile() as errors:
        begin = time.monotonic()
        process = subprocess.Popen(
            command.arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            env={**os.environ, **command.environment},
        )
        _, wait_status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begin
        process.returncode = status = os.waitstatus_to_exitcode(wait_status)
        if status != command.status:
            errors.seek(0)
            told = errors.read().decode(errors="replace")[-2000:]
            shown = " ".join(command.arguments[:12])
            raise UnexpectedEnd(f"{shown} ended with {status}, not {command.status}: {told}")
    kibibytes = usage.ru_maxrss / 1024 if sys.platform == "darwin" else usage.ru_maxrss
    return Run(seconds, usage.ru_utime + usage.ru_stime, int(kibibytes * 1024))


def in_turns(commands, rounds):
    """Runs each command once a round, so that what slows the machine down meets all alike."""
    runs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(run(command))
    return runs
