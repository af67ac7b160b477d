// Usage: gas.mjs FOLDER COMMITTED [--check]
// Reads FOLDER/Gas.json, the measured figures, and FOLDER/GasCosts.json, what fixed prices of the EVM make of them.
// Prints the figures beside those of comparable contracts, the parts of the totals, and the causes of each target that
// is missed. Then it writes the figures to COMMITTED. With --check it compares instead, and fails if a figure differs
// by more than 1 %.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [folder, committedFile, mode] = process.argv.slice(2);
const read = (file) =>
  Object.fromEntries(Object.entries(JSON.parse(readFileSync(file, "utf8"))).map(([k, v]) => [k, Number(v)]));
const measured = read(join(folder, "Gas.json"));
const costs = read(join(folder, "GasCosts.json"));
const committed = existsSync(committedFile) ? read(committedFile) : {};

// The comparable contracts, measured on 22 November 2026 under the same rules, at the newest public commits known then.
const payments = "commerce-payments 3f77761, money only";
const capture = "68,670 (commerce-payments 3f77761 capture, no proof)";
const attest = "249,450 (EAS aa47c22 attest)";
const multiAttest = "211,097 (EAS aa47c22 multiAttest)";
// Figure, description, best comparable contract, target (0: none).
const rows = [
  ["place_erc20", "place by allowance, OpenZeppelin ERC-20", `86,446 + 56,046 before (${payments})`, 0],
  ["place_usdc", "place by allowance, USDC", `104,542 + 56,046 before (${payments})`, 118000],
  ["place_usdc_policy", "the same with a claims policy", "none has it", 0],
  ["place_usdc_gasless", "place by EIP-3009, USDC", `144,257 (${payments})`, 149000],
  ["place_usdc_gasless_policy", "the same with a claims policy", "none has it", 0],
  ["receipt_share", "receipt within placing", "51,297 (ERC-721 mint)", 3500],
  ["step_secp", "a step, secp256k1", attest, 48500],
  ["step_p256", "a step, P-256", attest, 53700],
  ["step_secp_batch100", "each of 100 steps, secp256k1", multiAttest, 19000],
  ["step_p256_batch100", "each of 100 steps, P-256", multiAttest, 23000],
  ["reading_segment", "a reading, 100 segments of 60", "24,999 (EAS aa47c22 multiTimestamp)", 500],
  ["nearest_200", "nearest of 200 centres", "none has it", 14000],
  ["quotes_3", "choose among 3 quotes", "none has it", 52000],
  ["quotes_10", "choose among 10 quotes", "none has it", 115000],
  ["release_usdc", "release on delivery by code and zone, USDC, no claims", capture, 0],
  ["deliver_code_claims", "delivery by code that opens the claims window, P-256", "none has it", 66000],
  ["deliver_code_claims_secp", "the same, secp256k1", "none has it", 0],
  ["settle_usdc", "settlement after the claims window, USDC", capture, 80000],
  ["order_total", "all eight transactions of an order, see below", "none has it", 622000],
  ["order_total_batch100", "the same, acts posted 100 at once", "none has it", 410000],
];
// Parts of the totals, in their order.
const parts = ["place", "count", "pick", "pack", "dock", "depart", "deliver", "settle"];

const number = (n) => n.toLocaleString("en");
const table = (lines) => {
  const widths = lines[0].map((_, i) => Math.max(...lines.map((r) => r[i].length)));
  const isNumber = lines[0].map((_, i) => lines.slice(1).every((r) => /^[-\d,]*$/.test(r[i])));
  for (const r of lines) {
    console.log(r.map((c, i) => (isNumber[i] ? c.padStart(widths[i]) : c.padEnd(widths[i]))).join("  ").trimEnd());
  }
  console.log();
};

table([
  ["figure", "what", "gas", "target", "best peer"],
  ...rows.map(([k, what, peer, target]) => [
    k,
    what,
    number(measured[k]),
    target === 0 ? "" : number(target),
    peer,
  ]),
]);

const totals = ["order_total", "order_total_batch100"];
table([
  ["transaction", ...totals],
  ...parts.map((p) => [p, ...totals.map((t) => number(measured[`${t}_${p}`]))]),
  ["sum", ...totals.map((t) => number(parts.reduce((sum, p) => sum + measured[`${t}_${p}`], 0)))],
]);

// What fixed prices make of each traced figure: number of units and gas. `execution` is the rest.
const traced = [...new Set(Object.keys(costs).map((k) => k.split("/")[0]))];
const kinds = [
  "base",
  "calldata",
  "signatures",
  "cold accounts",
  "cold slots",
  "new slots",
  "changed slots",
  "logs",
];
const gasOf = (figure, kind) => costs[`${figure}/${kind}/gas`];
const executionOf = (figure) => kinds.reduce((rest, kind) => rest - gasOf(figure, kind), measured[figure]);
const cell = (figure, kind) => {
  const counted = kind !== "base" && kind !== "signatures";
  return (counted ? `${costs[`${figure}/${kind}/count`]}: ` : "") + number(gasOf(figure, kind));
};
table([
  ["what is paid for (units: gas)", ...kinds, "execution"],
  ...traced.map((f) => [f, ...kinds.map((k) => cell(f, k)), number(executionOf(f))]),
]);

for (const [k, , , target] of rows) {
  if (target === 0 || measured[k] <= target) continue;
  const over = number(measured[k] - target);
  if (!traced.includes(k)) {
    console.log(`missed ${k} by ${over}: it is made of steps like the traced ones`);
    continue;
  }
  const fixed = measured[k] - executionOf(k);
  console.log(
    `missed ${k} by ${over}: fixed prices are ${number(fixed)}, so ${number(target - fixed)} are left for execution, ` +
      `which takes ${number(executionOf(k))}`,
  );
}
console.log();
for (const k of Object.keys(measured).sort()) console.log(`figure ${k} ${measured[k]} gas`);

if (mode === "--check") {
  const names = new Set([...Object.keys(measured), ...Object.keys(committed)]);
  // The negated comparison also reports figures that are missing on one side (NaN).
  const changed = [...names].filter((k) => !(Math.abs(measured[k] / committed[k] - 1) <= 0.01));
  for (const k of changed) console.error(`${k}: measured ${measured[k]} gas, ${committedFile} has ${committed[k]}`);
  if (changed.length > 0) {
    console.error("gas differs from the snapshot: run make bench-gas, and commit contracts/snapshots with the reason");
    process.exit(1);
  }
} else {
  mkdirSync(dirname(committedFile), { recursive: true });
  writeFileSync(committedFile, JSON.stringify(measured, Object.keys(measured).sort(), 2) + "\n");
}
