// TypeBox compiles the schema as it is.
import Schema from "typebox/schema";
import { agrees, schema } from "../verdicts.mjs";

const digest = Schema.Compile(schema);
agrees("typebox", (document) => digest.Check(document));
