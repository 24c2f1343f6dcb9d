// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the interface: the program's own texts, and those of Qt's dialogs and buttons.
#pragma once

#include <QTranslator>

namespace filigree::app {

class Language {
public:
    Language() = default;
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
    ~Language();

    /// "es", "pt_BR", ...; empty: the system's, or English where the program does not speak that.
    void use(const QString &language);

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace filigree::app
