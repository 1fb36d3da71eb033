#!/usr/bin/env bash
# Makes the .deb of a release build and tries it: its fields and files, lintian, and that it can be
# installed, run and removed without leaving anything but what belongs to its user.
#   packaging/test-deb.sh [--system] [--fresh] [BUILD]
#     --system  also with apt on this machine (as root); with CI=true in the environment, root does
#               so without being told, where that installs nothing but this package
#     --fresh   also on a Debian of its own, where nothing is installed that the package does not
#               ask for (as root; needs debootstrap and the network, and some minutes)
#     BUILD     the folder of the release build (build/release)
# The tests run it without options: those need no network, and root only for what root alone tries.
# shellcheck disable=SC2317 # called by trap and expect
set -uo pipefail
top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=../tests/support/expect.sh
. "$top/tests/support/expect.sh"

system=no fresh=no build=$top/build/release
for word in "$@"; do
    case $word in
    --system) system=yes ;;
    --fresh) fresh=yes ;;
    -*) sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    *) build=$(cd -- "$word" && pwd) || exit 2 ;;
    esac
done
export LC_ALL=C.UTF-8

work=$(mktemp -d)
debian=$work/debian
installed=no
clean_up() {
    [ "$installed" = no ] || dpkg --purge tokendesk >/dev/null 2>&1
    if [ "$fresh" = yes ]; then
        umount "$debian/proc" "$debian/dev" 2>/dev/null
        # A folder of the machine must not be emptied with it.
        ! mountpoint -q "$debian/dev" || { echo "$debian/dev is still mounted" >&2; return; }
    fi
    rm -rf "$work"
}
trap clean_up EXIT

# ---- the package -----------------------------------------------------------------------------
# pack FOLDER [OPTION...]: leaves the package there.
pack() {
    (cd -- "$build" && cpack -G DEB -B "$1" "${@:2}") >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
}
# To press it together as for users takes longer than all else: only what is installed for real is.
press=gzip
[ "$system$fresh" = nono ] || press=xz
pack "$work/first" -D "CPACK_DEBIAN_COMPRESSION_TYPE=$press"
deb=$(echo "$work"/first/*.deb)
before=$(umask)
umask 077
TZ=Asia/Tokyo pack "$work/second" -D CPACK_DEBIAN_COMPRESSION_TYPE=none
umask "$before"
again=$(echo "$work"/second/*.deb)
for part in fsys ctrl; do
    dpkg-deb "--$part-tarfile" "$deb" >"$work/$part.first"
    dpkg-deb "--$part-tarfile" "$again" >"$work/$part.second"
    expect "packedAgainItIsTheSame_$part" cmp "$work/$part.first" "$work/$part.second"
    expect "itIsNotEmpty_$part" [ -s "$work/$part.first" ]
done
usual_modes() { [ "$(ar tv "$1" | cut -c 1-9 | sort -u)" = rw-r--r-- ]; }
expect "noUmaskIsWrittenIntoIt" usual_modes "$again"

expect "forUsersItIsPressedTightly" grep -q 'CPACK_DEBIAN_COMPRESSION_TYPE "xz"' \
    "$build/CPackConfig.cmake"

field() { dpkg-deb -f "$deb" "$1"; }
expect "theFileIsNamedAsDebianNamesIt" [ "$(basename "$deb")" \
    = "tokendesk_$(field Version)_$(field Architecture).deb" ]
for name in Maintainer Section Priority Installed-Size Description; do
    expect "itHasTheField_$name" [ -n "$(field "$name")" ]
done
# Ubuntu 24.04 writes "t64" after the names of libraries whose times became 64 bits wide.
for name in libc6 libstdc++6 libqt6widgets6 libqt6network6 libqt6sql6 libqt6svg6 libqt6httpserver6 \
    libqt6keychain1 libqt6sql6-sqlite libsecret-1-0 ca-certificates \
    qt6-translations-l10n; do
    expect "itDependsOn_$name" has " $(field Depends | sed 's/([^)]*)//g; s/,/ /g; s/t64 / /g') " \
        " $name "
done
expect "itRecommendsWhatOpensTheBrowser" has "$(field Recommends)" xdg-utils
if command -v lintian >/dev/null; then
    # As root lintian says that it should not be root, which is no fault of the package.
    expect "lintianFindsNoErrorsAndWarnings" lintian --allow-root --fail-on error,warning "$deb"
else
    echo "SKIP  lintian is not installed"
fi

mkdir "$work/files"
dpkg-deb -x "$deb" "$work/files"
for program in tokendesk tokendeskctl tokendesk-sandbox; do
    file=$work/files/usr/bin/$program
    headers=$(readelf -Wldh "$file")
    expect "${program}_isPositionIndependent" has "$headers" "DYN (Position-Independent Executable"
    expect "${program}_bindsEverythingAtItsStart" has "$headers" BIND_NOW
    expect "${program}_protectsItsRelocations" has "$headers" GNU_RELRO
    expect "${program}_hasNoExecutableStack" grep -qE 'GNU_STACK .* RW ' <<<"$headers"
    expect "${program}_guardsItsStack" has "$(readelf -W --dyn-syms "$file")" __stack_chk_fail
    expect "${program}_isStripped" lacks "$(readelf -WS "$file")" .symtab
done

# Of the three only the window calls a function for certain that has a checked form.
expect "theWindowUsesCheckedFunctions" grep -qE '__[a-z]+_chk@' \
    <(readelf -W --dyn-syms "$work/files/usr/bin/tokendesk")

# ---- installed, run and removed, below a folder ----------------------------------------------
root=$work/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
: >"$root/var/lib/dpkg/status"
# Nothing else is installed there: what it depends on is this machine's.
dpkg_there() { dpkg --root="$root" --force-not-root --force-depends "$@" >"$work/log" 2>&1; }
headless() { "$top/tests/support/run-headless.sh" timeout 90 "$@"; }

expect "itCanBeInstalled" dpkg_there --log=/dev/null -i "$deb"
expect "theInstalledWindowShowsTheSandbox" has \
    "$(headless "$root/usr/bin/tokendesk" --sandbox --measure-start --data-dir "$work/data")" \
    '"usable_ms"'
expect "theInstalledCommandAnswers" has "$("$root/usr/bin/tokendeskctl" --version)" tokendeskctl
expect "theInstalledSandboxAnswers" has "$("$root/usr/bin/tokendesk-sandbox" --version)" sandbox
expect "itCanBeRemoved" dpkg_there --log=/dev/null -P tokendesk
expect "nothingIsLeft" [ -z "$(find "$root" -path "$root/var/lib/dpkg" -prune -o -type f -print)" ]
expect "whatBelongsToItsUserIs" [ -s "$work/data/journal.sqlite" ]

# ---- with apt on this machine ----------------------------------------------------------------
chmod 755 "$work" "$work/first" # apt reads it as a user of its own
if command -v apt-get >/dev/null; then
    plan=$(apt-get -s install --no-install-recommends "$deb" 2>&1)
    alone=no
    ! has "$plan" "0 upgraded, 1 newly installed, 0 to remove" || alone=yes
    if dpkg -s tokendesk >/dev/null 2>&1; then
        echo "SKIP  one is installed here already"
    elif [ "$alone" = no ] && [ -z "$(find /var/lib/apt/lists -name '*_Packages*' 2>/dev/null)" ]; then
        echo "SKIP  apt knows no packages here, and not all that it depends on is installed"
    else
        expect "aptFindsAllThatItDependsOn" has "$plan" "Inst tokendesk "
        # Nobody else's machine is changed by a test, and a test needs no network.
        if [ "${CI:-}" = true ] && [ "$(id -u)" = 0 ]; then
            [ "$alone" = yes ] && system=yes || echo "SKIP  apt would change more than this package"
        fi
    fi
fi
if [ "$system" = yes ]; then
    apt() {
        DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 "$@" \
            >"$work/log" 2>&1 || { cat "$work/log"; false; }
    }
    installed=yes
    expect "aptInstallsIt" apt install --no-install-recommends "$deb"
    dpkg -L tokendesk >"$work/list"
    expect "thisMachinesWindowShowsTheSandbox" has \
        "$(headless tokendesk --sandbox --measure-start --data-dir "$work/more")" '"usable_ms"'
    expect "aptRemovesIt" apt remove --purge tokendesk
    installed=no
    left=$(while read -r path; do [ ! -f "$path" ] || echo "$path"; done <"$work/list")
    expect "aptLeavesNothing" [ -z "$left" ]
fi

# ---- on a Debian of its own ------------------------------------------------------------------
if [ "$fresh" = yes ]; then
    there() {
        chroot "$debian" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root \
            DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen "$@"
    }
    files_there() { (cd "$debian" && find usr/bin usr/share -type f | sort); }
    # From where this machine has its packages.
    mirror=$(sed -nE 's/^(deb|URIs:) ?(\[[^]]*\] )?(https?:[^ ]+).*/\3/p' /etc/apt/sources.list \
        /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    debootstrap --variant=minbase "$codename" "$debian" "$mirror" >"$work/log" 2>&1 ||
        { tail "$work/log"; exit 1; }
    mount -t proc proc "$debian/proc" && mount --bind /dev "$debian/dev" || exit 1
    cp "$deb" "$debian/root/tokendesk.deb"
    there apt-get -q update >/dev/null
    there apt-get -q -y install --no-install-recommends /root/tokendesk.deb >"$work/log" 2>&1
    expect "aFreshDebianInstallsIt" has "$(there dpkg-query -s tokendesk)" "Status: install ok installed"
    expect "aFreshDebiansWindowShowsTheSandbox" has \
        "$(there timeout 90 tokendesk --sandbox --measure-start)" '"usable_ms"'
    # One for each package that nothing links: the keychain, SQLite, the icons, whom TLS trusts.
    expect "aFreshDebianHasWhatIsOpenedAtRunTime" there sh -c 'ls /usr/lib/*/libsecret-1.so.0 \
        /usr/lib/*/qt6/plugins/sqldrivers/libqsqlite.so \
        /usr/lib/*/qt6/plugins/imageformats/libqsvg.so /etc/ssl/certs/ca-certificates.crt'
    there apt-get -q -y remove --purge tokendesk >"$work/log" 2>&1
    expect "aFreshDebianKeepsNoFileOfIt" [ -z "$(files_there | grep tokendesk)" ]
    expect "aFreshDebianKeepsWhatBelongsToItsUser" \
        [ -s "$debian/root/.local/share/tokendesk/journal.sqlite" ]
fi
finish
