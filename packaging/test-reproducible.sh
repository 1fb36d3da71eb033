#!/usr/bin/env bash
# Builds the .deb of the last commit twice, in two folders and two surroundings, without any cache,
# and compares the bytes.
# Two whole builds: no part of the tests.
#   packaging/test-reproducible.sh [JOBS]
set -euo pipefail
top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
jobs=${1:-$(getconf _NPROCESSORS_ONLN)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

unset SOURCE_DATE_EPOCH
# make FOLDER BUILD TIMEZONE LOCALE UMASK: the clone and, in "package", what comes of it in FOLDER.
make() (
    umask "$5"
    export TZ=$3 LC_ALL=$4 CCACHE_DISABLE=1
    git clone -q "$top" "$1/source"
    cmake -S "$1/source" -B "$2" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CXX_COMPILER_LAUNCHER= -DTOKENDESK_TESTS=OFF -DTOKENDESK_BENCHMARKS=OFF >/dev/null
    cmake --build "$2" --parallel "$jobs" >/dev/null
    cd "$2" && cpack -G DEB -B "$1/package" >/dev/null 2>&1
)
make "$work/one" "$work/one/source/build/release" UTC C 022
make "$work/another-with-a-longer-name" "$work/somewhere-else" Asia/Tokyo C.UTF-8 077

debs=("$work"/*/package/*.deb)
sha256sum "${debs[@]}"
if ! cmp "${debs[@]}"; then
    for number in 0 1; do
        dpkg-deb -R "${debs[number]}" "$work/$number"
    done
    diff -rq "$work/0" "$work/1" || true
    exit 1
fi
echo "test-reproducible: the same"
