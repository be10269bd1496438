#!/usr/bin/env bash
# Fetches a database server from Debian packages, for machines that have none.
#
#   debian.sh install PACKAGE...   into the system (as root), without starting any service
#   debian.sh mysql                MySQL from Debian unstable, unpacked into a folder of its own; prints the folder
#
# Debian's releases carry MariaDB only; unstable carries MySQL. Its packages are not installed but unpacked, together
# with the C library that they were built against, so the machine itself stays as it is.
set -euo pipefail

cache=${XDG_CACHE_HOME:-$HOME/.cache}/colonnade
mkdir -p "$cache"

# One installation at a time, whoever asks: apt does not wait for its own lock on the package lists.
exec 9>"$cache/install.lock"
flock --timeout 900 9

install_packages() {
  local policy=/usr/sbin/policy-rc.d
  if [[ ! -e $policy ]]; then
    # https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt: 101 forbids starting services.
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2
  apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=600 "$@" >&2
}

debian_mirror() {
  grep -rhoE '^(URIs: *|deb (\[[^]]*\] )?)https?://[^ ]+' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null |
    grep -oE 'https?://[^ ]+/debian/?$' | head -n 1 || true
}

unpack_mysql() {
  local tree=$cache/mysql work mirror options package
  if [[ ! -x $tree/usr/sbin/mysqld ]]; then
    mirror=$(debian_mirror)
    [[ -n $mirror ]] || { echo "no Debian mirror in the apt sources of this machine" >&2; exit 1; }
    work=$(mktemp -d "$cache/mysql.XXXXXX")
    trap "rm -rf '$work'" EXIT
    mkdir -p "$work"/apt/{lists/partial,cache/archives/partial} "$work/tree"
    : >"$work/apt/status"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror unstable main" >"$work/apt/sources.list"
    # An empty status file makes apt fetch every dependency, the C library included.
    options=(-qq -o "Dir::Etc::SourceList=$work/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
      -o "Dir::State::Lists=$work/apt/lists" -o "Dir::State::status=$work/apt/status" -o "Dir::Cache=$work/apt/cache"
      -o APT::Install-Recommends=false -o APT::Sandbox::User="$(id -un)" -o Debug::NoLocking=1)
    apt-get "${options[@]}" update >&2
    apt-get "${options[@]}" --yes --download-only install mysql-server-core >&2
    for package in "$work"/apt/cache/archives/*.deb; do dpkg-deb --extract "$package" "$work/tree"; done
    rm -rf "$tree"
    mv "$work/tree" "$tree"
  fi
  echo "$tree"
}

case ${1:-} in
  install) shift && install_packages "$@" ;;
  mysql) unpack_mysql ;;
  *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
