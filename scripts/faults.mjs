// Puts each known fault back into the contracts and checks that the test of the right behaviour fails. Each file
// contracts/test/faults/NAME.patch is one fault: its first line is `Test: NAME_OF_THE_TEST`, the next lines say what is
// wrong, and a patch in the format of `git diff` follows, with paths from the root of the repository.
//
// With --check it only checks that each patch applies and that its test exists, which takes a second. With names of
// patches, as in `node scripts/faults.mjs A5 A16`, it takes only these. Prints the figure faults_caught, and fails if a
// patch does not apply, does not compile, or is not noticed.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build, copyContracts, remove, test } from "./contracts-copy.mjs";

const root = new URL("..", import.meta.url).pathname;
const contracts = join(root, "contracts");
const onlyCheck = process.argv.includes("--check");
const names = process.argv.slice(2).filter((a) => !a.startsWith("--"));

const tests = readdirSync(join(contracts, "test"))
  .filter((f) => f.endsWith(".sol"))
  .map((f) => readFileSync(join(contracts, "test", f), "utf8"))
  .join("\n");
const faults = readdirSync(join(contracts, "test/faults"))
  .filter((f) => f.endsWith(".patch") && (names.length === 0 || names.includes(f.slice(0, -6))))
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

const dir = copyContracts();
try {
  console.log("  running the tests on the unchanged contracts …");
  if (!(await build(dir))) throw new Error("the unchanged contracts do not compile");
  const clean = await test(dir, 600, "--match-test", `^(${faults.map((f) => f.test).join("|")})\\(`);
  if (!clean.passed) throw new Error(`the tests fail on the unchanged contracts:\n${clean.out.slice(-3000)}`);
  for (const { file, path, test: name } of faults) {
    execFileSync("git", ["apply", path], { cwd: dir });
    const compiles = await build(dir);
    const caught = compiles && !(await test(dir, 600, "--match-test", `^${name}\\(`)).passed;
    execFileSync("git", ["apply", "--reverse", path], { cwd: dir });
    console.log(`  ${caught ? "caught" : "NOT CAUGHT"}: ${file} by ${name}`);
    if (!compiles) problems.push(`${file} does not compile`);
    else if (!caught) problems.push(`${file}: ${name} passes although the fault is there`);
  }
} finally {
  remove(dir);
}
console.log(`figure faults_caught ${faults.length - problems.length} count`);
finish();

function finish() {
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}
