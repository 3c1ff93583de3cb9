#!/usr/bin/env bash
# Fills a PostgreSQL of its own with a large made-up register and measures a decision's questions to it.
#   bash tests/load/registers.sh [CASES]     default 100000, as the scale goal says; about two minutes
set -euo pipefail
cd "$(dirname "$0")/../.."
cases=${1:-100000}
binaries=$(dirname "$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -1)")
folder=$(mktemp -d)
owner() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" -eq 0 ] && chown postgres "$folder"
port=$(( 20000 + RANDOM % 20000 ))
stop() { owner "$binaries/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"; }
trap stop EXIT
owner "$binaries/initdb" -D "$folder/data" -U guard -A trust >/dev/null
owner "$binaries/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "-p $port -k $folder -c listen_addresses=127.0.0.1 -c max_wal_size=4GB" start >/dev/null
dotnet run -c Release --project tests/OutlookGuard.Benchmarks -p:SkipAddIn=true -- registers "Host=127.0.0.1;Port=$port;Username=guard;Database=postgres" "$cases"
