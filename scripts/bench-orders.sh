#!/usr/bin/env bash
# Measures how fast the shop takes orders: HTTP clients fund a wallet, ask for an offer, sign and order, on a chain with
# blocks of 1 s. Everything runs on this machine. Prints lines of the form: figure NAME VALUE UNIT.
set -euo pipefail
cd "$(dirname "$0")/.."
go test -run '^$' -bench '^BenchmarkOrders$|^BenchmarkOrdersStock$|^BenchmarkLifecycles$' -benchtime 1x -timeout 30m \
	./test/bench
