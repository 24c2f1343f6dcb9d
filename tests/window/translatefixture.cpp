// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/translatefixture.h"

#include <QTest>

#include "app/document/translationmodels.h"

using namespace filigree::app;
using namespace Qt::StringLiterals;

namespace filigree::tests {

void TranslateFixture::init()
{
    qputenv("FILIGREE_TRANSLATOR", "/nowhere/filigree-translator");
    WindowFixture::init();
}

void TranslateFixture::showMode()
{
    TranslationModels::of(*project()).setLibrary(path(u"models"_s));
    command(u"mode.translate"_s)->trigger();
    QCOMPARE(m_window->currentMode(), u"translate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(translatePage()->isReady(), longTime);
}

} // namespace filigree::tests
