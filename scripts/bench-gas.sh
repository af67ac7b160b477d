#!/usr/bin/env bash
# Measures the gas of whole transactions under Osaka rules. With forge --isolate each call is a transaction with cold
# storage, 21,000 base gas and calldata gas, less refunds. Writes contracts/snapshots/Gas.json and prints it beside the
# figures of other projects. With --check it fails if a figure differs by more than 1 % from the committed file. The
# tolerance is needed because the compiler's output depends slightly on the other sources that it compiles.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
forge=$(scripts/foundry.sh forge)
work=$(mktemp -d)

cd contracts
export FOUNDRY_SNAPSHOTS=$work FOUNDRY_GAS_SNAPSHOT_EMIT=true
step "measuring gas" "$forge" test --isolate --match-contract '^Gas(Total)?Test$'
# Counting accesses needs no --isolate.
step "counting what has fixed prices" "$forge" test --match-contract '^GasCostsTest$'
node ../scripts/gas.mjs "$work" snapshots/Gas.json "${1:-}"
rm -rf "$work"
