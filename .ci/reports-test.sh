#!/bin/sh
# A validator of the Reviewdog Diagnostic Format, which Maven Central has not, accepts the rdjsonl
# report line by line, and refuses one with a slip.
# Usage: reports-test.sh ROOT
set -eu
root=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm init -y >/dev/null 2>&1
if ! npm install --no-audit --no-fund @umbrelladocs/rdformat-validator@1.0.1 >install.log 2>&1; then
  echo "FAILED: the validator could not be installed"
  cat install.log
  exit 1
fi
cat >check.cjs <<'JS'
const fs = require("node:fs");
const { isValidRDFormat } = require("@umbrelladocs/rdformat-validator");

const lines = fs.readFileSync(process.argv[2], "utf8").trimEnd().split("\n");
let failed = lines.length < 2 ? 1 : 0;
(async () => {
  for (const [index, line] of lines.entries()) {
    const slip = line.replace('"line":', '"lines":');
    const taken = await isValidRDFormat(JSON.parse(line));
    if (!taken || (await isValidRDFormat(JSON.parse(slip)))) {
      failed++;
      console.log(`FAILED line ${index + 1}`);
    }
  }
  console.log(`${lines.length - failed} of ${lines.length} diagnostics ok`);
  process.exit(failed === 0 ? 0 : 1);
})();
JS
node check.cjs "$root/schema/src/test/resources/dev/casebook/report/odd.rdjsonl"
