#!/bin/sh
# Brings translations/*.ts up to the sources. With --check it only says whether they are.
# A text that lupdate cannot place, and so nobody could translate, is an error in both.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd -P)
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate=$(command -v lupdate6 || command -v lupdate)
check=no
[ "${1:-}" != --check ] || check=yes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The include paths are what makes lupdate see that a class lies in a namespace: without them
# the names of the contexts are wrong, and the program finds no translation.
update() { # FILE [OPTION]
    subject=$1; shift
    "$lupdate" -silent -noobsolete -locations none "$@" -I "$top" -I "$top/app" \
        "$top/app" "$top/ui" -ts "$subject" 2>>"$work/complaints" || {
        cat "$work/complaints" >&2
        exit 1
    }
}

failed=0
for file in "$top"/translations/*.ts; do
    # English needs its plural forms only.
    options=
    case $file in *_en.ts) options=-pluralonly ;; esac
    target=$file
    if [ $check = yes ]; then
        target=$work/${file##*/}
        cp "$file" "$target"
    fi
    # shellcheck disable=SC2086 # none or one word
    update "$target" $options
    if [ $check = yes ] && ! diff -u "$file" "$target"; then
        echo "$file is behind the sources: run packaging/update-translations.sh" >&2
        failed=1
    fi
    if grep -q 'type="unfinished"' "$file"; then
        echo "$file has texts without a translation" >&2
        [ $check = no ] || failed=1
    fi
done
if [ -s "$work/complaints" ]; then
    echo "lupdate cannot place these texts; declare them with Q_DECLARE_TR_FUNCTIONS:" >&2
    sort -u "$work/complaints" >&2
    failed=1
fi
exit $failed
