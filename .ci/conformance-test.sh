#!/bin/sh
# The runner of the conformance corpus sees checkers that are wrong, and Casebook passes the corpus by it.
# Usage: conformance-test.sh ROOT
set -eu
cd "$1"
if ! command -v python3 >/dev/null; then
  echo "skipped: python3 is not installed"
  exit 0
fi
python3 -B -m unittest discover -s schema/conformance
tools/conformance run --batch -- ./casebook check --today {today} --report json
# One start a document, with the document on standard input.
tools/conformance run --case encoding/latin-1 --case several/in-document-order --case syntax/empty \
  --case unused-company/leftover -- ./casebook check --today {today} --report json -
