// Compares what a library accepts with what ajv accepts by the schema, on the example digests and
// the documents of schema/conformance that are JSON. Runs in a folder whose packages include ajv.
import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(`${process.cwd()}/`);
const Ajv = require("ajv/dist/2020.js").default;
const addFormats = require("ajv-formats").default;
const root = process.env.ROOT;

export const schema = JSON.parse(fs.readFileSync(path.join(process.env.WORK, "digest.schema.json"), "utf8"));

const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

/** Errors of ajv; none if the document is a digest by the schema. */
export function errors(document) {
  return validate(document) ? [] : validate.errors;
}

function read(file) {
  try {
    return [{ file, document: JSON.parse(fs.readFileSync(path.join(root, file), "utf8").replace(/^\uFEFF/, "")) }];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const examples = fs.readdirSync(path.join(root, "examples/digests")).filter((name) => name.endsWith(".json"));
const manifest = JSON.parse(fs.readFileSync(path.join(root, "schema/conformance/manifest.json"), "utf8"));

export const documents = [
  ...examples.map((name) => `examples/digests/${name}`),
  ...manifest.cases.map(({ file }) => `schema/conformance/${file}`),
].flatMap(read);

/** The files of which a library says something else than ajv. */
export function differences(accepts) {
  const refused = documents.filter(({ document }) => errors(document).length > 0);
  assert.ok(refused.length > 50 && documents.length - refused.length > 200, "a corpus without documents");
  return documents.filter(({ document }) => accepts(structuredClone(document)) !== (errors(document).length === 0));
}

/** Fails unless a library says of all documents what ajv says. */
export function agrees(name, accepts) {
  assert.deepEqual(differences(accepts).map(({ file }) => file), [], name);
  console.log(`${name}: the verdict of ajv on ${documents.length} documents`);
}

/** The document with one letter in place of each character that takes two units of UTF-16. */
export function withoutPairs(document) {
  return JSON.parse(JSON.stringify(document).replace(/[\u{10000}-\u{10FFFF}]/gu, "a"));
}
