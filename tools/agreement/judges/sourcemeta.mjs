// Prints where the native executable of @sourcemeta/jsonschema is, for this machine.
import { fileURLToPath } from "node:url";

const system = process.platform === "win32" ? "windows" : process.platform;
const processor = process.arch === "x64" ? "x86_64" : process.arch;
const musl = system === "linux" && !process.report.getReport().header.glibcVersionRuntime;
const name = `jsonschema-${system}-${processor}${musl ? "-musl" : ""}${system === "windows" ? ".exe" : ""}`;
const folder = new URL("node_modules/@sourcemeta/jsonschema/build/github-releases/", import.meta.url);
process.stdout.write(fileURLToPath(new URL(name, folder)));
