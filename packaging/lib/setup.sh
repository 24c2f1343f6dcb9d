# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run and packaging/test share: tell the system, install what is missing, configure, build.
# Sourced, never run. Everything that a person reads goes to stderr; stdout belongs to the caller.
# The tests in tests/packaging replace the outside world through PATH, FILIGREE_OS_RELEASE and FILIGREE_APT_ETC.

export LC_ALL=C.UTF-8

# The one place that names packages. Debian's names; a new library is one word here and one line in
# packaging/cmake/FiligreeDependencies.cmake.
PACKAGES_BUILD=(
    g++ cmake ninja-build pkg-config ca-certificates
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libqcustomplot-dev
    libfst-dev libgraphviz-dev libicu-dev libroaring-dev nlohmann-json3-dev libsqlite3-dev libsqlitecpp-dev
    libexpected-dev libcli11-dev zlib1g-dev libxml2-dev libzstd-dev libyaml-cpp-dev libzip-dev
    liblinear-dev liblbfgs-dev libsentencepiece-dev qt6-translations-l10n
    fontconfig fonts-dejavu-core fonts-noto-core
)
PACKAGES_BUILD_12=(libqcustomplot2.1-qt6)
PACKAGES_BUILD_13=(libkf6syntaxhighlighting-dev qt6-svg-plugins)
PACKAGES_KSYNTAX=(extra-cmake-modules perl xz-utils)       # only to build KDE Syntax-Highlighting on Debian 12
PACKAGES_TRANSLATION=(libtorch-dev libopenblas0-openmp)     # optional, 1 GB: for the tests, and with FILIGREE_TRANSLATION=ON
PACKAGES_TEST=(xvfb xauth fonts-noto-cjk desktop-file-utils appstream
    libfst-tools libxml2-utils python3-jsonschema python3-yaml) # other readers of what is written: tst_realreaders

OLDEST_GCC=12

say() { printf 'filigree: %s\n' "$*" >&2; }

die()
{
    say "$*"
    exit 1
}

# Sets DEBIAN_RELEASE to 12 or 13 (newer ones, and testing, are taken as 13), or ends with a sentence.
detect_system()
{
    local file=${FILIGREE_OS_RELEASE:-/etc/os-release} id='' version='' name=''
    # shellcheck disable=SC1090
    if [[ -r $file ]]; then
        id=$(. "$file" && printf '%s' "${ID:-}")
        version=$(. "$file" && printf '%s' "${VERSION_ID:-}")
        name=$(. "$file" && printf '%s' "${PRETTY_NAME:-${ID:-}}")
    fi
    DEBIAN_RELEASE=''
    if [[ $id == debian ]]; then
        case $version in
            12 | 12.*) DEBIAN_RELEASE=12 ;;
            13 | 13.* | '') DEBIAN_RELEASE=13 ;;
            *) [[ ${version%%.*} =~ ^[0-9]+$ ]] && ((${version%%.*} > 13)) && DEBIAN_RELEASE=13 ;;
        esac
    fi
    if [[ -z $DEBIAN_RELEASE && -z ${FILIGREE_SKIP_PACKAGES:-} ]]; then
        die "this set-up knows Debian 12 and 13, and this system is ${name:-unknown}: install the libraries of" \
            "CONTRIBUTING.md by hand and start it again with FILIGREE_SKIP_PACKAGES=1."
    fi
}

# needed_packages run|test: prints the packages that this system must have, one a line.
needed_packages()
{
    local purpose=$1
    local -a list=("${PACKAGES_BUILD[@]}")
    if [[ $DEBIAN_RELEASE == 12 ]]; then
        list+=("${PACKAGES_BUILD_12[@]}")
        ksyntax_is_wanted && list+=("${PACKAGES_KSYNTAX[@]}")
    else
        list+=("${PACKAGES_BUILD_13[@]}")
    fi
    [[ $purpose == test ]] && list+=("${PACKAGES_TEST[@]}")
    [[ $purpose == test || ${FILIGREE_TRANSLATION:-} == ON ]] && list+=("${PACKAGES_TRANSLATION[@]}")
    # a desktop that speaks Wayland only needs Qt's plug-in for it
    [[ $purpose == run && -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]] && list+=(qt6-wayland)
    printf '%s\n' "${list[@]}"
}

# missing_packages PACKAGE...: prints those that are not installed, one a line; one call of dpkg-query for all.
missing_packages()
{
    local installed
    # shellcheck disable=SC2016
    installed=$(dpkg-query -W -f '${db:Status-Abbrev}|${Package}\n' "$@" 2>/dev/null || true)
    printf '%s\n' "$@" | awk -F'|' -v installed="$installed" '
        BEGIN {
            count = split(installed, lines, "\n")
            for (i = 1; i <= count; ++i) {
                split(lines[i], field, "|")
                if (substr(field[1], 2, 1) == "i") have[field[2]] = 1
            }
        }
        !($0 in have)'
}

# install_packages run|test: does nothing, and asks no server, when all are there.
install_packages()
{
    if [[ -n ${FILIGREE_SKIP_PACKAGES:-} ]]; then
        return 0
    fi
    local -a needed missing
    mapfile -t needed < <(needed_packages "$1")
    mapfile -t missing < <(missing_packages "${needed[@]}")
    if ((${#missing[@]} == 0)); then
        return 0
    fi

    local -a as_root=()
    if (($(id -u) != 0)); then
        if ! command -v sudo >/dev/null; then
            die "packages are missing that root only can install (there is no sudo here): as root," \
                "run: apt-get install --no-install-recommends ${missing[*]}"
        fi
        # without a terminal nobody can type a password
        as_root=(sudo)
        [[ -t 0 && -z ${CI:-} ]] || as_root=(sudo -n)
        if ! "${as_root[@]}" true; then
            die "packages are missing and sudo was refused: as root," \
                "run: apt-get install --no-install-recommends ${missing[*]}"
        fi
    fi

    local log
    log=$(mktemp "${TMPDIR:-/tmp}/filigree-apt.XXXXXX")
    say "installing what is missing (this needs the network): ${missing[*]}"
    local -a apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
        apt-get -y -o Acquire::Retries=2 -o Acquire::Retries::Delay::Maximum=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold)
    # an update that fails for some foreign list does not matter if the packages are found
    "${apt[@]}" update >"$log.update" 2>&1 </dev/null || true
    if ! "${apt[@]}" install --no-install-recommends "${missing[@]}" >"$log" 2>&1 </dev/null; then
        explain_apt_failure "$log" "${missing[@]}"
    fi
    mapfile -t missing < <(missing_packages "${needed[@]}")
    if ((${#missing[@]} != 0)); then
        die "apt-get reported success, but these packages are not installed: ${missing[*]} (its log is $log)."
    fi
    rm -f "$log" "$log.update"
}

# explain_apt_failure LOG PACKAGE...: ends with the one sentence that fits what apt-get wrote. What the update said, in
# LOG.update, matters only where packages are unknown: a foreign list may be dead for years.
explain_apt_failure()
{
    local log=$1
    shift
    local network='Could not resolve|Temporary failure resolving|Could not connect|Unable to connect|Connection failed'
    network+='|Connection timed out|Network is unreachable|No route to host|Connection refused|Cannot initiate the connection'
    local unknown
    unknown=$(sed -nE -e "s/^E: Unable to locate package (.*)$/\1/p" \
        -e "s/^E: Package '(.*)' has no installation candidate$/\1/p" "$log" | paste -sd' ')
    if grep -qE 'Could not get lock|Unable to lock|Unable to acquire the dpkg' "$log"; then
        die "another package manager is at work: wait for it to end and start again (apt-get's log is $log)."
    elif grep -qE 'No space left|enough free space' "$log"; then
        die "the disk is full: make room for the packages and start again (apt-get's log is $log)."
    elif grep -qE "$network" "$log" || { [[ -n $unknown ]] && grep -qE "$network" "$log.update"; }; then
        die "packages are missing and the package server cannot be reached: connect to the network and start again," \
            "or install by hand: $* (apt-get's log is $log)."
    elif [[ -n $unknown ]]; then
        die "the package lists of this system do not offer: $unknown; enable Debian's main section in its" \
            "package sources and start again (apt-get's log is $log)."
    fi
    tail -n 15 "$log" >&2
    die "apt-get could not install: $* (the end of its log is above, the whole is $log)."
}

# The compiler that CMake will take must know C++20 well enough.
check_compiler()
{
    local compiler=${CXX:-g++} version
    if ! command -v "${compiler%% *}" >/dev/null; then
        die "no C++ compiler: $compiler was not found; install g++ $OLDEST_GCC or newer, or set CXX."
    fi
    # shellcheck disable=SC2086
    if $compiler --version 2>/dev/null | grep -qi clang; then
        return 0        # its version says nothing about gcc's; CMake judges it by the standard
    fi
    # shellcheck disable=SC2086
    version=$($compiler -dumpfullversion -dumpversion 2>/dev/null || true)
    if [[ ! ${version%%.*} =~ ^[0-9]+$ ]]; then
        die "the compiler $compiler does not tell its version; install g++ $OLDEST_GCC or newer, or set CXX."
    fi
    if ((${version%%.*} < OLDEST_GCC)); then
        die "the compiler $compiler is version $version and Filigree needs g++ $OLDEST_GCC or newer:" \
            "install one and name it, for example CXX=g++-$OLDEST_GCC packaging/run."
    fi
}

# Jobs for the build: one a core, but no more than memory allows (1.5 GB a compiler).
build_jobs()
{
    if [[ -n ${FILIGREE_JOBS:-} ]]; then
        printf '%s\n' "$FILIGREE_JOBS"
        return
    fi
    awk -v cores="$(nproc)" '/^MemAvailable:/ { fit = int($2 / 1500000) }
        END { if (fit < 1) fit = 1; print (fit < cores ? fit : cores) }' /proc/meminfo
}

# configure PRESET [CMAKE-ARGUMENT...]: runs CMake only when it has not run with these arguments, presets and optional
# packages, and in this folder, before; ninja itself runs it again when a CMake file changes. CMake remembers what it
# found, and what it did not: another wish, or a package that came, needs a fresh look.
configure()
{
    local preset=$1
    shift
    local folder=$ROOT/build/$preset stamp wanted
    local -a fresh=()
    stamp=$folder/configured-with
    wanted="$ROOT $* CXX=${CXX:-} $(cksum <"$ROOT/CMakePresets.json") without: $(missing_packages \
        "${PACKAGES_TEST[@]}" "${PACKAGES_TRANSLATION[@]}" | paste -sd' ')"
    if [[ -f $folder/build.ninja && -f $stamp && $(<"$stamp") == "$wanted" ]]; then
        return 0
    fi
    [[ -e $folder/build.ninja || -e $folder/CMakeCache.txt ]] && fresh=(--fresh)
    rm -f "$stamp"
    if ! (cd "$ROOT" && cmake "${fresh[@]}" --preset "$preset" "$@") >&2; then
        die "CMake could not configure the $preset build in $folder; its message is above."
    fi
    printf '%s\n' "$wanted" >"$stamp"
}

# build PRESET [TARGET...]: all targets without a target.
build()
{
    local preset=$1
    shift
    if ! ninja -C "$ROOT/build/$preset" -j "$(build_jobs)" "$@" >&2; then
        die "the $preset build failed; the compiler's message is above."
    fi
}

# The build must not begin where it cannot end, or where it leaves files that the user cannot change.
check_folder()
{
    local owner place
    owner=$(stat -c %U "$ROOT")
    if [[ -n ${SUDO_USER:-} && $(id -u) == 0 && $owner != root ]]; then
        die "start it without sudo: $ROOT belongs to $owner, and sudo is asked for where packages are missing."
    fi
    for place in "$ROOT" "$ROOT/build" "$ROOT/out"; do
        if [[ -e $place && ! -w $place ]]; then
            die "$place cannot be written; it belongs to $(stat -c %U "$place"). To make it yours:" \
                "sudo chown -R $(id -un) $place"
        fi
    done
}

# set_up run|test: afterwards configure and build work. Sets DEBIAN_RELEASE and CMAKE_ARGUMENTS.
set_up()
{
    detect_system
    check_folder
    install_packages "$1"
    check_compiler
    CMAKE_ARGUMENTS=()
    if [[ ${FILIGREE_SYNTAX_HIGHLIGHTING:-} == OFF ]]; then
        CMAKE_ARGUMENTS+=(-DFILIGREE_SYNTAX_HIGHLIGHTING=OFF)
    elif [[ $DEBIAN_RELEASE == 12 ]]; then
        if ksyntax_provide; then
            CMAKE_ARGUMENTS+=(-DFILIGREE_SYNTAX_HIGHLIGHTING=ON "-DFILIGREE_KSYNTAX_PREFIX=$(ksyntax_prefix)")
        else
            CMAKE_ARGUMENTS+=(-DFILIGREE_SYNTAX_HIGHLIGHTING=OFF)
        fi
    fi
    [[ $1 != test ]] || chatito_provide
}

# shellcheck source=packaging/lib/ksyntax.sh
. "$(dirname "${BASH_SOURCE[0]}")/ksyntax.sh"
# shellcheck source=packaging/lib/chatito.sh
. "$(dirname "${BASH_SOURCE[0]}")/chatito.sh"
