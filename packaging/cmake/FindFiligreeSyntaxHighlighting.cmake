# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# KDE Syntax-Highlighting for Qt 6: the distribution's KF6 package where there is one (Debian 13), else the private
# build that packaging/run leaves in the user's cache (Debian 12 packages it for Qt 5 only; that build is never taken).
# Result: target filigree_syntax_highlighting, with the definition FILIGREE_HAVE_SYNTAX_HIGHLIGHTING when it was found.

set(FILIGREE_KSYNTAX_PREFIX "$ENV{FILIGREE_KSYNTAX_PREFIX}" CACHE PATH "Prefix of a private Qt 6 build of KDE Syntax-Highlighting")
if(NOT FILIGREE_KSYNTAX_PREFIX) # where packaging/run builds it
    set(cache "$ENV{XDG_CACHE_HOME}")
    if(NOT cache)
        set(cache "$ENV{HOME}/.cache")
    endif()
    file(GLOB prefixes LIST_DIRECTORIES TRUE "${cache}/filigree/ksyntax-*/lib")
    if(prefixes)
        list(GET prefixes -1 prefix)
        get_filename_component(FILIGREE_KSYNTAX_PREFIX "${prefix}" DIRECTORY)
    endif()
endif()
add_library(filigree_syntax_highlighting INTERFACE)
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    target_link_libraries(filigree_syntax_highlighting INTERFACE KF6::SyntaxHighlighting)
    target_compile_definitions(filigree_syntax_highlighting INTERFACE FILIGREE_HAVE_SYNTAX_HIGHLIGHTING)
elseif(FILIGREE_KSYNTAX_PREFIX)
    find_package(Qt6 REQUIRED COMPONENTS Network) # the private build is static: its own libraries are linked by us
    find_package(KF5SyntaxHighlighting QUIET NO_DEFAULT_PATH PATHS "${FILIGREE_KSYNTAX_PREFIX}")
    if(KF5SyntaxHighlighting_FOUND)
        target_link_libraries(filigree_syntax_highlighting INTERFACE KF5::SyntaxHighlighting)
        target_compile_definitions(filigree_syntax_highlighting INTERFACE FILIGREE_HAVE_SYNTAX_HIGHLIGHTING)
        set(KF6SyntaxHighlighting_FOUND TRUE)
    endif()
endif()
if(NOT KF6SyntaxHighlighting_FOUND)
    message(WARNING "KDE Syntax-Highlighting for Qt 6 was not found: the editor will show plain text without colours. "
                    "Run packaging/run, which builds it, or pass -DFILIGREE_SYNTAX_HIGHLIGHTING=OFF to silence this.")
endif()
