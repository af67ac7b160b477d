#!/usr/bin/env bash
# Runs the contracts' invariant tests for CALLS calls (default: 10 million) in sequences of DEPTH calls. Because forge
# runs an invariant on one core only, SHARDS processes with different seeds run in parallel. Each process ends after
# CHUNK calls to limit its memory. Prints figure invariant_calls, the number of calls that forge reports.
set -euo pipefail
cd "$(dirname "$0")/../contracts"
forge=$(../scripts/foundry.sh forge)
calls=${CALLS:-10000000} depth=${DEPTH:-256} shards=${SHARDS:-$(nproc)}
chunk=${CHUNK:-256000} seed=${SEED:-1}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
[ "$calls" -ge "$chunk" ] || chunk=$calls
runs=$(((chunk + depth - 1) / depth))
rounds=$(((calls + runs * depth - 1) / (runs * depth)))
began=$SECONDS

"$forge" build >/dev/null
export dir runs depth seed forge
# shellcheck disable=SC2016
seq "$rounds" | xargs -P "$shards" -I{} bash -c '
  FOUNDRY_PROFILE=prove FOUNDRY_INVARIANT_RUNS=$runs FOUNDRY_INVARIANT_DEPTH=$depth \
    FOUNDRY_INVARIANT_FAILURE_PERSIST_DIR=$dir/{} \
    "$forge" test --match-contract "^InvariantsTest$" --match-test "^invariant_" \
    --fuzz-seed $((seed * 1000000 + {})) --json >"$dir/{}.json" ||
    { cat "$dir/{}.json" >&2; exit 255; }'

node -e '
  let calls = 0;
  for (const file of process.argv.slice(2)) {
    const found = JSON.parse(require("fs").readFileSync(file, "utf8").split("\n").find((l) => l.startsWith("{")));
    for (const suite of Object.values(found))
      for (const t of Object.values(suite.test_results)) calls += t.kind.Invariant.calls;
  }
  console.log(`  ${Math.round(calls / Math.max(1, process.argv[1]))} calls a second`);
  console.log(`figure invariant_calls ${calls} count`);' "$((SECONDS - began))" "$dir"/*.json
