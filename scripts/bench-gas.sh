#!/usr/bin/env bash
# Gas of whole transactions under Osaka rules (forge --isolate: each call is a transaction with everything cold, with its 21,000 and its calldata, less
# refunds). Writes contracts/snapshots/Gas.json and prints it beside the peers' figures. With --check it fails when a figure is more than 1 % off
# the committed ones, since the compiler's output may depend a little on what else it compiles.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
forge=$(scripts/foundry.sh forge)
work=$(mktemp -d)

cd contracts
step "measuring gas" env FOUNDRY_SNAPSHOTS="$work" FOUNDRY_GAS_SNAPSHOT_EMIT=true "$forge" test --isolate --match-contract '^GasTest$'
node ../scripts/gas.mjs "$work/Gas.json" snapshots/Gas.json "${1:-}"
rm -rf "$work"
