"""The programs that are compared: how each is called, and its version."""

import json
import os
import platform
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from measure import Command, run

# The JDK that the launcher takes, with the options that it gives; and those for a short run.
JDK = os.environ.get("JAVA_HOME")
JAVA = (f"{JDK}/bin/java" if JDK else "java", "-XX:+UseSerialGC")
QUICK_START = ("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1")


@dataclass(frozen=True)
class Contestant:
    """A program that takes files, or a folder, behind its own arguments."""

    name: str
    version: str
    command: tuple
    takes_folder: bool = False
    takes_lines: bool = True
    after: tuple = ()
    slow: bool = False
    status_of_faulty: int = 1
    environment: dict = field(default_factory=dict)

    def on(self, corpus, **environment):
        """The command for a corpus; it must end with the status that the program has for it."""
        whole = self.takes_folder or not corpus.path.is_dir()
        files = [corpus.path] if whole else corpus.files
        arguments = (*self.command, *map(str, files), *self.after)
        status = self.status_of_faulty if corpus.faulty else 0
        return Command(arguments, status, {**self.environment, **environment})


class AjvCli(Contestant):
    """Wants its files behind an option, as a pattern if there are many."""

    def on(self, corpus, **environment):
        files = f"{corpus.path}/*.json" if corpus.path.is_dir() else str(corpus.path)
        status = self.status_of_faulty if corpus.faulty else 0
        return Command((*self.command, "-d", files), status, environment)


@dataclass(frozen=True)
class Tools:
    """Where things are."""

    root: Path
    work: Path

    @property
    def schema(self):
        return self.work / "digest.schema.json"

    @property
    def peers(self):
        return self.root / "tools/benchmarks/peers"

    @property
    def jar(self):
        return next(self.root.glob("tools/benchmarks/target/casebook-benchmarks-*.jar"))

    @property
    def libraries(self):
        return sorted(self.root.glob("tools/benchmarks/target/lib/*.jar"))

    @property
    def examples(self):
        return self.root / "examples/digests"

    @property
    def class_path(self):
        return ":".join(map(str, [self.jar, *self.libraries]))


def output(*command):
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    return (ended.stdout + ended.stderr).strip()


def casebook(tools, *options, name=None, **environment):
    """The command line with options, and called by them unless it has a name."""
    version = output(tools.root / "casebook", "version").splitlines()[0].removeprefix("casebook ")
    command = (str(tools.root / "casebook"), "check", *options)
    name = name or " ".join(["casebook", *options])
    return Contestant(name, version, command, takes_folder=True, environment=environment)


def has_jobs(tools):
    return "--jobs" in output(tools.root / "casebook", "check", "--help")


def corpus_maker(tools):
    return (JAVA[0], "-cp", tools.class_path, "dev.casebook.corpus.CorpusMaker", str(tools.examples))


def hello_world(tools, name="JVM hello world", java=JAVA[0]):
    """Started as the launcher starts Java."""
    return Contestant(name, "", (java, *JAVA[1:], *QUICK_START, "-cp", tools.class_path, "dev.casebook.peer.HelloWorld"))


def on_newer_jdk(tools, jdk):
    """The same two on another JDK."""
    return [
        hello_world(tools, "JVM hello world, newer JDK", f"{jdk}/bin/java"),
        casebook(tools, name="casebook, newer JDK", JAVA_HOME=str(jdk)),
    ]


def networknt(tools, sample):
    """With a class-data archive of its own, made by a run on a sample."""
    jar = next(file for file in tools.libraries if file.stem.startswith("json-schema-validator-"))
    version = jar.stem.removeprefix("json-schema-validator-")
    main = ("-cp", tools.class_path, "dev.casebook.peer.NetworkntCheck", str(tools.schema))
    classes, archive = tools.work / "networknt.classes", tools.work / "networknt.cds"
    run(Command((*JAVA, f"-XX:DumpLoadedClassList={classes}", *main, str(sample.path))))
    dump = ("-Xshare:dump", f"-XX:SharedClassListFile={classes}", f"-XX:SharedArchiveFile={archive}")
    run(Command((*JAVA, *dump, "-cp", tools.class_path)))
    return Contestant("networknt", version, (*JAVA, f"-XX:SharedArchiveFile={archive}", *main))


def on_node(tools):
    """ajv-cli, Node with compiled ajv, and @sourcemeta/jsonschema, which npm brings as well."""
    modules = tools.peers / "node_modules"

    def version(name):
        return json.loads((modules / name / "package.json").read_text())["version"]

    cli = (modules / "ajv-cli/dist/index.js", "validate", "-s", tools.schema)
    options = ("--spec=draft2020", "-c", modules / "ajv-formats", "--strict=true", "--errors=no")
    validator = tools.peers / "target/validate.cjs"
    validator.parent.mkdir(exist_ok=True)
    validator.write_text(output("node", tools.peers / "compile.mjs", tools.schema))
    node = output("node", "--version")
    native = f"jsonschema-{platform.system().lower()}-{platform.machine().replace('aarch64', 'arm64')}"
    sourcemeta = modules / "@sourcemeta/jsonschema/build/github-releases" / native
    return [
        AjvCli(
            "ajv-cli",
            f"{version('ajv-cli')} with ajv {version('ajv')}",
            ("node", *map(str, cli + options)),
            takes_lines=False,
        ),
        Contestant(
            "Node with compiled ajv",
            f"ajv {version('ajv')} on Node {node}",
            ("node", str(tools.peers / "ajv.mjs"), str(validator)),
        ),
        Contestant(
            "@sourcemeta/jsonschema",
            version("@sourcemeta/jsonschema"),
            (str(sourcemeta), "validate", str(tools.schema)),
            takes_folder=True,
            after=("--fast", "--format-assertion", "--continue"),
            status_of_faulty=2,
        ),
    ]


def python_jsonschema(tools):
    """Debian's package serves Debian's Python, which need not be the first in PATH."""
    asked = "import jsonschema, platform; print(jsonschema.__version__, 'on Python', platform.python_version())"
    for python in ("/usr/bin/python3", "python3"):
        if not shutil.which(python):
            continue
        ended = subprocess.run((python, "-W", "ignore", "-c", asked), capture_output=True, text=True)
        if ended.returncode == 0:
            command = (python, str(tools.peers / "jsonschema_check.py"), str(tools.schema))
            return [Contestant("python3-jsonschema", ended.stdout.strip(), command, slow=True)]
    return []


def peers(tools, sample):
    """All peers that are there, and what is missing."""
    there, missing = [networknt(tools, sample)], []
    if shutil.which("node") and (tools.peers / "node_modules").is_dir():
        there += on_node(tools)
    else:
        missing += ["ajv-cli", "Node with compiled ajv", "@sourcemeta/jsonschema"]
    there += python_jsonschema(tools)
    if there[-1].name != "python3-jsonschema":
        missing.append("python3-jsonschema")
    return there, missing
