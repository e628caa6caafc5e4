# SPDX-License-Identifier: Apache-2.0
# Warnings, definitions and variants that every target of ours links: target_link_libraries(x PRIVATE project_options)
add_library(project_options INTERFACE)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
    # GCC 12 reports false positives of these two inside std::string and tl::expected.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>
    # Where several files are compiled as one, it takes them for headers.
    $<$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>:-Wno-subobject-linkage>)
# Twice as fast as the default one, and part of the same package.
target_link_options(project_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fuse-ld=gold>)
target_compile_definitions(project_options INTERFACE
    HUHANG_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR}/src)

if(HUHANG_FUZZ)
    target_compile_options(project_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(HUHANG_SANITIZE)
    target_compile_options(project_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()
