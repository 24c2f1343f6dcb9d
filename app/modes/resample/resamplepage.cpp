// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/resamplepage.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/command.h"
#include "app/modes/resample/amountpanel.h"
#include "app/modes/resample/contextpanel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/resampling/numberslider.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int studyDelay = 400; // milliseconds after the last change of the project
constexpr int poolsDelay = 150; // after the last step of the slider
constexpr std::array kinds{ContextKind::Evidence, ContextKind::Intent, ContextKind::Carrier, ContextKind::Pattern};

} // namespace

ResamplePage::ResamplePage(QWidget *parent)
    : ModePage(parent)
{
    makeCommands();
    build();
    wire();
}

QString ResamplePage::title() const
{
    return tr("Resample");
}

QString ResamplePage::tip() const
{
    return tr("Swap slot values where it is safe, and decide how many sentences each kind of request gets");
}

QIcon ResamplePage::icon() const
{
    return widgets::icon("resample");
}

void ResamplePage::makeCommands()
{
    const auto add = [this](const CommandText &text, auto then) {
        QAction *action = makeCommand(this, text);
        connect(action, &QAction::triggered, this, then);
        m_actions.append(action);
    };
    add({"nextSlot", tr("Next Slot"), tr("Show the contexts of the next slot type"), "next"}, [this] { stepSlot(1); });
    add({"previousSlot", tr("Previous Slot"), tr("Show the contexts of the slot type before"), "previous"},
        [this] { stepSlot(-1); });
    m_actions.append(nullptr);
    add({"stricter", tr("Stricter Threshold"), tr("Swap between fewer contexts"), "add"},
        [this] { stepThreshold(0.05); });
    add({"looser", tr("Looser Threshold"), tr("Swap between more contexts"), "remove"},
        [this] { stepThreshold(-0.05); });
    add({"clearPins", tr("Forget Decisions on This Slot"),
         tr("Let the numbers decide again on all pairs of contexts of this slot type"), ""},
        [this] { clearPins(); });
}

void ResamplePage::build()
{
    m_contexts = new ContextPanel(this);
    m_amounts = new AmountPanel(this);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(m_contexts);
    m_rows->addWidget(m_amounts);
    m_rows->setChildrenCollapsible(false);
    m_empty = new widgets::EmptyState(this);
    m_empty->setIconName("resample");
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
    resetLayout();
}

QWidget *ResamplePage::buildHeader()
{
    const int line = fontMetrics().height();
    auto *out = new QWidget(this);
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(line, line / 2, line, line / 2);
    row->setSpacing(line / 2);
    const auto add = [&](QComboBox *&box, const QString &object, const QString &name, const QString &explanation) {
        box = new QComboBox(out);
        box->setObjectName(object);
        box->setAccessibleName(name);
        box->setToolTip(explanation);
        box->setWhatsThis(explanation);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto *label = new QLabel(name, out);
        label->setBuddy(box);
        label->setToolTip(explanation);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(line / 2);
    };
    add(m_slot, u"resampleSlot"_s, tr("Slot"), tr("The slot type whose values may be swapped."));
    add(m_by, u"contextsBy"_s, tr("Contexts by"),
        tr("What tells one context from another: what the data shows, the intent, the words beside the slot, or the "
           "semantic pattern."));
    m_by->addItems({tr("Evidence"), tr("Intent"), tr("Carrier phrase"), tr("Pattern")});
    add(m_scale, u"similarityScale"_s, tr("Similarity"),
        tr("Adjusted: the overlap against that of two random halves of one set, about 1 for contexts that draw from "
           "the "
           "same values. Jaccard: shared values divided by all values of the two."));
    m_scale->addItems({tr("Adjusted"), tr("Jaccard")});
    m_threshold = new widgets::NumberSlider(
        tr("Threshold"),
        tr("Values are swapped between contexts that are at least this alike: 0 swaps blindly, 1 hardly ever."), out);
    m_threshold->setObjectName(u"threshold"_s);
    m_threshold->setDecimals(2);
    m_threshold->setRange(0.0, 1.0);
    row->addWidget(m_threshold, 1);
    return out;
}

void ResamplePage::wire()
{
    m_studySoon.setSingleShot(true);
    m_studySoon.setInterval(studyDelay);
    m_poolsSoon.setSingleShot(true);
    m_poolsSoon.setInterval(poolsDelay);
    connect(&m_studySoon, &QTimer::timeout, this, &ResamplePage::studyAll);
    connect(&m_poolsSoon, &QTimer::timeout, this, &ResamplePage::studyThreshold);
    connect(m_slot, &QComboBox::activated, this, &ResamplePage::studySlotType);
    connect(m_by, &QComboBox::activated, this, [this](int index) {
        ResamplingSettings settings = m_project->resampling();
        settings.resample.contexts.kind = kinds.at(static_cast<std::size_t>(index));
        change(settings, tr("change the kind of contexts"), NoControl);
    });
    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        ResamplingSettings settings = m_project->resampling();
        settings.resample.pools.threshold.scale = index == 0 ? SimilarityScale::Adjusted : SimilarityScale::Raw;
        change(settings, tr("change the measure of similarity"), NoControl);
    });
    connect(m_threshold, &widgets::NumberSlider::moved, this, [this](double value) {
        if (m_project)
            m_contexts->setThreshold(value, m_project->resampling().resample.pools.threshold.value);
    });
    connect(m_threshold, &widgets::NumberSlider::settled, this, [this](double value) {
        if (!m_project)
            return;
        ResamplingSettings settings = m_project->resampling();
        settings.resample.pools.threshold.value = value;
        change(settings, tr("move the threshold"), ThresholdControl);
    });
    connect(m_contexts, &ContextPanel::pinRequested, this, &ResamplePage::pin);
    connect(m_amounts, &AmountPanel::changed, this, [this](const ResamplingSettings &shares, int control) {
        if (!m_project)
            return;
        ResamplingSettings settings = m_project->resampling();
        settings.shares = shares.shares;
        change(settings, tr("share out the sentences"), control);
    });
    connect(m_amounts, &AmountPanel::countChanged, this, [this](std::uint64_t count) {
        if (!m_project)
            return;
        CorpusWish wish = m_project->corpusWish();
        wish.count = count;
        m_project->changeCorpusWish(wish);
    });
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] { Q_EMIT modeRequested(u"utterances"_s); });
}

void ResamplePage::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->golden().disconnect(this);
    }
    m_project = project;
    m_study.reset();
    m_slotStudy.reset();
    m_pools.reset();
    m_stale = true;
    m_studySoon.stop();
    m_poolsSoon.stop();
    m_slot->clear();
    m_contexts->setSlot({}, {});
    m_amounts->clear();
    if (!project)
        return;
    connect(project, &Project::resamplingChanged, this, &ResamplePage::settingsChanged);
    connect(project, &Project::cataloguesChanged, this, &ResamplePage::dataChanged);
    connect(&project->golden(), &GoldenDocument::written, this, &ResamplePage::dataChanged);
    connect(project, &Project::corpusWishChanged, this, [this] { m_amounts->setCount(m_project->corpusWish().count); });
    m_amounts->setCount(project->corpusWish().count);
    m_contexts->setReadOnly(project->isReadOnly());
    for (QWidget *control : std::initializer_list<QWidget *>{m_by, m_scale, m_threshold})
        control->setEnabled(!project->isReadOnly());
    settingsChanged();
    dataChanged();
}

void ResamplePage::showEvent(QShowEvent *event)
{
    ModePage::showEvent(event);
    if (m_stale && m_project)
        studyAll();
}

void ResamplePage::dataChanged()
{
    m_stale = true;
    if (isVisible())
        m_studySoon.start();
    refreshState();
}

void ResamplePage::studyAll()
{
    if (!m_project)
        return;
    (void)m_project->flush(); // what it could not write is tried again, and the data has changed once more then
    m_studySoon.stop(); // the flush may have started it
    m_stale = false;
    m_shown = m_project->resampling();
    m_project->jobs().start<SharedStudy>(
        {u"resample.study"_s, tr("Comparing contexts")},
        [access = m_project->access(), options = m_shown.resample](Progress &progress) {
            return studyReference(access, options, progress);
        },
        this,
        [this, project = m_project](Result<SharedStudy> study) {
            if (project != m_project || !project)
                return;
            if (!study && study.error().code == ErrorCode::Cancelled)
                return;
            m_study = study ? std::move(*study) : nullptr;
            m_problem.clear();
            if (!study && study.error().code == ErrorCode::NotFound)
                m_problem = tr("There is nothing to resample: no utterance has a slot yet.");
            else if (!study)
                giveUp(study.error());
            fillSlots();
            studySlotType();
            studyThreshold();
            studyHeldOut();
            refreshState();
        });
    refreshState();
}

void ResamplePage::fillSlots()
{
    const QString before = m_wantedSlot.isEmpty() ? m_slot->currentText() : std::exchange(m_wantedSlot, {});
    m_slot->clear();
    if (!m_study)
        return;
    // What has contexts to compare and stands in most intents has most to tell: `play {jazz} music`, `read {detective}
    // books`.
    QString richest;
    std::tuple<bool, std::size_t, std::size_t> most{false, 0, 0};
    for (const auto &[name, slot] : m_study->resampling.slots) {
        m_slot->addItem(QString::fromStdString(name));
        std::set<std::string> intents;
        for (const SlotPlace &place : slot->data->places)
            intents.insert(m_study->resampling.reference->templates[place.sentence].intent);
        const std::tuple weight{slot->contexts.contexts.size() > 1, intents.size(), std::size_t(slot->data->observed)};
        if (weight > most) {
            most = weight;
            richest = QString::fromStdString(name);
        }
    }
    if (const int at = m_slot->findText(before.isEmpty() ? richest : before); at >= 0)
        m_slot->setCurrentIndex(at);
}

void ResamplePage::studySlotType()
{
    if (!m_project || !m_study || m_slot->currentText().isEmpty()) {
        m_slotStudy.reset();
        m_contexts->setSlot({}, {});
        return;
    }
    m_project->jobs().start<SharedSlot>(
        {u"resample.slot"_s, tr("Looking for safe swaps"), true},
        [study = m_study, slot = m_slot->currentText().toStdString(),
         options = m_shown.resample.pools](Progress &progress) { return studySlot(study, slot, options, progress); },
        this,
        [this, study = m_study](Result<SharedSlot> slot) {
            if (!m_project || m_study != study)
                return;
            if (!slot)
                return giveUp(slot.error());
            m_slotStudy = std::move(*slot);
            m_contexts->setSlot(m_slotStudy, m_project->resampling().resample);
            m_contexts->setPools(m_pools);
            refreshState();
        });
}

void ResamplePage::studyThreshold()
{
    if (!m_project || !m_study)
        return;
    m_project->jobs().start<SharedPools>(
        {u"resample.pools"_s, tr("Making pools"), true},
        [study = m_study, options = m_project->resampling().resample.pools](Progress &progress) {
            return studyPools(study, options, progress);
        },
        this,
        [this, study = m_study](Result<SharedPools> pools) {
            if (!m_project || m_study != study)
                return;
            if (!pools)
                return giveUp(pools.error());
            m_pools = std::move(*pools);
            m_contexts->setPools(m_pools);
            m_amounts->setPools(m_pools);
            refreshState();
        });
}

void ResamplePage::studyHeldOut()
{
    if (!m_project || !m_study)
        return;
    m_contexts->setCurve({}, false);
    m_project->jobs().cancelKind(u"resample.curve"_s);
    if (m_study->heldOut.empty())
        return;
    m_project->jobs().start<std::vector<SwapPoint>>(
        {u"resample.curve"_s, tr("Judging swaps by the test data"), true},
        [study = m_study, options = m_project->resampling().resample](Progress &progress) {
            return studyCurve(study, options, progress);
        },
        this,
        [this, study = m_study](const Result<std::vector<SwapPoint>> &points) {
            if (!m_project || m_study != study)
                return;
            if (!points)
                return giveUp(points.error());
            m_contexts->setCurve(*points, true);
        });
}

void ResamplePage::giveUp(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_problem = tr("The contexts could not be compared.");
    Q_EMIT failed(error, m_problem);
    refreshState();
}

void ResamplePage::settingsChanged()
{
    const ResamplingSettings before = std::exchange(m_shown, m_project->resampling());
    const PoolOptions &pools = m_shown.resample.pools;
    const auto kind = std::find(kinds.begin(), kinds.end(), m_shown.resample.contexts.kind);
    m_by->setCurrentIndex(static_cast<int>(kind - kinds.begin()));
    m_scale->setCurrentIndex(pools.threshold.scale == SimilarityScale::Adjusted ? 0 : 1);
    m_threshold->setValue(pools.threshold.value);
    m_amounts->setSettings(m_shown, m_project->isReadOnly());
    const PoolOptions &old = before.resample.pools;
    const bool otherContexts = before.resample.contexts.kind != m_shown.resample.contexts.kind
        || before.resample.contexts.carrierWords != m_shown.resample.contexts.carrierWords;
    if (otherContexts)
        return dataChanged();
    if (!m_study)
        return;
    const bool otherSteps = old.pins != pools.pins || old.threshold.scale != pools.threshold.scale;
    if (otherSteps)
        studySlotType();
    if (old.threshold.value != pools.threshold.value) // NOLINT: the same number, not a near one
        m_contexts->setThreshold(pools.threshold.value, old.threshold.value);
    if (otherSteps || old.threshold.value != pools.threshold.value) // NOLINT
        m_poolsSoon.start();
    if (otherSteps)
        studyHeldOut();
}

void ResamplePage::change(const ResamplingSettings &settings, const QString &name, int control)
{
    if (m_project)
        m_project->changeResampling(settings, name, control);
}

void ResamplePage::pin(const QString &a, const QString &b, std::optional<bool> same)
{
    if (!m_project || !m_slotStudy)
        return;
    ResamplingSettings settings = m_project->resampling();
    std::vector<ContextPin> &pins = settings.resample.pools.pins;
    const ContextPin wanted{m_slotStudy->slot->contexts.slot, a.toStdString(), b.toStdString(), same.value_or(false)};
    std::erase_if(pins, [&](const ContextPin &pin) {
        return pin.slot == wanted.slot
            && ((pin.a == wanted.a && pin.b == wanted.b) || (pin.a == wanted.b && pin.b == wanted.a));
    });
    if (same)
        pins.push_back(wanted);
    change(settings,
           !same       ? tr("forget a decision on two contexts")
               : *same ? tr("say that two contexts are the same")
                       : tr("say that two contexts are different"),
           NoControl);
}

void ResamplePage::clearPins()
{
    if (!m_project || !m_slotStudy)
        return;
    ResamplingSettings settings = m_project->resampling();
    std::erase_if(settings.resample.pools.pins,
                  [this](const ContextPin &pin) { return pin.slot == m_slotStudy->slot->contexts.slot; });
    change(settings, tr("forget decisions on contexts"), NoControl);
}

void ResamplePage::stepThreshold(double step)
{
    if (!m_project)
        return;
    ResamplingSettings settings = m_project->resampling();
    double &value = settings.resample.pools.threshold.value;
    value = std::clamp(value + step, 0.0, 1.0);
    change(settings, tr("move the threshold"), ThresholdControl);
}

void ResamplePage::stepSlot(int step)
{
    if (m_slot->count() == 0)
        return;
    m_slot->setCurrentIndex((m_slot->currentIndex() + step + m_slot->count()) % m_slot->count());
    studySlotType();
}

void ResamplePage::refreshState()
{
    const bool shows = m_slotStudy && m_pools && !m_slot->currentText().isEmpty();
    m_stack->setCurrentWidget(shows ? static_cast<QWidget *>(m_rows) : m_empty);
    m_empty->setButton({});
    if (shows)
        return;
    if (!m_problem.isEmpty() || (m_study && m_slot->count() == 0)) {
        m_empty->setTitle(tr("Nothing to resample yet"));
        m_empty->setSentence(
            tr("Annotate slots in your utterances: their values can then be swapped where it is safe."));
        m_empty->setButton(tr("Go to the utterances"));
    } else {
        m_empty->setTitle(tr("One moment"));
        m_empty->setSentence(tr("The contexts are being compared."));
    }
}

void ResamplePage::focusWork()
{
    m_slot->setFocus();
}

QVariantMap ResamplePage::viewState() const
{
    return {{u"rows"_s, m_rows->saveState()},
            {u"contexts"_s, m_contexts->columns()->saveState()},
            {u"amounts"_s, m_amounts->columns()->saveState()},
            {u"slot"_s, m_slot->currentText()}};
}

void ResamplePage::restoreViewState(const QVariantMap &state)
{
    if (state.isEmpty())
        return resetLayout();
    m_rows->restoreState(state.value(u"rows"_s).toByteArray());
    m_contexts->columns()->restoreState(state.value(u"contexts"_s).toByteArray());
    m_amounts->columns()->restoreState(state.value(u"amounts"_s).toByteArray());
    m_wantedSlot = state.value(u"slot"_s).toString();
}

void ResamplePage::resetLayout()
{
    const int line = fontMetrics().height();
    m_rows->setSizes({line * 24, line * 17});
    m_contexts->columns()->setSizes({line * 28, line * 20, line * 22});
    m_amounts->columns()->setSizes({line * 46, line * 26});
}

void ResamplePage::fill()
{
    if (m_stale && m_project && !m_studySoon.isActive())
        studyAll();
}

bool ResamplePage::isReady() const
{
    return !m_stale && (!m_problem.isEmpty() || (m_slotStudy && m_pools)) && !m_poolsSoon.isActive();
}

} // namespace filigree::app
