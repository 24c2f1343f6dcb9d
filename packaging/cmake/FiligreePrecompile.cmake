# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reading the headers of Qt, CLI11 or Qt Test is most of the time that a source needs. Where no ccache remembers what
# was compiled, they are read once a group of targets. Sources include what they use all the same.

if(CMAKE_CXX_COMPILER_LAUNCHER)
    set(precompile_default OFF) # ccache does not look behind precompiled headers
else()
    set(precompile_default ON)
endif()
option(FILIGREE_PRECOMPILE "Precompile headers that many sources share" ${precompile_default})
if(FILIGREE_PRECOMPILE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 warns of sizes inside std::string that cannot be; read from a precompiled header, they are not the system's.
    target_compile_options(filigree_options INTERFACE -Wno-stringop-overflow)
endif()

# filigree_precompile(tst_golden core_tests <QTest>): the first target of a group makes the headers, later ones use
# them. Targets of a group are of one kind, library or program, and have the same options.
function(filigree_precompile target group)
    if(NOT FILIGREE_PRECOMPILE)
        return()
    endif()
    get_property(owner GLOBAL PROPERTY filigree_precompiled_${group})
    if(owner)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    else()
        target_precompile_headers(${target} PRIVATE ${ARGN})
        set_property(GLOBAL PROPERTY filigree_precompiled_${group} ${target})
    endif()
endfunction()
