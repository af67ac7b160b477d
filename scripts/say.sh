# shellcheck shell=bash
# Functions for the other scripts. Each step prints one line, with progress while it runs, and its output if it fails.

# fail TEXT: prints an error and exits with status 1.
fail() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# step TEXT COMMAND…: runs the command. Its output goes to a log, which is printed only if the command fails. The last
# line of the log is shown as progress.
step() {
  local text=$1 log started=$SECONDS ticker status=0
  shift
  log=$(mktemp)
  progress "$text" "$log" &
  ticker=$!
  # The trap ends the background job, which ignores Ctrl-C.
  # shellcheck disable=SC2064 # expanded now, because the locals do not exist at exit
  trap "kill $ticker 2>/dev/null || true; rm -f '$log'" EXIT
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

# progress TEXT LOG: prints TEXT, the elapsed time and the last line of LOG until it is killed. On a terminal it
# updates one line each second. Otherwise it prints a line every 20 seconds.
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
