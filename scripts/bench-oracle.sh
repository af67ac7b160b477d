#!/usr/bin/env bash
# How many signed readings the oracle verifies and stores in a second, beside what broker, cores and database can give in the same
# run: figure NAME VALUE UNIT.
set -euo pipefail
cd "$(dirname "$0")/.."
go test -run '^$' -bench '^BenchmarkOracle' -benchtime 1x -timeout 90m .
