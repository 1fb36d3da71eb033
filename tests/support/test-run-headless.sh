#!/usr/bin/env bash
# run-headless.sh: what it gives the command, what it hands back, and that nothing stays behind.
# shellcheck disable=SC2016,SC2317 # the command's own shell expands them; expect calls them
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
headless=$here/run-headless.sh
# shellcheck source=expect.sh
. "$here/expect.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

# Processes that live in the given home, by the environment they were started with.
living_in() { grep -lzxF "HOME=$1" /proc/[0-9]*/environ 2>/dev/null; }

nothing_is_left_of() { [ -n "$1" ] && [ ! -e "$1" ] && [ -z "$(living_in "$1")" ]; }

QT_QPA_PLATFORM=offscreen HTTPS_PROXY=http://127.0.0.1:9 "$headless" --screen 800x600 bash -c '
    echo "$HOME" >home
    xdotool getdisplaygeometry >screen
    xdotool get_desktop >desktop
    printf "%s" "a b" | secret-tool store --label=probe for tokendesk
    secret-tool lookup for tokendesk >secret
    stat -c %a "$XDG_RUNTIME_DIR" >runtime
    echo "${QT_QPA_PLATFORM-none} ${HTTPS_PROXY-none} $LANG" >leaked
    exit 7' 2>err </dev/null
expect "theExitCodeIsTheCommands" [ $? -eq 7 ]
expect "theDisplayHasTheSizeAskedFor" [ "$(cat screen)" = "800 600" ]
expect "aWindowManagerAnswers" [ "$(cat desktop)" = 0 ]
expect "theKeyringGivesBackWhatItWasGiven" [ "$(cat secret)" = "a b" ]
expect "theRuntimeFolderIsTheUsersOnly" [ "$(cat runtime)" = 700 ]
expect "theCallersSettingsDoNotLeakIn" [ "$(cat leaked)" = "none none C.UTF-8" ]
expect "nothingIsLeftAfterAFailingCommand" nothing_is_left_of "$(cat home)"

"$headless" bash -c 'echo "$HOME" >home; kill -KILL $$' 2>err
expect "aKilledCommandIsReportedAsSuch" [ $? -eq 137 ]
expect "nothingIsLeftAfterAKilledCommand" nothing_is_left_of "$(cat home)"

"$headless" bash -c 'echo "$HOME" >home; (setsid sleep 600 &); exit 0' 2>err </dev/null
expect "aProcessLeftRunningFailsTheRun" [ $? -eq 70 ]
expect "aProcessLeftRunningIsNamed" has "$(cat err)" "sleep 600"
expect "aProcessLeftRunningIsEnded" nothing_is_left_of "$(cat home)"

if [ -e /usr/lib/python3/dist-packages/pyatspi ]; then
    "$headless" --a11y /usr/bin/python3 -c 'import pyatspi; pyatspi.Registry.getDesktop(0)' 2>err
    expect "aReaderFindsItsRegistryAndLeavesNothingRunning" [ $? -eq 0 ]
fi

mkfifo ready
"$headless" bash -c 'echo "$HOME" >ready; sleep 600' 2>err </dev/null &
read -r home <ready
kill -TERM $!
wait $!
expect "aTerminatedRunSaysSo" [ $? -eq 143 ]
expect "nothingIsLeftAfterATerminatedRun" nothing_is_left_of "$home"

# The signal that cannot be caught: the parts end with their parent, only the folder stays.
"$headless" bash -c 'echo "$HOME" >ready; exec sleep 600' 2>err </dev/null &
read -r home <ready
kill -KILL $!
wait $! 2>/dev/null
for ((i = 0; i < 200; ++i)); do
    [ -n "$(living_in "$home")" ] || break
    sleep 0.05
done
expect "noProcessOutlivesAKilledRun" [ -z "$(living_in "$home")" ]
rm -rf "$home"

"$headless" --no-such-option true 2>err
expect "anUnknownOptionIsRefused" [ $? -eq 2 ]
expect "anUnknownOptionIsNamed" has "$(cat err)" "--no-such-option"

finish
