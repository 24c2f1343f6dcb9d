# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every library that we use, found in one place; each as an imported target, SYSTEM by nature.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
find_package(nlohmann_json REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ZLIB REQUIRED)
find_package(LibXml2 REQUIRED)

find_library(FST_LIBRARY fst REQUIRED)
find_path(FST_INCLUDE_DIR fst/fst.h REQUIRED)
add_library(filigree_openfst INTERFACE)
target_include_directories(filigree_openfst SYSTEM INTERFACE "${FST_INCLUDE_DIR}")
target_link_libraries(filigree_openfst INTERFACE "${FST_LIBRARY}" ${CMAKE_DL_LIBS} Threads::Threads)

find_library(ROARING_LIBRARY roaring REQUIRED)
find_path(ROARING_INCLUDE_DIR roaring/roaring.hh REQUIRED)
add_library(filigree_roaring INTERFACE)
target_include_directories(filigree_roaring SYSTEM INTERFACE "${ROARING_INCLUDE_DIR}")
target_link_libraries(filigree_roaring INTERFACE "${ROARING_LIBRARY}")

find_library(LINEAR_LIBRARY linear REQUIRED)
find_path(LINEAR_INCLUDE_DIR linear.h REQUIRED)
add_library(filigree_linear INTERFACE)
target_include_directories(filigree_linear SYSTEM INTERFACE "${LINEAR_INCLUDE_DIR}")
target_link_libraries(filigree_linear INTERFACE "${LINEAR_LIBRARY}")

find_library(LBFGS_LIBRARY lbfgs REQUIRED)
find_path(LBFGS_INCLUDE_DIR lbfgs.h REQUIRED)
add_library(filigree_lbfgs INTERFACE)
target_include_directories(filigree_lbfgs SYSTEM INTERFACE "${LBFGS_INCLUDE_DIR}")
target_link_libraries(filigree_lbfgs INTERFACE "${LBFGS_LIBRARY}")

# the name of yaml-cpp's own target differs between its releases
pkg_check_modules(YAMLCPP REQUIRED IMPORTED_TARGET yaml-cpp)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(GVC REQUIRED IMPORTED_TARGET libgvc libcgraph)

# optional: subwords for translation. Its .pc file asks for what is not there on some systems, hence by hand.
find_library(SENTENCEPIECE_LIBRARY sentencepiece)
find_library(SENTENCEPIECE_TRAIN_LIBRARY sentencepiece_train)
find_path(SENTENCEPIECE_INCLUDE_DIR sentencepiece_trainer.h)
if(SENTENCEPIECE_LIBRARY AND SENTENCEPIECE_TRAIN_LIBRARY AND SENTENCEPIECE_INCLUDE_DIR)
    add_library(filigree_sentencepiece INTERFACE)
    target_include_directories(filigree_sentencepiece SYSTEM INTERFACE "${SENTENCEPIECE_INCLUDE_DIR}")
    target_link_libraries(filigree_sentencepiece INTERFACE "${SENTENCEPIECE_TRAIN_LIBRARY}" "${SENTENCEPIECE_LIBRARY}")
else()
    message(STATUS "SentencePiece not found: models of translation can neither be trained nor used (install libsentencepiece-dev)")
endif()

if(FILIGREE_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg SvgWidgets PrintSupport Concurrent LinguistTools)
    find_package(QCustomPlotQt6 REQUIRED)
    if(FILIGREE_SYNTAX_HIGHLIGHTING)
        include(FindFiligreeSyntaxHighlighting)
    endif()
endif()
if(FILIGREE_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
endif()
