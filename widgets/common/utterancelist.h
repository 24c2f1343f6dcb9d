// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of annotated sentences: evidence, examples, provenance. Keyboard, copy, tool tips; no editing.
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <functional>
#include <vector>

#include "core/annotation/utterance.h"
#include "widgets/common/slotcolours.h"

namespace filigree::widgets {

/// The next sentences of a long list, as many or a few more or less; none: that was all. Asked when they come into
/// view.
using MoreUtterances = std::function<std::vector<Utterance>(std::size_t atMost)>;

class UtteranceListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setUtterances(std::vector<Utterance> utterances);
    void setSource(MoreUtterances more); ///< instead of what the list had
    [[nodiscard]] const std::vector<Utterance> &utterances() const { return m_utterances; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void fetchAll(); ///< for who wants the end of a source, or all of it

private:
    void fetch(std::size_t atMost);

    std::vector<Utterance> m_utterances;
    MoreUtterances m_more; // empty once it gave all
};

class UtteranceList final : public QListView {
    Q_OBJECT

public:
    explicit UtteranceList(QWidget *parent = nullptr);
    void setUtterances(std::vector<Utterance> utterances);
    void setSource(MoreUtterances more);
    void selectAll() override;
    void setSlotColours(const SlotColours &colours);
    void setPlaceholder(const QString &sentence); ///< shown while the list is empty

Q_SIGNALS:
    void utteranceActivated(int row);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    UtteranceListModel *m_model = nullptr;
    class AnnotatedDelegate *m_delegate = nullptr;
    QString m_placeholder;
};

} // namespace filigree::widgets
