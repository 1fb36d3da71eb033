# Programs, icons, menu entry, catalogue entry, manuals, completion and documents, each where the
# desktop and the shell look for it below the prefix.

install(TARGETS tokendesk tokendeskctl tokendesk-sandbox RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set(made) # what is made while the program is built

# The icon at every size that menus, docks and software centres ask for, and as it was drawn.
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 22 24 32 48 64 96 128 256 512)
    draw_icon(tokendesk-${size}.png ${size})
    list(APPEND made ${CMAKE_CURRENT_BINARY_DIR}/tokendesk-${size}.png)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/tokendesk-${size}.png
        DESTINATION ${icons}/${size}x${size}/apps RENAME tokendesk.png)
endforeach()
install(FILES ${icon} DESTINATION ${icons}/scalable/apps)

install(FILES linux/tokendesk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
include(linux/catalogue.cmake)
write_catalogue(${CMAKE_CURRENT_BINARY_DIR}/${TOKENDESK_APP_ID}.metainfo.xml)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${TOKENDESK_APP_ID}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# install_compressed(FILE DESTINATION folder [RENAME name]): without gzip's time and name
find_program(GZIP_PROGRAM gzip REQUIRED)
function(install_compressed file)
    cmake_parse_arguments(arg "" "DESTINATION;RENAME" "" ${ARGN})
    if(NOT arg_RENAME)
        get_filename_component(arg_RENAME ${file} NAME)
    endif()
    set(target ${CMAKE_CURRENT_BINARY_DIR}/${arg_RENAME}.gz)
    get_filename_component(source ${file} ABSOLUTE)
    add_custom_command(OUTPUT ${target} COMMAND ${GZIP_PROGRAM} -9nc ${source} > ${target}
        DEPENDS ${source} VERBATIM)
    set(made ${made} ${target} PARENT_SCOPE)
    install(FILES ${target} DESTINATION ${arg_DESTINATION})
endfunction()

foreach(program tokendesk tokendeskctl tokendesk-sandbox)
    install_compressed(man/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    # Found by name: bash-completion loads the file that is called as the command.
    install(FILES completion/${program}.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${program})
endforeach()

install(FILES debian/copyright ${PROJECT_SOURCE_DIR}/resources/review-record.schema.json
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR}
    RENAME changelog)
configure_file(debian/changelog.in changelog.Debian @ONLY)
install_compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian DESTINATION ${CMAKE_INSTALL_DOCDIR})

add_custom_target(packaging_files ALL DEPENDS ${made})
