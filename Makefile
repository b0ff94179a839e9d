# Everything a command needs is installed by the command itself. `make help` lists them.
# Kept to the syntax of GNU Make 3.81, which macOS ships.

PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python3.14; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)

BACKEND := cd pos-backend && PATH="$(CURDIR)/.venv/bin:$$PATH"
FRONTEND := cd pos-frontend && PATH="$(CURDIR)/.venv/bin:$$PATH"
WITH_ENGINES := python -m core.engines exec --
# Tests have a PostgreSQL and a Redis of their own, and never those of the shop.
TESTING := env -u DATABASE_URL -u REDIS_URL DATA_DIR=var/test ENGINES_PROFILE=test

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run dev manage test check check-backend check-frontend check-deployment \
	test-backend test-frontend test-browser soak fix bench lock clean setup setup-run

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' Makefile

run: setup-run ## The application on http://localhost:8000 (PORT, DATA_DIR, SALES=<file>)
	@$(BACKEND) exec python -m core.engines run

dev: setup ## The same with hot reload, on http://localhost:5173
	@$(BACKEND) exec python -m core.engines dev

manage: setup ## A Django command on the same data: make manage ARGS="inventory_check"
	@$(BACKEND) exec $(WITH_ENGINES) python manage.py $(ARGS)

test: check test-backend test-frontend test-browser ## Everything below, and all tests

check: check-backend check-frontend check-deployment ## Style, types, contracts, drift

check-backend: setup
	$(BACKEND) ruff check
	$(BACKEND) ruff format --check
	$(BACKEND) mypy .
	$(BACKEND) lint-imports
	$(BACKEND) $(TESTING) $(WITH_ENGINES) python manage.py makemigrations --check --dry-run
	$(BACKEND) python manage.py spectacular --validate --fail-on-warn | diff -u openapi.yaml -

check-frontend: setup
	$(FRONTEND) npm run check

check-deployment: setup
	$(BACKEND) check-jsonschema --builtin-schema vendor.compose-spec ../docker-compose.yml
	$(BACKEND) check-jsonschema --builtin-schema vendor.github-workflows ../.github/workflows/*.yml
	$(BACKEND) yamllint --strict -c ../.github/yamllint.yml ../docker-compose.yml ../.github
	$(BACKEND) hadolint Dockerfile

test-backend: setup
	$(BACKEND) $(TESTING) $(WITH_ENGINES) python -m pytest -n 2

test-frontend: setup
	$(FRONTEND) npm test

# Starts the application by itself, as `make run` does, on data of its own.
test-browser: setup
	$(FRONTEND) $(TESTING) DATA_DIR=var/e2e npm run test:e2e

# The suite's own proofs at full size: pos-backend/inventory/tests/soak/sizes.py. SEED=<n> repeats a run.
soak: setup ## Proves ledger and till at length: random trade, sixteen tills, cut answers, 10,000 carts
	$(BACKEND) $(TESTING) SOAK=1 $(WITH_ENGINES) python -m pytest -x -s -p no:randomly \
		inventory/tests/test_bank.py inventory/tests/test_last_unit.py \
		inventory/tests/test_cut_answers.py inventory/tests/test_state_machine.py \
		pos/tests/test_receipts.py pos/tests/test_random_carts.py \
		analytics/tests/test_marts_of_a_real_shop.py

fix: setup ## Formats, and mends what can be mended by itself
	$(BACKEND) ruff check --fix
	$(BACKEND) ruff format
	$(BACKEND) python manage.py spectacular --file openapi.yaml
	$(FRONTEND) npm run fix

bench: setup ## Measures the application beside its floor, on data of its own
	@$(BACKEND) DATA_DIR=var/bench exec $(WITH_ENGINES) python manage.py bench $(ARGS)

lock: setup ## Compiles the lists of Python packages again (ARGS=--upgrade for the newest)
	@$(BACKEND) python -m tools.lock $(ARGS)

clean: ## Removes what was installed and built; the data in var/ stays
	rm -rf .venv pos-frontend/node_modules pos-frontend/dist pos-backend/core/engines/node_modules
	find pos-backend -name __pycache__ -prune -exec rm -rf {} +
	rm -rf pos-backend/.mypy_cache pos-backend/.ruff_cache pos-backend/.import_linter_cache

setup-run: KIND := run
setup: KIND := dev
setup-run setup:
	@test -n "$(PYTHON)" || { echo "Onhand needs Python 3.11 or newer; set PYTHON=<its path>."; exit 1; }
	@cd pos-backend && exec $(PYTHON) -m tools.bootstrap $(KIND)
