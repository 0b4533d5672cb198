#!/bin/sh
# All implementations agree on 20,000 documents, and each is caught when a bound of its schema is off
# by one. Usage: agreement-test.sh ROOT
set -eu
cd "$1"
log=$(mktemp)
trap 'rm -f "$log"' EXIT

if ! tools/agreement/run >"$log"; then
  cat "$log"
  exit 1
fi
grep '^skipped' "$log" || true
tail -n 1 "$log"

for judge in check networknt ajv python sourcemeta; do
  status=0
  tools/agreement/run --documents 4000 --plant $judge >"$log" 2>&1 || status=$?
  if grep -q 'names no judge' "$log"; then
    echo "skipped: $judge is not here"
  elif [ $status -ne 1 ] || ! grep -q "refuses.* $judge accepts" "$log"; then
    echo "FAILED: a bound that is off by one in $judge was not caught"
    tail -n 3 "$log"
    exit 1
  else
    echo "caught in $judge: $(grep -m 1 "$judge accepts" "$log")"
  fi
done
