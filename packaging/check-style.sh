#!/usr/bin/env bash
# Fails when a C++ file is not laid out as .clang-format says (to mend: clang-format -i FILE...); when
# two headers of one namespace give two types the same name: the linker would take the functions of
# one for those of the other without a word; or when check-measures.sh does.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
command -v clang-format >/dev/null || { echo "clang-format is not there: install the package clang-format" >&2; exit 1; }
folders=()
for folder in app ui tests; do
    [ ! -d "$folder" ] || folders+=("$folder")
done
find "${folders[@]}" -type f \( -name '*.h' -o -name '*.cpp' \) -print0 \
    | xargs -0 clang-format --dry-run -Werror

twice=$(grep -rHoE '^(namespace tokendesk[a-z:]* |(struct|class|enum class) [A-Z][A-Za-z0-9]*( final)?( :.*)?( \{)?$)' \
        --include='*.h' app ui tests/support \
    | awk -F: '{ file = $1; text = substr($0, length(file) + 2); split(text, word, " ") }
        word[1] == "namespace" { scope[file] = word[2]; next }
        { name = word[1] == "enum" ? word[3] : word[2]; print scope[file] "::" name }' \
    | sort | uniq -d)
if [ -n "$twice" ]; then
    printf 'two headers have a type of this name: %s\n' $twice >&2
    exit 1
fi

packaging/check-measures.sh
