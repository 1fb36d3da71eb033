# Read by cpack before it makes a package. CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS is what it asks
# the system for when it makes a folder; a strict umask still takes some of it away.
file(CHMOD_RECURSE ${CPACK_TEMPORARY_INSTALL_DIRECTORY}
    DIRECTORY_PERMISSIONS ${CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
