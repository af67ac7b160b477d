// Changes the contracts one small thing at a time and asks the tests whether they notice: operators, constants, conditions, statements left out.
// SAMPLE mutants (0: all) of the files in ONLY (names, a comma between; none: all) are drawn with SEED; WORKERS run at a time, each in a copy of
// contracts/, TIMEOUT seconds each. The suites nearest to the file are asked first, then all others, the invariants last: most mutants die early, and
// what remains is asked everything. A mutant that does not compile does not count; one that outlasts its time is killed. Prints the survivors and
// figure mutants_killed_share.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { SAMPLE = "40", SEED = "1", WORKERS = "2", TIMEOUT = "240", ONLY = "" } = process.env;
const contracts = new URL("../contracts", import.meta.url).pathname;
const forge = execFileSync(new URL("foundry.sh", import.meta.url).pathname, ["forge"], { encoding: "utf8" }).trim();

// Which suites know a file best.
const nearest = {
  Acts: "Post|Batch|Steps", Centres: "Centres|Rankings|Stock|Parcels", Claims: "Claims|Policy|Return|Settle|Dispute|GiveBack", Devices: "Devices|Rotation|Equivocation",
  Distance: "Distance|Rankings", Drawing: "Picture", Enrolled: "Devices|Rotation|Journals", Escrow: "Pay|Close|Place", Held: "Stock|Centres",
  Journals: "Journals|Record|Post|ProveReading|Rotation", Offer: "PlaceTerms|Place|PlaceSigned|Hashing", Orders: "Close|Road|Post|Claims|Steps|Pay",
  Parcels: "Parcels|Close|Pay|Claims|Steps", Picture: "Picture|Receipt", Placing: "Place|PlaceSigned|PlaceTerms|Parcels", Receipt: "Receipt|Picture|Place",
  Rules: "Rules|Steps|Road", Shipments: "Shipments|Choice|Road", Signatures: "Signatures|Vectors", Signer: "Steps|Road", State: "Steps|Road|Parcels",
  Steps: "Steps|Road|Post|Stock|Parcels", Stock: "Stock|Centres|Parcels", Tally: "Parcels|Close|Pay", Telemetry: "Record|Journals", Tree: "ProveReading|Hashing",
  Words: "Picture|Receipt",
};

// What stands in a line, and what is put in its place.
const swaps = [
  [/ == /g, " != "], [/ != /g, " == "], [/ < /g, " <= "], [/ <= /g, " < "], [/ > /g, " >= "], [/ >= /g, " > "],
  [/ && /g, " || "], [/ \|\| /g, " && "], [/ \+ /g, " - "], [/ - /g, " + "], [/ \* /g, " / "], [/ \+= /g, " -= "], [/ -= /g, " += "],
  [/\+\+(?=[_a-z])/g, "--"], [/--(?=[_a-z])/g, "++"], [/\btrue\b/g, "false"], [/\bfalse\b/g, "true"], [/!(?=[_a-z])/g, ""],
  [/(?<![\w.])0(?![\w.])/g, "1"], [/(?<![\w.])1(?![\w.])/g, "2"], [/ nonReentrant\b/g, ""], [/ onlyOwner\b/g, ""],
];
const statement = /^\s+(?!return|emit|revert|using|import|uint|int|bytes|bool|mapping|address|string|I?[A-Z]\w* (?:memory|calldata|storage|private|public)|\()[\w\[\].+\-]+.*;$/;

function mutantsOf(file) {
  const found = [];
  let assembly = false;
  readFileSync(join(contracts, "src", file), "utf8").split("\n").forEach((line, i, lines) => {
    if (/assembly \(/.test(line)) assembly = true;
    if (assembly && /^ {8}}/.test(line)) assembly = false;
    if (assembly || /^\s*(\/\/|\/\*|\*|import|pragma|event|error|using|function|contract|library|abstract|struct)/.test(line)) return;
    if (/constructor|TYPEHASH|^\s*"/.test(line)) return;
    const code = line.replace(/ \/\/ .*$/, "");
    const put = (text, what) => found.push({ file, line: i + 1, was: line.trim(), now: text.trim(), what, text: lines.with(i, text).join("\n") });
    for (const [from, to] of swaps) {
      for (const m of code.matchAll(from)) put(code.slice(0, m.index) + to + code.slice(m.index + m[0].length), "swap");
    }
    const condition = code.match(/^(\s+(?:\} else )?if \()(.*)(\) (?:revert|return|\{).*)$/);
    if (condition) for (const value of ["true", "false"]) put(condition[1] + value + condition[3], "condition");
    if (statement.test(code) && !/^\s+(public|private|internal|if|for|else)\b/.test(code)) put(`${code.match(/^\s*/)[0]}// left out`, "left out");
    if (/^\s+emit .*;$/.test(code)) put(`${code.match(/^\s*/)[0]}// left out`, "event left out");
  });
  return found;
}

let state = Number(SEED);
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

let all = readdirSync(join(contracts, "src")).filter((f) => f.endsWith(".sol") && f !== "TestDollar.sol" && (ONLY === "" || ONLY.split(",").includes(f.slice(0, -4)))).flatMap(mutantsOf);
const total = all.length;
if (Number(SAMPLE) > 0) {
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  all = all.slice(0, Number(SAMPLE));
}

// One process group a run, so that a time-out ends the compiler too.
function run(dir, args, seconds) {
  return new Promise((resolve) => {
    let out = "";
    const child = spawn(forge, args, { cwd: dir, detached: true, env: { ...process.env, FOUNDRY_PROFILE: "mutate" } });
    const timer = setTimeout(() => process.kill(-child.pid, "SIGKILL"), seconds * 1000);
    child.stdout.on("data", (d) => (out += d));
    child.stderr.on("data", (d) => (out += d));
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, out });
    });
  });
}

const last = "InvariantsTest";
const skipped = "GasTest"; // measures, does not judge

/** The fate of what stands in `dir`: "stillborn", "survived", or by which stage it was "killed". */
async function judge(dir, file) {
  const first = `^(${nearest[file.slice(0, -4)] ?? "Journey"})Test$`;
  const stages = [
    ["--match-contract", first],
    ["--no-match-contract", `${first}|${skipped}|${last}`],
    ["--match-contract", last],
  ];
  for (const stage of stages) {
    const tested = await run(dir, ["test", "--fail-fast", ...stage], Number(TIMEOUT));
    if (/Compilation failed|Compiler run failed/.test(tested.out)) return "stillborn";
    if (tested.code !== 0) return "killed";
  }
  return "survived";
}

const counts = { killed: 0, survived: 0, stillborn: 0 };
const queue = all.slice();
async function worker() {
  const dir = mkdtempSync(join(tmpdir(), "mutant-"));
  try {
    for (const part of ["src", "test", "solc", "foundry.toml", "package.json"]) cpSync(join(contracts, part), join(dir, part), { recursive: true });
    symlinkSync(join(contracts, "node_modules"), join(dir, "node_modules"));
    const clean = await run(dir, ["test", "--no-match-contract", skipped], 1800);
    if (clean.code !== 0) throw new Error(`the tests fail without any change:\n${clean.out.slice(-3000)}`);
    for (let m; (m = queue.shift()); ) {
      const path = join(dir, "src", m.file);
      const whole = readFileSync(path, "utf8");
      writeFileSync(path, m.text);
      const fate = await judge(dir, m.file);
      counts[fate]++;
      console.log(`${fate}: ${m.file}:${m.line} ${m.was}${fate === "survived" ? `\n    -> ${m.now}` : ` -> ${m.now}`}`);
      writeFileSync(path, whole);
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

await Promise.all(Array.from({ length: Number(WORKERS) }, worker));
const counted = counts.killed + counts.survived;
console.log(`${counts.killed} of ${counted} mutants killed, ${counts.stillborn} did not compile; ${all.length} drawn from ${total}`);
const share = (100 * counts.killed) / Math.max(1, counted);
console.log(`figure mutants_killed_share ${share.toFixed(1)} percent`);
console.log(`figure mutants_drawn ${counted} count`);
const least = 90; // percent: some mutants change nothing that can be seen
if (share < least) {
  console.error(`fewer than ${least} % were noticed`);
  process.exitCode = 1;
}
