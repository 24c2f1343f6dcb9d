// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to know about the chosen sentence of the corpus: number, annotation, template, pattern.
#pragma once

#include <QWidget>

#include "core/annotation/utterance.h"

class QLabel;

namespace filigree::app {

class SentenceDetails final : public QWidget {
    Q_OBJECT

public:
    explicit SentenceDetails(QWidget *parent = nullptr);
    /// Sentence number `row` (0-based) of `count`.
    /// `origin`: where it comes from, line by line; empty: nothing is known of it.
    void setSentence(qint64 row, qint64 count, const Utterance &sentence, const QString &origin = {});
    void clear();
    [[nodiscard]] qint64 shown() const { return m_shown; } ///< -1: none

private:
    [[nodiscard]] QLabel *add(const QString &title, const QFont &font);

    qint64 m_shown = -1;
    QLabel *m_number = nullptr;
    QLabel *m_annotated = nullptr;
    QLabel *m_template = nullptr;
    QLabel *m_pattern = nullptr;
    QLabel *m_origin = nullptr;
};

} // namespace filigree::app
