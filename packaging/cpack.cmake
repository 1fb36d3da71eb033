# The packages: cpack in the folder of a release build makes the one for this system.

set(CPACK_PACKAGE_NAME tokendesk)
set(CPACK_PACKAGE_VENDOR "The Tokendesk authors")
set(CPACK_PACKAGE_CONTACT ${TOKENDESK_MAINTAINER})
set(CPACK_PACKAGE_HOMEPAGE_URL ${TOKENDESK_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "service accounts and service tokens of a Qualytics deployment")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_SOURCE_DIR}/description.txt)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/cpackdate.cmake)
set(CPACK_TOKENDESK_SOURCE ${PROJECT_SOURCE_DIR})
set(CPACK_TOKENDESK_CHANGELOG ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
# Whatever the umask of whoever packs.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32) # NOT BUILT HERE
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Tokendesk)
    set(CPACK_PACKAGE_EXECUTABLES tokendesk Tokendesk)
    set(CPACK_NSIS_DISPLAY_NAME Tokendesk)
    set(CPACK_NSIS_PACKAGE_NAME Tokendesk)
    set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_BINARY_DIR}/tokendesk.ico)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/tokendesk.exe)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
elseif(APPLE) # NOT BUILT HERE
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Tokendesk)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    # Older than a package of Debian's own would be.
    set(CPACK_DEBIAN_PACKAGE_RELEASE 0upstream1)
    set(CPACK_DEBIAN_PACKAGE_SECTION admin)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/cpackfolders.cmake)
    set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/cpackarchive.cmake)
    # What the programs link is asked of dpkg-shlibdeps. The rest is opened while they run, and
    # nothing links it: the driver of Qt SQL, the plugin that reads the icons, what QtKeychain
    # reaches the keychain with, whom TLS trusts, and what Qt's own dialogs say in other languages.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS
        "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, ca-certificates, qt6-translations-l10n")
    # A window on Wayland, what opens the browser for a sign-in (xdg-open), a keychain where there
    # is none, a font where there is none, and one for Chinese and Japanese.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, xdg-utils, \
gnome-keyring | kwalletmanager | keepassxc, fonts-dejavu-core, fonts-noto-cjk")
endif()
include(CPack)
