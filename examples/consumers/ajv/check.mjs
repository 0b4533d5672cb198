// Checks digests by the schema: node check.mjs SCHEMA FILE…  Ends with 1 if one is refused.
import fs from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schema, ...files] = process.argv.slice(2);
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, "utf8")));
for (const file of files) {
  if (!validate(JSON.parse(fs.readFileSync(file, "utf8")))) {
    process.exitCode = 1;
    for (const { instancePath, message, params } of validate.errors) {
      console.log(`${instancePath}: ${message} ${JSON.stringify(params)}`);
    }
  }
}
