// ajv, compiled ahead, as a program that checks files and archives. Ends with 1 if one document is
// not valid. Usage: ajv.mjs VALIDATOR FILE…
import fs from "node:fs";
import { createRequire } from "node:module";

const LINE_FEED = 10;
const validate = createRequire(import.meta.url)(process.argv[2]);
const counts = { documents: 0, invalid: 0 };

function check(json) {
  counts.documents++;
  if (!validate(JSON.parse(json))) {
    counts.invalid++;
  }
}

// A megabyte is read at a time, which is faster than node:readline.
function checkLines(file) {
  const descriptor = fs.openSync(file);
  let buffer = Buffer.alloc(1 << 20);
  let filled = 0;
  for (;;) {
    const read = fs.readSync(descriptor, buffer, filled, buffer.length - filled);
    filled += read;
    let start = 0;
    for (let end; (end = buffer.indexOf(LINE_FEED, start)) >= 0 && end < filled; start = end + 1) {
      check(buffer.toString("utf8", start, end));
    }
    if (read === 0) {
      return;
    }
    buffer.copyWithin(0, start, filled);
    filled -= start;
    if (filled === buffer.length) {
      buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)]);
    }
  }
}

for (const file of process.argv.slice(3)) {
  if (file.endsWith(".jsonl")) {
    checkLines(file);
  } else {
    check(fs.readFileSync(file, "utf8"));
  }
}
console.log(`${counts.documents} documents, ${counts.invalid} invalid`);
process.exitCode = counts.invalid > 0 ? 1 : 0;
