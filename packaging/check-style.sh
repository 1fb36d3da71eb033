#!/usr/bin/env bash
# Fails when a C++ file is not laid out as .clang-format says. To mend: clang-format -i FILE...
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
command -v clang-format >/dev/null || { echo "clang-format is not there: install the package clang-format" >&2; exit 1; }
folders=()
for folder in app ui tests; do
    [ ! -d "$folder" ] || folders+=("$folder")
done
find "${folders[@]}" -type f \( -name '*.h' -o -name '*.cpp' \) -print0 \
    | xargs -0 clang-format --dry-run -Werror
