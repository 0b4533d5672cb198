#!/bin/sh
# Measures the reader of figures on real sentences that are not part of the project.
# Usage: .ci/figures-test.sh [ROOT [SENTENCES [--slips]]]
set -eu
root=$(cd "${1:-$(dirname "$0")/..}" && pwd -P)
sentences=${2:-$root/../shared/cases/figures-real.tsv}
if [ ! -f "$sentences" ]; then
  echo "skipped: the real sentences are not here, since they belong to others: $sentences"
  exit 0
fi
classes=$root/model/target/classes:$root/figures/target/classes:$root/figures/target/test-classes
exec java -cp "$classes" dev.casebook.prose.RealSentences "$sentences" \
  "$root/figures/src/test/resources/dev/casebook/prose/real-sentences.txt" ${3+"$3"}
