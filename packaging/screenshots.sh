#!/usr/bin/env bash
# Makes the README's pictures from the real window with the demonstration data, light and dark.
# Needs a build (packaging/bootstrap.sh build) and a display: run it through the test harness:
#   tests/support/run-headless.sh packaging/screenshots.sh
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
program=${TOKENDESK:-$top/build/release/ui/tokendesk}
target=$top/resources/screenshots
mkdir -p "$target"
for theme in light dark; do
    data=$(mktemp -d)
    "$program" --sandbox --theme "$theme" --data-dir "$data" &
    pid=$!
    window=
    for _ in $(seq 100); do
        window=$(xdotool search --onlyvisible --name 'Sandbox – Tokendesk' 2>/dev/null | head -n 1) && [ -n "$window" ] && break
        sleep 0.2
    done
    [ -n "$window" ] || { echo "the window did not open" >&2; kill "$pid"; exit 1; }
    xdotool windowsize --sync "$window" 1400 860
    sleep 2
    xdotool mousemove --window "$window" 420 300 click 1
    sleep 2
    import -window "$window" "$target/tokens-$theme.png"
    xdotool key --window "$window" ctrl+2
    sleep 2
    xdotool mousemove --window "$window" 420 300 click 1
    sleep 2
    import -window "$window" "$target/accounts-$theme.png"
    # A history to look at.
    xdotool key --window "$window" ctrl+1
    sleep 1
    for row in 250 330 410; do
        xdotool mousemove --window "$window" 420 "$row" click 1
        sleep 0.4
        xdotool key --window "$window" Delete
        sleep 1
    done
    xdotool key --window "$window" ctrl+z
    sleep 1
    xdotool key --window "$window" ctrl+4
    sleep 2
    xdotool mousemove --window "$window" 420 470 click 1
    sleep 2
    import -window "$window" "$target/review-$theme.png"
    xdotool key --window "$window" ctrl+5
    sleep 1
    xdotool mousemove --window "$window" 420 215 click 1
    sleep 2
    import -window "$window" "$target/activity-$theme.png"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    rm -rf "$data"
done
