# What a build for users has more than a build for work: it is hardened, and it is the same wherever
# it is built. Debug builds stay as they are. Included by tokendesk.cmake.

set(for_users $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE AND NOT WIN32)
    include(CheckCXXCompilerFlag)
    # Not every processor has the second and the third.
    foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
        string(MAKE_C_IDENTIFIER "TOKENDESK_HAS${flag}" has)
        check_cxx_compiler_flag(${flag} ${has})
        if(${has})
            target_compile_options(tokendesk_options INTERFACE $<${for_users}:${flag}>)
        endif()
    endforeach()
    # Taken back first: some systems' compilers define it themselves, to another number.
    target_compile_options(tokendesk_options INTERFACE
        "$<${for_users}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
    # Qt has everything compiled with -fPIC, so -pie is all that is left to ask for; every symbol is
    # bound at the start and its table made read-only. What is not used is not linked: it would
    # become a dependency of the package.
    target_link_options(tokendesk_options INTERFACE
        "$<${for_users}:-pie;-Wl,-z,relro,-z,now,--as-needed>")
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    # The folder of the build is nobody's business. The last that fits is taken.
    target_compile_options(tokendesk_options INTERFACE
        "$<${for_users}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>"
        "$<${for_users}:-ffile-prefix-map=${PROJECT_BINARY_DIR}=build>")
endif()

# From its second version on the format holds the time of every file, which is that of the checkout.
set(TOKENDESK_RCC_OPTIONS --format-version 1)
set(CMAKE_AUTORCC_OPTIONS ${TOKENDESK_RCC_OPTIONS})
