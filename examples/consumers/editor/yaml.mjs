// What editors with the YAML language server show in a digest that is kept as YAML. Usage: yaml.mjs SCHEMA
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import rpc from "vscode-jsonrpc/node.js";

const server = spawn(process.execPath, ["node_modules/yaml-language-server/bin/yaml-language-server", "--stdio"], {
  stdio: ["pipe", "pipe", "inherit"],
});
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);
const settings = {
  yaml: {
    schemas: { [pathToFileURL(process.argv[2]).href]: "*.yaml" },
    schemaStore: { enable: false },
    validate: true,
    completion: true,
    hover: true,
  },
};
connection.onRequest("workspace/configuration", ({ items }) => items.map(({ section }) => settings[section] ?? {}));
connection.onRequest("client/registerCapability", () => null);
const diagnosed = new Map();
connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => diagnosed.get(uri)?.(diagnostics));
connection.listen();
await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: null,
  capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ["markdown"] } } },
});
await connection.sendNotification("initialized", {});
await connection.sendNotification("workspace/didChangeConfiguration", { settings });

let opened = 0;
async function open(text) {
  const uri = `file:///digest-${opened++}.yaml`;
  const found = new Promise((resolve) => diagnosed.set(uri, resolve));
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "yaml", version: 1, text },
  });
  return { textDocument: { uri }, found };
}

const metric = (member) => `caseStudies:\n  - metrics:\n      - ${member}`;

const { textDocument, found } = await open(metric("better: \n"));
await found;
const values = await connection.sendRequest("textDocument/completion", {
  textDocument,
  position: { line: 2, character: "      - better: ".length },
});
const labels = (values.items ?? values).map((item) => item.label);
assert.ok(labels.includes("lower") && labels.includes("higher"), `no completion of better: ${labels}`);
console.log(`yaml: completes better by ${labels.join(", ")}`);

const named = await open(metric("comparedTo: nightly batch\n"));
const hover = await connection.sendRequest("textDocument/hover", {
  textDocument: named.textDocument,
  position: { line: 2, character: "      - com".length },
});
const shown = JSON.stringify(hover.contents);
assert.match(shown, /baseline/);
console.log(`yaml: hover shows ${shown.slice(0, 120)}`);

const figure = await open(metric("baseline:\n          max: 6\n          unit: min\n"));
const field = await connection.sendRequest("textDocument/hover", {
  textDocument: figure.textDocument,
  position: { line: 2, character: "      - base".length },
});
assert.match(JSON.stringify(field.contents), /held against/);
assert.doesNotMatch(JSON.stringify(field.contents), /range of figures/);

const faulty = await open(metric("name: planning time\n        compareTo: nightly batch\n"));
const diagnostics = await faulty.found;
const misspelt = diagnostics.find(({ range }) => range.start.line === 3);
assert.ok(misspelt, JSON.stringify(diagnostics));
assert.equal(misspelt.range.start.character, "        ".length);
const slug = await open('id: "No slug"\n');
const refused = (await slug.found).find(({ range }) => range.start.line === 0 && range.start.character === 4);
assert.match(refused?.message ?? "", /^Expected lower-case letters and digits/);
console.log(`yaml: line ${misspelt.range.start.line + 1}: ${misspelt.message}`);
await connection.sendRequest("shutdown");
await connection.sendNotification("exit");
