# Read by cpack when it has made the .deb. Its three parts bear the modes of the files that cpack had
# them in, which depend on the umask; dpkg-deb would always write this one. Perl is there: it runs
# dpkg-shlibdeps.
execute_process(COMMAND perl -0777 -pi -e
        [[s/((?:debian-binary|control\.tar\.\w+|data\.tar(?:\.\w+)?) +\d+ +0 +0 +)100\d{3}/${1}100644/g]]
        ${CPACK_PACKAGE_FILES}
    COMMAND_ERROR_IS_FATAL ANY)
