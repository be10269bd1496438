# The interface of this repository: `make help` lists what it can do.

SHELL := /bin/bash
.DEFAULT_GOAL := help

source := node --conditions=colonnade-source --import tsx
runner := $(source) tests/support/run.ts
colonnade := node dist/bin/colonnade.js
stamp := node_modules/.installed
properties := property/ parse/hostile introspect/sqlite-fuzz validate/accepted cli/many
goldens := pull/round-trip corpus/corpus.test corpus/chat-gateway/history diagnostics/diagnostics helpers/output helpers/relations/output interop/output conformance/ introspect/introspect house/generated conversions/unfit conversions/losses
# What a person need not wait for each time, since it starts servers of its own, installs packages, moves 100,000 rows or takes minutes of
# two cores: .ci/run has it all, and all cases of the suites of which `make test` draws some.
longer := soak/kills soak/crashes soak/proxy soak/disk-full soak/hostile soak/agents \
  runtime/clusters runtime/poolers runtime/sessions runtime/standby runtime/tls support/servers \
  cli/package cli/parser-only cli/verify cli/readme cli/rebase cli/diff cli/check rebase/ support/migration-proof support/run.test chat-gateway/conversion helpers/checked verify/verify incremental/known introspect/projected \
  pull/round-trip pull/corpus check/postgres check/mysql check/mariadb
# Files to test, parts of their paths: make test ONLY="matrix run", make soak ONLY="soak/failpoints"
ONLY ?=

# better-sqlite3 is compiled where no prebuilt one can be had; headers that came with node save a download.
headers := $(shell node -p 'path.dirname(path.dirname(fs.realpathSync(process.execPath)))' 2>/dev/null)
ifneq ($(wildcard $(headers)/include/node/node.h),)
install: export npm_config_nodedir ?= $(headers)
endif
# On all cores.
install: export JOBS ?= max

.PHONY: help install node-version build generate demo test golden bench soak mutants check format servers clean

help: ## say what there is
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

install: node-version $(stamp) ## install the dependencies, if the lock file changed

node-version:
	@command -v node >/dev/null || { echo "Colonnade needs Node 20.19 or newer; there is no node in PATH." >&2; exit 1; }
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' || \
		{ echo "Colonnade needs Node 20.19 or newer; this is $$(node --version)." >&2; exit 1; }

$(stamp): package-lock.json
	npm ci
	@touch $@

build: install ## bundle the compiler and the runtime into dist/
	npm run --silent build

generate: build ## compile the reference schemas into generated/
	@$(colonnade) generate

demo: generate ## migrate a SQLite file, write and read through the generated helpers
	@rm -f demo/shared-context.db*
	$(colonnade) upgrade --schema shared-context --url sqlite:demo/shared-context.db
	@node --import tsx demo/main.ts

test: install build check ## check, then run all tests (or those with ONLY in their path) but what takes servers of its own
	@$(runner) $(longer:%=--without %) $(ONLY)

golden: install ## rewrite all expected files and the histories of the reference schemas
	GOLDEN=1 $(runner) $(goldens)

bench: build ## compare `generate` and the runner with other tools: make bench ONLY=runner ARGS="--rounds 3 --engines sqlite"
	cd tests/bench && npm ci && npm start -- --only "$(ONLY)" $(ARGS)

soak: install build ## run the random tests for long, and kill the runner everywhere (or those with ONLY in their path)
	SOAK=1 $(runner) --timeout 7200 $(or $(ONLY),$(properties) soak/)

mutants: install ## break the differ and the renderers in small ways, and list what no test notices: make mutants ARGS="--sample 50"
	@$(source) tests/mutants/run.ts $(ARGS)

check: install ## check types, format and lint
	@node_modules/.bin/tsc --project .
	@node_modules/.bin/biome check --error-on-warnings

format: install ## format, organise imports and apply safe fixes
	@node_modules/.bin/biome check --write

servers: install ## start all database servers and print the variables that name them, until Ctrl-C
	@$(source) tests/support/servers/main.ts

clean: ## delete what was built and installed
	rm -rf dist node_modules
