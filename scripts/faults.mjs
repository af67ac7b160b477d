// Puts each known fault back into the contracts and checks that the test of the right behaviour fails. Each file
// contracts/test/faults/NAME.patch is one fault: its first line is `Test: NAME_OF_THE_TEST`, the next lines say what is
// wrong, and a patch in the format of `git diff` follows, with paths from the root of the repository.
//
// With --check it only checks that each patch applies and that its test exists, which takes a second. Prints the figure
// faults_caught, and fails if a patch does not apply, does not compile, or is not noticed.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;
const contracts = join(root, "contracts");
const forge = execFileSync(join(root, "scripts/foundry.sh"), ["forge"], { encoding: "utf8" }).trim();
const onlyCheck = process.argv.includes("--check");

const tests = readdirSync(join(contracts, "test"))
  .filter((f) => f.endsWith(".sol"))
  .map((f) => readFileSync(join(contracts, "test", f), "utf8"))
  .join("\n");
const faults = readdirSync(join(contracts, "test/faults"))
  .filter((f) => f.endsWith(".patch"))
  .map((file) => {
    const path = join(contracts, "test/faults", file);
    const test = readFileSync(path, "utf8").match(/^Test: (\w+)$/m)?.[1];
    if (!test) throw new Error(`${file} does not name its test in a line "Test: …"`);
    return { file, path, test };
  });

const problems = [];
for (const { file, path, test } of faults) {
  if (!tests.includes(`function ${test}(`)) problems.push(`${file}: there is no test ${test}`);
  const applied = spawnSync("git", ["apply", "--check", path], { cwd: root, encoding: "utf8" });
  if (applied.status !== 0) problems.push(`${file} does not apply: ${applied.stderr.trim()}`);
}
if (onlyCheck || problems.length > 0) finish();

const dir = mkdtempSync(join(tmpdir(), "faults-"));
try {
  mkdirLike(dir);
  const names = faults.map((f) => f.test).join("|");
  console.log("  running the tests on the unchanged contracts …");
  const clean = test(`^(${names})$`);
  if (clean.status !== 0) throw new Error(`the tests fail on the unchanged contracts:\n${clean.stdout.slice(-3000)}`);
  for (const { file, path, test: name } of faults) {
    execFileSync("git", ["apply", path], { cwd: dir });
    const run = test(`^${name}$`);
    execFileSync("git", ["apply", "--reverse", path], { cwd: dir });
    const stillborn = /Compilation failed|Compiler run failed/.test(run.stdout + run.stderr);
    const caught = run.status !== 0 && !stillborn;
    console.log(`  ${caught ? "caught" : "NOT CAUGHT"}: ${file} by ${name}`);
    if (stillborn) problems.push(`${file} does not compile`);
    else if (!caught) problems.push(`${file}: ${name} passes although the fault is there`);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
console.log(`figure faults_caught ${faults.length - problems.length} count`);
finish();

/** Copies the contracts to a directory that looks like the root of the repository, so that patches apply there. */
function mkdirLike(to) {
  for (const part of ["src", "test", "solc", "foundry.toml", "package.json"]) {
    cpSync(join(contracts, part), join(to, "contracts", part), { recursive: true });
  }
  symlinkSync(join(contracts, "node_modules"), join(to, "contracts/node_modules"));
}

/** Runs matching tests with the profile that compiles fast. Without --force, vm.deployCode takes old code. */
function test(match) {
  return spawnSync(forge, ["test", "--force", "--match-test", match], {
    cwd: join(dir, "contracts"),
    encoding: "utf8",
    env: { ...process.env, FOUNDRY_PROFILE: "mutate" },
    maxBuffer: 2 ** 28,
  });
}

function finish() {
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}
