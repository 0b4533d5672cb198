import fs from "node:fs";
import type { CaseStudy, Digest, Effect, Metric } from "./digest.js";

function counted(kind: string, names: string[]): string[] {
  const counts = new Map<string, number>();
  names.forEach((name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  return [...counts].map(([name, count]) => `${kind} ${name} ${count}`).sort();
}

function qualities(studies: CaseStudy[], side: "gains" | "costs"): string[] {
  const effects: Effect[] = studies.flatMap((study) => (study.tradeoffs ?? []).flatMap((each) => each[side]));
  return effects.map((effect) => effect.quality);
}

const digest: Digest = JSON.parse(fs.readFileSync(process.argv[2] ?? "", "utf8"));
const metrics: Metric[] = digest.caseStudies.flatMap((study) => study.metrics ?? []);
const units = metrics.flatMap((metric) => (metric.value ? [metric.value.unit] : []));
const lines = [
  ...counted("cost", qualities(digest.caseStudies, "costs")),
  ...counted("gain", qualities(digest.caseStudies, "gains")),
  ...counted("unit", units),
];
console.log(lines.join("\n"));
