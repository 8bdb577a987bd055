# The same commands for people and for CI. `make run` needs Python >= 3.11, git and make; nothing else.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
PORT ?= 8866
BIN := .venv/bin
COVERED := "widgets/roundtable/model/*,widgets/roundtable/content/*,widgets/roundtable/checks/*,widgets/roundtable/practice/*"

.DEFAULT_GOAL := help
.PHONY: help run test check lint fix bench screenshots schema clean

help:  ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/ -/'

.venv/run: requirements.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Roundtable needs Python 3.11 or newer, and none was found."; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

.venv/dev: .venv/run requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

.venv/browser: .venv/dev
	$(BIN)/python tests/browser/provide.py
	@touch $@

run: .venv/run  ## start Roundtable at http://127.0.0.1:8866/ (PORT= to change, ARGS= for options)
	$(BIN)/roundtable serve --port $(PORT) $(ARGS)

test: .venv/browser  ## run everything: unit, content, notebooks, browser
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile --cov=roundtable --cov-report=
	@$(BIN)/python -m coverage report --fail-under=100 --include=$(COVERED) > .coverage-report || { cat .coverage-report; exit 1; }

check: .venv/run  ## check cases, sources, locales and notebooks
	$(BIN)/roundtable check

lint: .venv/dev  ## ruff, mypy, import layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: .venv/dev  ## let ruff mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/browser  ## measure our page against a bare stock page, as ratios in one run
	$(BIN)/python -m tests.bench

screenshots: .venv/browser  ## every step of a case at both widths, light and dark, into screenshots/
	$(BIN)/python -m tests.browser.screenshots

schema: .venv/run  ## write the JSON Schemas again after a change to the model
	$(BIN)/roundtable schema

clean:  ## remove the environment and caches
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache screenshots
