// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes, in the background, the merged models on which the slider between old and new rests: one at a time, the last
// that was asked for.
#pragma once

#include <filesystem>
#include <optional>

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

#include "app/document/modelentry.h"

namespace filigree::app {

class TradeoffPanel;
class TranslationModels;

class SlideMerges final : public QObject {
    Q_OBJECT

public:
    explicit SlideMerges(TradeoffPanel &panel, QObject *parent = nullptr);

    void setModels(TranslationModels *models); ///< null: there is no project
    /// What the panel shows; `adapted`: at the end of its slider.
    void setTradeoff(const Tradeoff &tradeoff, const std::filesystem::path &adapted);
    [[nodiscard]] bool isOwn(const QString &folder) const { return m_own.contains(folder); } ///< was made here

Q_SIGNALS:
    void made(const QString &folder); ///< it is to be chosen

private:
    void want(int place);
    void abandon();
    void start(int place);
    [[nodiscard]] std::optional<std::size_t> unmeasuredAt(int place) const; ///< made before, and not measured
    void workEnded();
    void finished(const QString &folder);
    [[nodiscard]] QString trouble() const; ///< why nothing can be made now; empty: it can
    void refreshPanel();

    TradeoffPanel &m_panel;
    QPointer<TranslationModels> m_models;
    Tradeoff m_tradeoff;
    std::filesystem::path m_adapted;
    QString m_folder; ///< of what is being made; empty: nothing, or it was abandoned
    QSet<QString> m_own;
    std::optional<int> m_waiting; ///< place, until what was abandoned has stopped
    bool m_running = false; ///< the models' work is of the slider
    bool m_measures = false; ///< what was made before
    bool m_ended = false; ///< its result has not been looked at yet
};

} // namespace filigree::app
