#!/usr/bin/env bash
# packaging/check-names.py, with a library of two sources.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=expect.sh
. "$here/expect.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/app/clock"
echo 'tokendesk_library(tokendesk_clock SOURCES hours.cpp days.cpp LINK Qt6::Core)' \
    >"$work/app/clock/CMakeLists.txt"
printf 'namespace tokendesk {\nconstexpr int daysOfWeek = 7;\n}\n' >"$work/app/clock/week.h"

# hidden SOURCE LINE...: the source has these in an anonymous namespace.
hidden() {
    local source=$1
    shift
    { echo 'namespace tokendesk {'; echo 'namespace {'; printf '%s\n' "$@"; echo '}'; echo '}'; } \
        >"$work/app/clock/$source.cpp"
}

# check: leaves code and out.
check() {
    out=$(python3 "$here/../../packaging/check-names.py" "$work" 2>&1)
    code=$?
}

hidden hours 'constexpr int most = 24; // no "}"' 'int half(int whole) { int rest = whole; return rest; }'
hidden days 'const QString least = QStringLiteral("{");' 'int half(qint64 whole) { int rest = 0; return rest; }'
check
expect "differentNamesAndParametersAreFine" [ "$code$out" = 0 ]

hidden days 'constexpr double most{31};'
check
expect "aConstantOfTwoSourcesIsFound" [ "$code" -eq 1 ]
expect "bothSourcesAreNamed" has "$out" 'tokendesk_clock: most is in days.cpp, hours.cpp'

hidden days 'int half(const int number)' '{ return number; }'
check
expect "aFunctionWithTheSameParametersIsFound" has "$out" 'half(int) is in days.cpp, hours.cpp'

hidden days 'struct most {' 'int hours;' '};'
check
expect "aTypeIsFound" has "$out" 'most is in'

hidden days 'constexpr int daysOfWeek = 6;'
check
expect "aHeadersConstantIsFound" has "$out" 'daysOfWeek is in days.cpp, week.h'

echo 'tokendesk_library(tokendesk_clock SOURCES hours.cpp LINK Qt6::Core)' \
    >"$work/app/clock/CMakeLists.txt"
hidden days 'constexpr int most = 31;'
check
expect "anotherLibrarysSourceIsItsOwn" [ "$code" -eq 0 ]

finish
