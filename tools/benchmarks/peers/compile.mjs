// Compiles a JSON Schema to a module with ajv, in strict mode, with formats, so that the peer on Node
// has nothing to compile when it runs. Usage: compile.mjs SCHEMA > VALIDATOR
import fs from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const Ajv = require("ajv/dist/2020").default;
const { _ } = require("ajv");
const addFormats = require("ajv-formats").default;
const standalone = require("ajv/dist/standalone").default;

const formats = _`require("ajv-formats/dist/formats").fullFormats`;
const ajv = new Ajv({ strict: true, code: { source: true, formats } });
addFormats(ajv);
process.stdout.write(standalone(ajv, ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], "utf8")))));
