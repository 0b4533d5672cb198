// ajv in strict mode, with formats, as a judge: see ProcessJudge.java. Usage: ajv.mjs SCHEMA
// Runs in the folder that holds node_modules.
import fs from "node:fs";
import { createRequire } from "node:module";
import readline from "node:readline";

const require = createRequire(`${process.cwd()}/`);
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;
const versionOf = (name) => JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version;

const ajv = new Ajv({ strict: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], "utf8")));

function verdict(line) {
  let document;
  try {
    document = JSON.parse(Buffer.from(line, "base64").toString("utf8"));
  } catch {
    return "u";
  }
  return validate(document) ? "a" : "r";
}

process.stdout.write(
  `ajv ${versionOf("ajv")} with ajv-formats ${versionOf("ajv-formats")} on Node ${process.version}\n`,
);
readline
  .createInterface({ input: process.stdin })
  .on("line", (line) => process.stdout.write(`${verdict(line)}\n`));
