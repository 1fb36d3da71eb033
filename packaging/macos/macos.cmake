# NOT BUILT HERE: written from the manuals of CMake and Qt, and never run. Makes Tokendesk.app with
# the other two programs inside; signing and notarising are left to whoever publishes it.

set(icns ${CMAKE_CURRENT_BINARY_DIR}/tokendesk.icns)
draw_icon(tokendesk.icns 32 64 128 256 512 1024)
# The command is of this folder, the program is not: a target brings them into an order.
add_custom_target(packaging_files ALL DEPENDS ${icns})
add_dependencies(tokendesk packaging_files)
set_target_properties(tokendesk PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME Tokendesk
    MACOSX_BUNDLE_GUI_IDENTIFIER ${TOKENDESK_APP_ID}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_ICON_FILE tokendesk.icns)

set(bundle tokendesk.app)
install(TARGETS tokendesk BUNDLE DESTINATION .)
install(TARGETS tokendeskctl tokendesk-sandbox RUNTIME DESTINATION ${bundle}/Contents/MacOS)
install(FILES ${icns} DESTINATION ${bundle}/Contents/Resources)
# macdeployqt: every library and plugin into the bundle.
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/deploy-$<CONFIG>.cmake CONTENT "
include(\"${QT_DEPLOY_SUPPORT}\")
qt_deploy_runtime_dependencies(EXECUTABLE ${bundle} ADDITIONAL_EXECUTABLES
    ${bundle}/Contents/MacOS/tokendeskctl ${bundle}/Contents/MacOS/tokendesk-sandbox)
")
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/deploy-$<CONFIG>.cmake)
