# SPDX-FileCopyrightText: 2026 The Filigree authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of the set-up and of what is packaged, label packaging. They touch neither the network nor the system.

foreach(name setup ksyntax chatito check mainjob)
    add_test(NAME packaging_${name} COMMAND bash "${CMAKE_CURRENT_LIST_DIR}/tst_${name}.sh" "${PROJECT_SOURCE_DIR}")
    set_tests_properties(packaging_${name} PROPERTIES LABELS packaging TIMEOUT 120)
endforeach()

# The real programs: the main job as packaging/run does it without a display, and the window on a real X server.
if(TARGET filigree AND TARGET filigree-cli)
    add_test(NAME packaging_mainjob_real COMMAND bash "${CMAKE_CURRENT_LIST_DIR}/tst_mainjob_real.sh"
                                                 "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/bin")
    set_tests_properties(packaging_mainjob_real PROPERTIES LABELS packaging TIMEOUT 300)
endif()

# A job array on a Slurm of its own, where Slurm is installed: a node on the loopback address, nothing of the system's.
find_program(SLURMCTLD slurmctld PATHS /usr/sbin)
if(TARGET filigree-cli AND SLURMCTLD)
    add_test(NAME packaging_slurm COMMAND "${PROJECT_SOURCE_DIR}/packaging/slurm/try" "$<TARGET_FILE:filigree-cli>"
                                          "${PROJECT_SOURCE_DIR}/resources/samples")
    set_tests_properties(packaging_slurm PROPERTIES LABELS packaging TIMEOUT 300 SKIP_RETURN_CODE 77 RUN_SERIAL ON)
endif()

set(linux "${PROJECT_SOURCE_DIR}/packaging/linux/org.filigree.Filigree")
find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
if(DESKTOP_FILE_VALIDATE)
    add_test(NAME packaging_desktop_file COMMAND "${DESKTOP_FILE_VALIDATE}" "${linux}.desktop")
    set_tests_properties(packaging_desktop_file PROPERTIES LABELS packaging TIMEOUT 60)
endif()
find_program(APPSTREAMCLI appstreamcli)
if(APPSTREAMCLI)
    # There is no home page on the web, which 1.0 warns of; 0.16 does not know that warning's name.
    execute_process(COMMAND "${APPSTREAMCLI}" --version OUTPUT_VARIABLE appstream)
    if(NOT appstream MATCHES " 0\\.")
        set(pardon --override=url-homepage-missing=info)
    endif()
    add_test(NAME packaging_metainfo COMMAND "${APPSTREAMCLI}" validate --no-net ${pardon} "${linux}.metainfo.xml")
    set_tests_properties(packaging_metainfo PROPERTIES LABELS packaging TIMEOUT 60)
endif()
find_program(UPDATE_MIME_DATABASE update-mime-database)
if(UPDATE_MIME_DATABASE)
    add_test(NAME packaging_mime COMMAND bash "${CMAKE_CURRENT_LIST_DIR}/tst_mime.sh" "${linux}.mime.xml"
                                         "${UPDATE_MIME_DATABASE}" "${PROJECT_SOURCE_DIR}")
    set_tests_properties(packaging_mime PROPERTIES LABELS packaging TIMEOUT 60)
endif()

# The layout of the code is what clang-format 14 (Debian 12) makes of .clang-format; other versions differ in details.
find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)
if(CLANG_FORMAT)
    execute_process(COMMAND "${CLANG_FORMAT}" --version OUTPUT_VARIABLE clang_format_version)
    if(clang_format_version MATCHES "version 14[.]")
        add_test(NAME check_format COMMAND bash "${CMAKE_CURRENT_LIST_DIR}/check_format.sh" "${PROJECT_SOURCE_DIR}"
                                           "${CLANG_FORMAT}")
        set_tests_properties(check_format PROPERTIES LABELS packaging TIMEOUT 120)
    endif()
endif()
