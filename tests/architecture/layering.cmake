# SPDX-License-Identifier: GPL-3.0-or-later
# Which room may include which, and where third parties may be seen. Run as a test: cmake -DROOT=… -P layering.cmake
set(may_models_domain   "models/domain")
set(may_models_services "models/(domain|services)")
set(may_models_ledger   "models/(domain|ledger)")
set(may_models_store    "models/(domain|services|store)")
set(may_models_exchange "models/(domain|ledger|exchange)|app/parts")
set(may_models_items    "models/(domain|services|ledger|items)")
set(may_indexing        "indexing|models/(domain|services|store)")
set(may_ui              "ui|models/(domain|services|ledger|items)|app/parts")
# What is loaded once it is needed is declared by the room that asks for it.
set(may_app_parts          "app/parts")
set(may_app_parts_charts   "app/parts/charts|ui|models/(domain|ledger|items)")
set(may_app_parts_printing "app/parts/printing|ui")
set(may_app_parts_zip      "app/parts/zip|models/(domain|exchange)")
set(may_app             "app|ui|indexing|models/[a-z]+")
# The rooms below, within the reading of facts: what they may know of the others.
set(may_know_words       "words")
set(may_know_amounts     "words|amounts")
set(may_know_comparisons "words|amounts|dates|comparisons|claimcontext\\.h")
set(may_know_dates       "words|layout|dates")
set(may_know_events      "words|names|dates|periods|comparisons|events")
# A header's pattern, and the only place it may be included from.
set(homes
    "<xapian"                   "^indexing/search/"
    "<(poppler|libxml|[A-Z][A-Za-z]+\\.h>)" "^indexing/extraction/worker/"
    "<unicode/"                 "^indexing/(language|extraction/worker)/"
    "<cld2"                     "^indexing/language/"
    "<QSql"                     "^models/store/"
    "<zip\\.h>"                 "^app/parts/zip/"
    "<Q(Chart|Legend|[A-Za-z]*(Series|Axis|BarSet))"  "^app/parts/charts/"
    "<Q(Printer|PrintDialog)"   "^app/parts/printing/"
    "<Q(Widget|Dialog|MainWindow|MessageBox|TableView|TreeView|ListView|Label|PushButton)" "^(ui|app)/")

set(broken 0)
foreach(folder IN ITEMS models indexing ui app)
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file IN LISTS files)
        string(REGEX REPLACE "^((models|app/parts)/[a-z]+|app/parts|[a-z]+)/.*" "\\1" room ${file})
        string(REPLACE "/" "_" key ${room})
        file(STRINGS ${ROOT}/${file} lines REGEX "^#include")
        foreach(line IN LISTS lines)
            if(line MATCHES "\"(models/[a-z]+|app/parts/[a-z]+|app/parts|app|ui|indexing)/")
                set(target ${CMAKE_MATCH_1})
                if(NOT target MATCHES "^(${may_${key}})$")
                    message(SEND_ERROR "${file}: ${room} may not include ${target}")
                    set(broken 1)
                endif()
            endif()
            string(REGEX MATCH "^indexing/facts/([a-z]+)/" within ${file})
            set(known "${may_know_${CMAKE_MATCH_1}}")
            string(REGEX MATCH "\"indexing/facts/[^\"]+" asked "${line}")
            if(within AND known AND asked AND NOT asked MATCHES "facts/(${known})(/|$)")
                message(SEND_ERROR "${file}: this room may not include ${line}")
                set(broken 1)
            endif()
            set(rules ${homes})
            while(rules)
                list(POP_FRONT rules pattern home)
                if(line MATCHES "${pattern}" AND NOT file MATCHES "${home}")
                    message(SEND_ERROR "${file}: ${line} belongs in ${home}")
                    set(broken 1)
                endif()
            endwhile()
        endforeach()
    endforeach()
endforeach()
if(NOT broken)
    message(STATUS "every include is where it belongs")
endif()
