// Usage: node pages.mjs CHROMIUM FOLDER
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const [executablePath, folder] = process.argv.slice(2);
const views = [1280, 360].flatMap((width) =>
  ["light", "dark"].map((colorScheme) => ({ width, colorScheme })),
);

// Each must be complained about; a check that lets its fault pass proves nothing.
const faulty = `<!DOCTYPE html><title>x</title><p style="color:#ccc;width:2000px">faint and wide</p>
  <img src="http://127.0.0.1:9/picture.png">
  <dl class="bars"><div><dt>one</dt><dd class="figure" style="margin:-1.5em 0 0">two</dd></div></dl>
  <script>console.error("said so")</script>`;
const faults = ["console", "request", "scroll", "axe", "overlap", "script", "print"];

function htmlFiles(of) {
  return fs
    .readdirSync(of, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => path.join(of, name));
}

/** What can be seen in the page itself. Scripts of the test run in spite of the page's policy. */
function look() {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    found.push(`scroll: ${scrollWidth} px of content on ${clientWidth} px`);
  }
  if (document.querySelector("script")) {
    found.push("script: the page has one");
  }
  for (const row of document.querySelectorAll(".bars > div")) {
    const [label, figure] = ["dt", ".figure"].map((each) =>
      row.querySelector(each).getBoundingClientRect(),
    );
    const isBeside = label.right <= figure.left + 0.5 || figure.right <= label.left + 0.5;
    if (!isBeside && label.bottom > figure.top + 0.5 && figure.bottom > label.top + 0.5) {
      found.push(`overlap: ${row.textContent.slice(0, 60)}`);
    }
  }
  return found;
}

async function problems(browser, file, { width, colorScheme }) {
  const found = [];
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const own = pathToFileURL(file).href;
  page.on("console", (message) => found.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => found.push(`console: ${error.message}`));
  page.on("request", (request) => {
    if (request.url() !== own) {
      found.push(`request: ${request.url()}`);
    }
  });
  await page.goto(own);
  found.push(...(await page.evaluate(look)));
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const { id, nodes } of violations) {
    found.push(`axe: ${id}, ${nodes.length} times, first ${nodes[0].html.slice(0, 160)}`);
  }
  await page.emulateMedia({ media: "print" });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const pdf = await page.pdf();
  if (paper !== "rgb(255, 255, 255)" || pdf.subarray(0, 5).toString() !== "%PDF-") {
    found.push(`print: on ${paper}, ${pdf.length} bytes`);
  }
  await page.close();
  return found;
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const planted = path.join(process.cwd(), "faulty.html");
fs.writeFileSync(planted, faulty);
const caught = await problems(browser, planted, views[2]);
let failed = 0;
for (const fault of faults) {
  if (!caught.some((problem) => problem.startsWith(fault))) {
    failed++;
    console.log(`FAILED the planted fault '${fault}' was not found`);
  }
}
let passed = faults.length - failed;
const files = htmlFiles(folder);
if (files.length === 0) {
  failed++;
  console.log(`FAILED no page in ${folder}`);
}
for (const file of files) {
  for (const view of views) {
    const found = await problems(browser, file, view);
    if (found.length === 0) {
      passed++;
    } else {
      failed++;
      console.log(`FAILED ${path.relative(folder, file)} at ${view.width} px, ${view.colorScheme}`);
      found.forEach((problem) => console.log(`  ${problem}`));
    }
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
