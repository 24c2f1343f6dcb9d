# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How our own code is compiled: the standard, the warnings, the sanitizers. Third parties come in as SYSTEM.

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12)
    message(FATAL_ERROR "Filigree needs g++ 12 or newer; this is ${CMAKE_CXX_COMPILER_VERSION}. Install g++-12 and set CXX.")
endif()

find_program(FILIGREE_CCACHE ccache)
if(FILIGREE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${FILIGREE_CCACHE}")
endif()

# Every library and program of ours links this.
add_library(filigree_options INTERFACE)
target_compile_options(filigree_options INTERFACE -Wall -Wextra -Wshadow -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 warns of overlaps inside std::string's operator+ that cannot be (its bug 105651, mended in 13).
    target_compile_options(filigree_options INTERFACE -Wno-restrict)
endif()
if(FILIGREE_WERROR)
    target_compile_options(filigree_options INTERFACE -Werror)
endif()
target_include_directories(filigree_options INTERFACE "${PROJECT_SOURCE_DIR}")
if(FILIGREE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
