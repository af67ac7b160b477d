# make dev   runs the product; make test passes the tests. Both install or start what they need and say so.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

.PHONY: help dev test generate lint house bench bench-gas bench-indexer bench-oracle bench-orders prove clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

dev: ## run everything on this machine: shop, chain, database, broker, fleet (ARGS="--pace 2 --data DIR …")
	@scripts/setup.sh dev
	@exec bin/waybill dev $(ARGS)

test: ## every test: contracts, pages, Go with the race detector, the whole journey in a browser
	@scripts/setup.sh test
	@scripts/test.sh

generate: ## generate the bindings, what the ledger keeps of each event, and docs/CONFIGURATION.md
	@scripts/setup.sh contracts
	@scripts/generate.sh

lint: ## forge fmt, forge lint, solhint, golangci-lint, tsc
	@scripts/setup.sh test
	@scripts/lint.sh

house: ## figures of the tree's shape: sizes of packages and files, lines that are too long
	@go run ./scripts/house $(ARGS)

bench: ## figures of speed: event to screen
	@scripts/setup.sh test
	@scripts/bench.sh

bench-gas: ## gas of whole transactions beside the peers' (writes contracts/snapshots)
	@scripts/setup.sh contracts
	@scripts/bench-gas.sh

bench-indexer: ## figures of a backfill: events a second, beside the ceiling of the same run and Ponder
	@scripts/setup.sh test
	@scripts/bench-indexer.sh

bench-oracle: ## figures of the oracle: readings a second, beside the ceiling of the same run
	@scripts/setup.sh test
	@scripts/bench-oracle.sh

bench-orders: ## figures of the shop: orders a second, their delay, how many revert, lifecycles a second
	@scripts/setup.sh test
	@scripts/bench-orders.sh

prove: ## the long proofs
	@scripts/setup.sh test
	@scripts/prove.sh

clean: ## forget what was built or installed here
	rm -rf bin contracts/out contracts/cache contracts/node_modules api/web/node_modules internal/devnet/node_modules journal/testdata/client/node_modules scripts/ponder/node_modules
	find api/web/dist -type f ! -name .keep -delete
