#!/usr/bin/env bash
# Runs the long tests and prints their counts:
# - each Go fuzz target for FUZZ seconds
# - the contracts' fuzz tests with more runs, and their invariants for CALLS calls
# - the known faults of contracts/test/faults, each put back once
# - SAMPLE mutants of the contracts (0: all)
# - HISTORIES random chains with reorganisations
# - reorganisations of each depth on real nodes, and KILLS kills of an indexer
# - SEEDS random fault sequences for the transaction sender and STORIES for the oracle
# - ORDERS random orders with keepers that are killed, and reorganisations
# - kills of each service of a whole system, ROUNDS times
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
forge=$(scripts/foundry.sh forge)
fuzz=${FUZZ:-60} rounds=${ROUNDS:-3} seeds=${SEEDS:-300} histories=${HISTORIES:-1000}
indexers=${KILLS:-500} stories=${STORIES:-1000} calls=${CALLS:-10000000} orders=${ORDERS:-2000}
out=$(mktemp)
trap 'rm -f "$out"' EXIT

# check TEXT COMMAND…: runs the command with its output in $out. If it fails, prints the output and exits.
check() {
  local text=$1
  shift
  "$@" >"$out" || { cat "$out"; fail "$text"; }
}

executions=0
while read -r package target; do
  echo "  fuzzing $target in $package for ${fuzz}s …"
  go test -run '^$' -fuzz "^$target\$" -fuzztime "${fuzz}s" "./$package" | tee "$out" | tail -n 2
  last=$(grep -oE 'execs: [0-9]+' "$out" | tail -n 1 | grep -oE '[0-9]+' || echo 0)
  executions=$((executions + last))
done < <(git grep -l -E '^func Fuzz' -- '*_test.go' | while read -r file; do
  grep -oE '^func Fuzz[A-Za-z0-9_]*' "$file" | sed "s|^func |$(dirname "$file") |"
done)

echo "  fuzzing the contracts with more runs …"
check "contracts" bash -c "cd contracts && FOUNDRY_PROFILE=prove \"$forge\" test --no-match-test '^invariant_'"

echo "  checking the contracts' invariants for $calls calls …"
check "invariants" env CALLS="$calls" scripts/invariants.sh
invariants=$(grep '^figure ' "$out")
# Counts Wycheproof's test vectors. The fuzz tests above fail if a vector fails.
vectors=$(grep -cE '"0x[0-9a-f]{322}"' contracts/test/vectors/wycheproof.json)

echo "  putting the known faults back into the contracts …"
node scripts/faults.mjs | tee "$out"
caught=$(grep '^figure ' "$out")

echo "  testing mutants of the contracts …"
node scripts/mutate.mjs | tee "$out"
mutants=$(grep '^figure ' "$out")

echo "  indexing $histories chains with random reorganisations …"
check "reorganisations" go test -v -timeout 120m -run '^TestDatabaseIsThatOfAFreshIndex$' ./indexer \
  -rapid.checks="$histories"
reorganisations=$(grep '^figure ' "$out")

echo "  reorganising Anvil and Geth, and killing an indexer $indexers times …"
check "kills" go test -v -timeout 120m -parallel 2 -run '^(TestReorganisationsOfAnyDepth|TestKillTheIndexer)$' \
  ./test/e2e -proofs.step=1 -proofs.kills="$indexers"
killed=$(sed -n 's/^figure kills \([0-9]*\) count$/\1/p' "$out")

echo "  testing the transaction sender with $seeds random fault sequences …"
go test -race -timeout 120m -parallel 4 -run '^TestSender_randomFaults$' ./internal/sender -seeds "$seeds"

echo "  testing the oracle with $stories random fault sequences …"
check "faults" go test -race -v -timeout 120m -run '^TestOracle_faults$' ./oracle -oracle.seeds="$stories"
faults=$(grep '^figure ' "$out")

echo "  keepers in $orders random orders …"
check "keepers" go test -v -timeout 120m -run '^TestKeeper_histories$' ./test/histories -keeper.histories="$orders"
keepers=$(grep '^figure ' "$out")

echo "  killing each service $rounds times …"
go test -race -count="$rounds" -timeout 60m -run '^TestKillEachService$' ./test/e2e

echo "figure fuzz_execs $executions count"
echo "$invariants"
echo "figure wycheproof_passed $vectors count"
echo "$caught"
echo "$mutants"
echo "$reorganisations"
echo "figure sender_histories $seeds count"
echo "$faults"
echo "$keepers"
echo "figure kills $((killed + rounds * 5)) count"
