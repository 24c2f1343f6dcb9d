// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the mode Translate shows of the models and translations, which of its commands can be given, and what is kept of
// its looks.
#include <algorithm>

#include <QAction>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include "app/document/filepath.h"
#include "app/document/project.h"
#include "app/document/translationmodels.h"
#include "app/document/translations.h"
#include "app/modes/translate/modelpanel.h"
#include "app/modes/translate/reviewpanel.h"
#include "app/modes/translate/slidemerges.h"
#include "app/modes/translate/tradeoffpanel.h"
#include "app/modes/translate/trainingpanel.h"
#include "app/modes/translate/translatepage.h"
#include "app/modes/translate/translatesetup.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

const ModelEntry *TranslatePage::currentModel() const
{
    const auto at = m_project ? m_models->current() : std::nullopt;
    if (!at || *at >= TranslationModels::of(*m_project).entries().size())
        return nullptr;
    return &TranslationModels::of(*m_project).entries()[*at];
}

QString TranslatePage::currentFolder() const
{
    const ModelEntry *entry = currentModel();
    return entry ? fromPath(entry->folder) : QString();
}

QString TranslatePage::targetLocale() const
{
    const QString language = QString::fromStdString(Translations::of(*m_project).list().targetLanguage);
    return language == m_project->locale().section(u'-', 0, 0) ? m_project->locale() : language;
}

void TranslatePage::chooseModel(std::size_t model)
{
    m_models->setCurrent(model);
}

void TranslatePage::refreshModels()
{
    const TranslationModels &models = TranslationModels::of(*m_project);
    {
        const QSignalBlocker blocker(m_models); // rows that only make room for others choose nothing
        m_models->setModels(models.entries(), {});
        if (const auto at = models.find(m_folder))
            m_models->setCurrent(at);
        else if (!models.entries().empty() && !m_models->current())
            m_models->setCurrent(0);
    }
    if (m_folder.isEmpty())
        m_folder = currentFolder();
    refreshCurrent();
}

/// Another model is chosen: what it is compared with follows.
void TranslatePage::refreshCurrent()
{
    const std::vector<ModelEntry> none;
    const std::vector<ModelEntry> &entries = m_project ? TranslationModels::of(*m_project).entries() : none;
    const auto at = m_project ? m_models->current() : std::nullopt;
    const auto adapted = at ? adaptedModelOf(entries, *at, m_adapted) : std::nullopt;
    if (adapted)
        m_adapted = entries[*adapted].folder;
    const Tradeoff tradeoff = adapted ? tradeoffAround(entries, *at, m_adapted) : Tradeoff();
    m_models->setModels(entries, tradeoff);
    m_tradeoff->setModels(entries, tradeoff);
    m_tradeoff->setCurrent(at);
    m_slideMerges->setTradeoff(tradeoff, m_adapted);
    const ModelEntry *entry = currentModel();
    m_setup->setTargetLanguage(entry && entry->about ? QString::fromStdString(entry->about->target) : QString());
    m_measure->setEnabled(!tradeoff.unmeasured.empty());
    refreshTraining();
}

void TranslatePage::refreshTraining()
{
    const ModelEntry *entry = currentModel();
    const bool training = m_project && !TranslationModels::of(*m_project).making().isEmpty();
    if (training) {
        const TranslationModels &models = TranslationModels::of(*m_project);
        m_training->setCurve(models.curve(), models.latest());
        const QString name = models.making().section(u'/', -1);
        const auto &place = models.sweepPlace();
        m_training->setWords(
            place ? tr("Training %1, number %2 of %3. You can go on working.")
                        .arg(name, widgets::formatCount(qint64(place->at)), widgets::formatCount(qint64(place->of)))
                  : tr("Training %1. You can go on working.").arg(name));
    } else {
        m_training->setCurve(entry ? entry->curve : std::vector<ProgressEvent>(), {});
        m_training->setWords(entry ? QString::fromStdString(entry->name) + u"  ·  "_s + modelStory(*entry) : QString());
    }
    refreshState();
}

void TranslatePage::refreshList()
{
    const Translations &translations = Translations::of(*m_project);
    m_review->setList(translations.list().rows.empty() ? nullptr : &translations.list());
    const std::string &target = translations.list().targetLanguage;
    if (!translations.list().rows.empty() && target != m_suggestedFor) {
        m_suggestedFor = target; // otherwise what was chosen since holds
        suggestDestination();
    }
    refreshState();
}

/// What is of the project's own language becomes golden; what is of another one does not belong into its golden text.
void TranslatePage::suggestDestination()
{
    const QString target = QString::fromStdString(Translations::of(*m_project).list().targetLanguage);
    const bool own = !target.isEmpty() && sameLanguage(target, m_project->locale());
    m_review->setDestination(own ? ReviewPanel::Destination::Golden : ReviewPanel::Destination::File);
}

void TranslatePage::refreshSources()
{
    QStringList catalogues;
    for (const CatalogueInfo &catalogue : m_project->catalogues())
        catalogues.append(QString::fromStdString(catalogue.slot));
    m_setup->setSources(Translations::of(*m_project).sources(), catalogues, m_project->locale());
}

QString TranslatePage::obstacle() const
{
    if (!m_project)
        return {};
    const ModelEntry *model = currentModel();
    if (!TranslationModels::of(*m_project).workerTrouble().isEmpty())
        return tr("The translation program is not here.");
    if (!model || !model->usable)
        return model ? tr("This model has not come to a first checkpoint.") : tr("Choose a model first.");
    if (!m_setup->source())
        return Translations::of(*m_project).isKnown() ? tr("There are no utterances to translate yet.") : QString();
    return m_setup->obstacle();
}

void TranslatePage::refreshState()
{
    if (!m_training) // while it is being built
        return;
    const bool open = m_project != nullptr;
    const bool writable = open && !m_project->isReadOnly();
    const bool worker = open && TranslationModels::of(*m_project).workerTrouble().isEmpty();
    const bool busy = open && TranslationModels::of(*m_project).isBusy();
    const bool running = open && Translations::of(*m_project).isRunning();
    const ModelEntry *model = currentModel();
    const bool usable = model && model->usable && model->about;
    m_train->setEnabled(worker && !busy);
    m_adapt->setEnabled(worker && !busy && usable);
    m_try->setEnabled(worker && !busy && usable);
    m_goOn->setEnabled(worker && !busy && model && model->unfinished);
    m_cancelWork->setEnabled(busy);
    bool merges = false;
    if (usable) {
        const std::vector<ModelEntry> &entries = TranslationModels::of(*m_project).entries();
        merges = adaptedModelOf(entries, static_cast<std::size_t>(model - entries.data())).has_value();
    }
    m_merge->setEnabled(worker && !busy && merges);
    m_measure->setEnabled(m_measure->isEnabled() && worker && !busy);
    for (QAction *action : {m_addFolder, m_chooseLibrary, m_chooseProgram, m_find})
        action->setEnabled(open);
    const QString why = obstacle();
    m_translate->setEnabled(writable && !running && open && why.isEmpty() && m_setup->source());
    m_cancelTranslation->setEnabled(running);
    QString remark = why;
    const TranslatableSource *source = m_setup->source();
    if (why.isEmpty() && usable && source && !readsChosen())
        remark = tr("The model translates from %1, the utterances are %2.")
                     .arg(QString::fromStdString(model->about->source), QString::fromStdString(source->locale));
    m_setup->setRemark(remark);
    const ReviewCounts counts = open ? Translations::of(*m_project).counts() : ReviewCounts();
    const bool some = open && m_review->canDecide();
    for (QAction *action : {m_accept, m_refuse, m_reopen})
        action->setEnabled(writable && some);
    m_edit->setEnabled(writable && open && m_review->canEdit());
    m_acceptShown->setEnabled(writable && counts.open > 0);
    m_refuseShown->setEnabled(writable && counts.open > 0);
    const bool toFile = m_review->destination() == ReviewPanel::Destination::File;
    m_add->setEnabled(counts.accepted > 0 && (writable || toFile));
    m_add->setText(toFile ? tr("Write…") : tr("Add"));
    m_review->showCounts(counts);
    const bool shown = open && !Translations::of(*m_project).list().rows.empty();
    m_reviewStack->setCurrentWidget(shown ? static_cast<QWidget *>(m_review) : m_empty);
    refreshEmptyStates();
}

/// Is the chosen model of the language of what is to be translated?
bool TranslatePage::readsChosen() const
{
    const ModelEntry *model = currentModel();
    const TranslatableSource *source = m_setup->source();
    return model && model->about && source
        && sameLanguage(QString::fromStdString(model->about->source), QString::fromStdString(source->locale));
}

void TranslatePage::refreshEmptyStates()
{
    const bool open = m_project != nullptr;
    const bool worker = open && TranslationModels::of(*m_project).workerTrouble().isEmpty();
    const bool some = open && !TranslationModels::of(*m_project).entries().empty();
    QString title = tr("Nothing translated yet");
    QString sentence =
        tr("Choose a model and what to translate on the left. Each slot comes out exactly once; what the "
           "model made of the utterances is looked through here before any of it becomes data.");
    QAction *next = m_translate;
    if (open && !worker) {
        title = tr("The translation program is not here");
        sentence =
            tr("Training and translating are done by the program filigree-translator, which needs LibTorch. "
               "Run FILIGREE_TRANSLATION=ON packaging/run in the folder of Filigree's source: it installs LibTorch and "
               "builds the program. Where Filigree came as a package, install the package filigree-translator. Then "
               "open the project again. If it lies elsewhere, choose it.");
        next = m_chooseProgram;
    } else if (open && !some) {
        title = tr("No translation model yet");
        sentence = tr("A model learns from parallel text: sentences and their translations. Train one from yours, or "
                      "try it out with the sample in English and Spanish, which takes about a minute. A model that you "
                      "have already can be added by its folder.");
        next = m_train;
    } else if (!m_translate->isEnabled()) {
        next = nullptr;
    }
    m_empty->setTitle(title);
    m_empty->setSentence(sentence);
    m_empty->setAction(next);
    m_training->setEmptyText(
        tr("No curve yet"), tr("While a model is trained, its loss and its BLEU on text that was put aside come here."),
        m_train->isEnabled() && !some ? m_train : nullptr);
    const bool adapted = m_merge->isEnabled() || m_measure->isEnabled();
    m_tradeoff->setEmptyText(
        tr("Nothing to compare yet"),
        adapted ? tr("The models were not measured on old and new text yet.")
                : tr("Adapt a model to a new domain: then it is seen here what it keeps of the old one, and what it "
                     "has learned of the new one."),
        adapted                    ? m_measure
            : m_adapt->isEnabled() ? m_adapt
                                   : nullptr);
}

QVariantMap TranslatePage::viewState() const
{
    QVariantMap state{{u"columns"_s, m_columns->saveState()},
                      {u"left"_s, m_left->saveState()},
                      {u"tab"_s, m_tabs->currentIndex()},
                      {u"model"_s, m_folder}};
    if (m_project) {
        const TranslationModels &models = TranslationModels::of(*m_project);
        state.insert(u"library"_s, models.library());
        state.insert(u"others"_s, models.others());
        state.insert(u"program"_s, models.program());
    }
    QVariantMap choices;
    for (const auto &[slot, choice] : m_setup->choices())
        choices.insert(QString::fromStdString(slot),
                       QStringList{QString::number(static_cast<int>(choice.policy)), fromPath(choice.file)});
    state.insert(u"slots"_s, choices);
    const SourceAmount &amount = m_setup->amount();
    state.insert(u"eachTemplate"_s, amount.eachTemplateOnce);
    state.insert(u"atMost"_s, amount.atMost);
    state.insert(u"ofGrammar"_s, amount.ofGrammar);
    return state;
}

void TranslatePage::restoreViewState(const QVariantMap &state)
{
    if (state.isEmpty()) { // a new project takes nothing over from the one before
        m_folder.clear();
        m_setup->setChoices({});
        m_setup->setAmount({});
        m_tabs->setCurrentIndex(ReviewTab);
        if (m_project)
            TranslationModels::of(*m_project).resetPlaces();
        return resetLayout();
    }
    m_columns->restoreState(state.value(u"columns"_s).toByteArray());
    m_left->restoreState(state.value(u"left"_s).toByteArray());
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
    m_folder = state.value(u"model"_s).toString();
    if (m_project) {
        TranslationModels &models = TranslationModels::of(*m_project);
        models.setProgram(state.value(u"program"_s).toString());
        models.setOthers(state.value(u"others"_s).toStringList());
        models.setLibrary(state.value(u"library"_s).toString());
    }
    SlotChoices choices;
    const QVariantMap kept = state.value(u"slots"_s).toMap();
    for (auto one = kept.begin(); one != kept.end(); ++one) {
        const QStringList parts = one.value().toStringList();
        const int policy = parts.value(0).toInt();
        if (policy < static_cast<int>(ValuePolicy::Keep) || policy > static_cast<int>(ValuePolicy::Translate))
            continue;
        choices[one.key().toStdString()] = {static_cast<ValuePolicy>(policy), toPath(parts.value(1))};
    }
    m_setup->setChoices(choices);
    SourceAmount amount;
    amount.eachTemplateOnce = state.value(u"eachTemplate"_s).toBool();
    amount.atMost = state.value(u"atMost"_s).toInt();
    amount.ofGrammar = state.value(u"ofGrammar"_s, amount.ofGrammar).toInt();
    m_setup->setAmount(amount);
}

void TranslatePage::resetLayout()
{
    const int line = fontMetrics().height();
    m_columns->setSizes({line * 17, line * 60});
    m_left->setSizes({line * 18, line * 22});
}

} // namespace filigree::app
