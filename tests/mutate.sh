#!/usr/bin/env bash
# Changes the rules of the domain one place at a time and sees whether a test notices; see docs/mutation-testing.md.
#
#   tests/mutate.sh                                everything in Model/ and Statistics/: hours
#   tests/mutate.sh Statistics/WilsonInterval.cs   one file, or a pattern as 'Model/Priorities/*.cs'; more may
#                                                  follow, and after them options of dotnet stryker
#
# What it found is in tests/KlantWaarde.Domain.Tests/StrykerOutput/<time>/reports.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/KlantWaarde.Domain.Tests"

only=()
while [ $# -gt 0 ] && [[ $1 != -* ]]; do
  only+=(--mutate "$1")
  shift
done

dotnet tool restore
KLANTWAARDE_CASES=${KLANTWAARDE_CASES:-5} exec dotnet stryker "${only[@]}" "$@"
