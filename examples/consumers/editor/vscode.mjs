// What VS Code shows in a JSON file that has the schema. Usage: vscode.mjs SCHEMA
import assert from "node:assert/strict";
import fs from "node:fs";
import languageservice from "vscode-json-languageservice";

const { getLanguageService, TextDocument } = languageservice;

const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [
    { uri: "casebook:digest", fileMatch: ["*.json"], schema: JSON.parse(fs.readFileSync(process.argv[2], "utf8")) },
  ],
});

function open(text) {
  const document = TextDocument.create("file:///digest.json", "json", 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

async function completions(text) {
  const at = text.indexOf("|");
  const { document, json } = open(text.replace("|", ""));
  const list = await service.doComplete(document, document.positionAt(at), json);
  return list.items;
}

async function hover(text, word) {
  const { document, json } = open(text);
  const shown = await service.doHover(document, document.positionAt(text.indexOf(word) + 1), json);
  return JSON.stringify(shown?.contents ?? "");
}

async function diagnostics(text) {
  const { document, json } = open(text);
  const found = await service.doValidation(document, json);
  return found.map(({ range, message }) => ({ words: document.getText(range), line: range.start.line + 1, message }));
}

const inMetric = (member) => `{"caseStudies": [{"metrics": [{${member}}]}]}`;

const properties = (await completions(inMetric('"|"'))).map((item) => item.label);
for (const name of ["name", "value", "baseline", "comparedTo", "change", "quote"]) {
  assert.ok(properties.includes(name), `no completion of ${name}: ${properties}`);
}
const better = await completions(inMetric('"better": |'));
assert.deepEqual(better.map((item) => item.label).sort(), ['"higher"', '"lower"']);
assert.ok(better.every((item) => /better/.test(item.documentation)), "a value without its meaning");
console.log(`vscode: completes ${properties.length} properties of a metric and the values of better`);

const filledIn = (snippet) => snippet.replace(/\$\{\d+[:|]([^,|}]*)[^}]*\}/g, "$1");
const inDigest = async (place) => (await completions(place)).filter((item) => item.insertText?.includes("${"));
const [digest] = await inDigest("|");
assert.deepEqual(await diagnostics(filledIn(digest.insertText)), []);
const snippets = await inDigest('{"caseStudies": [{"metrics": [|]}]}');
assert.deepEqual(snippets.map((item) => item.label), ["metric", "metric with change"]);
console.log(`vscode: inserts a sound ${digest.label}, and a ${snippets[1].label}`);

const shown = await hover(inMetric('"comparedTo": "nightly batch"'), "comparedTo");
assert.match(shown, /baseline/);
console.log(`vscode: hover shows ${shown}`);

// A property that refers to a type shows its own description, and not that of the type.
const schema = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
let referring = 0;
for (const type of [schema, ...Object.values(schema.$defs)]) {
  for (const [name, property] of Object.entries(type.properties)) {
    if (property.$ref) {
      const only = structuredClone({ ...type, $defs: schema.$defs, $id: undefined });
      const text = JSON.stringify({ [name]: {} });
      const document = TextDocument.create("file:///part.json", "json", 1, text);
      const service = getLanguageService({});
      service.configure({ schemas: [{ uri: "casebook:part", fileMatch: ["*.json"], schema: only }] });
      const found = await service.doHover(document, document.positionAt(2), service.parseJSONDocument(document));
      assert.ok(found.contents[0].endsWith(property.markdownDescription), `${name}: ${found.contents}`);
      referring += 1;
    }
  }
}
assert.ok(referring >= 6);
console.log(`vscode: hover shows the descriptions of ${referring} properties that refer to a type`);

const misspelt = await diagnostics(fs.readFileSync("../faulty/misspelt-key.json", "utf8"));
assert.equal(misspelt.length, 1, JSON.stringify(misspelt));
assert.equal(misspelt[0].words, '"compareTo"');
assert.equal(misspelt[0].line, 31);
const missing = await diagnostics(fs.readFileSync("../faulty/missing-unit.json", "utf8"));
assert.equal(missing.length, 1, JSON.stringify(missing));
assert.equal(missing[0].line, 29);
assert.match(missing[0].message, /unit/);
const [notSlug] = await diagnostics(fs.readFileSync(process.env.DIGEST, "utf8").replace(/"id": "/, '"id": "No slug '));
assert.match(notSlug.message, /^Expected lower-case letters and digits/);
console.log(`vscode: ${notSlug.line}: ${notSlug.message}`);
console.log(`vscode: ${misspelt[0].line}: ${misspelt[0].message}; ${missing[0].line}: ${missing[0].message}`);
assert.deepEqual(await diagnostics(fs.readFileSync(process.env.DIGEST, "utf8")), []);
