# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of the document and the jobs (label app), and of the whole window (label window).

filigree_test(app tst_jobs TIMEOUT 300 LIBRARIES filigree_app)
filigree_test(app tst_textchange LIBRARIES filigree_app)
filigree_test(app tst_document TIMEOUT 600 LIBRARIES filigree_app)
filigree_test(window tst_mainwindow TIMEOUT 600 LIBRARIES filigree_app)
filigree_test(window tst_resamplecorpus TIMEOUT 600 LIBRARIES filigree_app)

# The interface in all its languages, with the tools that the build has found.
filigree_test(app tst_translations)
target_compile_definitions(tst_translations PRIVATE FILIGREE_LUPDATE="$<TARGET_FILE:Qt6::lupdate>"
    FILIGREE_LRELEASE="$<TARGET_FILE:Qt6::lrelease>")
