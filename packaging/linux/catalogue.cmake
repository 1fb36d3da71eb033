# write_catalogue(FILE): the entry for software catalogues of TOKENDESK_APP_ID, with what the
# publisher has: TOKENDESK_HOMEPAGE, TOKENDESK_SCREENSHOTS_URL.
function(write_catalogue file)
    foreach(address TOKENDESK_HOMEPAGE TOKENDESK_SCREENSHOTS_URL)
        string(REPLACE "&" "&amp;" ${address} "${${address}}")
    endforeach()
    set(TOKENDESK_HOMEPAGE_LINE "")
    if(TOKENDESK_HOMEPAGE)
        set(TOKENDESK_HOMEPAGE_LINE "\n  <url type=\"homepage\">${TOKENDESK_HOMEPAGE}</url>")
    endif()
    set(TOKENDESK_SCREENSHOTS "")
    if(TOKENDESK_SCREENSHOTS_URL)
        string(REGEX REPLACE "/+$" "" folder "${TOKENDESK_SCREENSHOTS_URL}")
        set(type " type=\"default\"")
        foreach(name tokens review activity)
            string(APPEND TOKENDESK_SCREENSHOTS "\n    <screenshot${type}>"
                "\n      <image>${folder}/${name}-light.png</image>\n    </screenshot>")
            set(type "")
        endforeach()
        set(TOKENDESK_SCREENSHOTS
            "\n  <screenshots>${TOKENDESK_SCREENSHOTS}\n  </screenshots>")
    endif()
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/metainfo.xml.in ${file} @ONLY)
endfunction()
