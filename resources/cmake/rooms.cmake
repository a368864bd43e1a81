# SPDX-License-Identifier: GPL-3.0-or-later
# vigie_room(NAME FOLDER LINK...): one static library a room, made of every source in its folder.
# A file belongs to the room whose folder it lies in, so the list is the folder.
function(vigie_room name folder)
    cmake_parse_arguments(arg "" "" "EXCLUDE;PUBLIC;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp
         ${PROJECT_SOURCE_DIR}/${folder}/*.h)
    foreach(pattern IN LISTS arg_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX "${pattern}")
    endforeach()
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(${name} PUBLIC vigie_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    set_property(GLOBAL APPEND PROPERTY VIGIE_SOURCES ${sources})
    vigie_mocs(${name})
    vigie_in_batches(${name})
    if("Qt6::Widgets" IN_LIST arg_PUBLIC)
        vigie_precompiled(${name} widgets)
    else()
        vigie_precompiled(${name} core)
    endif()
endfunction()
