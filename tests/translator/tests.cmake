# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The translation worker, where it is built (app/translator/CMakeLists.txt).

if(NOT TARGET filigree_translator_engine)
    return()
endif()

add_library(filigree_test_toylanguage STATIC translator/toylanguage.cpp)
target_link_libraries(filigree_test_toylanguage PUBLIC filigree_translator_engine)
target_include_directories(filigree_test_toylanguage PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
foreach(name tst_kernels tst_network tst_training tst_weights tst_search tst_translatorprogram)
    filigree_test(translator ${name} LIBRARIES filigree_test_toylanguage)
endforeach()
add_dependencies(tst_translatorprogram filigree-translator)
target_compile_definitions(tst_translatorprogram PRIVATE FILIGREE_TRANSLATOR_PROGRAM="$<TARGET_FILE:filigree-translator>")

# The commands, where there are subwords too.
if(TARGET filigree_sentencepiece)
    foreach(name tst_clitranslate tst_clitranslatetrouble)
        filigree_test(translator ${name} LIBRARIES filigree_base)
        add_dependencies(${name} filigree-cli filigree-translator filigree-subwords)
        target_compile_definitions(${name} PRIVATE FILIGREE_CLI="$<TARGET_FILE:filigree-cli>")
    endforeach()
endif()
