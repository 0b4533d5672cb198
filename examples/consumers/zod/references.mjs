// json-schema-to-zod knows no references: puts each definition where it is used. Usage: references.mjs SCHEMA OUT
import fs from "node:fs";
import $RefParser from "@apidevtools/json-schema-ref-parser";

const [schema, out] = process.argv.slice(2);
const { $defs, ...whole } = await $RefParser.dereference(JSON.parse(fs.readFileSync(schema, "utf8")));
fs.writeFileSync(out, JSON.stringify(whole));
