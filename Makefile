# Commands of the project. Recipes that can be one line are; anything longer is a program in its own file.

PORT ?= 8765
# How long `make fuzz-sse` runs.
SECONDS ?= 60
# The first of these that is Python 3.11 or newer makes .venv.
PYTHON ?= python3 python3.14 python3.13 python3.12 python3.11 python

ENV := .venv
BIN := $(ENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := $(BIN)/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
REDOCLY := node_modules/.bin/redocly
LOCK := $(PY) -m uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true
export NPM_CONFIG_UPDATE_NOTIFIER := false

.DELETE_ON_ERROR:
.PHONY: help demo demo-faults test test-deep coverage fuzz fuzz-deep audit faults fuzz-sse soak bench foreign foreign-servers round-trips check lint lint-code lint-description types drift format generate bundle translate docs docs-serve test-docs pictures mock build lock env node clean

help:  ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Use it

demo: $(ENV)/demo.stamp  ## chat, stream, structured output, image and error, against the mock (LIVE=1: your gateway)
	@$(PY) examples/demo.py $(if $(LIVE),--live) $(ARGS)

demo-faults: $(ENV)/dev.stamp  ## the answer to a paid request is lost: how often does each SDK send it? (table, against the mock)
	@$(PY) examples/demo_faults.py

mock: $(ENV)/demo.stamp  ## the mock server on PORT (8765) until Ctrl-C (ARGS="--delay 0.1 ...")
	@$(PY) -m maaskit.cli mock --port $(PORT) $(ARGS)

# Check it

test: $(ENV)/dev.stamp  ## the whole test suite, a process for each core (ARGS="-k sse -x", "-n 0"); without Node, what needs it is skipped
	$(PY) -m pytest -n auto --dist worksteal $(ARGS)

test-deep: $(ENV)/dev.stamp  ## kill a program 300 times, wait for 5,000 tasks, check all code samples (some minutes; ARGS="-k kill")
	MAASKIT_TEST_KILLS=300 MAASKIT_TEST_TASKS=5000 MAASKIT_TEST_SAMPLES=all $(PY) -m pytest tests/durability tests/docs/test_samples*.py -s $(ARGS)

coverage: $(ENV)/dev.stamp  ## source row, operation, example, mock, tests: what is answered, what is open (ARGS=--markdown)
	@$(PY) tests/description/ledger.py $(ARGS)

fuzz: $(ENV)/dev.stamp  ## schemathesis against the mock, 5 minutes (FAMILY=kling: only this one; ARGS="--phases stateful --seed 7")
	@$(PY) tests/fuzz/run.py $(FAMILY) $(ARGS)

fuzz-deep: $(ENV)/dev.stamp  ## the same for an hour; goes on where it was stopped, writes docs/quality/fuzzing.md (FAMILY=, ARGS=)
	@$(PY) tests/fuzz/deep.py $(FAMILY) $(ARGS)

audit: node $(ENV)/dev.stamp  ## known holes in what is pinned, and a look at our own code (network; writes docs/quality/security.md)
	@$(PY) tests/security/audit.py

faults: $(ENV)/dev.stamp  ## what each fault on the way comes to: writes docs/quality/faults.md and plays every cell (ARGS="-k proxy")
	@$(PY) tests/faults/fault_report.py && $(PY) -m pytest tests/faults $(ARGS)

fuzz-sse: $(ENV)/fuzz.stamp  ## coverage-guided fuzzing of event streams for SECONDS (60); Linux (ARGS=--keep: corpus, report)
	@$(PY) tests/fuzz/sse.py --seconds $(SECONDS) $(ARGS)

bench: $(ENV)/dev.stamp  ## how fast, beside other SDKs: every measure, as ratios; writes benchmarks/results.md (ARGS="events --rounds 3")
	@$(PY) benchmarks/run.py $(ARGS)

soak: $(ENV)/dev.stamp  ## 200 users under faults for 30 minutes: does anything grow? (ARGS="--minutes 2")
	@$(PY) tests/soak/run.py $(ARGS)

foreign: $(ENV)/dev.stamp  ## the SDKs of others against the mock (ARGS=--report writes docs/quality/foreign-clients.md, --lock pins newer ones)
	@$(PY) tests/foreign/run.py $(ARGS)

foreign-servers: $(ENV)/dev.stamp  ## the client against servers that others wrote: Prism, mocks (ARGS=--quick: in a minute; needs Node)
	@$(PY) tests/foreign/servers/run.py $(ARGS)

round-trips: $(ENV)/dev.stamp  ## generated and damaged answers and requests, many of each; writes docs/quality/round-trips.md
	@$(PY) tests/round_trips/report.py $(ARGS)

check: lint types drift  ## lint, types and drift; `make -k check` goes on after a failure

lint: lint-code lint-description  ## style of the code; rules and examples of the description

lint-code: $(ENV)/dev.stamp
	$(PY) -m ruff check
	$(PY) -m ruff format --check

lint-description: node
	$(REDOCLY) lint

types: $(ENV)/dev.stamp  ## mypy (strict) and pyright
	$(PY) -m mypy
	$(PY) -m pyright --pythonpath $(PY)

drift: node $(ENV)/dev.stamp  ## is what is generated and committed what the description gives?
	@$(REDOCLY) bundle openapi/openapi.yaml --output $(ENV)/drift.yaml
	@$(PY) -m generator.exact $(ENV)/drift.yaml
	@$(REDOCLY) bundle openapi/asyncapi.yaml --output $(ENV)/drift-asyncapi.yaml
	@cmp $(ENV)/drift.yaml openapi/dist/openapi.yaml && cmp $(ENV)/drift-asyncapi.yaml openapi/dist/asyncapi.yaml || \
		{ echo "The bundle is stale: run \`make generate\` and commit the result." >&2; exit 1; }
	$(PY) -m generator.overlay --check
	$(PY) -m generator.generate --check

# Change it

generate: bundle  ## bundle the description and compile the client (needs Node)
	$(PY) -m generator.overlay --compile
	$(PY) -m generator.generate

bundle: node $(ENV)/dev.stamp
	$(REDOCLY) bundle maaskit realtime
	$(PY) -m generator.exact openapi/dist/openapi.yaml

translate: bundle  ## which texts of the description have no Chinese, or no longer stand there; prepares the entries to fill in
	@$(PY) -m generator.overlay --fill

format: $(ENV)/dev.stamp  ## format the code and repair what the linter can
	$(PY) -m ruff format --quiet
	$(PY) -m ruff check --fix
	$(PY) -m ruff format

# Documentation

docs: node $(ENV)/docs.stamp  ## the documentation site in both languages, in site/ (MAASKIT_SITE_URL: where it will be read)
	@$(PY) -m docs.builder

docs-serve: docs  ## the same, served on 127.0.0.1 with the mock beside it, for the console (ARGS="--port 8080")
	@$(PY) -m docs.builder.serve $(ARGS)

test-docs: docs  ## the site in a real browser: links, search, console, phones, accessibility (Chromium, CHROMIUM=/another; ARGS)
	$(PY) -m pytest -n auto --dist worksteal tests/docs/site $(ARGS)

pictures: $(ENV)/docs.stamp  ## the recordings in the READMEs (ARGS=wait: only this; ARGS="--site site": screenshots of the site); Linux
	@$(PY) -m docs.pictures $(ARGS)

build: $(ENV)/dev.stamp  ## wheel and source distribution in dist/
	$(PY) -m hatchling build -d dist

lock: $(ENV)/dev.stamp  ## pin all tools again after a change in pyproject.toml (UPGRADE=1: to their newest versions)
	$(LOCK) --all-extras --group dev --output-file constraints.txt
	$(LOCK) --group docs --constraint constraints.txt --output-file constraints-docs.txt
	$(LOCK) --group fuzz-sse --constraint constraints.txt --output-file constraints-fuzz.txt
	$(LOCK) --extra mock --group build --constraint constraints.txt --output-file constraints-demo.txt

clean:  ## remove everything that is not in git
	rm -rf $(ENV) .venv-foreign node_modules tests/foreign/node/node_modules dist build out .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find wrapper generated mock generator tests examples -name __pycache__ -prune -exec rm -rf {} +

# What the commands stand on

env: $(ENV)/dev.stamp
node: node_modules/.package-lock.json

$(ENV)/pyvenv.cfg:
	@for python in $(PYTHON); do \
		if "$$python" -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; then \
			echo "Making $(ENV) with $$("$$python" --version)"; \
			"$$python" -m venv --clear $(ENV) && exit; \
			rm -rf $(ENV); exit 1; \
		fi; \
	done; \
	echo "maaskit needs Python 3.11 or newer; found none under these names: $(PYTHON)." >&2; \
	echo "Install it, or say where it is: make $(MAKECMDGOALS) PYTHON=/path/to/python3" >&2; exit 1

$(ENV)/demo.stamp: constraints-demo.txt pyproject.toml $(ENV)/pyvenv.cfg
	@echo "Installing what the demo needs (about 5 MB, once)"
	@$(PIP) install --require-hashes -r constraints-demo.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(ENV)/dev.stamp: constraints.txt pyproject.toml $(ENV)/pyvenv.cfg
	@echo "Installing what development needs (about 150 MB, once)"
	@$(PIP) install --require-hashes -r constraints.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(ENV)/demo.stamp

$(ENV)/docs.stamp: constraints-docs.txt $(ENV)/dev.stamp
	@$(PIP) install --require-hashes -r constraints-docs.txt
	@touch $@

$(ENV)/fuzz.stamp: constraints-fuzz.txt $(ENV)/dev.stamp
	@$(PIP) install --require-hashes -r constraints-fuzz.txt
	@touch $@

node_modules/.package-lock.json: package.json package-lock.json
	@command -v node >/dev/null && command -v npm >/dev/null || { \
		echo "make $(MAKECMDGOALS) needs Node >= 20.19 with npm (to bundle and lint the description), and it is not here." >&2; \
		echo "Install Node, then call again. \`make demo\` and \`make test\` need none." >&2; exit 1; }
	npm ci --no-audit --no-fund
	@touch $@
