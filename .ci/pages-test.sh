#!/bin/sh
# Takes pages the whole way: import, check, render, and the same once more through Markdown. The
# pages are the samples where they are present, and those of the import module's tests.
# Usage: .ci/pages-test.sh [ROOT]
set -eu
root=$(cd "${1:-$(dirname "$0")/..}" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"

way() {
  name=$1
  shift
  ./casebook import "$@" --output "$work/$name/digests" >"$work/$name.out" 2>"$work/$name.notes" || {
    grep '^casebook: ' "$work/$name.notes" >&2
    exit 1
  }
  ./casebook check --config "$work/no.toml" "$work/$name/digests" >"$work/$name.check" || {
    cat "$work/$name.check" >&2
    exit 1
  }
  ./casebook render "$work/$name/digests" --output "$work/$name/site"
  ./casebook render --to md "$work/$name/digests" --output "$work/$name/pages"
  ./casebook import "$work/$name/pages" --output "$work/$name/back" >/dev/null 2>&1
  diff -r "$work/$name/digests" "$work/$name/back"
  echo "ok: $(grep -c '^wrote' "$work/$name.out") of $name to digests to pages and back;" \
    "$(tail -n 1 "$work/$name.check")"
}

: >"$work/no.toml"
# Two of them are the same issue in two forms, too.
for page in tools/pages/import/src/test/resources/dev/casebook/page/pages/*; do
  way "${page##*/}" "$page"
done
samples=$root/../shared/samples
if [ -d "$samples" ]; then
  # Two of the samples are the same issue in two forms.
  way samples "$samples"/engineering-at-scale-*.md "$samples"/weekly-*.md
  way rendered-samples "$samples"/*.txt
else
  echo "skipped: the samples are not here"
fi
