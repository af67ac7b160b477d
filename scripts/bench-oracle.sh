#!/usr/bin/env bash
# How many signed readings the oracle verifies and stores in a second, beside what broker, cores and database can give in the same
# run; how long an act is on its way to a block; and whether memory stays flat: figure NAME VALUE UNIT. SOAK=1h is the real soak.
set -euo pipefail
cd "$(dirname "$0")/.."
go test -run '^$' -bench '^BenchmarkOracle$|^BenchmarkOracleUrgent$' -benchtime 1x -timeout 30m ./test/bench
go test -run '^$' -bench '^BenchmarkOracleSoak$' -benchtime 1x -timeout 3h ./test/bench -soak "${SOAK:-1m}"
go test -run '^$' -bench '^BenchmarkSend$' -benchtime 1x ./internal/sender
