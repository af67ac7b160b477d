// gas.mjs MEASURED COMMITTED [--check]: prints the figures beside the peers', then writes or compares the committed snapshot.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const [measured, committed, mode] = process.argv.slice(2);
const found = Object.fromEntries(Object.entries(JSON.parse(readFileSync(measured, "utf8"))).map(([k, v]) => [k, Number(v)]));
const known = existsSync(committed) ? JSON.parse(readFileSync(committed, "utf8")) : {};

// name, what it is, the best peer as measured on the same kind of machine, hand-written floor, what we want to reach.
const rows = [
  ["place_erc20", "place by allowance, OpenZeppelin ERC-20", "86,446 + 56,046 before (commerce-payments, money only)", 70575, 80000],
  ["place_usdc", "place by allowance, USDC", "104,542 + 56,046 before (commerce-payments, money only)", 85371, 95000],
  ["place_usdc_gasless", "place by EIP-3009, USDC", "144,257 (commerce-payments, money only)", 120612, 133000],
  ["receipt_share", "receipt within placing", "51,297 (ERC-721 mint)", 1931, 3500],
  ["step_secp", "a step, secp256k1", "249,450 (EAS attest)", 35938, 48000],
  ["step_p256", "a step, P-256", "249,450 (EAS attest)", 41430, 55000],
  ["step_secp_batch100", "each of 100 steps, secp256k1", "211,097 (EAS multiAttest)", 13010, 19000],
  ["step_p256_batch100", "each of 100 steps, P-256", "211,097 (EAS multiAttest)", 16607, 23000],
  ["reading_segment", "a reading, 100 segments of 60", "24,999 (EAS multiTimestamp)", 489, 500],
  ["nearest_200", "nearest of 200 centres", "none has it", 12600, 14000],
  ["quotes_3", "choose among 3 quotes", "none has it", 49000, 52000],
  ["quotes_10", "choose among 10 quotes", "none has it", 110000, 115000],
  ["release_usdc", "release on delivery, USDC, with proof", "68,670 (commerce-payments capture, no proof)", 62841, 70000],
];
const number = (n) => n.toLocaleString("en");
const table = [["figure", "what", "gas", "reach", "floor", "best peer"], ...rows.map(([k, what, peer, floor, reach]) => [k, what, number(found[k]), number(reach), number(floor), peer])];
const widths = table[0].map((_, i) => Math.max(...table.map((r) => r[i].length)));
for (const r of table) console.log(r.map((c, i) => (i >= 2 && i <= 4 ? c.padStart(widths[i]) : c.padEnd(widths[i]))).join("  ").trimEnd());
console.log();
for (const k of Object.keys(found).sort()) console.log(`figure ${k} ${found[k]} gas`);

if (mode === "--check") {
  const off = [...new Set([...Object.keys(found), ...Object.keys(known)])].filter((k) => !(Math.abs(found[k] / known[k] - 1) <= 0.01));
  for (const k of off) console.error(`${k}: ${found[k]} gas, contracts/snapshots has ${known[k]}`);
  if (off.length > 0) {
    console.error("gas has changed: run make bench-gas and commit contracts/snapshots with the reason");
    process.exit(1);
  }
} else {
  mkdirSync(dirname(committed), { recursive: true });
  writeFileSync(committed, JSON.stringify(found, Object.keys(found).sort(), 2) + "\n");
}
