#!/usr/bin/env bash
# Every test. The last lines are those of `go test`.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
forge=$(scripts/foundry.sh forge)

step "checking that the bindings are what the contracts say" scripts/generate.sh --check
step "checking the pages' types" npx --prefix api/web tsc --noEmit -p api/web
step "checking the types of the device in TypeScript" npx --prefix api/web tsc --noEmit -p journal/testdata/client
echo "  testing the contracts …"
(cd contracts && "$forge" test)
step "checking that gas is what contracts/snapshots says" scripts/bench-gas.sh --check
step "vetting the Go code" go vet ./...
echo "  testing the Go code with the race detector (the first time compiles for minutes) …"
go test -race -timeout 30m "$@" ./...
