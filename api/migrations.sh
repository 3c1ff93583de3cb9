#!/usr/bin/env bash
# Writes the EF Core migrations of both databases from the model.
#   api/migrations.sh NAME        adds a migration called NAME to each
#   api/migrations.sh --restart   drops those there are and writes one, Initial (only before the first release)
set -euo pipefail
cd "$(dirname "$0")/.."
project=api/OutlookGuard.Api
migrations=$project/Storage/Migrations
name=${1:?give the migration a name, or --restart}
if [ "$name" = --restart ]; then
  rm -rf "$migrations"
  name=Initial
fi
dotnet tool restore --verbosity quiet
dotnet build "$project" --nologo --verbosity quiet
for provider in Sqlite PostgreSql; do
  dotnet ef migrations add "$name" --no-build --project "$project" --context "${provider}GuardDb" --output-dir "Storage/Migrations/$provider"
done
