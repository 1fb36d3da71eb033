#!/usr/bin/env bash
# Makes the pictures of the README and the manual from the real window with the demonstration data,
# light and dark. Everything is reached by the keyboard. Needs a build
# (packaging/bootstrap.sh build), a font with Chinese and Japanese, and a display: run it through the test harness:
#   tests/support/run-headless.sh --screen 1600x1000 packaging/screenshots.sh
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
program=${TOKENDESK:-$top/build/release/ui/tokendesk}
sandbox=${SANDBOX:-$top/build/release/app/sandbox/tokendesk-sandbox}
ctl=${TOKENDESKCTL:-$top/build/release/app/cli/tokendeskctl}
target=${PICTURES:-$top/resources/screenshots}
data=
pid=
server=
deployment=
bin=$(mktemp -d)
trap 'kill "$pid" "$server" "$deployment" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$data" "$bin"' EXIT
mkdir -p "$target"
# No browser is to come over the window that waits for one.
ln -s "$(type -P true)" "$bin/xdg-open"
PATH=$bin:$PATH
# A server that has not been signed in to.
"$sandbox" >"$bin/server.json" &
server=$!

# window TITLE: its id, once it is shown.
window() {
    local id
    for _ in $(seq 100); do
        id=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1)
        if [ -n "$id" ]; then
            echo "$id"
            return
        fi
        sleep 0.1
    done
    echo "screenshots: no window is called \"$1\"" >&2
    return 1
}

# press KEY...: to whatever has the focus, with the time that it takes to answer.
press() {
    local key
    for key; do
        xdotool key "$key"
        sleep 0.4
    done
}

# act NAME: the action, by the search for actions.
act() {
    press ctrl+k
    xdotool type --delay 15 "$1"
    sleep 0.6
    press Return
    sleep 0.6
}

# shot NAME [TITLE]: the main window, or the dialog of that title.
shot() {
    sleep 1
    local id=$main
    if [ $# -gt 1 ]; then id=$(window "$2"); fi
    import -window "$id" "$target/$1-$theme.png"
}

# upper NAME HEIGHT: that much of a picture, for a page that has much to say below it.
upper() { mogrify -crop "x$2+0+0" +repage "$target/$1-$theme.png"; }

# lower NAME HEIGHT: the same of one that has it at its foot.
lower() { mogrify -gravity south -crop "x$2+0+0" +repage "$target/$1-$theme.png"; }

# deploy PORT: a server whose people and credentials nobody knows yet; 0: any port.
deploy() {
    : >"$bin/deployment.json"
    "$sandbox" --port "$1" >"$bin/deployment.json" &
    deployment=$!
    until [ -s "$bin/deployment.json" ]; do
        kill -0 "$deployment" 2>/dev/null || {
            echo "screenshots: the sandbox did not start" >&2
            exit 1
        }
        sleep 0.1
    done
}

# said FIELD: of what that server has said of itself.
said() { sed -E "s|.*\"$1\": \"([^\"]+)\".*|\1|" "$bin/deployment.json"; }

# keep NAME ADDRESS COLOUR: a connection to switch to, which is never opened.
keep() {
    echo never-opened | "$ctl" connections add --no-check --data-dir "$data" \
        --name "$1" --url "$2" --colour "$3" >/dev/null
}

# row NUMBER: of the page's table, from the top.
row() {
    press ctrl+f Return Home
    local number
    for ((number = 1; number < $1; number++)); do press Down; done
}

# find TEXT: in the page's search.
find() {
    press ctrl+f ctrl+a
    if [ -n "$1" ]; then xdotool type --delay 15 "$1"; else press Delete; fi
    sleep 0.8
}

for theme in light dark; do
    data=$(mktemp -d)
    keep Production https://acme.qualytics.io '#dc2626'
    keep Staging https://acme-staging.qualytics.io '#d97706'
    "$program" --sandbox --theme "$theme" --data-dir "$data" &
    pid=$!
    main=$(window 'Sandbox — Tokendesk')
    xdotool mousemove 9999 9999 # what it points at would look chosen
    xdotool windowsize --sync "$main" 1400 860
    sleep 2
    shot start
    upper start 300

    # A history to look at: three revoked, one taken back.
    find 'is:active unused:>90d'
    shot search
    upper search 430
    press ctrl+s
    xdotool type --delay 15 'Unused for 90 days'
    shot filters 'Save this filter'
    press Escape
    for each in 1 2 3; do
        row "$each"
        press Delete
        sleep 0.6
    done
    press ctrl+z
    find ''
    row 4
    shot tokens

    press ctrl+shift+t
    shot rotate 'Rotate'
    press Escape
    press ctrl+n
    shot create 'New token'
    press Escape
    find 'is:expiring'
    press Return ctrl+a Delete
    shot plan 'Revoke'
    press Escape
    find ''

    press ctrl+2
    row 3
    shot accounts
    press ctrl+shift+k
    shot contain 'Contain'
    press Escape

    press ctrl+4
    row 2
    shot review
    act 'Evidence pack'
    # The folder of whoever takes the pictures is nobody's concern.
    press alt+i ctrl+a
    xdotool type --delay 15 /home/sam/Documents
    sleep 0.4
    shot evidence '^Evidence pack'
    press Escape

    act 'Edit policies'
    shot policies 'Policies'
    press Escape

    press ctrl+5
    row 1
    shot activity
    find 'change:revoke-token when:<7d'
    shot search-changes
    find ''
    press F5
    sleep 1
    press ctrl+h
    row 1
    shot changes

    press F1
    shot keyboard 'hortcut'
    press Escape
    press ctrl+comma
    shot settings 'Settings'
    press Down Down Down
    shot notices 'Settings'
    press Escape
    press ctrl+j
    shot connections 'Switch connection'
    press Escape
    act 'Add connection'
    shot connect
    press Escape
    act 'Add connection'
    xdotool type --delay 15 "$(sed -E 's|.*http://([0-9.:]+).*|\1|' "$bin/server.json")"
    press alt+b
    sleep 1
    press shift+Tab Home
    shot signin
    press Escape Escape
    act 'Add connection'
    # Where nothing answers.
    xdotool type --delay 15 127.0.0.1:9
    press alt+t
    xdotool type --delay 15 "$(printf 'a%.0s' $(seq 40))"
    press Return
    sleep 4
    shot trouble
    press Escape Escape
    act 'Add connection'
    press alt+r alt+r Tab space alt+p Down Down Tab Tab Tab
    shot network
    press Escape
    press ctrl+l
    shot lock

    kill "$pid"
    wait "$pid" 2>/dev/null || true
    rm -rf "$data"

    # A deployment that stops answering, and then does not know the credential any more.
    data=$(mktemp -d)
    deploy 0
    address=$(said url)
    said admin_token | "$program" --url "$address" --token-stdin --theme "$theme" \
        --data-dir "$data" &
    pid=$!
    main=$(window '127.0.0.1 — Tokendesk')
    xdotool windowsize --sync "$main" 1400 860
    sleep 2
    row 4
    press ctrl+n
    xdotool type --delay 15 tableau_nightly
    press Return
    window 'Hand over' >/dev/null
    press alt+f ctrl+a
    xdotool type --delay 15 /home/sam/Documents
    press shift+Tab shift+Tab shift+Tab
    shot handover 'Hand over'
    press Return Return
    kill "$deployment"
    wait "$deployment" 2>/dev/null || true
    press F5
    sleep 4
    shot stale
    lower stale 340
    deploy "${address##*:}"
    press F5
    sleep 2
    shot refused
    lower refused 340

    kill "$pid" "$deployment"
    wait "$pid" "$deployment" 2>/dev/null || true
    rm -rf "$data"
done
