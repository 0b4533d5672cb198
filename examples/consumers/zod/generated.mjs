// The code that json-schema-to-zod generates, and what it omits: the keys of custom data.
import assert from "node:assert/strict";
import { z } from "zod";
import { agrees, differences, errors, schema } from "../verdicts.mjs";
import generated from "./digest.mjs";

const { pattern, maxLength } = schema.properties.extensions.propertyNames;
const extensions = z.record(z.string().regex(new RegExp(pattern)).max(maxLength), z.unknown()).optional();
const caseStudy = generated.shape.caseStudies.element.extend({ extensions });
const digest = generated.extend({ caseStudies: z.array(caseStudy).min(1), extensions });
agrees("json-schema-to-zod", (document) => digest.safeParse(document).success);

for (const { file, document } of differences((each) => generated.safeParse(each).success)) {
  assert.deepEqual([...new Set(errors(document).map(({ keyword }) => keyword))].sort(), ["pattern", "propertyNames"], file);
}
