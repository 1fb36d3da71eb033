#!/usr/bin/env bash
# What is installed beside the programs: test-packaging.sh BUILD. Installs the build into an empty
# prefix, and holds what is found there against the tools of its kind and against the programs.
# shellcheck disable=SC2317 # called by expect
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
top=$(cd -- "$here/../.." && pwd)
# shellcheck source=../support/expect.sh
. "$here/../support/expect.sh"
build=${1:?the folder of a build}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
prefix=$work/prefix
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
cmake --install "$build" --prefix "$prefix" >"$work/log" || { cat "$work/log"; exit 1; }

# ---- the files -------------------------------------------------------------------------------
share=$prefix/share
find "$prefix" -type f | sed "s|^$prefix/||" | sort >"$work/installed"
cat >"$work/expected" <<LIST
bin/tokendesk
bin/tokendesk-sandbox
bin/tokendeskctl
share/applications/tokendesk.desktop
share/bash-completion/completions/tokendesk
share/bash-completion/completions/tokendesk-sandbox
share/bash-completion/completions/tokendeskctl
share/doc/tokendesk/changelog.Debian.gz
share/doc/tokendesk/changelog.gz
share/doc/tokendesk/copyright
share/doc/tokendesk/review-record.schema.json
$(for size in 16 22 24 32 48 64 96 128 256 512; do
    echo "share/icons/hicolor/${size}x$size/apps/tokendesk.png"
done)
share/icons/hicolor/scalable/apps/tokendesk.svg
share/man/man1/tokendesk-sandbox.1.gz
share/man/man1/tokendesk.1.gz
share/man/man1/tokendeskctl.1.gz
share/metainfo/$(sed -n 's/^TOKENDESK_APP_ID:STRING=//p' "$build/CMakeCache.txt").metainfo.xml
LIST
sort -o "$work/expected" "$work/expected"
expect "everythingAndNothingElseIsInstalled" diff "$work/expected" "$work/installed"

right_size() {
    local size file
    for file in "$share"/icons/hicolor/*x*/apps/tokendesk.png; do
        size=$(basename "$(dirname "$(dirname "$file")")")
        [ "$(identify -format '%wx%h' "$file")" = "$size" ] || return 1
    done
}
expect "everyIconHasTheSizeOfItsFolder" right_size

# ---- the desktop -----------------------------------------------------------------------------
quiet() { [ -z "$("$@" 2>&1 | tee /dev/stderr)" ]; }
expect "theMenuEntryIsValid" quiet desktop-file-validate --warn-kde \
    "$share/applications/tokendesk.desktop"
in_catalogue() {
    grep -c "<$1>" "$share"/metainfo/*.metainfo.xml
}
speaks_every_language() {
    local code key part
    for code in $(basename -a -s .ts "$top"/translations/tokendesk_*.ts | sed s/tokendesk_//); do
        [ "$code" = en ] && continue
        for key in GenericName Comment Keywords; do
            grep -q "^$key\[$code\]=." "$share/applications/tokendesk.desktop" || return 1
        done
        for part in summary p li; do
            [ "$(in_catalogue "$part xml:lang=\"$code\"")" -eq "$(in_catalogue "$part")" ] ||
                return 1
        done
    done
}
expect "theMenuAndTheCatalogueSpeakEveryLanguage" speaks_every_language
# The program has no page of its own yet (TOKENDESK_HOMEPAGE); newer checkers warn of that.
catalogue_entry_is_valid() {
    local said
    said=$(appstreamcli validate --no-net "$1" 2>&1)
    echo "$said" >&2
    [[ $said == *Validation* ]] && ! grep '^[EW]:' <<<"$said" | grep -qv ' url-homepage-missing$'
}
expect "theCatalogueEntryIsValid" catalogue_entry_is_valid "$share"/metainfo/*.metainfo.xml

# For a publisher who has a page and a folder of pictures.
published=$work/org.example.tokendesk.metainfo.xml
unpublished=$work/org.example.unpublished.metainfo.xml
cat >"$work/publish.cmake" <<SCRIPT
include($top/packaging/linux/catalogue.cmake)
set(TOKENDESK_APP_ID org.example.tokendesk)
write_catalogue($unpublished)
set(TOKENDESK_HOMEPAGE https://tokendesk.example.org)
set(TOKENDESK_SCREENSHOTS_URL https://tokendesk.example.org/pictures/)
write_catalogue($published)
SCRIPT
expect "aPublishersCatalogueEntryIsWritten" cmake -P "$work/publish.cmake"
expect "aPublishersCatalogueEntryIsValid" catalogue_entry_is_valid "$published"
pictures=$(sed -n 's|.*<image>https://tokendesk.example.org/pictures/\(.*\)</image>|\1|p' "$published")
pictures_are_there() {
    local name
    for name in $pictures; do
        [ -f "$top/resources/screenshots/$name" ] || return 1
    done
}
expect "aPublishersCatalogueEntryHasPictures" [ -n "$pictures" ]
expect "thePicturesOfTheCatalogueAreThere" pictures_are_there
expect "withoutAPublishersFolderThereAreNoPictures" lacks "$(<"$unpublished")" "<screenshots>"

# ---- one version -----------------------------------------------------------------------------
version=$("$prefix/bin/tokendesk" --version | cut -d' ' -f2)
expect "thereIsAVersion" [ -n "$version" ]
expect "theOtherProgramsHaveTheSame" [ \
    "$("$prefix/bin/tokendeskctl" --version) $("$prefix/bin/tokendesk-sandbox" --version)" \
    = "tokendeskctl $version tokendesk-sandbox $version" ]
# Without a display, as on a server or in a build.
blind() { env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$prefix/bin/tokendesk" "$@"; }
ends_with() { local code=$1; shift; "$@" >/dev/null 2>&1; [ $? -eq "$code" ]; }
expect "itsVersionNeedsNoDisplay" [ "$(blind --version 2>&1)" = "tokendesk $version" ]
expect "itsHelpNeedsNoDisplay" has "$(blind --help 2>&1)" "--sandbox"
expect "aWrongWordNeedsNoDisplay" ends_with 2 blind --nonsense
expect "itHasNoSecondHelp" ends_with 2 blind --help-all
expect "aDisplayThatCannotBeReachedHindersNoWord" ends_with 0 env DISPLAY=:4711 \
    "$prefix/bin/tokendesk" -platform xcb --version
expect "withoutADisplayAWindowIsRefusedInWords" has "$(blind --sandbox 2>&1)" "no display"
first_release=$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$share"/metainfo/*.xml | head -n 1)
expect "theCataloguesNewestReleaseIsIt" [ "$first_release" = "$version" ]
expect "theDebianChangelogsNewestEntryIsIt" has \
    "$(zcat "$share/doc/tokendesk/changelog.Debian.gz" | head -n 1)" "tokendesk ($version-"
expect "theChangelogsNewestEntryIsIt" has \
    "$(zcat "$share/doc/tokendesk/changelog.gz" | grep -m 1 '^## ')" "## $version"

# ---- manuals and completion ------------------------------------------------------------------
# completed WORD...: what completion offers for the last word.
completed() {
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    "_${1//-/_}"
    [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"
}
# help_options: the long options that a help on standard input lists.
help_options() {
    grep -E '^ +-' | grep -oE '(^| )--[a-z-]+' | tr -d ' ' | sort -u
}
# missing_in TEXT OPTION...: names every option that is not a word of the text.
missing_in() {
    local text=$1 option
    shift
    for option in "$@"; do
        grep -qE -- "(^|[^a-z-])$option([^a-z-]|$)" <<<"$text" || printf '%s ' "$option"
    done
}

# without_entry TEXT OPTION...: names every option that no entry of the manual begins with.
without_entry() {
    local text=$1 option
    shift
    for option in "$@"; do
        grep -qE -- "^ {7}(-[a-z], )?$option( |$)" <<<"$text" || printf '%s ' "$option"
    done
}

manual_warnings() { { MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$1" >/dev/null; } 2>&1; }

for program in tokendesk tokendeskctl tokendesk-sandbox; do
    page=$share/man/man1/$program.1.gz
    expect "theManualOf_${program}_readsWithoutWarnings" [ -z "$(manual_warnings "$page")" ]
    expect "theManualOf_${program}_isFoundByItsName" has "$(lexgrog "$page" 2>&1)" "\"$program - "
    # shellcheck disable=SC1090 # three files, checked on their own
    . "$share/bash-completion/completions/$program"
done

for program in tokendesk tokendesk-sandbox; do
    mapfile -t options < <("$prefix/bin/$program" --help | help_options)
    expect "theHelpOf_${program}_hasOptions" [ ${#options[@]} -ge 6 ]
    text=$(MANWIDTH=200 man -l "$share/man/man1/$program.1.gz" | col -bx)
    expect "theManualOf_${program}_hasEveryOption" [ -z "$(without_entry "$text" "${options[@]}")" ]
    expect "completionOf_${program}_offersEveryOption" [ \
        -z "$(missing_in "$(completed "$program" --)" "${options[@]}")" ]
done

text=$(MANWIDTH=200 man -l "$share/man/man1/tokendeskctl.1.gz" | col -bx)
mapfile -t commands < <("$prefix/bin/tokendeskctl" --help |
    sed -nE 's/^  ([a-z]+ [a-z]+)( .*)?  .*/\1/p')
expect "theHelpOf_tokendeskctl_hasCommands" [ ${#commands[@]} -ge 12 ]
for command in "${commands[@]}"; do
    read -r group word <<<"$command"
    name=tokendeskctl_${group}_$word
    mapfile -t options < <("$prefix/bin/tokendeskctl" "$group" "$word" --help | help_options)
    expect "theManualOf_${name}_hasEveryOption" [ -z "$(without_entry "$text" "${options[@]}")" ]
    expect "completionOffers_$name" has "$(completed tokendeskctl "$group" "")" "$word"
    expect "completionOf_${name}_offersEveryOption" [ -z \
        "$(missing_in "$(completed tokendeskctl "$group" "$word" --)" "${options[@]}")" ]
done

# ---- the program starts from there -----------------------------------------------------------
started=$(timeout 60 "$prefix/bin/tokendesk" --sandbox --measure-start --data-dir "$work/data")
expect "theInstalledProgramShowsTheSandbox" has "$started" '"usable_ms"'

# ---- nothing that only this machine has ------------------------------------------------------
if grep -qx 'CMAKE_BUILD_TYPE:STRING=Release' "$build/CMakeCache.txt"; then
    expect "noFileNamesTheFolderOfTheSource" [ -z "$(grep -rlF -- "$top" "$prefix")" ]
    expect "noFileNamesTheFolderOfTheBuild" [ -z "$(grep -rlF -- "$build" "$prefix")" ]
fi
finish
