# SPDX-License-Identifier: GPL-3.0-or-later
# Read by ./demo and ./check: installs the Debian packages that are missing, asks for nothing.
# usage: . cmake/setup.sh; install_packages FILE...

install_packages() {
    missing=""
    for package in $(cat "$@"); do
        if [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null)" != "ii " ]; then
            missing="$missing $package"
        fi
    done
    [ -z "$missing" ] && return 0
    echo "installing:$missing" >&2
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        as_root="sudo"
    fi
    $as_root apt-get update -qq
    # shellcheck disable=SC2086 # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
