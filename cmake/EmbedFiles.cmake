# SPDX-License-Identifier: Apache-2.0
# huhang_embed_migrations(TARGET NAMESPACE FILES…): makes `std::span<const storage::Migration> NAMESPACE::migrations()`
# from SQL files named NNN_what.sql, in the order of their numbers, and adds it to TARGET as "NAMESPACE_migrations.h".
function(huhang_embed_migrations target namespace)
    set(header ${CMAKE_CURRENT_BINARY_DIR}/${namespace}_migrations.h)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${namespace}_migrations.cpp)
    set(rows "")
    foreach(file IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        get_filename_component(name ${file} NAME_WE)
        string(REGEX MATCH "^[0-9]+" number ${name})
        math(EXPR version "${number}")
        file(READ ${file} sql)
        string(APPEND rows "    {${version}, \"${name}\", R\"sql(${sql})sql\"},\n")
    endforeach()
    file(CONFIGURE OUTPUT ${header} @ONLY CONTENT [=[
#pragma once
#include "storage/migrator.h"
#include <span>
namespace @namespace@ {
std::span<const storage::Migration> migrations();
}
]=])
    file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [=[
#include "@namespace@_migrations.h"
namespace @namespace@ {
namespace {
constexpr storage::Migration kMigrations[] = {
@rows@};
}
std::span<const storage::Migration> migrations() { return kMigrations; }
}
]=])
    target_sources(${target} PRIVATE ${source})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
