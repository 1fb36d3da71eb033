# shellcheck shell=bash
# For the tests of scripts: counts what failed and says what was seen. Sourced, never run.
failures=0

# expect SENTENCE COMMAND...: the sentence is true when the command succeeds.
expect() {
    local sentence=$1
    shift
    if "$@"; then
        printf 'PASS  %s\n' "$sentence"
    else
        printf 'FAIL  %s: not true: %s\n' "$sentence" "$*"
        failures=$((failures + 1))
    fi
}

has() { [[ $1 == *"$2"* ]]; }
lacks() { ! has "$@"; }

finish() {
    [ "$failures" -eq 0 ] || printf '\n%s of the sentences above are not true.\n' "$failures"
    exit $((failures > 0))
}
