// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/modelmergedialog.h"

#include <utility>

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

constexpr double largestK = 1e6;
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
                                "seconds: each weight comes from the side for which it matters more. Several of them "
                                "make the slider between keeping the old and learning the new.")
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
    for (const QString &folder : std::as_const(m_facts.adapted)) {
        auto *item = new QListWidgetItem(QFileInfo(folder).fileName(), m_models);
        item->setData(Qt::UserRole, folder);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_models->count() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    form->addRow(tr("Adapted models"), m_models);
    m_ks = new QLineEdit(u"0.1 0.3 1 3 10"_s, this);
    m_ks->setObjectName(u"mergeKs"_s);
    widgets::explain(m_ks, tr("k"),
                     tr("Numbers with blanks between them, a model each: small ones keep the old domain, large ones "
                        "the new."));
    form->addRow(tr("k"), m_ks);
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
    connect(m_ks, &QLineEdit::textChanged, this, &ModelMergeDialog::refresh);
    resize(line * 30, sizeHint().height());
}

std::vector<double> ModelMergeDialog::ks() const
{
    return numbersIn(m_ks->text(), locale(), largestK, mostPoints);
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
    for (const double k : ks())
        wish.points.push_back(
            {k, toPath(m_facts.freeFolder(QString::fromStdString(mergedFolderName(name.toStdString(), k))))});
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
        why = tr("k: write numbers above 0, at most %n of them.", nullptr, static_cast<int>(mostPoints));
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
}

} // namespace filigree::app
