#!/bin/sh
# Builds the contracts and generates bindings/bindings.go from them. Then it generates the structs, decoders and
# payloads of events from the bindings and internal/chain/events/mapping.toml, docs/CONFIGURATION.md from the table of
# settings, and the table of metrics in docs/OPERATIONS.md. The output is deterministic. With --check it compares the
# output with the committed files instead of writing it.
set -eu
cd "$(dirname "$0")/.."
root=$PWD

# The platform's binary is called directly because npm's forge shim exits 0 even if forge fails (foundry#14781).
[ -d contracts/node_modules/@foundry-rs ] || npm ci --prefix contracts --no-audit --no-fund
forge=$(scripts/foundry.sh forge)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A clean build, because the compiler's output depends on the other sources that it compiles in the same run.
(cd contracts && "$forge" build src --force --out "$work/out" --cache-path "$work/cache" >&2)

# One call of abigen for all contracts, so that they share structs.
# shellcheck disable=SC2016 # JavaScript uses the dollar signs
node -e '
	const fs = require("fs");
	const [out, combined] = process.argv.slice(1);
	const contracts = {};
	for (const name of ["Journals", "Orders", "Shipments", "Centres", "Claims", "Picture", "TestDollar"]) {
		const built = JSON.parse(fs.readFileSync(`${out}/${name}.sol/${name}.json`, "utf8"));
		contracts[`src/${name}.sol:${name}`] = {
			// abigen names a struct of outputs by the function only, so only one contract may have this function: the token.
			abi: built.abi.filter((e) => e.name !== "eip712Domain" || name === "TestDollar"),
			bin: built.bytecode.object.slice(2),
			"bin-runtime": built.deployedBytecode.object.slice(2),
			devdoc: {}, userdoc: {}, metadata: "", hashes: built.methodIdentifiers,
			srcmap: "", "srcmap-runtime": "",
		};
	}
	fs.writeFileSync(combined, JSON.stringify({ contracts, version: "0.8.37" }));
' "$work/out" "$work/combined.json"
go tool abigen --v2 --combined-json "$work/combined.json" --pkg bindings --out "$work/bindings.go"
gofmt -w "$work/bindings.go"
go run ./scripts/configdoc >"$work/CONFIGURATION.md"
if [ "${1:-}" = --check ]; then
	cmp "$work/bindings.go" "$root/bindings/bindings.go" || {
		echo "bindings/bindings.go differs from the contracts: run make generate" >&2
		exit 1
	}
	go run ./scripts/eventgen -check
	go run ./scripts/metricsdoc -check
	cmp "$work/CONFIGURATION.md" "$root/docs/CONFIGURATION.md" || {
		echo "docs/CONFIGURATION.md differs from the table of settings: run make generate" >&2
		exit 1
	}
else
	cp "$work/bindings.go" "$root/bindings/bindings.go"
	go run ./scripts/eventgen
	go run ./scripts/metricsdoc
	cp "$work/CONFIGURATION.md" "$root/docs/CONFIGURATION.md"
fi
