#!/usr/bin/env bash
# Runs all linters.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
forge=$(scripts/foundry.sh forge)

step "sizes of files and packages, lines of at most 120 columns (all languages)" go run ./scripts/house -check
step "forge fmt" "$forge" fmt --check --root contracts
# forge lint writes artifacts without bytecode. In contracts/out, forge test would take them for up to date and fail.
step "forge lint" env FOUNDRY_OUT=cache/lint/out FOUNDRY_CACHE_PATH=cache/lint/cache \
  bash -c "cd contracts && \"$forge\" lint --deny warnings"
step "solhint" bash -c 'cd contracts && npx solhint "src/**/*.sol"'
step "tsc" npx --prefix api/web tsc --noEmit -p api/web
step "golangci-lint (the first run compiles it)" \
  go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0 run ./...
