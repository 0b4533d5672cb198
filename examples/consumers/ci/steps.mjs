// Prints the commands of a workflow, one a line. Usage: steps.mjs FILE
import fs from "node:fs";
import { load } from "js-yaml";

for (const job of Object.values(load(fs.readFileSync(process.argv[2], "utf8")).jobs)) {
  job.steps.filter((step) => step.run).forEach((step) => console.log(step.run.trim()));
}
