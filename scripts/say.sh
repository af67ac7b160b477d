# Sourced by the other scripts: one line a step, with progress while it lasts and its output when it fails.

fail() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# step TEXT COMMAND…: the output goes to a log that is shown only on failure; how many lines it has so far is the progress.
step() {
  local text=$1 log started=$SECONDS pid
  shift
  log=$(mktemp)
  printf '  %s …\n' "$text"
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  (
    while sleep 2 && kill -0 "$pid" 2>/dev/null; do
      if [ -t 1 ]; then
        printf '\r  %s … %ss, %s lines of output\033[K' "$text" $((SECONDS - started)) "$(wc -l <"$log")"
      elif [ $(((SECONDS - started) % 20)) -lt 2 ]; then
        printf '  %s … %ss, %s lines of output\n' "$text" $((SECONDS - started)) "$(wc -l <"$log")"
      fi
    done
  ) &
  local ticker=$!
  if wait "$pid"; then
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    if [ -t 1 ]; then printf '\r\033[K'; fi
    printf '✓ %s (%ss)\n' "$text" $((SECONDS - started))
    rm -f "$log"
  else
    kill "$ticker" 2>/dev/null || true
    printf '\n' >&2
    cat "$log" >&2
    fail "$text"
  fi
}
