# SPDX-License-Identifier: GPL-3.0-or-later
# How everything is compiled: warnings, sanitizers, and what makes a clone build sooner.

# What every target of ours is compiled with.
add_library(vigie_options INTERFACE)
target_compile_options(vigie_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow
                       $<$<BOOL:${VIGIE_WERROR}>:-Werror>)
target_compile_definitions(vigie_options INTERFACE
    QT_NO_KEYWORDS                     # xapian.h has a member called slots
    QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    VIGIE_VERSION="${PROJECT_VERSION}")
target_include_directories(vigie_options INTERFACE ${PROJECT_SOURCE_DIR})
if(VIGIE_SANITIZE)
    target_compile_options(vigie_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                           -fno-sanitize-recover=undefined)
    # What the checks say lies in tables full of addresses: at a fixed place they are half as large and need no work at
    # each start. Some 140 test programs are linked, which lld does in a fifth of the time; without it they link as well.
    target_link_options(vigie_options INTERFACE -fsanitize=address,undefined
                        $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-no-pie>)
    find_program(LLD ld.lld)
    if(LLD)
        target_link_options(vigie_options INTERFACE -fuse-ld=lld)
    endif()
endif()

if(VIGIE_FUZZER)
    # Every library tells the fuzzer which branches an input takes.
    target_compile_options(vigie_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Sets of precompiled headers, which targets share that are compiled with the same options.
# vigie_precompiled_headers(SET LIBRARY... HEADERS HEADER...): HEADERS compiled as users of these libraries need them.
function(vigie_precompiled_headers set)
    cmake_parse_arguments(arg "" "" "HEADERS" ${ARGN})
    if(VIGIE_PCH)
        file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "// Only its headers are of use.\n")
        add_library(vigie_pch_${set} OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
        target_link_libraries(vigie_pch_${set} PRIVATE ${arg_UNPARSED_ARGUMENTS})
        target_precompile_headers(vigie_pch_${set} PRIVATE ${arg_HEADERS})
    endif()
endfunction()
set(vigie_core_headers <QCoreApplication> <QDateTime> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QLocale> <QRegularExpression> <QSet> <QString> <algorithm> <functional> <memory> <optional> <variant>)
set(vigie_widgets_headers <QAction> <QApplication> <QComboBox> <QDialog> <QDateTime> <QEvent> <QHash> <QLabel> <QLineEdit>
    <QList> <QLocale> <QMainWindow> <QMenu> <QPainter> <QSet> <QString> <QToolButton> <QVBoxLayout> <algorithm>
    <functional> <memory> <optional>)
vigie_precompiled_headers(core vigie_options Qt6::Core HEADERS ${vigie_core_headers})
vigie_precompiled_headers(widgets vigie_options Qt6::Widgets HEADERS ${vigie_widgets_headers})

# vigie_precompiled(TARGET SET): lets a target use one of them.
function(vigie_precompiled target set)
    if(VIGIE_PCH)
        target_precompile_headers(${target} REUSE_FROM vigie_pch_${set})
    endif()
endfunction()

# Most of a clone's building is reading Qt's headers anew for each file, so a room's files are compiled a dozen at a time.
# Names in unnamed namespaces are therefore the room's: where two files share one, this build finds it. A constant of one
# file may lie over a parameter of the next, which is nothing to be warned of, nor is a class that holds what its own file
# keeps unnamed; and with more in sight GCC 12 takes the parts of an empty std::optional for ones that are used. The debug
# build warns of all three. Linked last, so that it has the last word.
add_library(vigie_unity_options INTERFACE)
target_compile_options(vigie_unity_options INTERFACE
                       "$<$<BOOL:${VIGIE_UNITY}>:-Wno-shadow;-Wno-subobject-linkage;-Wno-maybe-uninitialized>")

# vigie_in_batches(TARGET): with VIGIE_UNITY several files of a target are compiled as one.
function(vigie_in_batches target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD "${VIGIE_UNITY}" UNITY_BUILD_BATCH_SIZE 12)
    target_link_libraries(${target} PRIVATE vigie_unity_options)
endfunction()

# vigie_unhurried(TARGET...): what waits for people, disks or other programs. What optimising it further would cost is
# better spent on starting sooner after a clone.
function(vigie_unhurried)
    foreach(target IN LISTS ARGN)
        target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
    endforeach()
endfunction()

# Automoc has moc read all of Qt's headers again for each of ours, forty times as long as to read ours alone: resources/cmake/moc.in
# leaves their folders out.
get_target_property(moc Qt6::moc LOCATION)
configure_file(${PROJECT_SOURCE_DIR}/resources/cmake/moc.in ${CMAKE_BINARY_DIR}/moc @ONLY
               FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# vigie_mocs(TARGET): has a target's classes read by it.
function(vigie_mocs target)
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/moc)
endfunction()

# vigie_allocates_with_jemalloc(PROGRAM...): if it is there; the sanitizers bring an allocator of their own.
function(vigie_allocates_with_jemalloc)
    if(JEMALLOC_FOUND AND NOT VIGIE_SANITIZE)
        foreach(program IN LISTS ARGN)
            target_sources(${program} PRIVATE ${PROJECT_SOURCE_DIR}/app/allocator.cpp)
            target_link_libraries(${program} PRIVATE PkgConfig::JEMALLOC)
        endforeach()
    endif()
endfunction()
