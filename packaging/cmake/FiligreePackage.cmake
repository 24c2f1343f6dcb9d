# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed beside the programs (app/ installs those), and the Debian package that `cpack` makes of all.
# One id everywhere: org.filigree.Filigree.

include(GNUInstallDirs)
set(FILIGREE_ID org.filigree.Filigree)

set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
if(TARGET filigree)
    install(FILES "${linux}/${FILIGREE_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${linux}/${FILIGREE_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${linux}/${FILIGREE_ID}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
            RENAME ${FILIGREE_ID}.xml)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/filigree.svg"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME ${FILIGREE_ID}.svg)
endif()
install(FILES "${PROJECT_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/filigree")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME filigree)
set(CPACK_PACKAGE_VENDOR "The Filigree authors")
set(CPACK_PACKAGE_CONTACT "The Filigree authors <filigree@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for NLU grammars and training corpora")
set(CPACK_PACKAGE_DESCRIPTION "Filigree learns a grammar from a few dozen annotated example sentences,
shows it as rules and as a finite-state graph, and generates from it
thousands of annotated sentences to train a language-understanding model.
The package holds the window, filigree, and the command line, filigree-cli.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-translations-l10n) # the texts of Qt's dialogs; shlibdeps adds the libraries
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-wayland")
# The worker is a package of its own: who does not translate needs no LibTorch.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_NAME filigree)
set(CPACK_DEBIAN_UNSPECIFIED_FILE_NAME DEB-DEFAULT)
set(CPACK_COMPONENT_UNSPECIFIED_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
if(TARGET filigree-translator)
    set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_SUGGESTS filigree-translator)
    set(CPACK_DEBIAN_TRANSLATOR_PACKAGE_NAME filigree-translator)
    set(CPACK_DEBIAN_TRANSLATOR_PACKAGE_DEPENDS libopenblas0)
    set(CPACK_COMPONENT_TRANSLATOR_DESCRIPTION "Worker of Filigree that trains translation models and translates with them.
It is started by the window and by the command line.")
endif()
include(CPack)
