// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Corpus: how many sentences, under which seed; any row of them at once; out as a file.
#pragma once

#include <memory>
#include <optional>

#include <QPointer>

#include "app/modes/corpus/corpusplanning.h"
#include "app/modes/corpus/exportchoice.h"
#include "app/modes/modepage.h"
#include "widgets/corpus/corpusrows.h"

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace filigree::widgets {
class CorpusView;
class EmptyState;
class MessageBar;
} // namespace filigree::widgets

namespace filigree::app {

class CorpusHeader;
class CorpusListPanel;
class CorpusSearch;
class RejectDialog;
class RejectionList;
struct ExportSubject;
class SentenceDetails;
class StaleGrammar;
class StatisticsPanel;

class CorpusPage final : public ModePage {
    Q_OBJECT

public:
    explicit CorpusPage(QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("corpus"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString tip() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    [[nodiscard]] QAction *findAction() const override { return m_find; }
    void setProject(Project *project) override;
    void focusWork() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    void resetLayout() override;
    void fill() override;
    [[nodiscard]] bool isReady() const override;

    [[nodiscard]] widgets::CorpusView *view() const { return m_view; }
    [[nodiscard]] std::shared_ptr<const CorpusPlan> plan() const { return m_plan; }
    [[nodiscard]] CorpusSearch *search() const { return m_search; }
    [[nodiscard]] StatisticsPanel *statistics() const { return m_statistics; }
    /// The sentence of the corpus that is shown in a row of the view.
    [[nodiscard]] qint64 sentenceOf(qint64 row) const;
    /// Writes the corpus in the background; fileWritten() or failed() follows.
    void exportTo(const QString &path, const QString &format);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Control { MixControl = 41 }; ///< changes by the same one are one step back

    void makeCommands();
    void makeListCommands();
    void build();
    [[nodiscard]] QWidget *buildSentences();
    void wire();
    void wireLists();
    void generate();
    [[nodiscard]] bool canPlan() const;
    void makePlan();
    [[nodiscard]] PlanningInput planningInput() const;
    void findOrigins();
    [[nodiscard]] QString originOf(const Utterance &sentence) const;
    void resamplingMoved();
    [[nodiscard]] QString sourceText(std::int64_t id) const;
    [[nodiscard]] QString goldenText(std::int64_t id) const;
    void refreshPlan();
    void refreshState();
    void refreshEmptyState();
    void refreshWish();
    void refreshRow(qint64 row);
    void changeWish();
    void chooseDistribution(std::optional<Distribution> distribution);
    void chooseMix(double observed);
    void takePlan(PlannedCorpus planned);
    void refuse(const Error &error);
    void chooseExport();
    [[nodiscard]] ExportSubject exportSubject() const;
    void startExport(const ExportSubject &subject, const QString &path, const ExportChoice &choice);
    void showHits();
    [[nodiscard]] widgets::CorpusFetch everySentence() const;
    void showStatistics(bool shown);
    void goToSentence(qint64 number);
    void rejectCurrent();
    void applyRejection(const Utterance &sentence, int choice, const QStringList &rules, const QString &reason);
    [[nodiscard]] QStringList rulesOf(const Utterance &sentence) const;
    void refreshCorpora();
    void refreshRejections();
    void addCorpus(bool duplicate);
    void renameCorpus(int index, const QString &name);
    void deleteCorpus();

    QPointer<Project> m_project;
    std::shared_ptr<const CorpusPlan> m_plan;
    CorpusOrigin m_origin; // of the plan: the project may be ahead of it
    CorpusBasis m_basis; // of the last plan: the next one's too, unless what it is made from changes
    bool m_originsUnknown = false; ///< they were looked for
    bool m_planning = false;
    bool m_weighted = false; ///< how the plan was made
    bool m_filtered = false; ///< the view shows what was found
    bool m_stale = false; ///< planned anew when the page is shown
    QList<QAction *> m_actions;
    QAction *m_generate = nullptr;
    QAction *m_export = nullptr;
    QAction *m_jump = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_find = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_showStatistics = nullptr;
    QList<QAction *> m_listActions; ///< new, duplicate, rename, delete
    CorpusListPanel *m_list = nullptr;
    CorpusSearch *m_search = nullptr;
    StatisticsPanel *m_statistics = nullptr;
    RejectionList *m_rejections = nullptr;
    QTabWidget *m_inspector = nullptr;
    QStackedWidget *m_centre = nullptr; ///< sentences or statistics
    QSplitter *m_whole = nullptr; ///< list of corpora, and the corpus
    CorpusHeader *m_header = nullptr;
    SentenceDetails *m_details = nullptr;
    StaleGrammar *m_staleGrammar = nullptr;
    widgets::MessageBar *m_messages = nullptr;
    widgets::CorpusView *m_view = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_columns = nullptr;
    ExportChoice m_exportChoice;
    QString m_refusal; ///< why there is no corpus although one is wanted
    qint64 m_wantedRow = -1; // of the last time, until the corpus is there
};

} // namespace filigree::app
