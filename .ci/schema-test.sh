#!/bin/sh
# Other tools take the schema and its profiles: ajv in strict mode compiles each, accepts the examples and
# refuses them once an id is spoilt. Of what a submission to SchemaStore holds, it accepts and refuses the
# files that must pass and fail.
# Usage: schema-test.sh ROOT
set -eu
root=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm init -y >/dev/null 2>&1
if ! npm install --no-audit --no-fund ajv@8.20.0 ajv-formats@3.0.1 ajv-errors@3.0.0 >install.log 2>&1; then
  echo "FAILED: ajv could not be installed"
  cat install.log
  exit 1
fi
cat >check.mjs <<'JS'
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addErrors from "ajv-errors";
import addFormats from "ajv-formats";

const [schemaFile, folder, negativeFolder] = process.argv.slice(2);
const filesOf = (each) => fs.readdirSync(each).filter((name) => name.endsWith(".json"));
const schema = JSON.parse(fs.readFileSync(schemaFile, "utf8"));
const Dialect = schema.$schema.includes("draft-07") ? Ajv : Ajv2020;
const ajv = new Dialect({ strict: true, allErrors: true });
addFormats(ajv);
if (schema.$id.endsWith(":editor")) {
  addErrors(ajv);
  ajv.addVocabulary(["markdownDescription", "enumDescriptions", "defaultSnippets"]);
}
const validate = ajv.compile(schema);
const files = filesOf(folder);
let failed = files.length === 0 ? 1 : 0;
for (const name of files) {
  const digest = JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
  const accepted = validate(digest);
  const errors = validate.errors;
  const valid = accepted && !validate({ ...digest, id: "No Slug" });
  console.log(`${valid ? "ok" : "FAILED"} ${schema.$id} ${name}`);
  if (!valid) {
    failed++;
    console.log(accepted ? "accepts a spoilt id" : errors);
  }
}
for (const name of negativeFolder ? filesOf(negativeFolder) : []) {
  const refused = !validate(JSON.parse(fs.readFileSync(path.join(negativeFolder, name), "utf8")));
  console.log(`${refused ? "ok" : "FAILED"} ${schema.$id} refuses ${name}`);
  failed += refused ? 0 : 1;
}
process.exit(failed === 0 ? 0 : 1);
JS
profiles=$root/schema/profiles/src/test/resources/dev/casebook/profile
for schema in "$root/schema/src/main/resources/dev/casebook/schema/digest-1.0.schema.json" \
  "$profiles/editor.schema.json" "$profiles/draft-07.schema.json"; do
  node check.mjs "$schema" "$root/examples/digests"
done
store=$root/schema/profiles/schemastore
node check.mjs "$store/schemas/json/casebook-digest.json" "$store/test/casebook-digest" \
  "$store/negative_test/casebook-digest"
