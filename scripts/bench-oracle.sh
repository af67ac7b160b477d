#!/usr/bin/env bash
# Measures how many signed readings per second the oracle verifies and stores, the maximum speeds of broker, processor
# and database in the same run, the time from an act to its block, and the growth of memory. SOAK sets the duration of
# the memory test; SOAK=1h is a full test. Prints lines of the form: figure NAME VALUE UNIT.
set -euo pipefail
cd "$(dirname "$0")/.."
go test -run '^$' -bench '^BenchmarkOracle$|^BenchmarkOracleUrgent$' -benchtime 1x -timeout 30m ./test/bench
go test -run '^$' -bench '^BenchmarkOracleSoak$' -benchtime 1x -timeout 3h ./test/bench -soak "${SOAK:-1m}"
go test -run '^$' -bench '^BenchmarkSend$' -benchtime 1x ./internal/sender
