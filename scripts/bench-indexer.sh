#!/usr/bin/env bash
# How fast a backfill is, beside what node and database can give in the same run: figure NAME VALUE UNIT.
set -euo pipefail
cd "$(dirname "$0")/.."
go test -run '^$' -bench '^BenchmarkBackfill' -benchtime 1x -timeout 30m .
