#!/usr/bin/env bash
# Fails when a C++ file is not laid out as .clang-format says (to mend: clang-format -i FILE...); when
# two headers of one namespace give two types the same name: the linker would take the functions of
# one for those of the other without a word; or when a window measures in pixels or has a colour of
# its own: what it shows must grow with the text and follow the palette (to mend: ui/theme/gap.h,
# a share of a line of text, FormColours).
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

refused() { # WHAT PATTERN EXCEPTION: what is matched in the windows, but not beginning with the exception
    local found
    found=$(grep -rnE --include='*.h' --include='*.cpp' "$2" ui | grep -vE "^($3)" || true)
    [ -z "$found" ] || { printf '%s:\n%s\n' "$1" "$found" >&2; exit 1; }
}
# One pixel is no length: the least that a widget may have, or half of a hairline beside it.
calls='setContentsMargins|[sS]pacing|setMargin|setFixed(Size|Width|Height)|setM(in|ax)imum(Size|Width|Height)'
calls+='|setIconSize|setIndent|QSize|QMargins|adjusted|drawRoundedRect|QPen|resizeSection|setColumnWidth|FlowLayout'
refused 'a length in pixels' "\\b\\w*($calls)\\((.*, *)?-?([2-9]|[1-9][0-9]+)(\\.[0-9]+)?[,)]" 'ui/theme/gap\.'
# A connection's colour is its own, chosen by a person; Qt::transparent is none.
refused 'a colour beside the palette' \
    '(QColor|QRgb|qRgb)\((0x|[0-9])|Qt::(white|black|red|green|blue|cyan|magenta|yellow|gray|dark|light)|"#[0-9a-fA-F]{3,8}"' \
    'ui/theme/|ui/connect/connectionrules\.cpp:'
