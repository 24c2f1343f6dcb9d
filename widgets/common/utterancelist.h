// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of annotated sentences: evidence, examples, provenance. Keyboard, copy, tool tips; no editing.
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <vector>

#include "core/annotation/utterance.h"
#include "widgets/common/slotcolours.h"

namespace filigree::widgets {

class UtteranceListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setUtterances(std::vector<Utterance> utterances);
    [[nodiscard]] const std::vector<Utterance> &utterances() const { return m_utterances; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Utterance> m_utterances;
};

class UtteranceList final : public QListView {
    Q_OBJECT

public:
    explicit UtteranceList(QWidget *parent = nullptr);
    void setUtterances(std::vector<Utterance> utterances);
    void setSlotColours(const SlotColours &colours);
    void setPlaceholder(const QString &sentence); ///< shown while the list is empty

Q_SIGNALS:
    void utteranceActivated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    UtteranceListModel *m_model = nullptr;
    class AnnotatedDelegate *m_delegate = nullptr;
    QString m_placeholder;
};

} // namespace filigree::widgets
