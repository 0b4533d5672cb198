#!/bin/sh
# Installs Debian's packages for the optional parts of .ci/run, where this is Debian and the user is
# root. Elsewhere it only says what is not installed; each part then says that it is skipped.
set -eu

missing=
need() {
  command -v "$1" >/dev/null 2>&1 || missing="$missing $2"
}
need chromium chromium
need go golang-go
need pre-commit pre-commit
/usr/bin/python3 -c 'import jsonschema' 2>/dev/null || missing="$missing python3-jsonschema"

if [ -z "$missing" ]; then
  echo "all of them are installed"
elif [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  # shellcheck disable=SC2086 # a list of names
  if (apt-get update && apt-get install -y --no-install-recommends $missing) >"$log" 2>&1; then
    echo "installed:$missing"
  else
    tail -n 5 "$log"
    echo "could not be installed:$missing"
  fi
else
  echo "not installed:$missing (apt-get and root can install them)"
fi
