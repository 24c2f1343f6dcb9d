// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows above the corpus: how many sentences, under which seed, of how many, shared out how; and the way to any row.
#pragma once

#include <optional>

#include <QList>
#include <QWidget>

#include "app/modes/corpus/corpusplanning.h"
#include "core/base/count128.h"
#include "core/project/corpuslist.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;

namespace filigree::widgets {
class NumberBox;
}

namespace filigree::app {

class DistributionBox;

class CorpusHeader final : public QWidget {
    Q_OBJECT

public:
    /// The commands become buttons between the numbers.
    explicit CorpusHeader(const QList<QAction *> &commands, QWidget *parent = nullptr);

    void setWish(const CorpusWish &wish, bool readOnly); ///< without wishChanged()
    void setShares(const CorpusWish &wish, const DistributionOptions &shares, bool readOnly); ///< without a signal
    /// What each intent gets, with a remark when nothing can be planned.
    void setPlanned(const std::vector<IntentPlan> &intents, bool exact, const QString &remark);
    [[nodiscard]] CorpusWish applied(CorpusWish wish); ///< the wish with what the boxes say now
    /// The tool tip tells the exact number, and the part of each intent.
    void setLanguageSize(const std::optional<Count128> &size, const QList<std::pair<QString, Count128>> &intents = {});
    void setRow(qint64 row); ///< 0-based, without rowWanted()
    void setRowCount(qint64 count); ///< 0: no rows
    void focusCount();
    void focusRow();

Q_SIGNALS:
    void wishChanged();
    /// Nothing: every sentence is equally likely.
    void distributionChosen(std::optional<filigree::Distribution> distribution);
    void mixChosen(double observed); ///< share of the observed distribution
    void rowWanted(qint64 row); ///< 0-based

private:
    void buildNumbers(const QList<QAction *> &commands);
    void buildShares();
    [[nodiscard]] widgets::NumberBox *makeNumber(const QString &name, const QString &object);

    QHBoxLayout *m_top = nullptr;
    QHBoxLayout *m_bottom = nullptr;
    DistributionBox *m_shares = nullptr;
    QSpinBox *m_mix = nullptr;
    QLabel *m_planned = nullptr;
    QComboBox *m_method = nullptr;
    widgets::NumberBox *m_count = nullptr;
    widgets::NumberBox *m_seed = nullptr;
    widgets::NumberBox *m_row = nullptr;
    QLabel *m_language = nullptr;
};

} // namespace filigree::app
