# NOT BUILT HERE: written from the manuals of CMake, Qt and NSIS, and never run. Needs Windows with
# Qt 6.4 or newer, the same libraries as elsewhere, and NSIS 3 for the installer.

draw_icon(tokendesk.ico 16 24 32 48 64 128 256)
# The command is of this folder, the program is not: a target brings them into an order.
add_custom_target(packaging_files ALL DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/tokendesk.ico)
add_dependencies(tokendesk packaging_files)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/tokendesk.rc "1 ICON \"tokendesk.ico\"\n")
enable_language(RC)
target_sources(tokendesk PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/tokendesk.rc)
set_target_properties(tokendesk PROPERTIES WIN32_EXECUTABLE ON)

set(programs tokendesk tokendeskctl tokendesk-sandbox)
install(TARGETS ${programs} RUNTIME DESTINATION bin)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .)
# What windeployqt does not know of: QtKeychain, QCoro, simdjson. Qt's own are among them too.
install(FILES $<TARGET_RUNTIME_DLLS:tokendesk> DESTINATION bin)
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/deploy-$<CONFIG>.cmake CONTENT "
include(\"${QT_DEPLOY_SUPPORT}\")
qt_deploy_runtime_dependencies(EXECUTABLE bin/tokendesk.exe GENERATE_QT_CONF
    ADDITIONAL_EXECUTABLES bin/tokendeskctl.exe bin/tokendesk-sandbox.exe)
")
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/deploy-$<CONFIG>.cmake)
