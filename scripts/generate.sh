#!/bin/sh
# Builds the contracts and writes bindings/bindings.go from them: the same sources give the same bytes. With --check it only compares.
set -eu
cd "$(dirname "$0")/.."
root=$PWD

# npm's forge shim exits 0 even when forge fails (foundry#14781), so the platform's binary is called directly.
[ -d contracts/node_modules/@foundry-rs ] || npm ci --prefix contracts --no-audit --no-fund
forge=$(scripts/foundry.sh forge)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Always from nothing: the compiler's output may depend on what else it compiles in the same run.
(cd contracts && "$forge" build src --force --out "$work/out" --cache-path "$work/cache" >&2)

# One call for all contracts: structs are then shared between them.
# shellcheck disable=SC2016 # the dollars are JavaScript's
node -e '
	const fs = require("fs");
	const [out, combined] = process.argv.slice(1);
	const contracts = {};
	for (const name of ["Journals", "Orders", "Shipments", "Centres", "Claims", "Picture", "TestDollar"]) {
		const built = JSON.parse(fs.readFileSync(`${out}/${name}.sol/${name}.json`, "utf8"));
		contracts[`src/${name}.sol:${name}`] = {
			// abigen names a struct of outputs after the function alone, so only one contract may keep this one: the token.
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
if [ "${1:-}" = --check ]; then
	cmp "$work/bindings.go" "$root/bindings/bindings.go" || { echo "bindings differ from what the contracts give: run make generate" >&2 && exit 1; }
else
	cp "$work/bindings.go" "$root/bindings/bindings.go"
fi
