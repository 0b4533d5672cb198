// Each line below an expectation is wrong, and the compiler has to say so.
import type { Change, Digest, Metric, Quantity } from "./digest.js";

// @ts-expect-error a quantity has a unit
export const noUnit: Quantity = { value: 4 };
// @ts-expect-error a key that is misspelt
export const misspelt: Metric = { name: "planning time", compareTo: "nightly batch" };
// @ts-expect-error a change is of one of four kinds
export const kind: Change["kind"] = "ratio";
// @ts-expect-error a digest has at least one case study
export const empty: Digest["caseStudies"] = [];
// @ts-expect-error a digest is of a version that the types know
export const version: Digest["casebook"] = "2.0";
