// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/translatepage.h"

#include <utility>

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/document/filepath.h"
#include "app/document/project.h"
#include "app/document/runs.h"
#include "app/document/translationmodels.h"
#include "app/document/translations.h"
#include "app/modes/chartmessages.h"
#include "app/modes/command.h"
#include "app/modes/translate/modelpanel.h"
#include "app/modes/translate/reviewpanel.h"
#include "app/modes/translate/slidemerges.h"
#include "app/modes/translate/tradeoffpanel.h"
#include "app/modes/translate/trainingpanel.h"
#include "app/modes/translate/translatesetup.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

TranslatePage::TranslatePage(QWidget *parent)
    : ModePage(parent)
{
    makeModelCommands();
    makeReviewCommands();
    build();
    wire();
    tellOfCharts(*this);
    refreshState();
}

QString TranslatePage::title() const
{
    return tr("Translate");
}

QString TranslatePage::tip() const
{
    return tr(
        "Bring the utterances of one locale over to another by a translation model that is adapted to the domain");
}

QIcon TranslatePage::icon() const
{
    return widgets::icon("translate");
}

QAction *TranslatePage::command(const char *id, const QString &text, const QString &tip, const char *icon,
                                const std::function<void()> &does, const QKeySequence &key)
{
    QAction *action =
        makeCommand(this, {id, text, tip, icon, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key}});
    connect(action, &QAction::triggered, this, does);
    return action;
}

void TranslatePage::makeModelCommands()
{
    m_train = command("trainModel", tr("Train…"), tr("Train a translation model from parallel text"), "new",
                      [this] { trainModel(false); });
    m_adapt = command("adaptModel", tr("Adapt…"),
                      tr("Let the current model learn a new domain, held so that it does not forget the old one"),
                      "evaluate", [this] { trainModel(true); });
    m_try = command("trySettings", tr("Try Several Settings…"),
                    tr("Adapt the current model with several settings, one after another in the background, and "
                       "compare what comes of them"),
                    "evaluate", [this] { trySettings(); });
    m_merge = command("mergeModels", tr("Merge…"),
                      tr("Make models between the current one and its base, without training: seconds each"),
                      "resample", [this] { mergeModels(); });
    m_goOn = command("goOnTraining", tr("Go On With the Training"),
                     tr("Go on with the training of the current model at its last checkpoint"), "play",
                     [this] { goOnTraining(currentFolder()); });
    m_measure = command("measureModels", tr("Measure the Models"),
                        tr("Measure what was not measured yet, on old and new text that was put aside"), "evaluate",
                        [this] { measureModels(); });
    m_cancelWork = command("cancelModelWork", tr("Cancel"),
                           tr("Stop training, merging or measuring; a training can go on later from its checkpoint"),
                           "cancel", [this] {
                               if (m_project)
                                   TranslationModels::of(*m_project).cancel();
                           });
    m_addFolder = command("addModelFolder", tr("Add a Model’s Folder…"),
                          tr("Use a model that lies elsewhere, from the command line or another computer"), "open",
                          [this] { addModelFolder(); });
    m_chooseLibrary =
        command("chooseModelLibrary", tr("Folder of New Models…"),
                tr("Choose where new models are made and looked for"), "open", [this] { chooseLibrary(); });
    m_chooseProgram = command("chooseTranslator", tr("Translation Program…"),
                              tr("Choose the program filigree-translator, where it is not found by itself"), "settings",
                              [this] { chooseProgram(); });
    m_actions = {m_train,      m_adapt, m_try,       m_merge,         m_goOn,          m_measure,
                 m_cancelWork, nullptr, m_addFolder, m_chooseLibrary, m_chooseProgram, nullptr};
}

void TranslatePage::makeReviewCommands()
{
    m_translate = command(
        "translate", tr("Translate"), tr("Translate the chosen utterances with the current model"), "play",
        [this] { translate(); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_cancelTranslation = command("cancelTranslation", tr("Cancel Translating"),
                                  tr("Stop; the list of translations stays as it is"), "cancel", [this] {
                                      if (m_project)
                                          Translations::of(*m_project).cancel();
                                  });
    m_accept = command("acceptTranslation", tr("Accept"), tr("Accept the selected translations (A)"), "accept",
                       [this] { decide(TranslationState::Accepted); });
    m_refuse = command("refuseTranslation", tr("Refuse"), tr("Refuse the selected translations (R)"), "reject",
                       [this] { decide(TranslationState::Refused); });
    m_reopen = command("reopenTranslation", tr("Leave Open"), tr("Take back what was decided about them (O)"), "",
                       [this] { decide(TranslationState::Open); });
    m_edit = command("editTranslation", tr("Edit the Translation"),
                     tr("Edit the current translation in the golden notation (F2)"), "edit",
                     [this] { m_review->editCurrent(); });
    m_acceptShown = command("acceptShownTranslations", tr("Accept All Shown"),
                            tr("Accept all translations that the list shows and that are not decided yet"), "accept",
                            [this] { decideShown(TranslationState::Accepted); });
    m_refuseShown = command("refuseShownTranslations", tr("Refuse All Shown"),
                            tr("Refuse all translations that the list shows and that are not decided yet"), "reject",
                            [this] { decideShown(TranslationState::Refused); });
    m_add = command("addTranslations", tr("Add"), tr("Add the accepted translations there, as one step"), "add",
                    [this] { addAccepted(); });
    m_find = command("findTranslation", tr("Find in the Translations"),
                     tr("Show the translations with certain words in them or in their sources"), "search", [this] {
                         showTab(ReviewTab);
                         m_review->focusFind();
                     });
    const auto tab = [this](const char *id, const QString &text, const QString &tip, Tab which) {
        return command(id, text, tip, "", [this, which] { showTab(which); });
    };
    m_actions += {m_translate,
                  m_cancelTranslation,
                  nullptr,
                  m_accept,
                  m_refuse,
                  m_reopen,
                  m_edit,
                  m_acceptShown,
                  m_refuseShown,
                  m_add,
                  m_find,
                  nullptr,
                  tab("showReview", tr("Show the Translations"), tr("Look through what was translated"), ReviewTab),
                  tab("showTradeoff", tr("Show Old Against New"),
                      tr("Compare what the models keep and what they learn"), TradeoffTab),
                  tab("showTraining", tr("Show the Training"), tr("Loss and BLEU of a training"), TrainingTab)};
}

void TranslatePage::build()
{
    m_models = new ModelPanel({m_train, m_adapt, m_try, m_merge}, this);
    m_setup = new TranslateSetup({m_translate, m_cancelTranslation}, this);
    m_review = new ReviewPanel({m_accept, m_refuse, m_edit, m_acceptShown}, m_add, this);
    m_tradeoff = new TradeoffPanel({m_measure, m_cancelWork}, this);
    m_slideMerges = new SlideMerges(*m_tradeoff, this);
    m_training = new TrainingPanel({m_goOn, m_cancelWork}, this);
    m_empty = new widgets::EmptyState(this);
    m_empty->setIconName("translate");
    m_reviewStack = new QStackedWidget(this);
    m_reviewStack->addWidget(m_empty);
    m_reviewStack->addWidget(m_review);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"translationTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_reviewStack, tr("Translations"));
    m_tabs->addTab(m_tradeoff, tr("Old against new"));
    m_tabs->addTab(m_training, tr("Training"));
    m_left = new QSplitter(Qt::Vertical, this);
    m_left->addWidget(m_models);
    m_left->addWidget(m_setup);
    m_left->setChildrenCollapsible(false);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_tabs);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_messages = new widgets::MessageBar(this);
    m_messages->setObjectName(u"translationMessages"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_messages);
    whole->addWidget(m_columns, 1);
    resetLayout();
}

void TranslatePage::wire()
{
    connect(m_models, &ModelPanel::currentChanged, this, [this] {
        if (const ModelEntry *entry = currentModel())
            m_folder = fromPath(entry->folder);
        refreshCurrent();
    });
    connect(m_tradeoff, &TradeoffPanel::modelChosen, this, &TranslatePage::chooseModel);
    connect(m_slideMerges, &SlideMerges::made, this, [this](const QString &folder) { m_folder = folder; });
    connect(m_setup, &TranslateSetup::changed, this, &TranslatePage::refreshState);
    connect(m_review, &ReviewPanel::decided, this, &TranslatePage::decide);
    connect(m_review, &ReviewPanel::edited, this, [this](int row, const Utterance &translation) {
        Translations::of(*m_project).edit(static_cast<std::size_t>(row), translation);
    });
    connect(m_review, &ReviewPanel::mistaken, this,
            [this](const QString &sentence) { tell(widgets::MessageKind::Warning, sentence); });
    connect(m_review, &ReviewPanel::selectionChanged, this, &TranslatePage::refreshState);
    connect(m_review, &ReviewPanel::destinationChanged, this, &TranslatePage::refreshState);
    connect(m_messages, &widgets::MessageBar::actionClicked, this, [this] {
        m_messages->dismiss();
        goOnTraining(std::exchange(m_goOnFolder, {})); // that one, whichever is current by now
    });
}

void TranslatePage::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->golden().disconnect(this);
        m_project->runs().disconnect(this);
        Translations::of(*m_project).disconnect(this);
        Translations::of(*m_project).disconnect(m_review);
        TranslationModels::of(*m_project).disconnect(this);
    }
    m_project = project;
    m_stale = true;
    m_suggestedFor.reset();
    m_adapted.clear();
    m_goOnFolder.clear();
    m_messages->dismiss();
    m_review->setList(nullptr);
    m_setup->setSources({}, {}, {});
    m_models->setModels({}, {});
    m_slideMerges->setModels(nullptr); // what it is making goes on
    m_tradeoff->setModels({}, {});
    m_training->setCurve({}, {});
    m_slideMerges->setModels(project ? &TranslationModels::of(*project) : nullptr);
    refreshState();
    if (!project)
        return;
    wireModels(TranslationModels::of(*project));
    wireTranslations(Translations::of(*project));
    const auto outdated = [this] {
        m_sourcesStale = true;
        if (isVisible())
            look();
    };
    connect(&project->golden(), &GoldenDocument::written, this, outdated);
    connect(project, &Project::cataloguesChanged, this, outdated);
    connect(&project->runs(), &Runs::currentRunChanged, this, outdated);
    connect(project, &Project::slotColoursChanged, this,
            [this] { m_review->setSlotColours(m_project->slotColours()); });
    m_review->setSlotColours(project->slotColours());
    m_review->setEditable(!project->isReadOnly());
    if (isVisible())
        look();
}

void TranslatePage::wireModels(const TranslationModels &models)
{
    connect(&models, &TranslationModels::entriesChanged, this, &TranslatePage::refreshModels);
    connect(&models, &TranslationModels::busyChanged, this, &TranslatePage::refreshTraining);
    connect(&models, &TranslationModels::curveChanged, this, &TranslatePage::refreshTraining);
    connect(&models, &TranslationModels::textsRead, this, &TranslatePage::tellTexts);
    connect(&models, &TranslationModels::trained, this, [this](const QString &folder) {
        m_folder = folder;
        tell(widgets::MessageKind::Info, tr("The model %1 is trained.").arg(folder.section(u'/', -1)));
    });
    connect(&models, &TranslationModels::merged, this, [this](const QString &folder) {
        if (m_slideMerges->isOwn(folder))
            return; // it says itself what is to be chosen
        m_folder = folder;
        showTab(TradeoffTab);
    });
    connect(&models, &TranslationModels::failed, this, &TranslatePage::tellTrouble);
    connect(&models, &TranslationModels::swept, this, &TranslatePage::tellSwept);
    connect(&models, &TranslationModels::sweepFailed, this, &TranslatePage::tellSweepTrouble);
    connect(&models, &TranslationModels::warned, this, &TranslatePage::tellWarnings);
}

void TranslatePage::wireTranslations(const Translations &translations)
{
    connect(&translations, &Translations::sourcesChanged, this, &TranslatePage::refreshSources);
    connect(&translations, &Translations::runningChanged, this, &TranslatePage::refreshState);
    connect(&translations, &Translations::listArrives, m_review, &ReviewPanel::finishEditing);
    connect(&translations, &Translations::listAboutToChange, this, [this] { m_review->setList(nullptr); });
    connect(&translations, &Translations::listChanged, this, &TranslatePage::refreshList);
    connect(&translations, &Translations::rowsChanged, this, [this](const std::vector<std::size_t> &rows) {
        m_review->refreshRows(rows);
        refreshState();
    });
    connect(&translations, &Translations::added, this,
            [this](const QString &sentence) { tell(widgets::MessageKind::Info, sentence); });
    connect(&translations, &Translations::failed, this, [this](const Error &error) { tellTrouble(error, {}); });
    connect(&translations, &Translations::warned, this,
            [this](const QString &sentence) { tell(widgets::MessageKind::Warning, sentence); });
}

void TranslatePage::showEvent(QShowEvent *event)
{
    ModePage::showEvent(event);
    look();
}

void TranslatePage::look()
{
    if (!m_project)
        return;
    if (std::exchange(m_stale, false)) {
        TranslationModels::of(*m_project).refresh();
        Translations::of(*m_project).refresh();
        m_sourcesStale = false;
        refreshList();
        refreshModels();
    }
    if (std::exchange(m_sourcesStale, false))
        Translations::of(*m_project).refresh();
}

void TranslatePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void TranslatePage::focusWork()
{
    if (m_project && !Translations::of(*m_project).list().rows.empty() && m_tabs->currentIndex() == ReviewTab)
        m_review->focusList();
    else
        m_models->focusModels();
}

void TranslatePage::fill()
{
    if (m_project && m_translate->isEnabled() && readsChosen() && Translations::of(*m_project).list().rows.empty())
        translate();
}

bool TranslatePage::isReady() const
{
    if (!m_project || m_stale)
        return false;
    const TranslationModels &models = TranslationModels::of(*m_project);
    const Translations &translations = Translations::of(*m_project);
    if (!models.isKnown() || models.isBusy() || !translations.isKnown() || translations.isRunning())
        return false;
    return !translations.list().rows.empty() || !m_translate->isEnabled() || !readsChosen();
}

} // namespace filigree::app
