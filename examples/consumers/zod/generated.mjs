// The code that json-schema-to-zod generates, and what it omits: the keys of custom data.
import assert from "node:assert/strict";
import { z } from "zod";
import { agrees, differences, errors, schema } from "../verdicts.mjs";
import generated from "./digest.mjs";

const { pattern, maxLength } = schema.properties.extensions.propertyNames;
// Not z.record, which passes over a key __proto__.
const isKey = (key) => new RegExp(pattern).test(key) && [...key].length <= maxLength;
const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const extensions = z.custom((value) => isMap(value) && Object.keys(value).every(isKey)).optional();
const caseStudy = generated.shape.caseStudies.element.extend({ extensions });
const digest = generated.extend({ caseStudies: z.array(caseStudy).min(1), extensions });
agrees("json-schema-to-zod", (document) => digest.safeParse(document).success);

for (const { file, document } of differences((each) => generated.safeParse(each).success)) {
  assert.deepEqual([...new Set(errors(document).map(({ keyword }) => keyword))].sort(), ["pattern", "propertyNames"], file);
}
