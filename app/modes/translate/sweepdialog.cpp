// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/sweepdialog.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/document/filepath.h"
#include "app/modes/translate/modelname.h"
#include "app/modes/translate/numberlist.h"
#include "app/modes/translate/paralleltextlist.h"
#include "widgets/common/explained.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr double largestNumber = 1000.0;
constexpr std::size_t mostNumbers = 10; // of a list
constexpr std::size_t mostTrainings = 200;
constexpr int mostSeeds = 10;
constexpr qint64 sampledBytes = 65'536;

/// About: from the length of its first lines, as all of it may be large.
double linesOf(const std::filesystem::path &path)
{
    QFile file(fromPath(path));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would never answer
        return 0.0;
    const QByteArray start = file.read(sampledBytes);
    const auto lines = static_cast<double>(start.count('\n'));
    return start.isEmpty() ? 0.0 : lines * static_cast<double>(file.size()) / static_cast<double>(start.size());
}

QString durationText(double seconds)
{
    constexpr double minute = 60.0;
    constexpr double hour = 3600.0;
    if (seconds < 3.0 * hour)
        return SweepDialog::tr("%n minute(s)", nullptr, std::max(1, static_cast<int>(std::ceil(seconds / minute))));
    return SweepDialog::tr("%n hour(s)", nullptr, static_cast<int>(std::min(std::ceil(seconds / hour), 1e6)));
}

} // namespace

SweepDialog::SweepDialog(Facts facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
{
    setObjectName(u"sweepDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Try Several Settings"));
    build();
    chooseBase();
}

template <class Control>
Control *SweepDialog::add(QFormLayout &form, Control *control, const QString &object, const QString &name,
                          const QString &explanation)
{
    control->setObjectName(object);
    widgets::explain(control, name, explanation);
    form.addRow(name, control);
    return control;
}

void SweepDialog::build()
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(line / 2);
    auto *about = new QLabel(tr("A model is adapted with each of the settings, one after another in the background. "
                                "Each is measured and shown as soon as it is finished. Stopped, and begun again with "
                                "the same settings, it goes on with what is missing."),
                             this);
    about->setWordWrap(true);
    column->addWidget(about);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_base = add(*form, new QComboBox(this), u"sweepBase"_s, tr("Base"),
                 tr("The model that is adapted. It stays as it is; what it was trained on is the old text."));
    for (const Base &base : m_facts.bases)
        m_base->addItem(QFileInfo(base.folder).fileName(), base.folder);
    m_name = add(*form, new QLineEdit(this), u"sweepName"_s, tr("Name"),
                 tr("The names of the new models begin with it; letters, digits, and . - _"));
    m_name->setValidator(makeModelNameValidator(m_name));
    m_texts = new ParallelTextList(ParallelTextList::Sample::Adaptation, m_facts.sample, this);
    form->addRow(tr("Parallel text"), m_texts);
    addKinds(*form);
    addNumbers(*form);
    column->addLayout(form);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"sweepSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Begin"));
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wished(wish());
        accept();
    });
    connect(m_base, &QComboBox::activated, this, &SweepDialog::chooseBase);
    connect(m_texts, &ParallelTextList::changed, this, &SweepDialog::refresh);
    connect(m_texts, &ParallelTextList::sampleFailed, m_summary, &QLabel::setText);
    for (const QLineEdit *field : {m_name, m_lambdas, m_ratios, m_ks})
        connect(field, &QLineEdit::textChanged, this, &SweepDialog::refresh);
    for (const QCheckBox *box : {m_fineTuning, m_ewc, m_mixing, m_both})
        connect(box, &QCheckBox::toggled, this, &SweepDialog::refresh);
    for (const QSpinBox *number : {m_epochs, m_seeds})
        connect(number, &QSpinBox::valueChanged, this, &SweepDialog::refresh);
    resize(line * 36, sizeHint().height());
}

void SweepDialog::addKinds(QFormLayout &form)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    const auto kind = [&](const QString &object, const QString &text, const QString &tip) {
        auto *one = new QCheckBox(text, box);
        one->setObjectName(object);
        widgets::explain(one, tip);
        one->setChecked(true);
        column->addWidget(one);
        return one;
    };
    m_fineTuning = kind(u"sweepFineTuning"_s, tr("Fine-tuning alone"), tr("Held by nothing: to compare with."));
    m_ewc = kind(u"sweepEwc"_s, tr("EWC"), tr("With each of the strengths; it needs no old text."));
    m_mixing = kind(u"sweepMixing"_s, tr("Data mixing"), tr("With each of the ratios."));
    m_both = kind(u"sweepBoth"_s, tr("EWC and data mixing together"), tr("Each strength with each ratio."));
    form.addRow(tr("Try"), box);
}

void SweepDialog::addNumbers(QFormLayout &form)
{
    m_lambdas = add(form, new QLineEdit(u"0.03 0.1 0.3 1"_s, this), u"sweepLambdas"_s, tr("EWC λ"),
                    tr("Strengths, with blanks between them: 0.01 hardly holds what matters for the old domain, 1 "
                       "holds it fast."));
    m_ratios = add(form, new QLineEdit(u"1 5 10"_s, this), u"sweepRatios"_s, tr("Old pairs for each new one"),
                   tr("Ratios, with blanks between them. A training with 10 takes several times as long as one with "
                      "1."));
    m_ks = add(form, new QLineEdit(u"0.1 0.3 1 3 10"_s, this), u"sweepKs"_s, tr("Merge with k"),
               tr("Each model is merged with the base by these numbers, which takes seconds; nothing written: not at "
                  "all. Small ones keep the old domain, large ones the new. Where old pairs are mixed in, the merge "
                  "lies on a straight line at k / (1 + k) of the way."));
    m_epochs = add(form, new QSpinBox(this), u"sweepEpochs"_s, tr("Passes over the text"),
                   tr("At most; each training stops when what is put aside has not become better twice."));
    m_epochs->setRange(1, 10'000);
    m_epochs->setValue(adaptationSettings().maxEpochs);
    m_seeds = add(form, new QSpinBox(this), u"sweepSeeds"_s, tr("Seeds"),
                  tr("Each setting is trained so many times, with another order and other chances: what differs less "
                     "than these is no difference."));
    m_seeds->setRange(1, mostSeeds);
}

void SweepDialog::addTable(const QString &file)
{
    m_texts->addTable(file);
}

/// The name is the base's, so that the same settings have the same name the next time; what somebody typed stays.
void SweepDialog::chooseBase()
{
    if (!m_name->isModified())
        m_name->setText(m_base->currentText() + u"-adapted"_s);
    refresh();
}

std::vector<double> SweepDialog::numbersOf(const QLineEdit &field) const
{
    return numbersIn(field.text(), locale(), largestNumber, mostNumbers);
}

SweepWish SweepDialog::wish() const
{
    SweepWish wish;
    wish.library = toPath(m_facts.library);
    wish.name = m_name->text().toStdString();
    wish.base = toPath(m_base->currentData().toString());
    wish.pairs = m_texts->files();
    wish.epochs = m_epochs->value();
    wish.lists.fineTuning = m_fineTuning->isChecked();
    wish.lists.ewc = m_ewc->isChecked();
    wish.lists.mixing = m_mixing->isChecked();
    wish.lists.both = m_both->isChecked();
    wish.lists.lambdas = numbersOf(*m_lambdas);
    wish.lists.ratios = numbersOf(*m_ratios);
    wish.lists.ks = numbersOf(*m_ks);
    wish.lists.seeds = m_seeds->value();
    return wish;
}

QString SweepDialog::obstacle(const SweepWish &wish) const
{
    if (wish.pairs.empty())
        return tr("Add parallel text to learn from.");
    if (!m_name->hasAcceptableInput())
        return tr("Give the models a name to begin with.");
    const int most = static_cast<int>(mostNumbers);
    const QString largest = locale().toString(largestNumber);
    if (wish.lists.lambdas.empty() && (wish.lists.ewc || wish.lists.both))
        return tr("EWC λ: write numbers above 0 and at most %1, no more than %n of them.", nullptr, most).arg(largest);
    if (wish.lists.ratios.empty() && (wish.lists.mixing || wish.lists.both))
        return tr("Old pairs for each new one: write numbers above 0 and at most %1, no more than %n of them.", nullptr,
                  most)
            .arg(largest);
    if (wish.lists.ks.empty() && !m_ks->text().trimmed().isEmpty())
        return tr("Merge with k: write numbers above 0 and at most %1, no more than %n of them, or nothing.", nullptr,
                  most)
            .arg(largest);
    const std::size_t trainings = sweepCells(wish.name, wish.lists).size();
    if (trainings == 0)
        return tr("Tick at least one of the kinds to try.");
    if (trainings > mostTrainings)
        return tr("These are %1 trainings. Try at most %2 at once.").arg(trainings).arg(mostTrainings);
    return {};
}

QString SweepDialog::summary(const SweepWish &wish) const
{
    const std::vector<SweepCell> cells = sweepCells(wish.name, wish.lists);
    int finished = 0;
    double effort = 0.0;
    for (const SweepCell &cell : cells) {
        const bool isThere = m_facts.isFinished && m_facts.isFinished(QString::fromStdString(cell.folder));
        finished += isThere ? 1 : 0;
        effort += isThere ? 0.0 : sweepEffort(cell);
    }
    QString text = tr("%n training(s).", nullptr, static_cast<int>(cells.size()));
    if (finished > 0)
        text += u' ' + tr("%n of them are finished already.", nullptr, finished);
    const auto base = static_cast<std::size_t>(std::max(m_base->currentIndex(), 0));
    const double seconds = base < m_facts.bases.size() ? m_facts.bases[base].secondsOfLine.value_or(0.0) : 0.0;
    double lines = 0.0;
    for (const DomainFile &file : wish.pairs)
        lines += linesOf(file.source);
    if (seconds > 0.0 && lines > 0.0 && effort > 0.0)
        text += u' '
            + tr("They take about %1, by the time that the base took; most stop sooner.")
                  .arg(durationText(seconds * lines * effort * wish.epochs));
    return text;
}

void SweepDialog::refresh()
{
    if (!m_buttons) // while it is being built
        return;
    const SweepWish wished = wish();
    const QString why = obstacle(wished);
    m_summary->setText(why.isEmpty() ? summary(wished) : why);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
}

} // namespace filigree::app
