// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Beside the editor: intents, patterns and slots with how often they occur, and the slots' keys.
#pragma once

#include <QWidget>
#include <vector>

#include "core/annotation/golden.h"
#include "widgets/common/slotcolours.h"

class QLineEdit;
class QTreeView;

namespace filigree::widgets {

class OutlineModel;

enum class OutlineKind { Intent, Slot, Pattern }; ///< in the order of the groups

class OutlinePanel final : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    /// Counts intents, condensed patterns and slots. `slotTypes` gives the slots' order, that of the keys 1 to 9.
    void setUtterances(const std::vector<GoldenUtterance> &utterances, const QStringList &slotTypes);
    void setSlotColours(const SlotColours &colours);
    [[nodiscard]] QString filterText() const;
    void setFilterText(const QString &words);
    [[nodiscard]] OutlineModel *model() const { return m_model; }

Q_SIGNALS:
    /// The first line where it occurs, 1-based.
    void lineRequested(int line);
    /// A click: the next place where it occurs, after the last one the first again.
    void nextRequested(filigree::widgets::OutlineKind kind, const QString &name);
    /// A slot was activated (double click, Enter): annotate the selection with it.
    void slotActivated(const QString &slotType);

private:
    void onActivated(const QModelIndex &index);
    void filter();

    OutlineModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_view = nullptr;
};

} // namespace filigree::widgets
