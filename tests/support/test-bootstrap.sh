#!/usr/bin/env bash
# packaging/bootstrap.sh, with the package manager, sudo and cmake played by scripts that write
# down how they were called: what it would do to a machine, without doing it to this one.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=expect.sh
. "$here/expect.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
cp -R "$here/../../packaging" "$work/packaging"
bootstrap=$work/packaging/bootstrap.sh
for tool in bash sh awk dirname uname cut grep getconf env cat rm mkdir; do
    ln -s "$(command -v "$tool")" "$work/bin/"
done

play() {
    printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}
# shellcheck disable=SC2016 # the players expand them
{
    play dpkg-query 'for last; do :; done
        case " $MISSING " in *" $last "*) exit 1 ;; *) printf installed ;; esac'
    play apt-get 'echo "apt-get[$DEBIAN_FRONTEND] $*" >>"$CALLS"'
    play cmake 'echo "cmake $*" >>"$CALLS"'
    play c++ 'echo "$GCC"'
    play id 'echo "$FAKE_UID"'
}

# call WORD...: runs it on the played machine; leaves code, out and calls.
call() {
    : >"$work/calls"
    out=$(env -i PATH="$work/bin" CALLS="$work/calls" FAKE_UID="$uid" MISSING="$missing" \
        CI="$ci" GCC="$gcc" bash "$bootstrap" "$@" 2>&1 </dev/null)
    code=$?
    calls=$(cat "$work/calls")
}

uid=0 missing='' ci='' gcc=12
call frobnicate
expect "anUnknownCommandIsRefused" [ "$code" -eq 2 ]
expect "anUnknownCommandIsNamed" has "$out" frobnicate
call
expect "noCommandShowsTheUsage" [ "$code" -eq 2 ]
call help
expect "helpIsNoError" [ "$code" -eq 0 ]

call deps
expect "nothingMissingIsFine" [ "$code" -eq 0 ]
expect "nothingMissingCallsNoPackageManager" [ -z "$calls" ]

missing="xdotool qt6-svg-dev"
call deps
expect "rootInstallsWhatIsMissing" [ "$code" -eq 0 ]
expect "theListsAreRefreshedFirst" has "${calls%%$'\n'*}" " update"
expect "onlyWhatIsMissingIsInstalled" has "$calls" \
    "install --no-install-recommends qt6-svg-dev xdotool"
expect "aptAsksNothing" has "$calls" "apt-get[noninteractive]"
missing=xdotool
call build
expect "aBuildNeedsNoTestPackages" lacks "$calls" apt-get

uid=1000
call deps
expect "withoutRootOrSudoItFails" [ "$code" -eq 1 ]
expect "withoutRootOrSudoItSaysWhatToType" has "$out" "install --no-install-recommends xdotool"
expect "withoutRootOrSudoNothingIsTried" [ -z "$calls" ]

# shellcheck disable=SC2016
play sudo 'echo "sudo $*" >>"$CALLS"; exec "$@"'
call deps
expect "aUserGoesThroughSudo" has "$calls" "sudo sh -c apt-get"
expect "aUserGetsItInstalled" has "$calls" "install --no-install-recommends xdotool"

missing=''
call run
expect "withoutADisplayRunFails" [ "$code" -eq 1 ]
expect "withoutADisplayRunBuiltFirst" has "$calls" "cmake --build"
expect "withoutADisplayRunNamesXvfb" has "$out" "xvfb-run -a"

expect "warningsStopNoUser" has "$calls" "-DTOKENDESK_WERROR=OFF"
ci=true
call build
expect "warningsAreErrorsInCi" has "$calls" "-DTOKENDESK_WERROR=ON"
gcc=13
call build
expect "anotherCompilersWarningsStopNobody" has "$calls" "-DTOKENDESK_WERROR=OFF"

awk=$(command -v awk)
rm "$work/bin/awk" "$work/bin/getconf"
play getconf 'echo 16'
play awk "for last; do :; done
    [ \"\$last\" = /proc/meminfo ] || exec '$awk' \"\$@\"
    echo 'MemAvailable: 8388608 kB' | '$awk' \"\$1\" \"\$2\" \"\$3\""
call build
expect "eachCompilerHasTwoGib" has "$calls" "--parallel 4"

mkdir -p "$work/build/release"
printf 'CMAKE_HOME_DIRECTORY:INTERNAL=/somewhere/else\n' >"$work/build/release/CMakeCache.txt"
call build
expect "aBuildOfAnotherFolderIsMadeAnew" [ ! -e "$work/build/release/CMakeCache.txt" ]

unreasoned=$(awk '/^LIST$/ { inside = 0 } inside && !/ # ./; /LIST.$/ { inside = 1 }' "$bootstrap")
expect "everyPackageOfAptHasAReason" [ -z "$unreasoned" ]

finish
