// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests of the mode Translate begin with: no program that could translate, and no model.
#pragma once

#include "window/windowfixture.h"

namespace filigree::tests {

class TranslateFixture : public WindowFixture {
    Q_OBJECT

protected Q_SLOTS:
    void init();

protected:
    /// Of the project, with a folder of models that is empty.
    void showMode();
};

} // namespace filigree::tests
