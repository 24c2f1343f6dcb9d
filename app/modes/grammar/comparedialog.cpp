// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/comparedialog.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "app/document/coretext.h"
#include "app/jobs/jobqueue.h"
#include "core/annotation/golden.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

const QString jobKind = u"grammar.compare"_s;
const QString listKind = u"grammar.runs"_s;

Result<std::pair<Grammar, std::shared_ptr<const CompiledGrammar>>> load(ProjectStore &store, std::int64_t run,
                                                                        Progress &progress)
{
    auto grammar = store.runGrammar(run);
    if (!grammar)
        return failWith(grammar.error());
    auto compiled = CompiledGrammar::compile(*grammar, progress);
    if (!compiled)
        return failWith(compiled.error());
    return std::pair(*std::move(grammar), *std::move(compiled));
}

/// The run's number, when it was made, and of what.
QString nameOf(const RunInfo &run)
{
    const QLocale locale;
    QStringList parts{CompareDialog::tr("Run %1").arg(locale.toString(static_cast<qlonglong>(run.id)))};
    const QDateTime started = QDateTime::fromString(QString::fromStdString(run.started), Qt::ISODate).toLocalTime();
    if (started.isValid())
        parts.append(locale.toString(started, QLocale::ShortFormat));
    const QJsonObject options = QJsonDocument::fromJson(QByteArray::fromStdString(run.recipe.options)).object();
    if (const QJsonValue value = options.value(u"generality"_s); value.isDouble())
        parts.append(CompareDialog::tr("generality %1").arg(locale.toString(value.toDouble(), 'f', 2)));
    const QJsonObject summary = QJsonDocument::fromJson(QByteArray::fromStdString(run.summary)).object();
    if (const QJsonValue rules = summary.value(u"rules"_s); rules.isDouble())
        parts.append(CompareDialog::tr("%n rule(s)", nullptr, rules.toInt()));
    return parts.join(u"  ·  "_s);
}

} // namespace

CompareDialog::CompareDialog(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(&project)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare Runs"));
    build();
    connect(&project.runs(), &Runs::currentRunChanged, this, &CompareDialog::readRuns);
    connect(&project, &QObject::destroyed, this, &QDialog::close);
    readRuns();
}

CompareDialog::~CompareDialog()
{
    if (m_project)
        m_project->jobs().cancelKind(jobKind);
}

void CompareDialog::build()
{
    const int line = fontMetrics().height();
    const auto combo = [this](const char *name, const QString &text, QHBoxLayout *row) {
        auto *label = new QLabel(text, this);
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setAccessibleName(text);
        box->setWhatsThis(tr("One of the two runs of induction that are compared."));
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &CompareDialog::compare);
        return box;
    };
    auto *top = new QHBoxLayout;
    top->setSpacing(line / 2);
    m_before = combo("compareBefore", tr("Before"), top);
    top->addSpacing(line);
    m_after = combo("compareAfter", tr("After"), top);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_view = new QTreeWidget(this);
    m_view->setObjectName(u"compareView"_s);
    m_view->setAccessibleName(tr("What is different"));
    m_view->setWhatsThis(
        tr("Rules that were added, went or changed between the two runs, and sentences that only one of them has."));
    m_view->setColumnCount(2);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(0, line * 18);
    m_delegate = new widgets::AnnotatedDelegate(this);
    m_delegate->setSlotNames(true);
    m_delegate->setSlotColours(m_project->slotColours());
    m_view->setItemDelegateForColumn(1, m_delegate);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line / 2);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    resize(line * 56, line * 36);
}

void CompareDialog::readRuns()
{
    if (!m_project)
        return;
    m_project->jobs().start<std::vector<RunInfo>>(
        {listKind, tr("Reading the runs"), true},
        [access = m_project->access()](Progress &) -> Result<std::vector<RunInfo>> {
            auto store = ProjectStore::open(access);
            if (!store)
                return failWith(store.error());
            return store->runs(RunKind::Induction);
        },
        this,
        [this](const Result<std::vector<RunInfo>> &runs) {
            if (runs)
                takeRuns(*runs);
            else
                m_summary->setText(coreText(runs.error().said, runs.error().detail));
        });
}

void CompareDialog::takeRuns(const std::vector<RunInfo> &runs)
{
    const QVariant before = m_before->currentData();
    m_before->clear();
    m_after->clear();
    for (const RunInfo &run : runs) { // newest first
        if (run.state != RunState::Done)
            continue;
        for (QComboBox *box : {m_before, m_after})
            box->addItem(nameOf(run), static_cast<qlonglong>(run.id));
    }
    if (m_after->count() < 2) {
        m_summary->setText(tr("There is one run only. Induce again, and compare then."));
        return;
    }
    const auto current = m_project->runs().currentRun();
    m_after->setCurrentIndex(std::max(0, current ? m_after->findData(static_cast<qlonglong>(*current)) : 0));
    const int known = before.isValid() ? m_before->findData(before) : -1;
    // The one that was made before, if nobody chose another.
    const int next = std::min(m_after->currentIndex() + 1, m_before->count() - 1);
    m_before->setCurrentIndex(known >= 0 && known != m_after->currentIndex() ? known : next);
    compare();
}

void CompareDialog::compare()
{
    if (!m_project || m_after->currentIndex() < 0)
        return;
    m_summary->setText(tr("Comparing…"));
    m_view->clear();
    m_project->jobs().start<GrammarComparison>(
        {jobKind, tr("Comparing the grammars")},
        [access = m_project->access(), before = m_before->currentData().toLongLong(),
         after = m_after->currentData().toLongLong()](Progress &progress) -> Result<GrammarComparison> {
            auto store = ProjectStore::open(access);
            if (!store)
                return failWith(store.error());
            const auto one = load(*store, before, progress);
            if (!one)
                return failWith(one.error());
            const auto other = load(*store, after, progress);
            if (!other)
                return failWith(other.error());
            return compareGrammars(one->first, *one->second, other->first, *other->second, progress);
        },
        this,
        [this](const Result<GrammarComparison> &result) {
            if (result)
                showResult(*result);
            else
                m_summary->setText(result.error().code == ErrorCode::Cancelled
                                       ? tr("The comparison was cancelled.")
                                       : coreText(result.error().said, result.error().detail));
        });
}

void CompareDialog::showResult(const GrammarComparison &result)
{
    m_summary->setText(tr("%1 sentences before, %2 after.")
                           .arg(widgets::formatCount(result.sizeBefore), widgets::formatCount(result.sizeAfter)));
    m_view->clear();
    addRules(tr("Rules that are new"), result.added);
    addRules(tr("Rules that are gone"), result.gone);
    addRules(tr("Rules that have changed"), result.changed);
    addSentences(tr("Sentences gained"), result.gained);
    addSentences(tr("Sentences lost"), result.lost);
    m_view->expandAll();
    m_view->setCurrentItem(m_view->topLevelItem(0));
}

QTreeWidgetItem *CompareDialog::addSection(const QString &title, const QString &count)
{
    auto *section = new QTreeWidgetItem(m_view, {title, count});
    QFont bold = m_view->font();
    bold.setBold(true);
    section->setFont(0, bold);
    section->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return section;
}

void CompareDialog::addRules(const QString &title, const std::vector<RuleChange> &rules)
{
    QTreeWidgetItem *section = addSection(title, QLocale().toString(static_cast<qlonglong>(rules.size())));
    for (const RuleChange &rule : rules) {
        const QString before = QString::fromStdString(rule.before);
        const QString after = QString::fromStdString(rule.after);
        QString body = before.isEmpty() ? after : before;
        if (!before.isEmpty() && !after.isEmpty())
            body = tr("%1  →  %2").arg(before, after);
        auto *item = new QTreeWidgetItem(section, {QString::fromStdString(rule.name), body});
        item->setToolTip(1, body);
    }
}

void CompareDialog::addSentences(const QString &title, const SentenceChange &sentences)
{
    const QString count = widgets::formatCountShort(Count128(static_cast<uint128>(sentences.count)));
    QTreeWidgetItem *section = addSection(title, sentences.isExact ? count : tr("about %1").arg(count));
    for (const Utterance &one : sentences.examples) {
        auto *item = new QTreeWidgetItem(section, {QString::fromStdString(one.intent), {}});
        item->setText(1, QString::fromStdString(toGolden(one)));
        item->setData(1, widgets::annotatedTextRole, QVariant::fromValue(widgets::annotatedText(one)));
        item->setData(1, Qt::AccessibleTextRole, widgets::spokenText(one));
    }
}

} // namespace filigree::app
