// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/modelmergedialog.h"

#include <utility>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/filepath.h"
#include "app/modes/translate/numberlist.h"
#include "core/translation/sweepplan.h"
#include "widgets/common/explained.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr double largestK = 1e6; // by Fisher information; a line ends at 1
constexpr std::size_t mostPoints = 20;

} // namespace

ModelMergeDialog::ModelMergeDialog(Facts facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
{
    setObjectName(u"modelMergeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge With Its Base"));
    build();
    refresh();
}

void ModelMergeDialog::build()
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(line / 2);
    auto *about = new QLabel(tr("A merged model lies between the base %1 and what was adapted from it, and takes "
                                "seconds. Several of them make the slider between keeping the old and learning the "
                                "new.")
                                 .arg(QFileInfo(m_facts.base).fileName()),
                             this);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    column->addWidget(about);
    auto *form = new QFormLayout;
    m_models = new QListWidget(this);
    m_models->setObjectName(u"modelsToMerge"_s);
    widgets::explain(m_models, tr("Adapted models"),
                     tr("What is merged with the base. Of several the mean is taken first: with different seeds it is "
                        "usually better than each."));
    m_models->setMaximumHeight(line * 6);
    for (const Facts::Adapted &adapted : std::as_const(m_facts.adapted)) {
        auto *item = new QListWidgetItem(QFileInfo(adapted.folder).fileName(), m_models);
        item->setData(Qt::UserRole, adapted.folder);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_models->count() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    form->addRow(tr("Adapted models"), m_models);
    m_way = new QComboBox(this);
    m_way->setObjectName(u"mergeWay"_s);
    m_way->addItem(tr("By what matters to each (Fisher information)"), static_cast<int>(MergeWay::Fisher));
    m_way->addItem(tr("In a straight line"), static_cast<int>(MergeWay::Line));
    widgets::explain(m_way, tr("Way"),
                     tr("Where old text was mixed in, a straight line does a little better. Otherwise it is much "
                        "better that each weight comes from the side for which it matters more."));
    form->addRow(tr("Way"), m_way);
    m_ks = new QLineEdit(this);
    m_ks->setObjectName(u"mergeKs"_s);
    form->addRow(tr("k"), m_ks);
    suggestWay();
    showWay();
    column->addLayout(form);
    m_why = new QLabel(this);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Merge"));
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wished(wish());
        accept();
    });
    connect(m_models, &QListWidget::itemChanged, this, &ModelMergeDialog::refresh);
    connect(m_models, &QListWidget::itemChanged, this, &ModelMergeDialog::suggestWay);
    connect(m_way, &QComboBox::activated, this, [this] { m_wayIsChosen = true; });
    connect(m_way, &QComboBox::currentIndexChanged, this, &ModelMergeDialog::showWay);
    connect(m_ks, &QLineEdit::textChanged, this, &ModelMergeDialog::refresh);
    resize(line * 30, sizeHint().height());
}

MergeWay ModelMergeDialog::way() const
{
    return static_cast<MergeWay>(m_way->currentData().toInt());
}

void ModelMergeDialog::suggestWay()
{
    if (m_wayIsChosen || chosen().isEmpty())
        return;
    bool line = true;
    for (int i = 0; i < m_models->count(); ++i) {
        if (m_models->item(i)->checkState() == Qt::Checked)
            line = line && m_facts.adapted.at(i).way == MergeWay::Line;
    }
    m_way->setCurrentIndex(m_way->findData(static_cast<int>(line ? MergeWay::Line : MergeWay::Fisher)));
}

/// The numbers mean something else on the other way; what was typed stays, to be looked at.
void ModelMergeDialog::showWay()
{
    const bool line = way() == MergeWay::Line;
    widgets::explain(m_ks, tr("k"),
                     line ? tr("Numbers from 0 to 1 with blanks between them, a model each: how much it has of the "
                               "adapted one.")
                          : tr("Numbers with blanks between them, a model each: small ones keep the old domain, large "
                               "ones the new."));
    if (m_ks->isModified())
        return refresh();
    QStringList numbers;
    for (const double k : line ? std::vector{0.5, 0.6, 0.7, 0.8, 0.9} : std::vector{0.1, 0.3, 1.0, 3.0, 10.0})
        numbers.append(locale().toString(k));
    m_ks->setText(numbers.join(u' '));
    refresh();
}

std::vector<double> ModelMergeDialog::ks() const
{
    return numbersIn(m_ks->text(), locale(), way() == MergeWay::Line ? 1.0 : largestK, mostPoints);
}

QStringList ModelMergeDialog::chosen() const
{
    QStringList out;
    for (int i = 0; i < m_models->count(); ++i) {
        if (m_models->item(i)->checkState() == Qt::Checked)
            out.append(m_models->item(i)->data(Qt::UserRole).toString());
    }
    return out;
}

MergeWish ModelMergeDialog::wish() const
{
    MergeWish wish;
    wish.base = toPath(m_facts.base);
    const QStringList models = chosen();
    for (const QString &folder : models)
        wish.adapted.push_back(toPath(folder));
    QString name = QFileInfo(models.value(0)).fileName();
    if (models.size() > 1)
        name += u"-mean"_s;
    for (const double k : ks()) {
        const MergePoint point{way(), k};
        const auto folder = QString::fromStdString(mergedFolderName(name.toStdString(), point));
        wish.points.push_back({point, toPath(m_facts.freeFolder(folder))});
    }
    return wish;
}

void ModelMergeDialog::refresh()
{
    if (!m_buttons) // while it is being built
        return;
    QString why;
    if (chosen().isEmpty())
        why = tr("Tick at least one adapted model.");
    else if (ks().empty())
        why = way() == MergeWay::Line
            ? tr("k: write numbers above 0 and at most 1, no more than %n of them.", nullptr,
                 static_cast<int>(mostPoints))
            : tr("k: write numbers above 0, at most %n of them.", nullptr, static_cast<int>(mostPoints));
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
}

} // namespace filigree::app
