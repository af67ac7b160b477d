// A copy of the contracts in a temporary directory, in which a source can be changed, built and tested. Used by
// scripts/mutate.mjs and scripts/faults.mjs.
//
// Only what depends on a changed file is compiled: the tests deploy by vm.deployCode and import no contract. After each
// build, the metadata of every contract's artifact must have the hashes of the sources as they are now, and no test run
// may compile anything. So vm.deployCode cannot take the code of an earlier change.
//
// If the script is interrupted, forge is ended and the copies are removed.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const contracts = new URL("../contracts", import.meta.url).pathname;
const forge = execFileSync(new URL("foundry.sh", import.meta.url).pathname, ["forge"], { encoding: "utf8" }).trim();
const solc = createRequire(`${contracts}/`).resolve("solc");
const { keccak256 } = createRequire(solc)("js-sha3"); // the compiler needs it too
const parts = ["src", "test", "solc", "foundry.toml", "package.json"];
// Fails always: what the fast profile compiles is larger than a contract may be.
const tooLarge = ["--no-match-test", "^test_deploy_staysWithinLimits\\("];

const copies = new Set();
const running = new Set(); // processes of forge
for (const [signal, number] of [["SIGHUP", 1], ["SIGINT", 2], ["SIGTERM", 15]]) {
  process.on(signal, () => {
    running.forEach(kill);
    copies.forEach(remove);
    process.exit(128 + number);
  });
}

/** Copies the contracts to DIR/contracts, where DIR looks like the root of the repository. Returns DIR. */
export function copyContracts() {
  const dir = newDirectory();
  for (const part of parts) cpSync(join(contracts, part), join(dir, "contracts", part), { recursive: true });
  symlinkSync(join(contracts, "node_modules"), join(dir, "contracts/node_modules"));
  return dir;
}

/** Copies a copy with what is built in it. Returns the new directory. */
export function duplicate(dir) {
  const to = newDirectory();
  cpSync(dir, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  return to;
}

export function remove(dir) {
  rmSync(dir, { recursive: true, force: true, maxRetries: 10 }); // forge may still be writing while it is killed
  copies.delete(dir);
}

function newDirectory() {
  const dir = mkdtempSync(join(tmpdir(), "contracts-"));
  copies.add(dir);
  return dir;
}

/** Builds what is not up to date, with the profile that compiles fast. Returns false if it does not compile. */
export async function build(dir) {
  const built = await run(dir, ["build"], 1800);
  if (built.timedOut) throw new Error("the compiler did not end within 30 minutes");
  if (built.code !== 0) return false;
  const sources = readdirSync(join(dir, "contracts/src"));
  for (const folder of readdirSync(join(dir, "contracts/out")).filter((f) => sources.includes(f))) {
    const path = join(dir, "contracts/out", folder);
    for (const file of readdirSync(path)) checkArtifact(dir, join(path, file));
  }
  return true;
}

/** Checks that an artifact was compiled from the sources as they are in `dir` now. */
function checkArtifact(dir, path) {
  const { metadata } = JSON.parse(readFileSync(path, "utf8"));
  for (const [source, hash] of Object.entries(metadata.sources)) {
    if (!source.startsWith("src/")) continue;
    const found = `0x${keccak256(readFileSync(join(dir, "contracts", source)))}`;
    if (found !== hash.keccak256) throw new Error(`${path} was compiled from another ${source}`);
  }
}

/** Runs tests, which must be built. Returns whether they pass within `seconds`, and forge's output. */
export async function test(dir, seconds, ...which) {
  const { code, out } = await run(dir, ["test", ...tooLarge, ...which], seconds);
  if (/^Compiling /m.test(out)) throw new Error(`a test run compiled:\n${out.slice(0, 1000)}`);
  if (/^No tests /m.test(out)) throw new Error(`no test matches ${which.join(" ")}`);
  return { passed: code === 0, out };
}

// Ends forge, and the compiler that it started.
function kill(child) {
  process.kill(-child.pid, "SIGKILL");
}

// Runs forge in a process group of its own, so that a time-out ends the compiler too.
function run(dir, args, seconds) {
  return new Promise((resolve) => {
    let out = "";
    let timedOut = false;
    const env = { ...process.env, FOUNDRY_PROFILE: "mutate" };
    const child = spawn(forge, args, { cwd: join(dir, "contracts"), detached: true, env });
    running.add(child);
    child.on("exit", () => running.delete(child));
    const timer = setTimeout(() => {
      timedOut = true;
      kill(child);
    }, seconds * 1000);
    child.stdout.on("data", (d) => (out += d));
    child.stderr.on("data", (d) => (out += d));
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, out, timedOut });
    });
  });
}
