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
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Its garbage collector took an eighth of the build's time, to free a few hundred MiB.
    target_compile_options(tokendesk_options INTERFACE
        "$<${for_users}:SHELL:--param ggc-min-heapsize=1048576>")
endif()

# One precompiled header for all that is compiled with the same options: a compiler refuses one that
# was made with another macro or another optimisation. Each has no more macros than its users. It has
# what most files ask for and no more: every template that a header of it calls is compiled anew with
# each file, and those of <QtWidgets> took longer than the files themselves.
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT
    "// A target needs a source, so that what it precompiles has a place.\n" @ONLY)
function(tokendesk_precompiled name)
    cmake_parse_arguments(arg "" "" "HEADERS;LINK" ${ARGN})
    add_library(${name} OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(${name} PRIVATE ${arg_LINK})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    if(TOKENDESK_PCH)
        target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
    endif()
endfunction()
set(tokendesk_headers
    <algorithm> <array> <chrono> <functional> <memory> <optional> <utility> <variant> <vector>
    <QDateTime> <QHash> <QList> <QObject> <QString>)
set(tokendesk_widget_headers ${tokendesk_headers}
    <QCoroFuture> <QCoroTask> <QCoreApplication> <QLineEdit> <QLocale> <QPointer> <QPushButton>
    <QSet> <QTimer> <QVBoxLayout> <QWidget>)
tokendesk_precompiled(tokendesk_pch HEADERS ${tokendesk_headers}
    LINK Qt6::Core tokendesk_options)
tokendesk_precompiled(tokendesk_pch_widgets HEADERS ${tokendesk_widget_headers}
    LINK Qt6::Widgets QCoro6::Core tokendesk_options)

# What tests are compiled with more: every assertion, and no more optimisation than the compiler
# does quickly (-Og takes an eighth less time than -O1, and -O0 more than both).
add_library(tokendesk_test_options INTERFACE)
target_compile_definitions(tokendesk_test_options INTERFACE QT_FORCE_ASSERTS)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(tokendesk_test_options INTERFACE $<${for_users}:-Og>)
endif()
target_link_libraries(tokendesk_test_options INTERFACE tokendesk_options)
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold TOKENDESK_HAS_GOLD)
if(TOKENDESK_HAS_GOLD)
    # A third of the time that the usual one takes; what is not for users may have it.
    target_link_options(tokendesk_test_options INTERFACE -fuse-ld=gold)
endif()
if(TOKENDESK_TESTS)
    # Not where the test lies, which none asks for: what precompiles <QTest> would be of one folder.
    set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
    tokendesk_precompiled(tokendesk_pch_test HEADERS ${tokendesk_headers}
        LINK Qt6::Core tokendesk_test_options)
    tokendesk_precompiled(tokendesk_pch_test_widgets HEADERS ${tokendesk_widget_headers} <QTest>
        LINK Qt6::Network Qt6::Widgets Qt6::Test QCoro6::Core tokendesk_test_options)
endif()

# tokendesk_library(NAME SOURCES file... LINK library... [ALONE])
# ALONE: each file is compiled by itself in any case. What 100,000 rows pass through is: several at
# once, the compiler inlines less, and decoding them takes an eighth longer.
function(tokendesk_library name)
    cmake_parse_arguments(arg "ALONE" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE tokendesk_options)
    if(TOKENDESK_UNITY AND NOT arg_ALONE)
        # Eight files at once. GCC then takes the frame of a coroutine, which may hold a type of its
        # own file, for something that others see.
        set_target_properties(${name} PROPERTIES UNITY_BUILD ON)
        target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
    if(TOKENDESK_PCH)
        if(Qt6::Widgets IN_LIST arg_LINK)
            target_precompile_headers(${name} REUSE_FROM tokendesk_pch_widgets)
        else()
            target_precompile_headers(${name} REUSE_FROM tokendesk_pch)
        endif()
    endif()
endfunction()

# What "test.moc" at the end of test.cpp stands for. AUTOMOC would look through each program by itself
# and compile an empty file besides: with so many programs, a tenth of the build.
function(tokendesk_test_moc name)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    file(MAKE_DIRECTORY ${folder})
    target_include_directories(${name} PRIVATE ${folder})
    foreach(source ${ARGN})
        get_filename_component(path ${source} ABSOLUTE)
        get_filename_component(stem ${source} NAME_WE)
        file(STRINGS ${path} wanted REGEX "^#include \"${stem}\\.moc\"")
        if(wanted)
            qt_generate_moc(${path} ${folder}/${stem}.moc TARGET ${name})
            target_sources(${name} PRIVATE ${folder}/${stem}.moc)
        endif()
    endforeach()
endfunction()

# A test of tokendesk_test(), and the same with every window from right to left.
macro(tokendesk_add_test name)
    add_test(NAME ${name} COMMAND ${ARGN})
    list(APPEND tests ${name})
    if(NOT arg_MIRRORED STREQUAL "NEVER")
        set(only)
        if(arg_MIRRORED STREQUAL "EXTRA")
            set(only CONFIGURATIONS Mirrored)
        endif()
        add_test(NAME ${name}_mirrored ${only} COMMAND ${ARGN} -reverse)
        set_tests_properties(${name}_mirrored PROPERTIES LABELS mirrored)
        list(APPEND tests ${name}_mirrored)
    endif()
endmacro()

# tokendesk_test(NAME SOURCES file... LINK library... [GUI] [TIMEOUT seconds] [LABELS label...]
#                [PARTS function:row... | SCALES percent...] [MIRRORED ALWAYS|EXTRA|NEVER])
# PARTS: each of these is a test of its own, side by side with the others.
# SCALES: one at each of these scales, on a screen that leaves the window the same room.
# MIRRORED: from right to left, too. EXTRA: where ctest is called with "-C Mirrored", as each GUI test
# is that says nothing else. NEVER: it takes no such option, or chooses the side itself.
# A GUI test has a display, a session bus and a keyring of its own: only one window has the focus,
# and one service a name on the bus. Others find those that the whole run is given.
function(tokendesk_test name)
    cmake_parse_arguments(arg "GUI" "TIMEOUT;MIRRORED" "SOURCES;LINK;LABELS;PARTS;SCALES" ${ARGN})
    if(NOT arg_MIRRORED)
        set(arg_MIRRORED NEVER)
        if(arg_GUI)
            set(arg_MIRRORED EXTRA)
        endif()
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_compile_definitions(${name} PRIVATE
        TOKENDESK_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures"
        TOKENDESK_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test tokendesk_test_options)
    if(TOKENDESK_PCH)
        if(arg_LINK MATCHES "tokendesk_(ui|ui_connect|ui_dialogs|program|test_desk|test_dialogs)(;|$)")
            target_precompile_headers(${name} REUSE_FROM tokendesk_pch_test_widgets)
        else()
            target_precompile_headers(${name} REUSE_FROM tokendesk_pch_test)
        endif()
    endif()
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    tokendesk_test_moc(${name} ${arg_SOURCES})
    set(desktop)
    if(arg_GUI AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
        set(desktop ${PROJECT_SOURCE_DIR}/tests/support/run-headless.sh --)
    endif()
    set(tests)
    if(arg_PARTS)
        foreach(part ${arg_PARTS})
            string(REGEX REPLACE ".*:" "" suffix "${part}")
            string(REPLACE " " "_" suffix "${suffix}")
            tokendesk_add_test(${name}_${suffix} ${desktop} $<TARGET_FILE:${name}> ${part})
        endforeach()
    elseif(arg_SCALES)
        foreach(scale ${arg_SCALES})
            math(EXPR width "1440 * ${scale} / 100")
            math(EXPR height "900 * ${scale} / 100")
            math(EXPR whole "${scale} / 100")
            math(EXPR rest "${scale} % 100")
            set(screen ${desktop})
            list(TRANSFORM screen REPLACE "^--$" "--screen;${width}x${height};--")
            # The desktop takes what the caller has set for Qt away.
            tokendesk_add_test(${name}_${scale} ${screen} ${CMAKE_COMMAND} -E env
                QT_SCALE_FACTOR=${whole}.${rest} $<TARGET_FILE:${name}>)
        endforeach()
    else()
        tokendesk_add_test(${name} ${desktop} $<TARGET_FILE:${name}>)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${tests} PROPERTIES TIMEOUT ${arg_TIMEOUT})
    set_property(TEST ${tests} APPEND PROPERTY LABELS ${arg_LABELS})
    if(NOT arg_GUI)
        set_property(TEST ${tests} APPEND PROPERTY ENVIRONMENT QT_QPA_PLATFORM=offscreen)
    endif()
endfunction()
