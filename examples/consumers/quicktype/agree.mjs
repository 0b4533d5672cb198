// The reader that quicktype writes for TypeScript knows types, required and unknown properties, and enums. It
// omits all bounds: patterns, lengths, the least number and counts of items. Usage: agree.mjs READER
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { differences, documents, errors } from "../verdicts.mjs";

const { Convert } = createRequire(import.meta.url)(process.argv[2]);
const omitted = ["maxLength", "minItems", "minLength", "minimum", "pattern", "propertyNames", "uniqueItems"];
const wider = differences((document) => {
  try {
    Convert.toDigest(JSON.stringify(document));
    return true;
  } catch {
    return false;
  }
});
for (const { file, document } of wider) {
  const keywords = errors(document).map(({ keyword }) => keyword);
  assert.notEqual(keywords.length, 0, `${file} is refused`);
  assert.deepEqual(keywords.filter((keyword) => ![...omitted, "format"].includes(keyword)), [], file);
}
console.log(`quicktype: the verdict of ajv on ${documents.length - wider.length} documents`);
console.log(`quicktype: accepts ${wider.length} that break a bound alone`);
