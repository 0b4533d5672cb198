"""python3-jsonschema with its format checker, as a program that checks files and archives.

Ends with 1 if one document is not valid. Usage: jsonschema_check.py SCHEMA FILE…
"""

import json
import sys

import jsonschema


def documents(file):
    with open(file, "rb") as source:
        yield from source if file.endswith(".jsonl") else [source.read()]


def main(schema_file, files):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    kind = jsonschema.Draft202012Validator
    checker = getattr(kind, "FORMAT_CHECKER", None) or jsonschema.draft202012_format_checker
    validator = kind(schema, format_checker=checker)
    count = invalid = 0
    for file in files:
        for document in documents(file):
            count += 1
            invalid += not validator.is_valid(json.loads(document))
    print(f"{count} documents, {invalid} invalid")
    return 1 if invalid else 0


sys.exit(main(sys.argv[1], sys.argv[2:]))
