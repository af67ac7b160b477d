#!/usr/bin/env bash
# Prints the path of forge or anvil for this platform, or with --platform the platform. The npm shims answer success even when the tool fails, so the binary is
# called directly.
set -euo pipefail
cd "$(dirname "$0")/.."
case $(uname -s) in Linux) os=linux ;; Darwin) os=darwin ;; *) echo "no forge for $(uname -s)" >&2 && exit 1 ;; esac
case $(uname -m) in x86_64) arch=amd64 ;; aarch64 | arm64) arch=arm64 ;; *) echo "no forge for $(uname -m)" >&2 && exit 1 ;; esac
[ "$1" != --platform ] || { echo "$os-$arch" && exit 0; }
path=$PWD/contracts/node_modules/@foundry-rs/$1-$os-$arch/bin/$1
[ -x "$path" ] || { echo "$path is missing: run make test once, it installs it" >&2 && exit 1; }
echo "$path"
