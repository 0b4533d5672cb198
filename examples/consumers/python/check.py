"""Checks digests by the schema: check.py SCHEMA FILE…  Ends with 1 if one is refused."""

import json
import sys

from jsonschema import Draft202012Validator


def load(file):
    with open(file, encoding="utf-8") as stream:
        return json.load(stream)


def main(schema, files):
    validator = Draft202012Validator(load(schema))
    refused = False
    for file in files:
        for error in validator.iter_errors(load(file)):
            refused = True
            print(f"{error.json_path}: {error.message}")
    return 1 if refused else 0


sys.exit(main(sys.argv[1], sys.argv[2:]))
