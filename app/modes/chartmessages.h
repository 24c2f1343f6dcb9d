// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace filigree::app {

class ModePage;

/// The page tells where a picture of one of its charts was saved, or why it was not. Once all charts are made.
void tellOfCharts(ModePage &page);

} // namespace filigree::app
