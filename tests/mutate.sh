#!/usr/bin/env bash
# Changes the rules of the domain one place at a time and sees whether a test notices; see docs/mutation-testing.md.
#
#   tests/mutate.sh                                everything in Model/ and Statistics/: hours
#   tests/mutate.sh Statistics/WilsonInterval.cs   one file, or a pattern as 'Model/Priorities/*.cs'; more may follow
#
# What it found is in tests/KlantWaarde.Domain.Tests/StrykerOutput/<time>/reports.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/KlantWaarde.Domain.Tests"

only=()
for file in "$@"; do only+=(--mutate "$file"); done

dotnet tool restore
KLANTWAARDE_CASES=${KLANTWAARDE_CASES:-5} exec dotnet stryker "${only[@]}"
