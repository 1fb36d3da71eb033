#!/usr/bin/env bash
# Fails when a window measures in pixels or has a colour of its own: what it shows must grow with the
# text and follow the palette (to mend: ui/theme/gap.h, a share of a line of text, FormColours).
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

refused() { # WHAT PATTERN EXCEPTION: what is matched in the windows, but not beginning with the exception
    local found
    found=$(grep -rnE --include='*.h' --include='*.cpp' "$2" ui | grep -vE "^($3)" || true)
    [ -z "$found" ] || { printf '%s:\n%s\n' "$1" "$found" >&2; exit 1; }
}
# One pixel is no length: the least that a widget may have, or half of a hairline beside it.
calls='setContentsMargins|[sS]pacing|setMargin|setFixed(Size|Width|Height)|setM(in|ax)imum(Size|Width|Height)'
calls+='|setIconSize|setIndent|QSize|QMargins|adjusted|drawRoundedRect|QPen|resizeSection|setColumnWidth|FlowLayout'
refused 'a length in pixels' "\\b\\w*($calls)\\((.*, *)?-?([2-9]|[1-9][0-9]+)(\\.[0-9]+)?[,)]" 'ui/theme/gap\.'
# A share of what they are drawn into or measured by, which is no length of its own.
refused 'a length in pixels' 'setPixelSize|[0-9]px\b' \
    'ui/(review/timelinefile|notices/badge|widgets/namesmenu)\.cpp:'
# A font for Chinese or Japanese averages twice as wide: a window would not fit the screen.
refused 'an average of the font (characterWidth() is of a letter)' 'averageCharWidth' 'ui/theme/gap\.'
# A connection's colour is its own, chosen by a person; Qt::transparent is none.
refused 'a colour beside the palette' \
    '(QColor|QRgb|qRgb)\((0x|[0-9])|Qt::(white|black|red|green|blue|cyan|magenta|yellow|gray|dark|light)|"#[0-9a-fA-F]{3,8}"' \
    'ui/theme/|ui/connect/connectionrules\.cpp:'
