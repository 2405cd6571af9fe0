#!/usr/bin/env bash
# A PostgreSQL server of our own in one folder: a Unix socket, no TCP port, nothing kept safe, gone when stopped.
#
#   postgres.sh start DIR   make and start it; prints the connection string
#   postgres.sh stop DIR    stop it, if it runs
#   postgres.sh bin         print the folder of its programs, or fail
#
# DIR must be a short path (a Unix socket has room for about 100 characters). PostgreSQL refuses to run as root, so
# root hands it to nobody, who must be able to pass through each parent of DIR. PG_BIN names another installation.
set -euo pipefail

main() {
  case "${1:-} ${2:+DIR}" in
    'start DIR') start "$2" ;;
    'stop DIR') stop "$2" ;;
    'bin ') bin ;;
    *) fail "Usage: postgres.sh start DIR | stop DIR | bin" ;;
  esac
}

start() {
  local dir=$1 programs
  programs=$(bin)
  mkdir -p "$dir"
  chmod 700 "$dir"
  [ "$(id -u)" != 0 ] || chown nobody "$dir"

  [ -f "$dir/data/PG_VERSION" ] || quietly "$dir" "$programs/initdb" -D "$dir/data" -U klantwaarde -A trust \
    -E UTF8 --locale=C.UTF-8 --no-sync
  quietly "$dir" "$programs/pg_ctl" -D "$dir/data" -w -l "$dir/server.log" start \
    -o "-c listen_addresses= -c unix_socket_directories=$dir -c max_connections=200" \
    -o "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
  echo "Host=$dir;Username=klantwaarde;Database=klantwaarde"
}

stop() {
  [ -f "$1/data/postmaster.pid" ] || return 0
  quietly "$1" "$(bin)/pg_ctl" -D "$1/data" -w -m immediate stop
}

bin() {
  local initdb
  initdb=${PG_BIN:+$PG_BIN/initdb}
  initdb=${initdb:-$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)}
  [ -x "$initdb" ] || initdb=$(command -v initdb) || fail "PostgreSQL is not installed (or set PG_BIN to its bin folder)."
  dirname "$initdb"
}

# Runs a program of the server's as its owner; says what it said only when it fails.
quietly() {
  local dir=$1 output
  shift
  output=$(mktemp)
  if ! (cd / && as_owner "$@") >"$output" 2>&1; then
    cat "$output" "$dir/server.log" >&2 2>/dev/null || true
    rm -f "$output"
    fail "postgres.sh: $1 failed."
  fi
  rm -f "$output"
}

as_owner() {
  if [ "$(id -u)" = 0 ]; then runuser -u nobody -- "$@"; else "$@"; fi
}

fail() {
  echo "$1" >&2
  exit 1
}

main "$@"
