# Everything here needs only python3 (3.11 or newer) and make. The first run fills .venv.

PYTHON ?= python3
PYTEST ?= -q -n auto --dist loadfile

SHELL := /bin/sh
.SHELLFLAGS := -eu -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help demo test check style types imports texts format bench screenshots lock clean

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
TO_RUN := .venv/.ready-to-run
TO_WORK := .venv/.ready-to-work
UV := uv==0.13.9

help: ## what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(TO_RUN) ## a whole community on this machine, without Telegram
	@$(BIN)/yishi demo

test: $(TO_WORK) ## every test (PYTEST="-k polls" picks some)
	@$(BIN)/python -m pytest $(PYTEST)

check: style types imports texts ## style, types, imports, texts (with -k: all of them, even if one fails)

style: $(TO_WORK)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(TO_WORK)
	$(BIN)/mypy

imports: $(TO_WORK)
	$(BIN)/lint-imports --no-logo

texts: $(TO_WORK)
	$(BIN)/python -m locales.check

format: $(TO_WORK) ## put the code into its usual shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(TO_WORK) ## measured ratios, not promises
	@$(BIN)/python -m benchmarks

screenshots: $(TO_WORK) ## the pictures in docs/, taken anew (needs Chromium, pdftoppm)
	@$(BIN)/python -m tests.screenshots

clean: ## remove what was built; community data stays
	rm -rf .venv build dist *.egg-info .pytest_cache .ruff_cache .mypy_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---------------------------------------------------------------- the environment

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "$(PYTHON) was not found. Say which one to use: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Yishi needs Python 3.11 or newer; $(PYTHON) is `$(PYTHON) -V 2>&1`." >&2; \
	  echo "Say which one to use: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "$(PYTHON) has no venv module. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Making .venv with `$(PYTHON) -V`"
	@$(PYTHON) -m venv .venv

$(TO_RUN): requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing what Yishi needs to run"
	@$(call install,requirements.lock)
	@touch $@

$(TO_WORK): requirements-dev.lock requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing what Yishi needs to run, to be tested and to be changed"
	@$(call install,requirements-dev.lock)
	@touch $(TO_RUN) $@

# Setuptools first, at its locked hash: it then builds the one dependency without a wheel, and our own
# package, inside .venv; nothing unlocked is fetched.
define install
	awk '/^setuptools==/ { on = 1 } on { print } on && !/\\$$/ { exit }' $(1) > .venv/build.lock
	$(PIP) install --require-hashes --requirement .venv/build.lock
	$(PIP) install --require-hashes --no-build-isolation --requirement $(1)
	$(PIP) install --no-deps --no-build-isolation --config-settings editable_mode=compat --editable .
endef

# ---------------------------------------------------------------- the locks

COMPILE = compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --custom-compile-command "make lock" pyproject.toml

lock: ## newest versions that pyproject.toml allows, with their hashes
	@$(PYTHON) -m venv .venv-lock
	@.venv-lock/bin/python -m pip --disable-pip-version-check --quiet install $(UV)
	.venv-lock/bin/uv pip $(COMPILE) --extra build --output-file requirements.lock
	.venv-lock/bin/uv pip $(COMPILE) --all-extras --constraint requirements.lock --output-file requirements-dev.lock
	@rm -rf .venv-lock
