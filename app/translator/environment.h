// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a program that trains or translates settles before it does anything else.
#pragma once

namespace filigree::translator {

/// OpenMP and OpenBLAS read the environment while they are loaded, before main: with the right one the program starts
/// itself once more, with the same arguments. What the user has set there stays.
void startWithEnvironment(char **arguments);

/// Keeps the memory of a step for the next one.
void keepFreedMemory();

} // namespace filigree::translator
