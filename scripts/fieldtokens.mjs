// Compiles contracts/test/mocks/FieldToken.sol, and writes the creation codes that Go tests deploy.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const solc = createRequire(`${root}/contracts/package.json`)("solc");
const file = "test/mocks/FieldToken.sol";
const read = (path) => ({ contents: readFileSync(`${root}/contracts/node_modules/${path}`, "utf8") });
const input = {
  language: "Solidity",
  sources: { [file]: { content: readFileSync(`${root}/contracts/${file}`, "utf8") } },
  settings: {
    evmVersion: "shanghai", optimizer: { enabled: true, runs: 200 },
    metadata: { bytecodeHash: "none", appendCBOR: false },
    outputSelection: { "*": { "*": ["evm.bytecode.object"] } },
  },
};
const output = JSON.parse(solc.compile(JSON.stringify(input), { import: read }));
const errors = (output.errors ?? []).filter((e) => e.severity === "error");
if (errors.length) throw new Error(errors.map((e) => e.formattedMessage).join("\n"));
const codes = Object.fromEntries(Object.entries(output.contracts[file])
  .map(([name, built]) => [name, `0x${built.evm.bytecode.object}`]));
writeFileSync(`${root}/internal/testenv/fieldtokens.json`, `${JSON.stringify(codes, null, 2)}\n`);
