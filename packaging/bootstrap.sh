#!/usr/bin/env bash
# From a fresh clone to the open window, or to the tests' verdict, with one command.
# Tried on bare Debian 12 and Ubuntu 24.04. On the latter Chromium is a snap: where there are none,
# the tests with a real browser are left out. The dnf, pacman and brew paths were never run, and say
# so.
set -euo pipefail

top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$top/build/release
program=$build/ui/tokendesk

usage() {
    cat <<'TEXT'
Usage: packaging/bootstrap.sh run|test|build|deps|help [ARGUMENT...]

  run    installs what is missing, builds, and opens the window on the sandbox
         (with arguments: starts tokendesk with those instead of --sandbox)
  test   installs what is missing, builds, and runs every test without a display
         (arguments go to ctest, for example: -R sandbox)
  build  installs what is missing and builds everything in build/release
  deps   only installs what is missing: to build, to run and to test
  help   prints this

Packages are installed only when one is missing, as root or through sudo.
TEXT
}

say() { printf '%s\n' "bootstrap: $*" >&2; }
die() { say "$*"; exit 1; }

# ---- apt: one package a line, with what it is for -------------------------------------------
apt_build() { cat <<'LIST'
g++                   # C++20 with coroutines
cmake                 # the build's description
ninja-build           # the build's engine
qt6-base-dev          # Qt Core, Gui, Widgets, PrintSupport, Network, Sql, Concurrent, Test; TLS comes along
qt6-base-dev-tools    # moc, rcc
qt6-tools-dev         # CMake's rules for translations
qt6-tools-dev-tools   # what those rules call
qt6-l10n-tools        # lupdate, lrelease
qt6-svg-dev           # icons
qt6-httpserver-dev    # the sandbox's server
qt6-websockets-dev    # asked for by Qt HTTP Server
qtkeychain-qt6-dev    # the system's keychain
qcoro-qt6-dev         # coroutines over Qt
libsimdjson-dev       # decodes long lists
libqpdf-dev           # bookmarks and links of the PDF report, which Qt's writer leaves out
libgl1-mesa-dev       # asked for by Qt Gui
libegl-dev            # asked for by Qt Gui
libxkbcommon-dev      # asked for by Qt Gui
libxcb1-dev           # whether an X11 desktop has a tray
LIST
}

apt_run() { cat <<'LIST'
libqt6sql6-sqlite     # the SQLite driver of Qt SQL, a plugin that nothing links
libqt6svg6            # the SVG icon plugin
libsecret-1-0         # QtKeychain opens it at run time to reach the Secret Service
ca-certificates       # whom TLS trusts: without it no deployment can be reached
fonts-dejavu-core     # a font, where there is none; it has Arabic letters, too
qt6-translations-l10n # the words of Qt's own dialogs in other languages
LIST
    # X11's plugin is part of Qt Gui; Wayland's is a package of its own.
    if [ -z "${DISPLAY:-}" ] && [ -n "${WAYLAND_DISPLAY:-}" ]; then
        echo 'qt6-wayland # the Wayland plugin'
    fi
}

apt_test() { cat <<'LIST'
xvfb                  # a display in memory
xauth                 # asked for by xvfb-run
openbox               # a window manager: focus and activation need one
xdotool               # looks at windows from outside
trayer                # a tray of the X11 kind
imagemagick           # takes and compares pictures of windows
dbus-daemon           # the private session bus and dbus-run-session
dbus-bin              # dbus-send asks that bus whether a service is there
dbus-x11              # gnome-keyring wants a session bus: this one brings no init system along
gnome-keyring         # a real keychain
libsecret-tools       # secret-tool looks into that keychain
at-spi2-core          # the accessibility bus
python3-pyatspi       # reads the window as a screen reader does
python3-dbus          # a keychain that answers as no real one can be made to
python3-gi            # the same
python3               # adopts what the tests leave running, so that it is found
openssl               # certificates for the TLS tests
curl                  # a client that is not ours
chromium              # a real browser for the sign-in
poppler-utils         # pdftotext and pdffonts read the report
python3-jsonschema    # whether review.json fits its published schema
dpkg-dev              # dpkg-shlibdeps says what the package depends on
file                  # asked for by cpack, to know programs from texts
lintian               # looks the package through
desktop-file-utils    # desktop-file-validate: the menu entry
appstream             # appstreamcli: the entry in software catalogues
man-db                # reads the manuals
procps                # ps
LIST
}

# ---- the other package managers: never run ---------------------------------------------------
# shellcheck disable=SC2034 # read through ${!part}
{
dnf_build="gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qttools-devel qt6-qtsvg-devel
    qt6-qthttpserver-devel qt6-qtwebsockets-devel qtkeychain-qt6-devel qcoro-qt6-devel simdjson-devel
    qpdf-devel libxcb-devel"
dnf_run="qt6-qtbase-gui qt6-qtsvg libsecret ca-certificates dejavu-sans-fonts"
dnf_test="xorg-x11-server-Xvfb xorg-x11-xauth openbox xdotool trayer ImageMagick dbus-daemon gnome-keyring
    libsecret at-spi2-core python3-pyatspi python3-dbus python3-gobject openssl curl chromium
    procps-ng poppler-utils python3-jsonschema"
pacman_build="gcc cmake ninja qt6-base qt6-tools qt6-svg qt6-httpserver qt6-websockets qtkeychain-qt6
    qcoro simdjson qpdf libxcb"
pacman_run="libsecret ca-certificates ttf-dejavu"
pacman_test="xorg-server-xvfb xorg-xauth openbox xdotool trayer imagemagick dbus gnome-keyring at-spi2-core
    python-atspi python-dbus python-gobject openssl curl chromium procps-ng
    poppler python-jsonschema"
}
brew_build="cmake ninja qt qtkeychain qcoro6 simdjson qpdf"

# Runs a command as root. With no way to, or when it fails, says what to type, and stops.
as_root() {
    local command="$*"
    [ "$1" != sh ] || command="sh -c '$3'"
    if [ "$(id -u)" -eq 0 ]; then
        "$@" >&2 || die "failed: $command"
    elif command -v sudo >/dev/null; then
        sudo "$@" >&2 || die "this did not work with sudo; run it as root, then start again:
  $command"
    else
        die "packages are missing, and installing needs root or sudo. Run this as root, then start again:
  $command"
    fi
}

apt_missing() {
    local name status
    while read -r name _; do
        status=$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) || status=absent
        [ "$status" = installed ] || printf '%s ' "$name"
    done
}

# install_missing PART...: parts are build, run and test.
install_missing() {
    local part missing list=""
    if command -v apt-get >/dev/null; then
        missing=$(for part in "$@"; do "apt_$part"; done | apt_missing)
        if [ -z "$missing" ]; then
            say "no package is missing"
            return
        fi
        say "missing: $missing"
        # One command, so that what is printed for people without root is all there is to type.
        # Other people's package sources fail now and then: that alone is no reason to stop.
        as_root sh -c "apt-get -q update; DEBIAN_FRONTEND=noninteractive apt-get -q -y \
-o DPkg::Lock::Timeout=120 install --no-install-recommends $missing"
        return
    fi
    if command -v dnf >/dev/null; then
        for part in "$@"; do part=dnf_$part; list+=" ${!part}"; done
        say "Fedora: this path is untested"
        # shellcheck disable=SC2086 # a list of words
        rpm -q $list >/dev/null || as_root dnf install -y --setopt=install_weak_deps=False $list
    elif command -v pacman >/dev/null; then
        for part in "$@"; do part=pacman_$part; list+=" ${!part}"; done
        say "Arch: this path is untested"
        # shellcheck disable=SC2086
        pacman -T $list >/dev/null || as_root pacman -S --needed --noconfirm $list
    elif command -v brew >/dev/null; then
        say "Homebrew: this path is untested"
        # shellcheck disable=SC2086
        brew list $brew_build >/dev/null 2>&1 || brew install $brew_build >&2
    else
        die "no apt-get, dnf, pacman or brew here. Install these by hand (Debian's names), then use
  cmake --preset release -DTOKENDESK_WERROR=OFF && cmake --build --preset release:
$(for part in "$@"; do "apt_$part"; done)"
    fi
}

# jobs GIB: as many as there are cores, but no more than have that much memory each.
jobs() {
    local cores fitting
    cores=$(getconf _NPROCESSORS_ONLN)
    fitting=$(awk -v each="$1" '/^MemAvailable:/ { print int($2 / 1048576 / each) }' \
        /proc/meminfo 2>/dev/null) || fitting=
    if [ -n "$fitting" ] && [ "$fitting" -lt "$cores" ]; then
        cores=$((fitting > 0 ? fitting : 1))
    fi
    echo "$cores"
}

# Warnings are errors in CI, with the compiler that the code is kept clean with (Debian 12's): what
# a newer one has to say must not keep anybody from running the program or its tests.
werror() {
    if [ -n "${CI:-}" ] && [ "$(c++ -dumpversion | cut -d. -f1)" = 12 ]; then echo ON; else echo OFF; fi
}

# Settings are given once: a second run with others would build everything anew.
configure() {
    local cache=$build/CMakeCache.txt
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$cache"; then
        say "build/release was made for another folder: starting it anew"
        rm -rf -- "$build"
    fi
    if [ ! -f "$build/build.ninja" ]; then
        cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DTOKENDESK_UNITY=ON \
            "-DTOKENDESK_WERROR=$(werror)"
    fi
}

# compile [TARGET]
compile() {
    say "building in $build"
    configure
    # A compiler is given eight files at once, and frees nothing before it has taken a GiB.
    cmake --build "$build" --parallel "$(jobs 2)" ${1:+--target "$1"}
}

run() {
    install_missing build run
    compile tokendesk
    if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
        die "it is built, but neither DISPLAY nor WAYLAND_DISPLAY is set, so there is no place for a
window. Start this from a desktop session, or use a display in memory (packages xvfb and xauth):
  xvfb-run -a '$program' --sandbox"
    fi
    [ $# -gt 0 ] || set -- --sandbox
    exec "$program" "$@"
}

run_tests() {
    [ "$(uname -s)" = Linux ] || die "the tests need Xvfb and a Secret Service: they run on Linux only"
    install_missing build run test
    compile
    # What the build has left to be written would hold up every commit of a test's database.
    sync
    # Most of them wait more than they compute.
    exec "$top/tests/support/run-headless.sh" \
        ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$((3 * $(jobs 1)))" "$@"
}

word=${1:-}
[ $# -eq 0 ] || shift
case $word in
run) run "$@" ;;
test) run_tests "$@" ;;
build) install_missing build run; compile ;;
deps) install_missing build run test ;;
help | -h | --help) usage ;;
"") usage >&2; exit 2 ;;
*) say "unknown word: $word"; usage >&2; exit 2 ;;
esac
