// The code that json-schema-to-valibot generates, and what it omits: custom data is any object, and its keys
// are lost. Lengths are counted in units of UTF-16, so of texts with characters that take two, some are refused.
import assert from "node:assert/strict";
import * as v from "valibot";
import { differences, documents, errors, schema, withoutPairs } from "../verdicts.mjs";
import { CaseStudy, schema as generated } from "./digest.mjs";

const { pattern, maxLength } = schema.properties.extensions.propertyNames;
// Not v.record, which passes over a key __proto__.
const isKey = (key) => new RegExp(pattern).test(key) && [...key].length <= maxLength;
const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const extensions = v.optional(v.custom((value) => isMap(value) && Object.keys(value).every(isKey)));
const caseStudy = v.strictObject({ ...CaseStudy.entries, extensions });
const caseStudies = v.pipe(v.array(caseStudy), v.minLength(1));
const digest = v.strictObject({ ...generated.entries, caseStudies, extensions });
const accepts = (document) => v.safeParse(digest, document).success;

const stricter = differences(accepts);
for (const { file, document } of stricter) {
  assert.deepEqual(errors(document), [], `${file} is accepted`);
  assert.ok(accepts(withoutPairs(document)), `${file} is refused`);
}
console.log(`json-schema-to-valibot: the verdict of ajv on ${documents.length - stricter.length} documents`);
console.log(`json-schema-to-valibot: refuses ${stricter.length} for characters that take two units of UTF-16`);

for (const { file, document } of differences((each) => v.safeParse(generated, each).success)) {
  const keywords = [...new Set(errors(document).map(({ keyword }) => keyword))].sort();
  assert.ok(keywords.length === 0 || keywords.includes("propertyNames"), `${file}: ${keywords}`);
}
const [{ document }] = documents;
const custom = { ...document, extensions: { "x-a": { b: [1] } } };
assert.deepEqual(v.parse(digest, custom), custom);
