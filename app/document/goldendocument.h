// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The golden text of the open project: what it says now, what the reader makes of it, and its way to the disk. Edits
// come from commands alone.
#pragma once

#include <functional>
#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "app/document/textchange.h"
#include "core/annotation/golden.h"
#include "core/base/error.h"

namespace filigree::app {

class JobQueue;

/// What to do when another connection is writing to the project.
enum class IfBusy {
    TryAgain, ///< by itself, soon; quietly, unless it lasts
    Fail,
};

class GoldenDocument final : public QObject {
    Q_OBJECT

public:
    /// Writes a text and what the reader made of it to the project.
    using Write = std::function<Result<void>(std::string_view text, const GoldenText &parsed)>;

    GoldenDocument(const QString &text, std::shared_ptr<const GoldenText> parsed, Write write, JobQueue &jobs,
                   QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Of the text as it was a moment ago, never null; parsed() tells when it has caught up.
    [[nodiscard]] std::shared_ptr<const GoldenText> golden() const { return m_parsed; }
    [[nodiscard]] QStringList slotTypes() const { return m_slotTypes; } ///< in order of first sight
    [[nodiscard]] QStringList intents() const { return m_intents; } ///< in order of first sight
    [[nodiscard]] bool isPending() const { return m_dirty; } ///< there are edits that are not on the disk

    /// Reads and writes at once what is pending. What cannot be written stays pending and is tried again by itself.
    Result<void> flush(IfBusy ifBusy = IfBusy::TryAgain);
    void discard(); ///< the edits that are not on the disk will not be written

Q_SIGNALS:
    /// The text has changed; a view that made the change itself sees that it holds the text already.
    void textChanged(const filigree::app::TextChange &change);
    void parsed();
    void written();
    void failed(const filigree::Error &error); ///< once until it works again, and whenever IfBusy::Fail asked

private:
    friend class TextCommand;
    void apply(const TextChange &change);
    void parseSoon();
    void take(std::shared_ptr<const GoldenText> parsed);
    Result<void> writeNow(const std::string &bytes, IfBusy ifBusy);
    void writingFailed(const Error &error, IfBusy ifBusy);
    void collectNames();

    QString m_text;
    std::shared_ptr<const GoldenText> m_parsed;
    QStringList m_slotTypes;
    QStringList m_intents;
    Write m_write;
    JobQueue &m_jobs;
    QTimer m_pause;
    QTimer m_retry;
    QElapsedTimer m_busy; ///< since another connection was found to be writing
    QElapsedTimer m_unwritten; ///< since the oldest edit that is not on the disk, or the last attempt
    bool m_told = false;
    quint64 m_revision = 0;
    bool m_dirty = false;
};

} // namespace filigree::app
