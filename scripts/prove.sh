#!/usr/bin/env bash
# The long proofs: every Go fuzz target for FUZZ seconds each, the contracts' fuzz tests with many more runs, CALLS calls under their invariants, Wycheproof's vectors, a
# sample of mutants of the contracts (SAMPLE of them, 0 for all), HISTORIES random chains that reorganise, real reorganisations of each depth, KILLS of an
# indexer, SEEDS histories of faults around the transaction sender, STORIES of a broken world around the oracle, and the kills of a
# whole system ROUNDS times over. Prints its counts.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
forge=$(scripts/foundry.sh forge)
fuzz=${FUZZ:-60} rounds=${ROUNDS:-3} seeds=${SEEDS:-300} histories=${HISTORIES:-1000} indexers=${KILLS:-500} stories=${STORIES:-1000} calls=${CALLS:-10000000}
out=$(mktemp)
trap 'rm -f "$out"' EXIT

executions=0
while read -r package target; do
  echo "  fuzzing $target in $package for ${fuzz}s …"
  go test -run '^$' -fuzz "^$target\$" -fuzztime "${fuzz}s" "./$package" | tee "$out" | tail -n 2
  last=$(grep -oE 'execs: [0-9]+' "$out" | tail -n 1 | grep -oE '[0-9]+' || echo 0)
  executions=$((executions + last))
done < <(git grep -l -E '^func Fuzz' -- '*_test.go' | while read -r file; do
  grep -oE '^func Fuzz[A-Za-z0-9_]*' "$file" | sed "s|^func |$(dirname "$file") |"
done)

echo "  contracts: fuzz tests with many more runs …"
(cd contracts && FOUNDRY_PROFILE=prove "$forge" test --no-match-test '^invariant_') >"$out" || { cat "$out"; fail "contracts"; }

echo "  contracts: $calls calls, and what must hold after each …"
CALLS=$calls scripts/invariants.sh >"$out" || { cat "$out"; fail "invariants"; }
invariants=$(grep '^figure ' "$out")
# The vectors are counted in the tests, which fail when one is not answered as it must be.
vectors=$(grep -cE '"0x[0-9a-f]{322}"' contracts/test/vectors/wycheproof.json)

echo "  changing the contracts and asking whether the tests notice …"
node scripts/mutate.mjs | tee "$out"
mutants=$(grep '^figure ' "$out")

echo "  following $histories chains through random reorganisations …"
go test -v -timeout 120m -run '^TestDatabaseIsThatOfAFreshIndex$' ./indexer -rapid.checks="$histories" >"$out" || { cat "$out"; fail "reorganisations"; }
reorganisations=$(grep '^figure ' "$out")

echo "  reorganising Anvil and Geth, and killing $indexers indexers that follow them …"
go test -v -timeout 120m -run '^(TestReorganisationsOfAnyDepth|TestKillTheIndexer)$' -parallel 2 ./test/e2e -proofs.step=1 -proofs.kills="$indexers" >"$out" || { cat "$out"; fail "kills"; }
killed=$(sed -n 's/^figure kills \([0-9]*\) count$/\1/p' "$out")

echo "  sending through $seeds histories of faults …"
go test -race -timeout 120m -parallel 4 -run '^TestSender_anyHistory$' ./internal/sender -seeds "$seeds"

echo "  playing $stories stories of a broken world around the oracle …"
go test -race -v -timeout 120m -run '^TestOracle_faults$' ./oracle -oracle.seeds="$stories" >"$out" || { cat "$out"; fail "faults"; }
faults=$(grep '^figure ' "$out")

echo "  killing services $rounds times over …"
go test -race -count="$rounds" -timeout 60m -run '^TestKillEachService$' ./test/e2e

echo "figure fuzz_execs $executions count"
echo "$invariants"
echo "figure wycheproof_passed $vectors count"
echo "$mutants"
echo "$reorganisations"
echo "figure sender_histories $seeds count"
echo "$faults"
echo "figure kills $((killed + rounds * 5)) count"
