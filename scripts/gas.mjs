// Usage: gas.mjs MEASURED COMMITTED [--check]
// Prints the measured gas figures beside those of comparable contracts. Then it writes them to COMMITTED. With --check
// it compares instead, and fails if a figure differs by more than 1 %.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const [measuredFile, committedFile, mode] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const measured = Object.fromEntries(Object.entries(read(measuredFile)).map(([k, v]) => [k, Number(v)]));
const committed = existsSync(committedFile) ? read(committedFile) : {};

// Figure, description, best comparable contract (measured under the same rules), target (0: none).
const rows = [
  [
    "place_erc20",
    "place by allowance, OpenZeppelin ERC-20",
    "86,446 + 56,046 before (commerce-payments, money only)",
    0,
  ],
  ["place_usdc", "place by allowance, USDC", "104,542 + 56,046 before (commerce-payments, money only)", 118000],
  ["place_usdc_gasless", "place by EIP-3009, USDC", "144,257 (commerce-payments, money only)", 149000],
  ["receipt_share", "receipt within placing", "51,297 (ERC-721 mint)", 3500],
  ["step_secp", "a step, secp256k1", "249,450 (EAS attest)", 48500],
  ["step_p256", "a step, P-256", "249,450 (EAS attest)", 53700],
  ["step_secp_batch100", "each of 100 steps, secp256k1", "211,097 (EAS multiAttest)", 19000],
  ["step_p256_batch100", "each of 100 steps, P-256", "211,097 (EAS multiAttest)", 23000],
  ["reading_segment", "a reading, 100 segments of 60", "24,999 (EAS multiTimestamp)", 500],
  ["nearest_200", "nearest of 200 centres", "none has it", 14000],
  ["quotes_3", "choose among 3 quotes", "none has it", 52000],
  ["quotes_10", "choose among 10 quotes", "none has it", 115000],
  [
    "release_usdc",
    "release on delivery by code and zone, USDC, no claims",
    "68,670 (commerce-payments capture, no proof)",
    0,
  ],
  ["settle_usdc", "settlement after the claims window, USDC", "68,670 (commerce-payments capture, no proof)", 80000],
];
const number = (n) => n.toLocaleString("en");
const table = [
  ["figure", "what", "gas", "target", "best peer"],
  ...rows.map(([k, what, peer, target]) => [
    k,
    what,
    number(measured[k]),
    target === 0 ? "" : number(target),
    peer,
  ]),
];
const widths = table[0].map((_, i) => Math.max(...table.map((r) => r[i].length)));
const isNumber = (column) => column >= 2 && column <= 3;
for (const r of table) {
  const cells = r.map((c, i) => (isNumber(i) ? c.padStart(widths[i]) : c.padEnd(widths[i])));
  console.log(cells.join("  ").trimEnd());
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
