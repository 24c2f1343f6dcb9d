# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of the document and the jobs (label app), and of the whole window (label window).

filigree_test(app tst_jobs LIBRARIES filigree_app)
filigree_test(app tst_textchange LIBRARIES filigree_app)
filigree_test(app tst_coretext LIBRARIES filigree_app)
filigree_test(app tst_evaluationdata LIBRARIES filigree_app)
filigree_test(app tst_modeltradeoff LIBRARIES filigree_app)
filigree_test(app tst_modelwork LIBRARIES filigree_app nlohmann_json::nlohmann_json)
filigree_test_learns_subwords(tst_modelwork)
filigree_test(app tst_sweepwork LIBRARIES filigree_app nlohmann_json::nlohmann_json)

filigree_test(app tst_program)
add_dependencies(tst_program filigree)
# of the file, not of the target: it makes the precompiled headers of its group, which others have to be able to use
set_source_files_properties(app/tst_program.cpp PROPERTIES COMPILE_DEFINITIONS
    "FILIGREE_PROGRAM=\"$<TARGET_FILE:filigree>\";FILIGREE_VERSION=\"${PROJECT_VERSION}\"")

# What such tests begin with: a project in a scratch folder, and a window with one.
add_library(filigree_test_fixtures STATIC app/documentfixture.cpp app/documentfixture.h
    window/windowfixture.cpp window/windowfixture.h window/importfixture.cpp window/importfixture.h
    window/evaluatefixture.cpp window/evaluatefixture.h window/translatefixture.cpp window/translatefixture.h)
set_target_properties(filigree_test_fixtures PROPERTIES AUTOMOC ON)
target_link_libraries(filigree_test_fixtures PUBLIC filigree_options filigree_test_options filigree_app Qt6::Test)
target_compile_definitions(filigree_test_fixtures PRIVATE QT_NO_KEYWORDS)
target_include_directories(filigree_test_fixtures PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")

foreach(name tst_catalogueundo tst_document tst_documentcatalogues tst_documentruns tst_documentwriting tst_killedediting tst_workspace)
    filigree_test(app ${name} LIBRARIES filigree_test_fixtures)
endforeach()
# One name a line, so that branches that add some merge.
foreach(name
        tst_arrangerules
        tst_askme
        tst_catalogue
        tst_cataloguekeys
        tst_closing
        tst_corpuslists
        tst_corpusreject
        tst_details
        tst_drafts
        tst_editrule
        tst_editruleagain
        tst_evaluationerrors
        tst_everypage
        tst_findbar
        tst_firstwalk
        tst_goldenagain
        tst_grammarsource
        tst_mainwindow
        tst_mending
        tst_outlineslot
        tst_keptcorpus
        tst_keptview
        tst_largecatalogue
        tst_rebuiltwindow
        tst_ruledecisions
        tst_rulegraph
        tst_resamplecorpus
        tst_shortcuts
        tst_stalegrammar
        tst_suggestions
        tst_translationreview
        tst_utterancetable
        tst_windowcorpus
        tst_windowevaluate
        tst_windowexport
        tst_windowgrammar
        tst_importmachine
        tst_windowimport
        tst_windowlooks
        tst_windowresample
        tst_windowtradeoff
        tst_windowtranslate
        )
    filigree_test(window ${name} LIBRARIES filigree_test_fixtures)
endforeach()

# The mode Translate with the real translation program, where it is built.
if(TARGET filigree-translator AND TARGET filigree_sentencepiece)
    filigree_test(window tst_windowtranslation TIMEOUT 1800 LIBRARIES filigree_test_fixtures)
    add_dependencies(tst_windowtranslation filigree-translator)
    filigree_test_learns_subwords(tst_windowtranslation)
    target_compile_definitions(tst_windowtranslation PRIVATE FILIGREE_TRANSLATOR_PROGRAM="$<TARGET_FILE:filigree-translator>")
endif()

# The interface in all its languages, with the tools that the build has found.
filigree_test(app tst_translations)
target_compile_definitions(tst_translations PRIVATE FILIGREE_LUPDATE="$<TARGET_FILE:Qt6::lupdate>"
    FILIGREE_LRELEASE="$<TARGET_FILE:Qt6::lrelease>")
