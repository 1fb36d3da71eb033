#!/bin/bash
# keyring-session.sh MODE HOME COMMAND...
# Runs COMMAND with a home, a session bus and a keyring of its own, and ends them afterwards. MODE:
#   unlocked     gnome-keyring with an unlocked default keyring
#   locked       the same, locked again; nobody can unlock it, for there is no display
#   relocked     COMMAND's first word is run unlocked with "write", then the rest locked
#   vague        a service whose keyring is locked, and whose complaints do not say so
#   no-keyring   the service is started by the bus and has no keyring yet
#   no-service   a bus on which there is no Secret Service
#   no-bus       no session bus at all
set -u
mode=$1 home=$2
shift 2
mkdir -p -m 700 "$home/run"
cat > "$home/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
CONF
clean=(env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" LANG=C.UTF-8
       ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0")
case $mode in
no-bus) exec "${clean[@]}" "$@" ;;
no-service) exec "${clean[@]}" dbus-run-session --config-file="$home/bus.conf" -- "$@" ;;
no-keyring) exec "${clean[@]}" dbus-run-session -- "$@" ;;
esac
exec "${clean[@]}" SECRETS_MODE="$mode" VAGUE_SERVICE="$(dirname "$0")/vaguesecrets.py" \
    dbus-run-session --config-file="$home/bus.conf" -- \
    bash -c '
        call() { dbus-send --session --print-reply "$@" < /dev/null; }
        if [ "$SECRETS_MODE" = vague ]; then
            "$VAGUE_SERVICE" < /dev/null > /dev/null 2>&1 &
        else
            printf password | gnome-keyring-daemon --foreground --unlock --components=secrets \
                > /dev/null 2>&1 &
        fi
        export KEYRING_PID=$!
        trap "kill -KILL $KEYRING_PID 2> /dev/null" EXIT
        for ((i = 0; i < 200; ++i)); do
            call --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
                string:org.freedesktop.secrets | grep -q "boolean true" && break
            sleep 0.05
        done
        if [ "$SECRETS_MODE" = relocked ]; then
            printf secret | "$1" 10000 write
        fi
        if [ "$SECRETS_MODE" = locked ] || [ "$SECRETS_MODE" = relocked ]; then
            call --dest=org.freedesktop.secrets /org/freedesktop/secrets \
                org.freedesktop.Secret.Service.Lock \
                array:objpath:/org/freedesktop/secrets/collection/login > /dev/null
        fi
        "$@"' session "$@" 2> /dev/null
