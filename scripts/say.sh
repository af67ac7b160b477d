# shellcheck shell=bash
# Sourced by the other scripts: one line a step, with progress while it lasts and its output when it fails.

fail() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# step TEXT COMMAND…: the output goes to a log that is shown only on failure; its last line is the progress.
step() {
  local text=$1 log started=$SECONDS ticker status=0
  shift
  log=$(mktemp)
  progress "$text" "$log" &
  ticker=$!
  # shellcheck disable=SC2064 # at the exit of the shell these locals are gone
  trap "kill $ticker 2>/dev/null || true; rm -f '$log'" EXIT # Ctrl-C ends the command, then us; a job in the background ignores it
  "$@" >"$log" 2>&1 </dev/null || status=$?
  kill "$ticker" 2>/dev/null || true
  wait "$ticker" 2>/dev/null || true
  if [ -t 1 ]; then printf '\r\033[K'; fi
  if [ "$status" != 0 ]; then
    cat "$log" >&2
    fail "$text: exit status $status"
  fi
  printf '✓ %s (%ss)\n' "$text" $((SECONDS - started))
  rm -f "$log"
  trap - EXIT
}

# progress TEXT LOG: one line that changes on a terminal; elsewhere a line at once and every 20 seconds.
progress() {
  local columns=0 pause=20 started=$SECONDS line
  printf '  %s …' "$1"
  if [ -t 1 ]; then
    columns=$({ stty size </dev/tty | cut -d ' ' -f 2; } 2>/dev/null || true)
    [ "${columns:-0}" -gt 20 ] || columns=80
    pause=1
  else
    printf '\n'
  fi
  while sleep "$pause" >/dev/null 2>&1; do
    line="  $1 … $((SECONDS - started))s $(tail -n 1 "$2" | tr -d '\r')"
    if [ -t 1 ]; then printf '\r%s\033[K' "${line:0:columns-1}"; else printf '%s\n' "$line"; fi
  done
}
