#!/usr/bin/env bash
# Measures the time from an event to the browser. Prints lines of the form: figure NAME VALUE UNIT.
set -euo pipefail
cd "$(dirname "$0")/.."
go test -run '^$' -bench '^BenchmarkEventToBrowser$' -benchtime 3x -timeout 30m ./test/bench
