// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The project's utterances in another language: what was translated, what the linguist decided about it, and its way
// into the project. Decisions are steps of undo; the list is kept with the project.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include <QObject>
#include <QString>
#include <QTimer>

#include "app/document/keptreviewlist.h"
#include "app/document/translationwork.h"

namespace filigree::app {

class Project;

class Translations final : public QObject {
    Q_OBJECT

public:
    /// Those of the project: made when first asked for, and there as long as it, as the commands on its stack refer to
    /// them.
    [[nodiscard]] static Translations &of(Project &project);

    /// What there is to translate; sourcesChanged() tells when it has been counted anew.
    void refresh();
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const std::vector<TranslatableSource> &sources() const { return m_sources; }

    void translate(const TranslateWish &wish, const WorkerChoice &worker); ///< in the background
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

    [[nodiscard]] const ReviewList &list() const { return m_list; }
    [[nodiscard]] ReviewCounts counts() const { return countRows(m_list); }
    /// Rows that have no translation, and those that are in the project already, stay as they are.
    void decide(const std::vector<std::size_t> &rows, TranslationState state);
    void edit(std::size_t row, const Utterance &translation);

    /// Where the accepted ones go.
    void addToGolden(); ///< at the end of the golden text
    void addToReference(const QString &locale);
    /// A golden file of the target locale. The rows stay accepted.
    [[nodiscard]] Result<void> writeGolden(const QString &path, const QString &locale) const;
    void store(); ///< what is to be kept, at once
    void discard(); ///< what has not been kept never will be

Q_SIGNALS:
    void sourcesChanged();
    void runningChanged();
    void listArrives(); ///< what was translated comes next; the present one can still be changed
    void listAboutToChange(); ///< list() is not to be looked at until listChanged()
    void listChanged(); ///< another one
    void rowsChanged(const std::vector<std::size_t> &rows);
    void added(const QString &sentence);
    void failed(const filigree::Error &error); ///< of translating
    void warned(const QString &sentence); ///< what was not done, and what to do

private:
    explicit Translations(Project &project);
    friend class ReviewListCommand;
    friend class ReviewRowsCommand;
    using Rows = ChangedRows;
    [[nodiscard]] std::vector<std::size_t> accepted() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString addingName(int count) const; ///< of the step of undo
    void change(Rows after, const QString &name);
    void markAdded();
    void exchange(ReviewList &list);
    void exchange(Rows &rows);
    void keepSoon();
    void handOver(); ///< what has changed, to be kept
    void keep(); ///< in the background
    void takeKept(Result<KeptReviewList> kept);
    void tellTooLong();

    Project &m_project;
    std::vector<TranslatableSource> m_sources;
    ReviewList m_list;
    QTimer m_keep;
    std::shared_ptr<ReviewListKeeper> m_keeper = std::make_shared<ReviewListKeeper>();
    std::int64_t m_version = 0; ///< of the list; rises with every change
    std::int64_t m_kept = 0; ///< version that is in the project file, or on the way there by the project itself
    bool m_known = false;
    bool m_loaded = false; ///< the list of last time was read
    std::set<std::size_t> m_changed; ///< rows that were not handed over
    bool m_anotherList = true; ///< nor was the list itself
    bool m_tooLong = false; ///< the list, when it was written last
    bool m_toldTooLong = false;
    bool m_running = false;
};

} // namespace filigree::app
