// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The corpora of the project by name: which one is shown, and what it is called.
#pragma once

#include <QList>
#include <QWidget>

#include "core/project/corpuslist.h"

class QAction;
class QTreeWidget;

namespace filigree::app {

class CorpusListPanel final : public QWidget {
    Q_OBJECT

public:
    /// The commands become the list's context menu, and buttons under it those that have an icon.
    explicit CorpusListPanel(const QList<QAction *> &commands, QWidget *parent = nullptr);

    void setCorpora(const CorpusList &corpora, bool readOnly); ///< without a signal
    void rename(); ///< the one that is shown: its name becomes a field
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(int index);
    void renamed(int index, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTreeWidget *m_list = nullptr;
    bool m_filling = false;
};

} // namespace filigree::app
