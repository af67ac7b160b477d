#!/usr/bin/env bash
# Figures of speed, each on a line of its own: figure NAME VALUE UNIT.
set -euo pipefail
cd "$(dirname "$0")/.."
go test -run '^$' -bench '^BenchmarkEventToBrowser$' -benchtime 3x -timeout 30m ./test/bench
