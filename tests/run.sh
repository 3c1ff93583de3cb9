#!/usr/bin/env bash
# Restores, builds, checks and tests everything. Ends with one line "N passed, N failed"; its exit status says the same.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI="${CI:-true}"
passed=0 failed=0
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

say() { printf '\n== %s\n' "$*"; }

# One named step: its exit status counts as one test.
step() {
  local name=$1
  shift
  say "$name"
  if "$@"; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "FAILED: $name"
    return 1
  fi
}

finish() {
  say "done"
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

# The tools that the tests need and a plain Debian lacks: PDF text, a real PostgreSQL, a browser.
install_tools() {
  local missing=()
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  command -v qpdf >/dev/null || missing+=(qpdf)
  command -v chromium >/dev/null || missing+=(chromium)
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "please install: ${missing[*]}"
    return 1
  fi
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Runs one xunit project and adds its counts.
xunit() {
  local project=$1 log
  say "xunit: $project"
  log="$results/$(basename "$project").log"
  dotnet test "$project" --no-build --no-restore -c Release --logger "console;verbosity=minimal" 2>&1 | tee "$log"
  local ok=${PIPESTATUS[0]} line
  line=$(grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+' "$log" | tail -1)
  if [ -z "$line" ]; then
    failed=$((failed + 1))
    echo "FAILED: $project reported no counts"
    return
  fi
  local f p
  f=$(sed -E 's/Failed: +([0-9]+).*/\1/' <<<"$line")
  p=$(sed -E 's/.*Passed: +([0-9]+)/\1/' <<<"$line")
  passed=$((passed + p)) failed=$((failed + f))
  if [ "$ok" -ne 0 ] && [ "$f" -eq 0 ]; then failed=$((failed + 1)); fi
}

# Runs the add-in's unit tests and adds their counts from the runner's own report.
vitest() {
  say "add-in: unit tests"
  (cd addin && npx vitest run --reporter=default --reporter=json --outputFile="$results/vitest.json")
  local counts
  counts=$(node -e 'const r=JSON.parse(require("fs").readFileSync(process.argv[1],"utf8"));console.log(r.numPassedTests,r.numFailedTests+r.numFailedTestSuites*(r.numFailedTests===0))' "$results/vitest.json" 2>/dev/null) || counts="0 1"
  passed=$((passed + ${counts% *})) failed=$((failed + ${counts#* }))
}

# Walks the simulator and the pages about cases in a real browser against the host, and adds the counts.
browser() {
  say "browser"
  (cd tests/EndToEnd && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && PLAYWRIGHT_JSON_OUTPUT_NAME="$results/browser.json" npx playwright test --project=simulator --project=pages --reporter=list,json)
  local counts
  counts=$(node -e 'const r=JSON.parse(require("fs").readFileSync(process.argv[1],"utf8")).stats;console.log(r.expected+r.flaky,r.unexpected+(r.expected===0))' "$results/browser.json" 2>/dev/null) || counts="0 1"
  passed=$((passed + ${counts% *})) failed=$((failed + ${counts#* }))
}

step "tools" install_tools || finish
step "add-in: packages" bash -c 'cd addin && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error' || finish
step "restore, locked" dotnet restore OutlookGuard.sln --locked-mode || finish
step "build, warnings are errors" dotnet build OutlookGuard.sln --no-restore -c Release -v q || finish
step "format" dotnet format OutlookGuard.sln --no-restore --verify-no-changes
step "add-in: types" bash -c 'cd addin && npm run --silent check'
step "add-in: lint" bash -c 'cd addin && npm run --silent lint'
vitest
for project in tests/OutlookGuard.*.Tests; do xunit "$project"; done
step "infra: syntax" bash -c 'cd infra && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && npm test --silent'
browser
finish
