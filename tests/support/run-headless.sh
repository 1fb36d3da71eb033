#!/usr/bin/env bash
# Runs a command on a desktop of its own: a display in memory with a window manager, a session bus,
# an unlocked keyring, an empty home. Takes all of it away afterwards, whatever happened, and gives
# back the command's exit code.
# shellcheck disable=SC2317 # reached through inside() and the traps
set -euo pipefail

self=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)/$(basename -- "${BASH_SOURCE[0]}")
patience=30 # seconds for each part to be ready: a loaded machine is slow, not broken

say() { printf '%s\n' "run-headless: $*" >&2; }
die() { say "$*"; exit 1; }

usage() {
    cat <<'TEXT'
Usage: tests/support/run-headless.sh [--a11y] COMMAND [ARGUMENT...]

  --a11y   also starts the accessibility bus, and Qt programs speak on it

The command's standard input is empty. Its exit code is passed on; 1 is also the code when a part
of the desktop did not start or did not end.
TEXT
}

# ---- inside the session bus ------------------------------------------------------------------

# until_true WHAT LOG COMMAND...: waits until the command succeeds.
until_true() {
    local what=$1 log=$2 deadline=$((SECONDS + patience))
    shift 2
    until "$@"; do
        if [ "$SECONDS" -ge "$deadline" ]; then
            say "$what was not ready after $patience s; its output:"
            cat -- "$log" >&2
            exit 1
        fi
        sleep 0.05
    done
}

# Asks the bus, not the service: a question to the service would have the bus start another one.
on_bus() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner "string:$1" 2>/dev/null | grep -q 'boolean true'
}

keyring_unlocked() {
    dbus-send --session --print-reply --dest=org.freedesktop.secrets \
        /org/freedesktop/secrets/aliases/default org.freedesktop.DBus.Properties.Get \
        string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null | grep -q 'boolean false'
}

inside() {
    local a11y=$1 dir=$TOKENDESK_HEADLESS launcher
    shift
    openbox --sm-disable --startup "touch '$dir/openbox-ready'" >"$dir/openbox.log" 2>&1 &
    # In the foreground it stays in this session, where the clean-up finds it.
    printf 'headless' | gnome-keyring-daemon --unlock --foreground --components=secrets \
        >"$dir/keyring.log" 2>&1 &
    if [ "$a11y" = yes ]; then
        for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi-bus-launcher none; do
            [ ! -x "$launcher" ] || break
        done
        [ "$launcher" != none ] || die "at-spi-bus-launcher is not there: install at-spi2-core"
        "$launcher" --launch-immediately >"$dir/a11y.log" 2>&1 &
        until_true "the accessibility bus" "$dir/a11y.log" on_bus org.a11y.Bus
        export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    fi
    until_true openbox "$dir/openbox.log" test -e "$dir/openbox-ready"
    until_true gnome-keyring-daemon "$dir/keyring.log" on_bus org.freedesktop.secrets
    until_true "the unlocked keyring" "$dir/keyring.log" keyring_unlocked
    local code=0
    "$@" || code=$?
    exit "$code"
}

if [ "${1:-}" = --inside ]; then
    shift
    inside "$@"
fi

# ---- outside ---------------------------------------------------------------------------------

a11y=no
case ${1:-} in
--a11y) a11y=yes; shift ;;
-h | --help) usage; exit ;;
-*) say "unknown option: $1"; usage >&2; exit 2 ;;
esac
[ $# -gt 0 ] || { usage >&2; exit 2; }
for tool in Xvfb openbox dbus-run-session dbus-send gnome-keyring-daemon setsid; do
    command -v "$tool" >/dev/null || die "$tool is not there; packaging/bootstrap.sh deps installs it"
done

dir=$(mktemp -d /tmp/tokendesk-headless.XXXXXX) # short: socket paths end at 108 bytes
sessions=()                                     # what setsid made, by leader

# Everything that belongs to this desktop, by two marks: the environment it inherited, and, for the
# keyring, whose environment only root may read, the session it was started in.
ours() {
    local file rest state sid leader marked
    marked=$(grep -lszxF "TOKENDESK_HEADLESS=$dir" /proc/[0-9]*/environ || true)
    printf '%s\n' "$marked" | sed -n 's|^/proc/\([0-9]*\)/environ$|\1|p'
    for file in /proc/[0-9]*/stat; do
        # The name between the brackets may hold anything: what counts begins after the last one.
        { rest=$(<"$file"); } 2>/dev/null || continue
        read -r state _ _ sid _ <<<"${rest##*) }"
        [ "$state" != Z ] || continue
        for leader in ${sessions[@]+"${sessions[@]}"}; do
            [ "$sid" != "$leader" ] || { file=${file#/proc/}; echo "${file%/stat}"; }
        done
    done
}

# all_gone SIGNAL SECONDS: sends the signal to what is there, also to what comes up meanwhile.
all_gone() {
    local pids deadline=$((SECONDS + $2))
    while pids=$(ours) && [ -n "$pids" ]; do
        [ "$SECONDS" -lt "$deadline" ] || return 1
        # shellcheck disable=SC2086 # a list of numbers
        kill "-$1" $pids 2>/dev/null || true
        sleep 0.1
    done
}

clean_up() {
    local code=$? pid
    trap '' INT TERM HUP
    trap - EXIT
    set +e
    if ! all_gone TERM 5 && ! all_gone KILL 5; then
        say "these processes could not be ended:"
        for pid in $(ours); do
            say "  $pid $(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null)"
        done
        code=1
    fi
    rm -rf -- "$dir" || { say "could not remove $dir"; code=1; }
    exit "$code"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

mkdir -m 0700 -- "$dir/home" "$dir/tmp" "$dir/run" "$dir/config" "$dir/data" "$dir/cache" "$dir/state"
mkfifo -- "$dir/display"

# Nothing of the desktop outside: neither its places, nor its bus, nor its looks, nor its proxies.
# What a shell starts behind itself ignores SIGINT and SIGQUIT; the command must not inherit that.
# shellcheck disable=SC2054 # env's commas
private=(env --default-signal=INT,QUIT
    -u DISPLAY -u WAYLAND_DISPLAY -u XAUTHORITY -u DBUS_SESSION_BUS_ADDRESS -u DBUS_SYSTEM_BUS_ADDRESS
    -u AT_SPI_BUS_ADDRESS -u GNOME_KEYRING_CONTROL -u SSH_AUTH_SOCK -u SESSION_MANAGER
    -u XDG_CURRENT_DESKTOP -u XDG_SESSION_TYPE -u XDG_CONFIG_DIRS -u DESKTOP_SESSION -u KDE_FULL_SESSION
    -u QT_QPA_PLATFORM -u QT_QPA_PLATFORMTHEME -u QT_STYLE_OVERRIDE -u QT_SCALE_FACTOR -u QT_FONT_DPI
    -u QT_LINUX_ACCESSIBILITY_ALWAYS_ON -u LANGUAGE
    -u http_proxy -u https_proxy -u all_proxy -u HTTP_PROXY -u HTTPS_PROXY -u ALL_PROXY
    "TOKENDESK_HEADLESS=$dir" "HOME=$dir/home" "TMPDIR=$dir/tmp" "XDG_RUNTIME_DIR=$dir/run"
    "XDG_CONFIG_HOME=$dir/config" "XDG_DATA_HOME=$dir/data" "XDG_CACHE_HOME=$dir/cache"
    "XDG_STATE_HOME=$dir/state" LC_ALL=C.UTF-8)

"${private[@]}" setsid Xvfb -displayfd 3 -screen 0 1440x900x24 -noreset -nolisten tcp \
    3>"$dir/display" </dev/null >"$dir/xvfb.log" 2>&1 &
sessions+=($!)
if ! read -r -t "$patience" display <"$dir/display"; then
    say "Xvfb did not start; its output:"
    cat -- "$dir/xvfb.log" >&2
    exit 1
fi

"${private[@]}" "DISPLAY=:$display" setsid dbus-run-session -- bash "$self" --inside "$a11y" "$@" \
    </dev/null &
sessions+=($!)
code=0
wait "$!" || code=$?
exit "$code"
