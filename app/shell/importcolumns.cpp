// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/importcolumns.h"

#include <algorithm>

#include <QCheckBox>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include "app/shell/choicesmodel.h"
#include "app/shell/choicestable.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

ImportColumns::ImportColumns(QWidget *parent)
    : QWidget(parent)
    , m_headed(new QCheckBox(tr("The first row names the columns"), this))
{
    m_model = new ChoicesModel({tr("Column"), tr("First values"), tr("Meaning"), QString()}, this);
    m_view = makeChoicesTable(m_model, this);
    m_view->setObjectName(u"importColumns"_s);
    m_view->setAccessibleName(tr("Columns of the table"));
    const QString help =
        tr("What each column of the table means. Sentence, annotated sentence or words must be one of them; the other "
           "columns are ignored. The preview follows at once.");
    m_view->setWhatsThis(help);
    m_view->setAccessibleDescription(help);
    m_view->setColumnHidden(ChoicesModel::RemarkColumn, true);
    m_headed->setObjectName(u"importHeaded"_s);
    m_headed->setToolTip(tr("Else the first row is an utterance like the others."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headed);
    column->addWidget(m_view, 1);
    connect(m_model, &ChoicesModel::chosen, this, &ImportColumns::onChosen);
    connect(m_headed, &QCheckBox::toggled, this, [this] {
        m_table.headed = m_headed->isChecked();
        show();
        collect();
        Q_EMIT changed();
    });
}

void ImportColumns::take(const TableHead &table)
{
    if (m_table.rows == table.rows)
        return; // it is shown, perhaps with other meanings
    m_table = table;
    m_columns.clear();
    const QSignalBlocker blocker(m_headed);
    m_headed->setChecked(table.headed);
    show();
}

void ImportColumns::clear()
{
    m_table = {};
    m_columns.clear();
    m_model->setChoices({});
}

void ImportColumns::show()
{
    const QStringList values{QString(),   u"text"_s, u"annotated"_s, u"intent"_s,
                             u"tokens"_s, u"tags"_s, u"locale"_s,    u"split"_s};
    const QStringList labels{tr("Ignore it"),
                             tr("Sentence"),
                             tr("Annotated sentence, in the golden notation"),
                             tr("Intent"),
                             tr("Words, with blanks between them"),
                             tr("Slots, as BIO tags of the words"),
                             tr("Locale"),
                             tr("Part: train, dev, test")};
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < m_table.meanings.size(); ++i) {
        Choice choice;
        QStringList first;
        for (std::size_t row = 0; row < m_table.rows.size() && first.size() < 3; ++row) {
            const QString cell =
                i < m_table.rows[row].size() ? QString::fromStdString(m_table.rows[row][i]).simplified() : QString();
            if (row == 0 && m_table.headed)
                choice.name = cell;
            else if (!cell.isEmpty() && !first.contains(cell))
                first.append(cell);
        }
        if (choice.name.isEmpty())
            choice.name = tr("Column %1").arg(i + 1);
        choice.detail = first.join(u" · "_s);
        choice.labels = labels;
        choice.values = values;
        choice.chosen = QString::fromStdString(m_table.meanings[i]);
        choices.push_back(std::move(choice));
    }
    m_model->setChoices(std::move(choices));
    fitColumns(m_view, 48);
}

/// No two columns mean the same.
void ImportColumns::onChosen(int row)
{
    const QString meaning = m_model->choices()[static_cast<std::size_t>(row)].chosen;
    for (int other = 0; other < m_model->rowCount(); ++other) {
        if (other != row && !meaning.isEmpty() && m_model->choices()[static_cast<std::size_t>(other)].chosen == meaning)
            m_model->choose(other, QString());
        m_table.meanings[static_cast<std::size_t>(other)] =
            m_model->choices()[static_cast<std::size_t>(other)].chosen.toStdString();
    }
    collect();
    Q_EMIT changed();
}

void ImportColumns::collect()
{
    m_columns.clear();
    m_columns["heading"] = m_table.headed ? "yes" : "no";
    for (std::size_t i = 0; i < m_table.meanings.size(); ++i)
        if (!m_table.meanings[i].empty())
            m_columns[m_table.meanings[i]] = std::to_string(i + 1);
}

QString ImportColumns::obstacle() const
{
    const auto &meanings = m_table.meanings;
    const bool sentence = std::any_of(meanings.begin(), meanings.end(), [](const std::string &meaning) {
        return meaning == "text" || meaning == "annotated" || meaning == "tokens";
    });
    return sentence || meanings.empty() ? QString() : tr("Say which column has the sentence.");
}

} // namespace filigree::app
