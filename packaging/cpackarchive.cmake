# Read by cpack when it has made a package. The three parts of a .deb bear the modes of the files that
# cpack had them in, which depend on the umask; dpkg-deb would always write this one.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
find_program(perl perl) # dpkg-shlibdeps is written in it
if(NOT perl)
    message(WARNING "Without perl the package bears the umask of this run: it differs from others.")
    return()
endif()
execute_process(COMMAND ${perl} -0777 -pi -e
        [[s/((?:debian-binary|control\.tar\.\w+|data\.tar(?:\.\w+)?) +\d+ +0 +0 +)100\d{3}/${1}100644/g]]
        ${CPACK_PACKAGE_FILES}
    COMMAND_ERROR_IS_FATAL ANY)
