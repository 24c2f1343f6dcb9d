// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/trainmodeldialog.h"

#include <array>
#include <utility>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/document/filepath.h"
#include "app/modes/translate/modelname.h"
#include "app/modes/translate/paralleltextlist.h"
#include "core/base/localename.h"
#include "widgets/common/explained.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

struct Size {
    ModelShape shape;
    int subwords;
};

const std::array sizes{Size{{64, 4, 2, 1, 128, 256}, 1000}, Size{{128, 4, 3, 2, 512, 256}, 4000},
                       Size{{256, 4, 3, 3, 1024, 256}, 8000}};

constexpr int sampleEpochs = 80; // it is small: a pass takes no time

/// It becomes the locale of what is translated, so that it must be said.
bool isLanguage(const QLineEdit &field)
{
    const std::string name = field.text().trimmed().toStdString();
    return !name.empty() && checkLocaleName(name);
}

} // namespace

TrainModelDialog::TrainModelDialog(Facts facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
{
    setObjectName(u"trainModelDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(adapts() ? tr("Adapt %1").arg(QFileInfo(m_facts.base).fileName()) : tr("Train a Translation Model"));
    build();
    refresh();
}

template <class Control>
Control *TrainModelDialog::add(QFormLayout &form, Control *control, const QString &object, const QString &name,
                               const QString &explanation)
{
    control->setObjectName(object);
    widgets::explain(control, name, explanation);
    form.addRow(name, control);
    return control;
}

void TrainModelDialog::build()
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(line / 2);
    auto *about = new QLabel(
        adapts() ? tr("The model goes on learning from parallel text of a new domain. What holds it keeps it from "
                      "forgetting the old one. The model itself stays as it is; a new one is made.")
                 : tr("A model learns to translate from parallel text: sentences and their translations. On two "
                      "processors 50,000 short pairs take about a quarter of an hour; you can go on working."),
        this);
    about->setWordWrap(true);
    column->addWidget(about);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = add(*form, new QLineEdit(this), u"modelName"_s, tr("Name"),
                 tr("The folder of the new model; letters, digits, and . - _"));
    m_name->setValidator(makeModelNameValidator(m_name));
    m_name->setText(adapts() ? QFileInfo(m_facts.base).fileName() + u"-adapted"_s : tr("my-model"));
    m_texts = new ParallelTextList(adapts() ? ParallelTextList::Sample::Adaptation : ParallelTextList::Sample::Base,
                                   m_facts.sample, this);
    form->addRow(tr("Parallel text"), m_texts);
    if (adapts())
        addHolds(*form);
    else
        addLanguages(*form);
    addLimits(*form);
    column->addLayout(form);
    m_why = new QLabel(this);
    m_why->setObjectName(u"trainModelWhy"_s);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(adapts() ? tr("Adapt") : tr("Train"));
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wished(wish());
        accept();
    });
    for (const QLineEdit *field : {m_name, m_source, m_target}) {
        if (field)
            connect(field, &QLineEdit::textChanged, this, &TrainModelDialog::refresh);
    }
    connect(m_texts, &ParallelTextList::changed, this, &TrainModelDialog::refresh);
    connect(m_texts, &ParallelTextList::sampleUsed, this, &TrainModelDialog::suitSample);
    connect(m_texts, &ParallelTextList::sampleFailed, this, [this](const QString &sentence) {
        m_why->setText(sentence);
        m_why->show();
    });
    resize(line * 32, sizeHint().height());
}

void TrainModelDialog::addLanguages(QFormLayout &form)
{
    m_source = add(form, new QLineEdit(m_facts.source, this), u"modelSource"_s, tr("From"),
                   tr("The language of the sentences, as in: en"));
    m_target = add(form, new QLineEdit(m_facts.target, this), u"modelTarget"_s, tr("To"),
                   tr("The language of the translations, as in: es"));
    m_size = add(form, new QComboBox(this), u"modelSize"_s, tr("Size"),
                 tr("A larger model learns more and takes longer, in training and in translating."));
    m_size->addItem(tr("Small: for a few thousand pairs, or to try out"));
    m_size->addItem(tr("Usual: for tens of thousands of pairs"));
    m_size->addItem(tr("Large: for hundreds of thousands; four times as slow"));
    m_size->setCurrentIndex(1);
}

void TrainModelDialog::addHolds(QFormLayout &form)
{
    m_lambda = add(form, new QDoubleSpinBox(this), u"ewcLambda"_s, tr("EWC λ"),
                   tr("Elastic weight consolidation: what matters for the old domain is held this strongly. 0.01 "
                      "hardly holds, 1 holds fast; 0 is without."));
    m_lambda->setDecimals(3);
    m_lambda->setRange(0.0, 1000.0);
    m_lambda->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_lambda->setValue(0.1);
    m_mix = add(form, new QDoubleSpinBox(this), u"mixingRatio"_s, tr("Old pairs for each new one"),
                tr("Data mixing: so many pairs of what the base was trained on are learned again for each new one. "
                   "More keep the old domain better and take longer; 0 is without."));
    m_mix->setDecimals(1);
    m_mix->setRange(0.0, 100.0);
    m_mix->setValue(1.0);
}

void TrainModelDialog::addLimits(QFormLayout &form)
{
    m_epochs = add(form, new QSpinBox(this), u"modelEpochs"_s, tr("Passes over the text"),
                   adapts() ? tr("At most; it stops when what is put aside has not become better twice.")
                            : tr("The best weights on what is put aside are kept."));
    m_epochs->setRange(1, 10'000);
    m_epochs->setValue(adapts() ? adaptationSettings().maxEpochs : baseSettings().maxEpochs);
    m_seed = add(form, new QSpinBox(this), u"modelSeed"_s, tr("Seed"),
                 tr("Chooses first weights, order and what is put aside. The same seed makes the same model."));
    m_seed->setRange(1, 1'000'000);
}

void TrainModelDialog::addTable(const QString &file)
{
    m_texts->addTable(file);
}

void TrainModelDialog::suitSample()
{
    m_epochs->setValue(sampleEpochs);
    if (adapts())
        return;
    m_name->setText(u"sample-en-es"_s);
    m_source->setText(u"en"_s);
    m_target->setText(u"es"_s);
    m_size->setCurrentIndex(0);
}

TrainingWish TrainModelDialog::wish() const
{
    TrainingWish wish;
    wish.kind = adapts() ? TrainingWish::Kind::Adapt : TrainingWish::Kind::Train;
    wish.folder = toPath(m_facts.freeFolder(m_name->text()));
    wish.base = toPath(m_facts.base);
    wish.pairs = m_texts->files();
    wish.epochs = m_epochs->value();
    wish.seed = static_cast<std::uint64_t>(m_seed->value());
    if (adapts()) {
        wish.lambda = m_lambda->value();
        wish.oldPerNew = m_mix->value();
        return wish;
    }
    wish.source = m_source->text().trimmed().toStdString();
    wish.target = m_target->text().trimmed().toStdString();
    const Size &size = sizes[static_cast<std::size_t>(m_size->currentIndex())];
    wish.shape = size.shape;
    wish.subwords = size.subwords;
    return wish;
}

void TrainModelDialog::refresh()
{
    if (!m_buttons) // while it is being built
        return;
    QString why;
    if (m_texts->files().empty())
        why = tr("Add parallel text to learn from.");
    else if (!m_name->hasAcceptableInput())
        why = tr("Give the model a name.");
    else if (!adapts() && !(isLanguage(*m_source) && isLanguage(*m_target)))
        why = tr("Write the languages as in: en, es, pt-BR.");
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
}

} // namespace filigree::app
