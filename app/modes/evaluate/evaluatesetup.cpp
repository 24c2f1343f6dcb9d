// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/evaluate/evaluatesetup.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/modes/command.h"
#include "core/evaluation/experiment.h"
#include "widgets/common/explained.h"
#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/evaluation/evaluationtext.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int corpusRole = Qt::UserRole + 1; ///< it is a corpus of the project

/// In the order of the list: from nothing done to all that could be.
constexpr std::array offered{"golden",
                             "upsampled",
                             "grammar",
                             "grammar uniform",
                             "grammar entropy",
                             "resample observed",
                             "resample uniform",
                             "resample borrowed",
                             "resample entropy",
                             "resample entropy-additive",
                             "both language",
                             "both uniform",
                             "both borrowed",
                             "both entropy",
                             "full"};

bool isCorpus(const QListWidgetItem &item)
{
    return item.data(corpusRole).toBool();
}

TrainingSetKind kindOf(const QListWidgetItem &item)
{
    if (isCorpus(item))
        return {TrainingSetKind::Source::Corpus, CorpusMethod::Grammar, {}, item.text().toStdString()};
    return trainingSetFromName(item.data(nameRole).toString().toStdString()).value_or(TrainingSetKind());
}

} // namespace

EvaluateSetup::EvaluateSetup(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line / 2, line / 2, line / 2);
    column->setSpacing(line / 3);
    buildSets();
    m_counts = add(new QLineEdit(this), u"evaluationCounts"_s, tr("Sentences"),
                   tr("How many sentences the generated and the repeated sets have. Several numbers with blanks "
                      "between them make a learning curve: 100 1000 10000."));
    m_seeds = add(new QSpinBox(this), u"evaluationSeeds"_s, tr("Seeds"),
                  tr("How often each set is generated and trained with anew. The figures are the mean; more seeds make "
                     "the intervals honest."));
    m_seeds->setRange(1, mostSeeds);
    m_test = add(new QComboBox(this), u"evaluationTest"_s, tr("Test data"),
                 tr("What the models are measured with, and never learn from."));
    m_test->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_test->setMinimumContentsLength(16);
    m_catalogues = new QCheckBox(tr("The model knows the catalogues"), this);
    m_catalogues->setObjectName(u"evaluationCatalogues"_s);
    widgets::explain(
        m_catalogues, m_catalogues->text(),
        tr("Whether words are values of a catalogue tells the model something too, as in a product that "
           "has the catalogues at hand. Then some words of generated sentences are hidden while it learns, so "
           "that it can do with words that are new."));
    column->addWidget(m_catalogues);
    m_trainings = new QLabel(this);
    m_trainings->setObjectName(u"evaluationTrainings"_s);
    m_trainings->setWordWrap(true);
    column->addWidget(m_trainings);
    auto *row = new QHBoxLayout;
    for (QAction *command : commands)
        row->addWidget(makeCommandButton(command, Qt::ToolButtonTextBesideIcon, this));
    row->addStretch(1);
    column->addLayout(row);
    connect(m_sets, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const std::string name = item->data(nameRole).toString().toStdString();
        if (isCorpus(*item)) {
            std::erase(m_wantedCorpora, name);
            if (item->checkState() == Qt::Checked)
                m_wantedCorpora.push_back(name);
        }
        refresh();
    });
    connect(m_counts, &QLineEdit::textChanged, this, &EvaluateSetup::refresh);
    connect(m_seeds, &QSpinBox::valueChanged, this, &EvaluateSetup::refresh);
    connect(m_test, &QComboBox::currentIndexChanged, this, [this] {
        refreshSets();
        refresh();
    });
    connect(m_catalogues, &QCheckBox::toggled, this, &EvaluateSetup::refresh);
    setChoice({});
}

template <class Control>
Control *EvaluateSetup::add(Control *control, const QString &object, const QString &name, const QString &explanation)
{
    control->setObjectName(object);
    widgets::explain(control, name, explanation);
    auto *label = new QLabel(name, this);
    label->setBuddy(control);
    label->setToolTip(explanation);
    layout()->addWidget(label);
    layout()->addWidget(control);
    return control;
}

void EvaluateSetup::buildSets()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new widgets::SectionLabel(tr("Compare"), this));
    m_sets = new QListWidget(this);
    m_sets->setObjectName(u"evaluationSets"_s);
    widgets::explain(m_sets, tr("Training sets"),
                     tr("What the models are trained on; each that is ticked becomes a row of the table."));
    m_sets->setFrameShape(QFrame::NoFrame);
    m_sets->setUniformItemSizes(true);
    m_sets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sets->setTextElideMode(Qt::ElideRight);
    fillSets();
    column->addWidget(m_sets, 1);
    m_lacks = new QLabel(this);
    m_lacks->setObjectName(u"evaluationLacks"_s);
    m_lacks->setWordWrap(true);
    m_lacks->hide();
    column->addWidget(m_lacks);
}

void EvaluateSetup::fillSets()
{
    for (const char *name : offered) {
        const auto kind = trainingSetFromName(name);
        Q_ASSERT(kind);
        insertRow(m_sets->count(), widgets::trainingSetTitle(*kind), QString::fromLatin1(name), false);
    }
}

QListWidgetItem *EvaluateSetup::insertRow(int row, const QString &title, const QString &name, bool isCorpus)
{
    auto *item = new QListWidgetItem(title);
    item->setData(nameRole, name);
    item->setData(corpusRole, isCorpus);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    m_sets->insertItem(row, item);
    return item;
}

void EvaluateSetup::setCorpora(const CorpusList &corpora)
{
    {
        const QSignalBlocker blocker(m_sets);
        while (m_sets->count() > static_cast<int>(offered.size()))
            delete m_sets->takeItem(0);
        int row = 0;
        for (const ListedCorpus &corpus : corpora.corpora) {
            if (!corpus.wish.generated)
                continue;
            const QString name = QString::fromStdString(corpus.name);
            QListWidgetItem *item = insertRow(row++, name, name, true);
            const bool wanted =
                std::find(m_wantedCorpora.begin(), m_wantedCorpora.end(), corpus.name) != m_wantedCorpora.end();
            item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
        }
    }
    refreshSets();
    refresh();
}

std::vector<std::uint64_t> EvaluateSetup::counts() const
{
    std::vector<std::uint64_t> out;
    QString text = m_counts->text();
    const QStringList words = text.replace(u';', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool ok = false;
        qulonglong count = word.toULongLong(&ok);
        if (!ok)
            count = locale().toULongLong(word, &ok); // "1,000", as the locale writes it
        if (!ok || count < 1 || count > mostSentences)
            return {};
        out.push_back(count);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

EvaluationChoice EvaluateSetup::possibleChoice() const
{
    EvaluationChoice out = choice();
    for (int i = 0; i < m_sets->count(); ++i)
        if (!m_sets->item(i)->flags().testFlag(Qt::ItemIsEnabled))
            std::erase(isCorpus(*m_sets->item(i)) ? out.corpora : out.sets,
                       m_sets->item(i)->data(nameRole).toString().toStdString());
    return out;
}

EvaluationChoice EvaluateSetup::choice() const
{
    EvaluationChoice choice;
    choice.sets.clear();
    for (int i = 0; i < m_sets->count(); ++i)
        if (const QListWidgetItem &item = *m_sets->item(i); item.checkState() == Qt::Checked)
            (isCorpus(item) ? choice.corpora : choice.sets).push_back(item.data(nameRole).toString().toStdString());
    if (const auto numbers = counts(); !numbers.empty())
        choice.counts = numbers;
    choice.seeds = m_seeds->value();
    choice.test = test();
    choice.catalogueFeatures = m_catalogues->isChecked();
    return choice;
}

void EvaluateSetup::setChoice(const EvaluationChoice &choice)
{
    const QSignalBlocker setsBlocker(m_sets);
    const QSignalBlocker countsBlocker(m_counts);
    m_wantedCorpora = choice.corpora;
    for (int i = 0; i < m_sets->count(); ++i) {
        const std::string name = m_sets->item(i)->data(nameRole).toString().toStdString();
        const auto &names = isCorpus(*m_sets->item(i)) ? choice.corpora : choice.sets;
        const bool wanted = std::find(names.begin(), names.end(), name) != names.end();
        m_sets->item(i)->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
    QStringList numbers;
    for (const std::uint64_t count : choice.counts)
        numbers.append(QString::number(count));
    m_counts->setText(numbers.join(u' '));
    m_seeds->setValue(choice.seeds);
    m_catalogues->setChecked(choice.catalogueFeatures);
    refreshTests();
    m_test->setCurrentIndex(static_cast<int>(choice.test));
    refreshTests();
    refreshSets();
    refresh();
}

void EvaluateSetup::setFacts(const EvaluationFacts &facts)
{
    m_facts = facts;
    refreshTests();
    refreshSets();
    refresh();
}

void EvaluateSetup::refreshSets()
{
    const QSignalBlocker blocker(m_sets);
    std::vector<std::pair<QString, QStringList>> lacks; // and the sets that have it, in the list's order
    for (int i = 0; i < m_sets->count(); ++i) {
        QListWidgetItem *item = m_sets->item(i);
        const QString lack = lackOf(*item);
        item->setFlags(item->flags().setFlag(Qt::ItemIsEnabled, lack.isEmpty()));
        item->setToolTip(lack.isEmpty() ? widgets::trainingSetExplanation(kindOf(*item)) : lack);
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
        if (lack.isEmpty())
            continue;
        auto known = std::find_if(lacks.begin(), lacks.end(), [&](const auto &one) { return one.first == lack; });
        if (known == lacks.end())
            known = lacks.insert(lacks.end(), {lack, {}});
        known->second.append(item->text());
    }
    QStringList lines; // a tip alone would not be there for those who choose by keys
    for (const auto &[lack, sets] : lacks)
        lines.append(tr("%1: %2", "a training set, and what it lacks").arg(sets.join(u"; "_s), lack));
    m_lacks->setText(lines.join(u'\n'));
    m_lacks->setVisible(!lines.isEmpty());
}

QString EvaluateSetup::lackOf(const QListWidgetItem &item) const
{
    const TrainingSetKind kind = kindOf(item);
    if (kind.source == TrainingSetKind::Source::Full && m_facts.reference == 0)
        return tr("Import reference data of the project's locale first.");
    if (kind.distribution == Distribution::Borrowed && m_facts.lender == 0)
        return tr("Import reference data of another locale first.");
    if (isCorpus(item) && test() != TestData::Imported)
        return tr("It was made of the utterances that are held out too. Choose imported test data.");
    return {};
}

TestData EvaluateSetup::test() const
{
    return static_cast<TestData>(std::max(0, m_test->currentIndex()));
}

/// Where the chosen data is not there, the first that is.
void EvaluateSetup::refreshTests()
{
    const QSignalBlocker blocker(m_test);
    const int before = m_test->currentIndex();
    m_test->clear();
    m_test->addItem(tr("Test data (%1)").arg(widgets::formatCount(m_facts.test)));
    m_test->addItem(tr("A fifth of the reference data (%1)").arg(widgets::formatCount((m_facts.reference + 4) / 5)));
    m_test->addItem(tr("A fifth of the golden utterances (%1)").arg(widgets::formatCount((m_facts.golden + 4) / 5)));
    auto *items = static_cast<QStandardItemModel *>(m_test->model());
    int usable = -1;
    for (int i = m_test->count() - 1; i >= 0; --i) {
        const bool has = m_facts.has(static_cast<TestData>(i));
        items->item(i)->setEnabled(has);
        items->item(i)->setToolTip(i > 0 ? tr("It is held out: nothing is learned from it.") : QString());
        usable = has ? i : usable;
    }
    // The box is as wide as the column; its list has room for the whole sentences.
    m_test->view()->setMinimumWidth(m_test->view()->sizeHintForColumn(0) + fontMetrics().height());
    const bool keep = before >= 0 && m_facts.has(static_cast<TestData>(before));
    m_test->setCurrentIndex(keep || usable < 0 ? std::max(0, before) : usable);
}

QString EvaluateSetup::obstacle() const
{
    if (m_facts.golden == 0)
        return tr("Write or import golden utterances first: everything is made from them.");
    if (!m_facts.has(test()))
        return m_facts.otherTest == 0
            ? tr("There is no test data yet.")
            : tr("The test data is of the locale %1, and the project of %2. Import test data of the project's locale, "
                 "or import this file again and choose that locale for it.")
                  .arg(QString::fromStdString(m_facts.otherTestLocale), QString::fromStdString(m_facts.locale));
    if (counts().empty())
        return tr("Sentences: write numbers from 1 to %1.")
            .arg(widgets::formatCount(static_cast<qint64>(mostSentences)));
    for (int i = 0; i < m_sets->count(); ++i)
        if (m_sets->item(i)->checkState() == Qt::Checked && m_sets->item(i)->flags().testFlag(Qt::ItemIsEnabled))
            return {};
    return tr("Choose at least one training set.");
}

void EvaluateSetup::refresh()
{
    const QString why = obstacle();
    if (why.isEmpty()) {
        int trainings = 0;
        const auto sizes = static_cast<int>(counts().size());
        for (int i = 0; i < m_sets->count(); ++i) {
            if (m_sets->item(i)->checkState() != Qt::Checked || !m_sets->item(i)->flags().testFlag(Qt::ItemIsEnabled))
                continue;
            const TrainingSetKind kind = kindOf(*m_sets->item(i));
            const bool chance = kind.source == TrainingSetKind::Source::Generated;
            trainings += (kind.dependsOnCount() ? sizes : 1) * (chance ? m_seeds->value() : 1);
        }
        m_trainings->setText(tr("%n training(s)", nullptr, trainings));
    } else {
        m_trainings->setText(why);
    }
    Q_EMIT changed();
}

void EvaluateSetup::focusSets()
{
    m_sets->setFocus();
    if (!m_sets->currentItem())
        m_sets->setCurrentRow(0);
}

} // namespace filigree::app
