// Mutation testing of the contracts: makes one small change at a time and runs the tests, which should fail. Changes
// are swapped operators and constants, conditions set to true or false, and removed statements.
//
// Settings, read from the environment:
//   SAMPLE   number of mutants to draw; 0 for all
//   SEED     seed of the draw; by default the hash of the current commit, so that nobody can choose a lucky draw
//   ONLY     source files to change, comma separated, without extension; empty for all
//   AGAIN    output of an earlier run: only the mutants that survived it are tested
//   WORKERS  mutants tested at a time, each in its own copy of contracts/
//   TIMEOUT  seconds per test run
//
// Each mutant is built once. The tests closest to the changed file run first, then all others, then the invariants, so
// most mutants fail early. A mutant that does not compile is not counted. A mutant whose tests exceed TIMEOUT counts as
// killed.
//
// scripts/mutants-equivalent.txt lists mutants that change no behaviour, each with the reason. They are neither killed
// nor counted. Prints the surviving mutants and the figure mutants_killed_share, a fraction, and fails if it is below
// LEAST. With --check-list it only checks that each listed mutant still exists.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, copyContracts, duplicate, remove, test } from "./contracts-copy.mjs";

const LEAST = 0.95;
const here = new URL(".", import.meta.url).pathname;
const head = () => execFileSync("git", ["rev-parse", "HEAD"], { cwd: here, encoding: "utf8" }).trim();
const { SAMPLE = "300", SEED = head(), WORKERS = "2", TIMEOUT = "240", ONLY = "", AGAIN = "" } = process.env;
const contracts = new URL("../contracts", import.meta.url).pathname;

// Test contracts closest to each source file, without the suffix Test.
const nearest = {
  Acceptance: "EarlyActs|Post|PostBatch|Steps",
  Actions: "SignedActions",
  Acts: "Post|PostBatch|Steps|Encoding|Codes",
  Calls: "Place|PlaceSigned|Payout|Post|StockLedger|Counting",
  CarrierCalls: "CarrierChoice|ReturnedCapacity|WeatherActs|Delivery",
  Centres: "Centres|Rankings|StockLedger|Parcels|StockFaults",
  Claims: "Claims|SignedActions|Return|GiveBack|Deadlines|CancelAndRefund",
  Codes: "Codes|Delivery",
  Consents: "SignedActions|PlaceSigned|Place",
  Deadlines: "Deadlines|Claims|Return|CancelAndRefund",
  Devices: "Devices|Rotation|Equivocation",
  Distance: "Distance|Rankings|Centres",
  Doors: "Doors|Codes|Delivery",
  Escrow: "Payout|CancelAndRefund|Place|PlaceSigned|Amounts|Parcels|Claims",
  Formatting: "Picture|Receipt",
  Journals: "Journals|Record|Post|ProveReading|Rotation|Equivocation",
  Merchants: "Merchants|Centres",
  MerkleTree: "ProveReading",
  OrderIds: "Parcels|Encoding|Steps",
  Orders: "CancelAndRefund|Delivery|Post|Claims|Steps|Payout|Parcels|PlaceSigned|Governance|Deployment",
  Owned: "Governance|Centres",
  PackedDevice: "Devices|Rotation|Journals|Steps|Delivery|Encoding",
  PackedStock: "StockLedger|Centres|Counting|StockFaults|Encoding",
  Picture: "Picture|Receipt",
  Placing: "Place|PlaceSigned|PlaceTerms|Parcels",
  Receipt: "Receipt|Picture|Place",
  ReceiptSvg: "Picture",
  Rules: "Rules|Steps|Delivery|HandOver|ActTimes|EarlyActs",
  Shipments: "Shipments|CarrierChoice|Weather|Capacity|ReturnedCapacity|Delivery",
  Signatures: "Signatures|JournalVectors",
  State: "Steps|Delivery|Parcels|Encoding|HandOver|StockFaults",
  Steps: "Steps|Delivery|Post|Counting|StockFaults|EarlyActs|Parcels|HandOver|Return",
  StockCalls: "Counting|StockFaults|Steps|StockLedger|Parcels",
  StockLedger: "StockLedger|Counting|StockFaults|Centres|Parcels",
  Telemetry: "Record|Journals",
  TermsLib: "PlaceTerms|Place|PlaceSigned|Encoding|Amounts",
};

// Patterns in a line, and their replacements.
const swaps = [
  [/ == /g, " != "], [/ != /g, " == "], [/ < /g, " <= "], [/ <= /g, " < "], [/ > /g, " >= "], [/ >= /g, " > "],
  [/ && /g, " || "], [/ \|\| /g, " && "], [/ \+ /g, " - "], [/ - /g, " + "], [/ \* /g, " / "],
  [/ \+= /g, " -= "], [/ -= /g, " += "], [/\+\+(?=[_a-z])/g, "--"], [/--(?=[_a-z])/g, "++"],
  [/\btrue\b/g, "false"], [/\bfalse\b/g, "true"], [/!(?=[_a-z])/g, ""], [/(?<![\w.])0(?![\w.])/g, "1"],
  [/(?<![\w.])1(?![\w.])/g, "2"], [/ nonReentrant\b/g, ""], [/ onlyOwner\b/g, ""],
];
// A plain statement: not a declaration, return, revert, emit or import.
const declaration = "uint|int|bytes|bool|mapping|address|string|I?[A-Z]\\w* (?:memory|calldata|storage|private|public)";
const statement = new RegExp(`^\\s+(?!return|emit|revert|using|import|${declaration}|\\()[\\w\\[\\].+\\-]+.*;$`);
const notMutated = new RegExp(
  "^\\s*(//|/\\*|\\*|import|pragma|event|error|using|function|contract|library|abstract|struct)",
);

function mutantsOf(file) {
  const found = [];
  let assembly = false;
  readFileSync(join(contracts, "src", file), "utf8").split("\n").forEach((line, i, lines) => {
    if (/assembly \(/.test(line)) assembly = true;
    if (assembly && /^ {8}}/.test(line)) assembly = false;
    if (assembly || notMutated.test(line)) return;
    if (/constructor|TYPEHASH|^\s*"/.test(line)) return;
    const code = line.replace(/ \/\/ .*$/, "");
    const put = (text) => {
      const mutated = lines.with(i, text).join("\n");
      found.push({ file, line: i + 1, before: line.trim(), after: text.trim(), text: mutated });
    };
    for (const [from, to] of swaps) {
      for (const m of code.matchAll(from)) put(code.slice(0, m.index) + to + code.slice(m.index + m[0].length));
    }
    const condition = code.match(/^(\s+(?:\} else )?if \()(.*)(\) (?:revert|return|\{).*)$/);
    if (condition) for (const value of ["true", "false"]) put(condition[1] + value + condition[3]);
    const isStatement = statement.test(code) && !/^\s+(public|private|internal|if|for|else)\b/.test(code);
    if (isStatement || /^\s+emit .*;$/.test(code)) put(`${code.match(/^\s*/)[0]}// removed`);
  });
  return found;
}

let state = createHash("sha256").update(SEED).digest().readUInt32BE();
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

const selected = (file) => ONLY === "" || ONLY.split(",").includes(file.slice(0, -4));
const sources = new Set(readdirSync(join(contracts, "src")).filter((f) => f.endsWith(".sol")));
for (const file of sources) {
  if (!nearest[file.slice(0, -4)] && file !== "TestDollar.sol") throw new Error(`${file}: no nearest tests are named`);
}
let all = readdirSync(join(contracts, "src"))
  .filter((f) => f.endsWith(".sol") && f !== "TestDollar.sol" && selected(f))
  .flatMap(mutantsOf);

// A listed mutant: file, unchanged line, changed line and reason, separated by tabs. If the file has the same line more
// than once, " #2" after the unchanged line means the second, and so on.
const times = new Map();
for (const m of all) {
  const name = [m.file, m.before, m.after].join("\t");
  times.set(name, (times.get(name) ?? 0) + 1);
  m.nth = times.get(name) > 1 ? ` #${times.get(name)}` : "";
}
const key = (m) => [m.file, m.before + m.nth, m.after].join("\t");
const equivalent = new Map();
for (const line of readFileSync(join(here, "mutants-equivalent.txt"), "utf8").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const fields = line.split("\t");
  if (fields.length !== 4 || fields[3].trim() === "") throw new Error(`mutants-equivalent.txt: no reason in: ${line}`);
  equivalent.set(fields.slice(0, 3).join("\t"), fields[3]);
}
const existing = new Set(all.map(key));
const vanished = [...equivalent.keys()].filter((k) => ONLY === "" && !existing.has(k));
for (const k of vanished) console.error(`mutants-equivalent.txt lists a mutant that does not exist: ${k}`);
if (vanished.length > 0) process.exit(1);
if (process.argv.includes("--check-list")) process.exit(0);

all = all.filter((m) => !equivalent.has(key(m)));
if (AGAIN !== "") {
  const survivors = readFileSync(AGAIN, "utf8").matchAll(/^survived: (\S+):\d+ (.*)\n {4}-> (.*)$/gm);
  const names = new Set([...survivors].map(([, file, before, after]) => [file, before, after].join("\t")));
  all = all.filter((m) => names.has(key(m)));
}
const total = all.length;
if (Number(SAMPLE) > 0) {
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  all = all.slice(0, Number(SAMPLE));
}

const last = "InvariantsTest";
const skipped = "GasTest"; // measures gas, and makes no assertions about it

/** Tests the mutant in `dir`. Returns "stillborn" (did not compile), "survived" or "killed". */
async function testMutant(dir, file) {
  if (!(await build(dir))) return "stillborn";
  const first = `^(${nearest[file.slice(0, -4)]})Test$`;
  const stages = [
    ["--match-contract", first],
    ["--no-match-contract", `${first}|${skipped}|${last}`],
    ["--match-contract", last],
  ];
  for (const stage of stages) {
    if (!(await test(dir, Number(TIMEOUT), "--fail-fast", ...stage)).passed) return "killed";
  }
  return "survived";
}

const counts = { killed: 0, survived: 0, stillborn: 0 };
const queue = all.slice();

/** Copies and builds the contracts, and checks that all tests pass. */
async function prepare() {
  const dir = copyContracts();
  dirs.push(dir);
  if (!(await build(dir))) throw new Error("the unchanged contracts do not compile");
  const clean = await test(dir, 1800, "--no-match-contract", skipped);
  if (!clean.passed) throw new Error(`the tests fail on the unchanged contracts:\n${clean.out.slice(-3000)}`);
}

async function worker(dir) {
  for (let m; (m = queue.shift()); ) {
    const path = join(dir, "contracts/src", m.file);
    const original = readFileSync(path, "utf8");
    const began = Date.now();
    writeFileSync(path, m.text);
    const result = await testMutant(dir, m.file);
    writeFileSync(path, original);
    counts[result]++;
    const separator = result === "survived" ? "\n    " : " ";
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    console.log(`${result}: ${m.file}:${m.line} ${m.before}${m.nth}${separator}-> ${m.after}`);
    console.log(`  ${seconds} s, ${queue.length} left`);
  }
}

const dirs = [];
try {
  await prepare();
  while (dirs.length < Number(WORKERS)) dirs.push(duplicate(dirs[0]));
  await Promise.all(dirs.map(worker));
} finally {
  dirs.forEach(remove);
}
const counted = counts.killed + counts.survived;
const drawn = `${all.length} drawn from ${total}`;
console.log(`${counts.killed} of ${counted} mutants killed, ${counts.stillborn} did not compile; ${drawn}`);
const share = counts.killed / Math.max(1, counted);
console.log(`figure mutants_killed_share ${share.toFixed(3)} fraction`);
console.log(`figure mutants_drawn ${counted} count`);
console.log(`figure mutants_equivalent ${equivalent.size} count`);
if (share < LEAST) {
  console.error(`a share of ${share.toFixed(3)} of the mutants was killed, expected at least ${LEAST}`);
  process.exitCode = 1;
}
