#!/usr/bin/env bash
# Runs all tests. The last lines are the output of `go test`.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
forge=$(scripts/foundry.sh forge)

step "checking sizes of files and packages, and line lengths" go run ./scripts/house -check
step "checking that the generated code matches the contracts" scripts/generate.sh --check
step "checking the pages' types" npx --prefix api/web tsc --noEmit -p api/web
step "checking the types of the TypeScript device" npx --prefix api/web tsc --noEmit -p journal/testdata/client
step "checking that the known faults still apply" node scripts/faults.mjs --check
step "checking the list of equivalent mutants" node scripts/mutate.mjs --check-list
echo "  testing the contracts …"
(cd contracts && "$forge" test)
step "checking gas against contracts/snapshots" scripts/bench-gas.sh --check
step "vetting the Go code" go vet ./...
echo "  testing the Go code with the race detector (the first time compiles for minutes) …"
go test -race -timeout 30m "$@" ./...
