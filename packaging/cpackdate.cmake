# Read by cpack before it packs. Every time in a package is that of the commit, or without git that
# of the newest entry in the package's changelog, so that the same source makes the same package.
# SOURCE_DATE_EPOCH, where it is set, stands above that.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND git -C ${CPACK_TOKENDESK_SOURCE} log -1 --format=%ct
        OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
    if(failed)
        execute_process(COMMAND dpkg-parsechangelog
                -l ${CPACK_TOKENDESK_CHANGELOG} -S Timestamp
            OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET
            RESULT_VARIABLE failed)
    endif()
    if(failed)
        message(WARNING "Neither git nor dpkg-dev: the package will bear today's times. "
            "Set SOURCE_DATE_EPOCH for one that can be made again.")
    else()
        set(ENV{SOURCE_DATE_EPOCH} ${date})
    endif()
endif()
# dpkg-shlibdeps and strip write nothing in a language, but order and words must not vary either.
set(ENV{LC_ALL} C.UTF-8)
