"""Checks digests: casebook_check --schema FILE --data FOLDER --units FILE [--today DAY] [FILE...]

Without a FILE, or for -, the digest comes on standard input. Prints findings as JSON and ends with 1
if one is an error. Only the standard library is needed.
"""

import argparse
import datetime
import json
import pathlib
import sys

from check import Checker


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--schema", required=True, type=pathlib.Path, help="the exported JSON Schema")
    parser.add_argument("--data", required=True, type=pathlib.Path, help="data/ of the corpus")
    parser.add_argument("--units", required=True, type=pathlib.Path, help="UCUM's ucum-essence.xml")
    parser.add_argument("--today", default=datetime.date.today().isoformat())
    parser.add_argument("files", nargs="*", default=["-"])
    options = parser.parse_args()
    checker = Checker(json.loads(options.schema.read_text("utf-8")), options.data, options.units, options.today)
    findings = []
    for file in options.files:
        document = sys.stdin.buffer.read() if file == "-" else pathlib.Path(file).read_bytes()
        findings += ({"file": file, **finding} for finding in checker.check(document))
    json.dump({"findings": findings}, sys.stdout, indent=1)
    print()
    return 1 if any(finding["severity"] == "error" for finding in findings) else 0


sys.exit(main())
