// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings on their way into the project file. A slider that moves must not wait for another connection: what the file
// does not take at once is tried again, and only the last value of each setting counts.
#pragma once

#include <functional>
#include <map>

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/project/projectstore.h"

namespace filigree::app {

class PendingSettings final : public QObject {
    Q_OBJECT

public:
    using Write = std::function<Result<void>(ProjectStore &)>;

    /// The store must live longer.
    explicit PendingSettings(ProjectStore &store, QObject *parent = nullptr);

    /// `what` is a translated sentence: "The size of the corpus was not stored."
    void put(const QString &setting, const QString &what, Write write);
    /// Writes what is pending, with the store's patience; the first failure ends it.
    Result<void> flush();
    void discard(); ///< what is pending
    [[nodiscard]] QString notStored() const; ///< the sentence of what is next to be written; empty: nothing is

Q_SIGNALS:
    /// What waiting does not mend; the value is kept and written with the next one.
    void failed(const filigree::Error &error, const QString &what);

private:
    struct Pending {
        QString what;
        Write write;
    };
    void writeNow();

    ProjectStore &m_store;
    std::map<QString, Pending> m_pending;
    QTimer m_retry;
};

} // namespace filigree::app
