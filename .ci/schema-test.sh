#!/bin/sh
# Other tools take the exported schema: ajv in strict mode compiles it and accepts the examples.
# Usage: schema-test.sh ROOT
set -eu
root=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm init -y >/dev/null 2>&1
if ! npm install --no-audit --no-fund ajv@8.20.0 ajv-formats@3.0.1 >install.log 2>&1; then
  echo "skipped: ajv could not be installed"
  tail -n 3 install.log
  exit 0
fi
cat >check.mjs <<'JS'
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schema, folder] = process.argv.slice(2);
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, "utf8")));
const files = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
let failed = files.length === 0 ? 1 : 0;
for (const name of files) {
  const valid = validate(JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")));
  console.log(`${valid ? "ok" : "FAILED"} ${name}`);
  if (!valid) {
    failed++;
    console.log(validate.errors);
  }
}
process.exit(failed === 0 ? 0 : 1);
JS
node check.mjs "$root/schema/src/main/resources/dev/casebook/schema/digest-1.0.schema.json" \
  "$root/examples/digests"
