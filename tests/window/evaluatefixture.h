// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests of the mode Evaluate begin with: a small project with test data, and a training with real clicks.
#pragma once

#include "widgets/resampling/facttable.h"
#include "window/windowfixture.h"

namespace filigree::tests {

/// Six utterances in English.
inline constexpr auto smallTestData =
    "@locale en-US\n[PlayMusic]\nplay some rock|GenreName please\nplay more salsa|GenreName music\n"
    "put on some jazz|GenreName music\nplay Vogue|SongName\n"
    "[Stop]\nstop the music\nplease stop\n";

class EvaluateFixture : public WindowFixture {
    Q_OBJECT

protected:
    /// The mode of a small project with smallTestData.
    void openWithTest();
    /// As an imported file, the next edit of the project.
    void addTest(const QByteArray &golden, const QString &locale);
    /// Ticks by the keys, as everybody can.
    void choose(const QStringList &sets, const QString &counts, int seeds);
    void runIt();
    int rows() const { return find<widgets::FactTable>(QStringLiteral("summaryTable"))->facts()->rowCount(); }
    QString cell(int row, int column) const
    {
        return find<widgets::FactTable>(QStringLiteral("summaryTable"))->facts()->index(row, column).data().toString();
    }
};

} // namespace filigree::tests
