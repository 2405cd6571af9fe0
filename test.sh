#!/usr/bin/env bash
# What a change must pass: restore, build, format, and every test on SQLite and on PostgreSQL.
#
#   ./test.sh          everything; on Debian, as root, it first installs what is missing
#   ./test.sh --fast   no apt and no PostgreSQL: the web tests run on SQLite only
#
# The last line is "N passed, N failed, N skipped" over all suites. The exit code is 0 only when
# at least one test passed and nothing failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export KLANTWAARDE_CHROMIUM=${KLANTWAARDE_CHROMIUM:-/usr/bin/chromium}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

fast=false
broken=0 # suites that ended badly without a failed test in their record

main() {
  read_options "$@"
  require_dotnet
  $fast || require_tools

  work=$(mktemp -d /tmp/klantwaarde-test.XXXXXX) # short: a Unix socket has room for about 100 characters
  chmod 711 "$work"                              # PostgreSQL passes through it as another user
  trap finish EXIT
  trap 'exit 130' INT TERM HUP

  step "Restore" dotnet restore --locked-mode -v q
  step "Build" dotnet build -c Release --no-restore -v q
  step "Format" dotnet format KlantWaarde.sln --verify-no-changes --no-restore

  suite Domain KlantWaarde.Domain.Tests
  suite Reporting KlantWaarde.Reporting.Tests
  suite Web-SQLite KlantWaarde.Web.Tests -u KLANTWAARDE_TEST_POSTGRES
  $fast || suite_on_postgres
}

read_options() {
  case ${1:-} in
    '') ;;
    --fast) fast=true ;;
    *) stop "Unknown option $1; see the top of test.sh." ;;
  esac
}

# --- What the tests need ---------------------------------------------------------------------------------------------

require_dotnet() {
  command -v dotnet >/dev/null || stop "The .NET SDK is missing: https://dotnet.microsoft.com/download (version: global.json)."
}

require_tools() {
  local missing
  missing=$(missing_packages)
  [ -n "$missing" ] || return 0
  may_install || stop "Missing: ${missing//$'\n'/, }" \
    "On Debian, as root: apt-get install --no-install-recommends ${missing//$'\n'/ }" \
    "Elsewhere: the packages of the same name. Without them: ./test.sh --fast"

  # shellcheck disable=SC2086 # one word for each package
  step "Install ${missing//$'\n'/, }" install_packages $missing
  missing=$(missing_packages)
  [ -z "$missing" ] || stop "Installed, and still not found: ${missing//$'\n'/, } (KLANTWAARDE_CHROMIUM=$KLANTWAARDE_CHROMIUM)"
}

# The Debian packages of what is not there, one to a line.
missing_packages() {
  tests/postgres.sh bin >/dev/null 2>&1 || echo postgresql
  [ -x "$KLANTWAARDE_CHROMIUM" ] || echo chromium
  command -v pdfinfo >/dev/null || echo poppler-utils
  command -v qpdf >/dev/null || echo qpdf
  /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || echo python3-aiosmtpd
  PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep libicuuc >/dev/null || echo libicu-dev # Debian names the library itself after its version
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

install_packages() {
  local log
  log=$(mktemp)
  if ! without_main_cluster apt_install "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    stop "apt-get could not install: $*"
  fi
  rm -f "$log"
}

apt_install() {
  apt-get update -q
  if apt-cache show postgresql-15 >/dev/null 2>&1; then
    set -- "${@/#postgresql/postgresql-15}"
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

# Debian's package makes and starts a database server of its own; the tests bring theirs.
without_main_cluster() {
  local folder=/etc/postgresql-common/createcluster.d status=0
  mkdir -p "$folder"
  echo "create_main_cluster = false" >"$folder/klantwaarde.conf"
  "$@" || status=$?
  rm -f "$folder/klantwaarde.conf"
  return "$status"
}

# --- The suites ------------------------------------------------------------------------------------------------------

suite_on_postgres() {
  local connection
  connection=$(tests/postgres.sh start "$work/postgres")
  suite Web-PostgreSQL KlantWaarde.Web.Tests "KLANTWAARDE_TEST_POSTGRES=$connection"
}

# suite NAME PROJECT [ARGUMENTS OF env]: failures are shown and counted, and the next suite still runs.
suite() {
  local name=$1 project=$2 record="$work/results/$1.trx"
  shift 2
  step "$name" env "$@" dotnet test "tests/$project" -c Release --no-build -v m --logger "trx;LogFileName=$record" && return
  grep -Eqs '<Counters [^>]*failed="[1-9]' "$record" || broken=$((broken + 1))
}

# --- Beginning and end -----------------------------------------------------------------------------------------------

step() {
  printf '== %s\n' "$1"
  shift
  "$@"
}

stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

finish() {
  local status=$?
  trap - EXIT
  tests/postgres.sh stop "$work/postgres" || true
  count_tests || status=1
  rm -rf "$work"
  exit "$status"
}

# Adds up the records of all suites; fails when a test failed or none passed.
count_tests() {
  find "$work" -name '*.trx' -exec cat {} + | awk -v broken="$broken" '
    function count(name) {
      if (!match(counters, " " name "=\"[0-9]+\"")) return 0
      return substr(counters, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0
    }
    match($0, /<Counters [^>]*>/) {
      counters = substr($0, RSTART, RLENGTH)
      passed += count("passed")
      failed += count("failed") + count("error") + count("timeout") + count("aborted")
      skipped += count("total") - count("executed")
    }
    END {
      failed += broken
      printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
      exit (failed > 0 || passed == 0)
    }'
}

main "$@"
