#!/usr/bin/env bash
# Measures the speed of a backfill, the maximum speeds of node and database in the same run, and the speed of Ponder.
# Prints lines of the form: figure NAME VALUE UNIT.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
if ! cmp -s scripts/ponder/package.json scripts/ponder/node_modules/.installed; then
  step "installing Ponder for comparison" npm install --prefix scripts/ponder \
    --no-package-lock --ignore-scripts --no-fund --no-audit --loglevel=error
  cp scripts/ponder/package.json scripts/ponder/node_modules/.installed
fi
go test -run '^$' -bench '^(BenchmarkBackfill|BenchmarkTakeOver)' -benchtime 1x -timeout 30m ./test/bench -args -ponder
