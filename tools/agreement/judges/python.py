"""python3-jsonschema with its format checker, as a judge: see ProcessJudge.java.

Usage: python.py SCHEMA
"""

import base64
import json
import platform
import sys
import warnings

import jsonschema

try:
    from importlib.metadata import version

    VERSION = version("jsonschema")
except ImportError:  # unpacked without its metadata
    warnings.simplefilter("ignore")
    VERSION = jsonschema.__version__


def main(schema_file):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    kind = jsonschema.Draft202012Validator
    kind.check_schema(schema)
    checker = getattr(kind, "FORMAT_CHECKER", None) or jsonschema.draft202012_format_checker
    validator = kind(schema, format_checker=checker)
    formats = "formats asserted: " + ", ".join(sorted(checker.checkers))
    print(f"jsonschema {VERSION} on Python {platform.python_version()} ({formats})", flush=True)
    for line in sys.stdin:
        print(verdict(validator, base64.b64decode(line)), flush=True)


def verdict(validator, document):
    try:
        instance = json.loads(document)
    except ValueError:
        return "u"
    except RecursionError:
        return "u"
    return "a" if validator.is_valid(instance) else "r"


main(sys.argv[1])
