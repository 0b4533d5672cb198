import fs from "node:fs";
import { Convert, type Digest } from "./digest.js";

const digest: Digest = Convert.toDigest(fs.readFileSync(process.argv[2] ?? "", "utf8"));
for (const study of digest.caseStudies) {
  for (const tradeoff of study.tradeoffs ?? []) {
    tradeoff.costs.forEach((effect) => console.log(`cost ${effect.quality}`));
    tradeoff.gains.forEach((effect) => console.log(`gain ${effect.quality}`));
  }
  for (const metric of study.metrics ?? []) {
    if (metric.value) console.log(`unit ${metric.value.unit}`);
  }
}
