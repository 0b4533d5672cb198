// zod reads the schema as it is.
import * as z from "zod";
import { agrees, schema } from "../verdicts.mjs";

const digest = z.fromJSONSchema(schema);
agrees("zod", (document) => digest.safeParse(document).success);
