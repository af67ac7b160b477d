#!/usr/bin/env bash
# Prints the path of forge or anvil for this platform, or with --platform the name of the platform. The binaries are
# called directly because the npm shims exit 0 even if the tool fails.
set -euo pipefail
cd "$(dirname "$0")/.."
unsupported() {
  echo "Foundry has no binary for $1" >&2
  exit 1
}
case $(uname -s) in Linux) os=linux ;; Darwin) os=darwin ;; *) unsupported "$(uname -s)" ;; esac
case $(uname -m) in x86_64) arch=amd64 ;; aarch64 | arm64) arch=arm64 ;; *) unsupported "$(uname -m)" ;; esac
[ "$1" != --platform ] || { echo "$os-$arch" && exit 0; }
path=$PWD/contracts/node_modules/@foundry-rs/$1-$os-$arch/bin/$1
[ -x "$path" ] || { echo "$path is missing: run make test once to install it" >&2 && exit 1; }
echo "$path"
