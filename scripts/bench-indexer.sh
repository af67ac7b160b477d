#!/usr/bin/env bash
# How fast a backfill is, beside what node and database can give in the same run, and beside Ponder: figure NAME VALUE UNIT.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
if ! cmp -s scripts/ponder/package.json scripts/ponder/node_modules/.installed; then
  step "installing Ponder, to measure it beside" npm install --prefix scripts/ponder --no-package-lock --ignore-scripts --no-fund --no-audit --loglevel=error
  cp scripts/ponder/package.json scripts/ponder/node_modules/.installed
fi
go test -run '^$' -bench '^(BenchmarkBackfill|BenchmarkTakeOver)' -benchtime 1x -timeout 30m ./test/bench -args -ponder
