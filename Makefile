# Everything lives in .venv, which each command makes or brings up to date first.
# Needs Python 3.11 or newer, make and git. Node is used where it is there, else it comes as a Python package.

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV := .venv
READY := $(VENV)/.ready
READY_FOR_TESTS := $(VENV)/.ready-for-tests
READY_FOR_ENGINES := $(VENV)/.ready-for-engines
INSTALL := $(VENV)/bin/pip install --quiet --require-hashes -r
SDK_PACKAGES := sdk_src/node_modules/.package-lock.json
PIN := $(VENV)/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command 'make lock'
ARGS ?=

export PATH := $(PATH):$(CURDIR)/$(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help demo test slow lint check bench readme reference format lock parts browser clean

help: ## Show these commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

demo: $(READY) parts ## Build flows/ into dist/ and serve it on http://127.0.0.1:8000 (ARGS=--no-serve: only build)
	@$(VENV)/bin/causerie dev flows --out dist $(ARGS)

test: $(READY) $(SDK_PACKAGES) parts browser ## Run every test, in a real Chromium where it matters (ARGS: pytest's)
	@$(VENV)/bin/pytest $(ARGS)

slow: $(READY_FOR_ENGINES) parts browser ## Run the tests that take minutes: other engines, crashes under load, each trigger at each gate
	@$(VENV)/bin/pytest -m slow $(ARGS)

lint: $(READY_FOR_ENGINES) $(SDK_PACKAGES) ## Check style and types, in Python and TypeScript
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@cd sdk_src && node_modules/.bin/tsc --noEmit

check: $(READY) ## Check the example site
	@$(VENV)/bin/causerie check flows $(ARGS)

bench: $(READY_FOR_TESTS) parts ## Print the tables of benchmarks/
	@for table in benchmarks/[a-z]*.py; do $(VENV)/bin/python $$table || exit 1; done

readme: $(READY_FOR_TESTS) parts browser ## Write the README's size table and picture from a fresh build
	@$(VENV)/bin/python -m benchmarks.sizes --write
	@$(VENV)/bin/python -m docs.take_picture

reference: $(READY_FOR_TESTS) ## Write docs/reference/ and docs/mistakes.md from the code
	@$(VENV)/bin/python -m docs.generate

format: $(READY_FOR_TESTS) ## Format the Python code
	@$(VENV)/bin/ruff check --fix --select I .
	@$(VENV)/bin/ruff format .

lock: $(READY) ## Pin the newest packages that pyproject.toml allows
	$(VENV)/bin/pip install --quiet uv
	$(PIN) pyproject.toml --group build --output-file requirements.lock
	$(PIN) pyproject.toml --extra collect --extra report --group dev -c requirements.lock --output-file requirements-tests.lock
	$(PIN) --group pyproject.toml:engines -c requirements-tests.lock --output-file requirements-engines.lock
	$(PIN) --group pyproject.toml:node --output-file requirements-node.lock

clean: ## Remove the environment and what was built
	rm -rf $(VENV) generator/causerie/sdk_parts sdk_src/node_modules .mypy_cache .pytest_cache .ruff_cache

$(READY): pyproject.toml requirements.lock requirements-node.lock hatch_build.py
	@test -n "$(PYTHON)" || { echo "Causerie needs Python 3.11 or newer, and found none." >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) requirements.lock
	command -v npm >/dev/null || $(INSTALL) requirements-node.lock
	$(VENV)/bin/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(READY_FOR_TESTS): $(READY) requirements-tests.lock
	$(INSTALL) requirements-tests.lock
	@touch $@

$(READY_FOR_ENGINES): $(READY_FOR_TESTS) requirements-engines.lock
	$(INSTALL) requirements-engines.lock
	@touch $@

$(SDK_PACKAGES): sdk_src/package-lock.json | $(READY)
	cd sdk_src && npm ci --no-audit --no-fund
	@touch $@

parts: $(READY)
	@$(VENV)/bin/python hatch_build.py

browser: $(READY_FOR_TESTS)
	@$(VENV)/bin/python tests/browser/find_browser.py --install >/dev/null
