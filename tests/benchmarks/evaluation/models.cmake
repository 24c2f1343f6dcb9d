# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Not a test: built on demand (ninja modelbench).

add_executable(modelbench EXCLUDE_FROM_ALL "${CMAKE_CURRENT_LIST_DIR}/modelbench.cpp")
target_link_libraries(modelbench PRIVATE filigree_options filigree_evaluation filigree_formats)
