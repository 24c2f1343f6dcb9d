// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every mode offers to the window that shows it. Modes do not know each other; they meet in the document.
#pragma once

#include <QIcon>
#include <QList>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include "core/base/error.h"

class QAction;

namespace filigree::app {

class Project;

class ModePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString id() const = 0; ///< "grammar": the same in settings and on the command line
    [[nodiscard]] virtual QString title() const = 0; ///< translated, one word
    [[nodiscard]] virtual QIcon icon() const = 0;
    [[nodiscard]] virtual QString tip() const = 0; ///< one sentence: what is done here
    /// Commands of this mode, for its menu; a null pointer is a separator.
    [[nodiscard]] virtual QList<QAction *> menuActions() const = 0;
    [[nodiscard]] virtual QAction *findAction() const { return nullptr; } ///< what Ctrl+F does here

    /// Another project, or none. The page forgets the old one at once.
    virtual void setProject(Project *project) = 0;
    /// Where the keys go when the mode is chosen.
    virtual void focusWork() = 0;

    /// Splitters, selection, zoom: what is found again when the project is opened next time.
    [[nodiscard]] virtual QVariantMap viewState() const = 0;
    virtual void restoreViewState(const QVariantMap &state) = 0;
    virtual void resetLayout() = 0;

    /// Starts what is needed for the page to show something (for pictures): learn a grammar, generate.
    virtual void fill() { }
    /// Is there everything on the screen that should be, or a message why not?
    [[nodiscard]] virtual bool isReady() const { return true; }

Q_SIGNALS:
    void failed(const filigree::Error &error, const QString &what);
    void notice(const QString &sentence);
    void lineRequested(int line); ///< of the golden text, 1-based
    void importRequested(const QStringList &paths); ///< empty: the files are still to be chosen
    void fileWritten(const QString &path, const QString &sentence); ///< an export has arrived
    void modeRequested(const QString &id); ///< "the next step is over there"
    void valueRequested(const QString &slot, const QString &value); ///< wanted in a catalogue of the slot
    void poolsRequested(const QString &slot); ///< its contexts and pools, in the mode Resample
};

} // namespace filigree::app
