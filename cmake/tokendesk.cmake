# The build rules that every folder shares: one static library for each folder, so that an include
# that points the wrong way does not link.

add_library(tokendesk_options INTERFACE)
target_compile_definitions(tokendesk_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TOKENDESK_VERSION="${PROJECT_VERSION}")
target_compile_options(tokendesk_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror=switch -Werror=return-type
    $<$<BOOL:${TOKENDESK_WERROR}>:-Werror>)
if(TOKENDESK_SANITIZE)
    target_compile_options(tokendesk_options INTERFACE
        -fsanitize=${TOKENDESK_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(tokendesk_options INTERFACE -fsanitize=${TOKENDESK_SANITIZE})
endif()

include(cmake/release.cmake)

# tokendesk_library(NAME SOURCES file... LINK library...)
function(tokendesk_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE tokendesk_options)
    if(TOKENDESK_PCH)
        if(Qt6::Widgets IN_LIST arg_LINK)
            target_precompile_headers(${name} PRIVATE <QtWidgets/QtWidgets>)
        else()
            target_precompile_headers(${name} PRIVATE <QtCore/QtCore>)
        endif()
    endif()
endfunction()

# tokendesk_test(NAME SOURCES file... LINK library... [GUI] [TIMEOUT seconds] [LABELS label...])
# GUI tests need the display, session bus and keyring that tests/support/run-headless.sh provides.
function(tokendesk_test name)
    cmake_parse_arguments(arg "GUI" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_compile_definitions(${name} PRIVATE QT_FORCE_ASSERTS
        TOKENDESK_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures"
        TOKENDESK_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test tokendesk_options)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
    if(arg_GUI)
        # Only one window has the focus: on one display such tests take turns.
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK display)
    else()
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT QT_QPA_PLATFORM=offscreen)
    endif()
endfunction()
