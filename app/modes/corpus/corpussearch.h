// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Full-text search over the corpus that is shown. The index is made in the background when somebody first searches.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "core/base/error.h"
#include "core/generation/corpusplan.h"
#include "core/project/sentenceindex.h"

class QLabel;
class QLineEdit;

namespace filigree::app {

class JobQueue;

class CorpusSearch final : public QWidget {
    Q_OBJECT

public:
    /// Of larger corpora so many sentences from the first on are searched, which the label says.
    static constexpr std::uint64_t mostSearched = 1'000'000;

    explicit CorpusSearch(QWidget *parent = nullptr);

    /// Another corpus, or none; the words stay and are looked for in it.
    void setPlan(std::shared_ptr<const CorpusPlan> plan, JobQueue *jobs);
    [[nodiscard]] bool isActive() const; ///< there are words to look for
    [[nodiscard]] bool isReady() const { return m_index != nullptr; }
    /// Row numbers of the corpus, ascending.
    [[nodiscard]] const std::vector<std::uint64_t> &hits() const { return *m_hits; }
    [[nodiscard]] std::shared_ptr<const std::vector<std::uint64_t>> sharedHits() const { return m_hits; }
    [[nodiscard]] QString text() const;
    void setText(const QString &words);
    void focusWords();
    void clear();

Q_SIGNALS:
    void hitsChanged(); ///< or it became active or inactive
    void failed(const filigree::Error &error);

private:
    using Hits = std::shared_ptr<const std::vector<std::uint64_t>>;
    void search();
    void makeIndex();
    void take(Hits hits);
    void tell();

    QLineEdit *m_words = nullptr;
    QLabel *m_result = nullptr;
    QTimer m_soon;
    QPointer<JobQueue> m_jobs;
    std::shared_ptr<const CorpusPlan> m_plan;
    std::shared_ptr<const SentenceIndex> m_index; ///< of m_plan; null until it is made
    Hits m_hits = std::make_shared<const std::vector<std::uint64_t>>();
    bool m_making = false;
};

} // namespace filigree::app
