#!/usr/bin/env bash
# Runs a command on a desktop of its own: a display (Xvfb) with a window manager (openbox), a
# session bus, an unlocked gnome-keyring, a home and a runtime folder. The exit code is the
# command's; when it ends, or this script is told to, everything that was started ends too.
# shellcheck disable=SC2317 # called by trap and wait_for
set -uo pipefail

usage() {
    cat <<TEXT
usage: run-headless.sh [--a11y] [--screen WIDTHxHEIGHT] [--] COMMAND [ARGUMENT...]

  --a11y    start the accessibility bus, and have Qt answer on it
  --screen  size of the display (1440x900)

The command's standard input is empty.

Exit codes: the command's own (128 + N where signal N ended it); 2 for a wrong call; 69 when a
part could not be started; 70 when the command passed but left a process running.
TEXT
}

say() { printf 'run-headless.sh: %s\n' "$*" >&2; }

# Processes that lose their parent must come to this one, or those that put themselves in the
# background would escape; only prctl can ask for that. $$ outlives exec, so nested runs work.
if [ "${TOKENDESK_ADOPTS_ORPHANS:-}" != "$$" ]; then
    # The system's own first: what a version manager puts before it starts many processes.
    python=$(PATH=/usr/bin:$PATH command -v python3) || python=
    if [ -z "$python" ]; then
        say "python3 is missing: packaging/bootstrap.sh deps installs what the tests need"
        exit 69
    fi
    export TOKENDESK_ADOPTS_ORPHANS=$$
    exec "$python" -I -S -c '
import ctypes, os, signal, sys
PR_SET_CHILD_SUBREAPER = 36
if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0):
    sys.exit("run-headless.sh: cannot adopt orphans: " + os.strerror(ctypes.get_errno()))
for each in ("INT", "TERM", "HUP", "QUIT", "PIPE", "XFSZ"):
    signal.signal(getattr(signal, "SIG" + each), signal.SIG_DFL)
os.execvp("bash", ["bash"] + sys.argv[1:])' "${BASH_SOURCE[0]}" "$@"
fi
unset TOKENDESK_ADOPTS_ORPHANS

a11y=no
screen=1440x900
while [ $# -gt 0 ]; do
    case $1 in
    --a11y) a11y=yes ;;
    --screen)
        screen=${2:-}
        shift
        if ! [[ $screen =~ ^[0-9]+x[0-9]+$ ]]; then
            say "--screen wants WIDTHxHEIGHT, not \"$screen\""
            exit 2
        fi
        ;;
    -h | --help)
        usage
        exit 0
        ;;
    --)
        shift
        break
        ;;
    -*)
        say "there is no option \"$1\""
        usage >&2
        exit 2
        ;;
    *) break ;;
    esac
    shift
done
if [ $# -eq 0 ]; then
    usage >&2
    exit 2
fi

missing=()
for tool in Xvfb openbox xdotool dbus-daemon dbus-send gnome-keyring-daemon setpriv setsid; do
    command -v "$tool" >/dev/null || missing+=("$tool")
done
if [ ${#missing[@]} -gt 0 ]; then
    say "missing: ${missing[*]}. packaging/bootstrap.sh deps installs what the tests need"
    exit 69
fi

# --- what is running ------------------------------------------------------------------------

# descendants [PID...]: every living process below this one, one a line, without what is at or
# below the given ones. Reads /proc, since ps is not on every machine.
descendants() {
    local skip="$BASHPID $*"
    cat /proc/[0-9]*/status 2>/dev/null | awk -v top=$$ -v skip="$skip" '
        /^State:/ { state = $2 }
        /^Pid:/ { pid = $2 }
        /^PPid:/ { if (state != "Z" && state != "X") below[$2] = below[$2] " " pid }
        END {
            count = split(skip, list, " ")
            for (i = 1; i <= count; ++i) skipped[list[i]] = 1
            last = split(below[top], queue, " ")
            for (i = 1; i <= last; ++i) {
                if (queue[i] in skipped) continue
                print queue[i]
                more = split(below[queue[i]], next_ones, " ")
                for (j = 1; j <= more; ++j) queue[++last] = next_ones[j]
            }
        }'
}

# none_left SECONDS [PID...]: waits until there are no descendants but the given ones.
none_left() {
    local deadline=$((SECONDS + $1))
    shift
    while [ -n "$(descendants "$@")" ]; do
        [ $SECONDS -le $deadline ] || return 1
        sleep 0.05
    done
}

# end_all [PID...]: asks every descendant but the given ones to end, then makes it.
end_all() {
    local signal
    for signal in TERM KILL; do
        # shellcheck disable=SC2046 # numbers, one word each
        kill -s "$signal" $(descendants "$@") 2>/dev/null
        none_left 5 "$@" && return 0
    done
    return 1
}

name_them() {
    local pid
    for pid in "$@"; do
        say "  $pid $(tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline")"
    done
}

# --- coming and going -----------------------------------------------------------------------

services=()
home=

clean_up() {
    local status=$?
    trap '' INT TERM HUP QUIT
    end_all "${services[@]}"
    if ! end_all; then
        say "these could not be ended:"
        # shellcheck disable=SC2046
        name_them $(descendants)
        status=70
    fi
    [ -z "$home" ] || rm -rf "$home"
    exit "$status"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# What belongs to the caller's desktop, network or Qt set-up must not decide a test.
for name in ${!QT_@} ${!QML_@} ${!XDG_@} ${!DBUS_@} ${!GNOME_@} ${!KDE_@} ${!GTK_@} ${!LC_@} \
    DISPLAY XAUTHORITY WAYLAND_DISPLAY WAYLAND_SOCKET SESSION_MANAGER DESKTOP_SESSION LANGUAGE \
    AT_SPI_BUS_ADDRESS NO_AT_BRIDGE SSH_AUTH_SOCK SSL_CERT_FILE SSL_CERT_DIR MAKEFLAGS \
    http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY; do
    unset "$name"
done

# Whether a folder has room for what the tests write, and lets programs run there: some write
# scripts.
has_room() {
    local free
    free=$(df --output=avail --block-size=1M "$1" 2>/dev/null | tail -n 1) || return 1
    [ "${free:-0}" -ge 4096 ] && findmnt --noheadings --output OPTIONS --target "$1" 2>/dev/null |
        grep -qvw noexec
}

# In memory where that can be: the tests commit to thousands of small databases, and a disk that
# still writes out what was built holds each of them up. Whatever TMPDIR says: the path of a socket
# has room for 107 bytes.
place=/tmp
! { [ -w /dev/shm ] && has_room /dev/shm; } || place=/dev/shm
home=$(mktemp -d "$place/tokendesk.XXXXXXXX") || exit 69
mkdir -p "$home"/{bin,log,tmp,config,data,cache,state} || exit 69
mkdir -m 700 "$home/run" || exit 69
export HOME=$home TMPDIR=$home/tmp LANG=C.UTF-8
export XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data
export XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state

# Some containers refuse a program that carries a capability; a copy carries none. In PATH, for
# the tests start keyrings of their own.
if ! gnome-keyring-daemon --version >/dev/null 2>&1; then
    cp "$(command -v gnome-keyring-daemon)" "$home/bin/" && export PATH=$home/bin:$PATH
fi

# start NAME COMMAND...: in the background, its words kept, and ended with this script even where
# that is killed. Standard input is the caller's to redirect; without "<&0" bash would drop it.
start() {
    local name=$1
    shift
    setpriv --pdeathsig TERM "$@" <&0 >"$home/log/$name" 2>&1 &
    services+=($!)
}

# wait_for NAME COMMAND...: until the command succeeds; gives up after a minute, or when the
# service that was started last has died.
wait_for() {
    local name=$1 deadline=$((SECONDS + 60))
    shift
    until "$@" >/dev/null 2>&1; do
        if [ $SECONDS -gt $deadline ] || ! kill -0 "${services[-1]}" 2>/dev/null; then
            say "$name did not start. Its own words:"
            cat "$home/log/$name" >&2
            exit 69
        fi
        sleep 0.05
    done
}

ends_with_newline() { [ -s "$1" ] && [ -z "$(tail -c 1 "$1")" ]; }

owns() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner "string:$1" | grep -q 'boolean true'
}

# A default collection is there once the password was read and the keyring made.
has_keyring() {
    owns org.freedesktop.secrets &&
        dbus-send --session --print-reply --dest=org.freedesktop.secrets \
            /org/freedesktop/secrets org.freedesktop.Secret.Service.ReadAlias string:default |
        grep -q /collection/
}

# What answers to a screen reader lives on a bus of its own, which only this one knows.
has_registry() {
    local address
    address=$(dbus-send --session --print-reply=literal --dest=org.a11y.Bus /org/a11y/bus \
        org.a11y.Bus.GetAddress) || return 1
    dbus-send "--bus=${address// /}" --print-reply --dest=org.freedesktop.DBus \
        /org/freedesktop/DBus org.freedesktop.DBus.NameHasOwner \
        string:org.a11y.atspi.Registry | grep -q 'boolean true'
}

# --- the desktop ----------------------------------------------------------------------------

# The server chooses a free number itself and tells it: no two runs can pick the same. Nothing here
# draws by GLX, and getting it ready takes a quarter of the whole start.
start Xvfb Xvfb -displayfd 3 -screen 0 "${screen}x24" -dpi 96 -nolisten tcp -noreset \
    -extension GLX 3>"$home/display" </dev/null
wait_for Xvfb ends_with_newline "$home/display"
DISPLAY=:$(cat "$home/display")
export DISPLAY

export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
start dbus-daemon dbus-daemon --session --nofork --nopidfile "--address=$DBUS_SESSION_BUS_ADDRESS" \
    </dev/null
wait_for dbus-daemon owns org.freedesktop.DBus

start openbox openbox --sm-disable </dev/null
wait_for openbox xdotool get_desktop

export GNOME_KEYRING_CONTROL=$XDG_RUNTIME_DIR/keyring
start gnome-keyring gnome-keyring-daemon --foreground --unlock --components=secrets \
    "--control-directory=$GNOME_KEYRING_CONTROL" < <(printf tokendesk)
wait_for gnome-keyring has_keyring

if [ "$a11y" = yes ]; then
    for launcher in /usr/libexec /usr/lib/at-spi2-core /usr/lib; do
        launcher+=/at-spi-bus-launcher
        [ ! -x "$launcher" ] || break
    done
    start a11y "$launcher" --launch-immediately </dev/null
    wait_for a11y owns org.a11y.Bus
    # Left to the bus, it would be started in the background and stay.
    start registry "${launcher%/*}/at-spi2-registryd" </dev/null
    wait_for registry has_registry
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
fi

# --- the command ----------------------------------------------------------------------------

# In a session of its own, so that a key typed at the terminal reaches this script alone; and
# with the signals back that bash takes from what it runs in the background.
setsid setpriv --pdeathsig KILL env --default-signal=INT,QUIT "$@" </dev/null &
wait $!
status=$?

# What it left running gets a moment to end by itself, and is told of.
if ! none_left 5 "${services[@]}"; then
    say "the command ended with $status and left running:"
    # shellcheck disable=SC2046
    name_them $(descendants "${services[@]}")
    [ "$status" -ne 0 ] || status=70
fi
exit "$status"
