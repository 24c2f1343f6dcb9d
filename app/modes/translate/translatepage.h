// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Translate: bring another locale's data over by machine translation that is adapted to the domain. Models on
// the left; on the right what they make of the utterances, what they keep and learn, and how their training goes.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include <QPointer>

#include "app/modes/modepage.h"
#include "core/translation/reviewlist.h"

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace filigree {
struct DomainRemark;
}

namespace filigree::widgets {
class EmptyState;
class MessageBar;
enum class MessageKind;
} // namespace filigree::widgets

namespace filigree::app {

struct ModelEntry;
class ModelPanel;
class ReviewPanel;
class SlideMerges;
class TradeoffPanel;
class TrainingPanel;
class TrainModelDialog;
class TranslateSetup;
class TranslationModels;
class Translations;

class TranslatePage final : public ModePage {
    Q_OBJECT

public:
    explicit TranslatePage(QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("translate"); }
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

    enum Tab { ReviewTab, TradeoffTab, TrainingTab };
    void showTab(Tab tab);
    [[nodiscard]] widgets::MessageBar *messages() const { return m_messages; }
    void writeAccepted(const QString &path); ///< to a golden file

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeModelCommands();
    void makeReviewCommands();
    QAction *command(const char *id, const QString &text, const QString &tip, const char *icon,
                     const std::function<void()> &does, const QKeySequence &key = {});
    void build();
    void wire();
    void wireModels(const TranslationModels &models);
    void wireTranslations(const Translations &translations);
    void look(); ///< reads what there is, when somebody looks for the first time

    // translatework.cpp: what the commands do
    void trainModel(bool adapt);
    void openTraining(TrainModelDialog *dialog);
    void goOnTraining(const QString &folder);
    void trySettings(); ///< translatesweep.cpp
    void mergeModels();
    void measureModels();
    void addModelFolder();
    void chooseLibrary();
    void chooseProgram();
    void translate();
    void decide(TranslationState state);
    void decideShown(TranslationState state);
    void addAccepted();
    void addToGolden(Translations &translations);
    [[nodiscard]] QString copySample(bool adapt) const;
    void tell(widgets::MessageKind kind, const QString &sentence, const QString &details = {});
    void tellTexts(const std::vector<DomainRemark> &remarks);
    void tellTrouble(const Error &error, const QString &folder); ///< of a model that was being made
    void tellSwept();
    void tellSweepTrouble(const Error &error);
    void tellWarnings(const QStringList &warnings); ///< of the translation program

    [[nodiscard]] const ModelEntry *currentModel() const;
    [[nodiscard]] QString currentFolder() const;
    void chooseModel(std::size_t model);
    void refreshModels();
    void refreshCurrent();
    void refreshTraining();
    void refreshList();
    void refreshSources();
    void refreshState();
    [[nodiscard]] bool readsChosen() const;
    void refreshEmptyStates();
    void suggestDestination();
    [[nodiscard]] QString obstacle() const; ///< why nothing can be translated now
    [[nodiscard]] QString targetLocale() const; ///< of what was translated

    QPointer<Project> m_project;
    bool m_stale = true;
    bool m_sourcesStale = false; ///< the text was written while nobody looked
    QString m_folder; ///< of the model that is chosen
    std::optional<std::string> m_suggestedFor; ///< language of the list that the destination was suggested for
    std::filesystem::path m_adapted; ///< whose slide between old and new is shown
    QList<QAction *> m_actions;
    QAction *m_train = nullptr;
    QAction *m_adapt = nullptr;
    QAction *m_try = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_goOn = nullptr;
    QAction *m_measure = nullptr;
    QAction *m_cancelWork = nullptr;
    QAction *m_addFolder = nullptr;
    QAction *m_chooseLibrary = nullptr;
    QAction *m_chooseProgram = nullptr;
    QAction *m_translate = nullptr;
    QAction *m_cancelTranslation = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_refuse = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_acceptShown = nullptr;
    QAction *m_refuseShown = nullptr;
    QAction *m_add = nullptr;
    QAction *m_find = nullptr;
    ModelPanel *m_models = nullptr;
    TranslateSetup *m_setup = nullptr;
    ReviewPanel *m_review = nullptr;
    TradeoffPanel *m_tradeoff = nullptr;
    SlideMerges *m_slideMerges = nullptr;
    TrainingPanel *m_training = nullptr;
    widgets::MessageBar *m_messages = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QStackedWidget *m_reviewStack = nullptr;
    QTabWidget *m_tabs = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_left = nullptr;
    QString m_goOnFolder; ///< of the training that the button of the message goes on with
};

} // namespace filigree::app
