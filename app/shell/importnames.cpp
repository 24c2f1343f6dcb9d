// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/importnames.h"

#include <algorithm>
#include <utility>

#include <QTableView>
#include <QVBoxLayout>

#include "app/document/nearname.h"
#include "app/shell/choicesmodel.h"
#include "app/shell/choicestable.h"
#include "core/annotation/golden.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

ImportNames::ImportNames(Kind kind, QStringList known, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_known(std::move(known))
{
    const bool slotNames = kind == Kind::Slots;
    m_model = new ChoicesModel({tr("In the file"), tr("Times"), tr("In the project"), tr("Remark")}, this);
    m_model->setDetailIsNumber();
    m_view = makeChoicesTable(m_model, this);
    m_view->setObjectName(slotNames ? u"importSlots"_s : u"importIntents"_s);
    m_view->setAccessibleName(slotNames ? tr("Names of slots") : tr("Names of intents"));
    const QString help = slotNames
        ? tr("What each slot of the file is called in the project. Choose one of the project's names, write "
             "a new one, or leave the slot out: then its words stay without annotation.")
        : tr("What each intent of the file is called in the project. Choose one of the project's names, or "
             "write a new one.");
    m_view->setWhatsThis(help);
    m_view->setAccessibleDescription(help);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view);
    connect(m_model, &ChoicesModel::chosen, this, [this](int row) {
        remark(row);
        Q_EMIT changed();
    });
}

bool ImportNames::isGood(const QString &name) const
{
    return m_kind == Kind::Slots ? name.isEmpty() || isSlotName(name.toStdString())
                                 : !name.isEmpty() && !name.contains(u'\n');
}

bool ImportNames::take(const std::vector<NameCount> &names)
{
    bool renamed = false;
    std::vector<Choice> choices;
    for (const NameCount &found : names) {
        Choice choice;
        choice.name = QString::fromStdString(found.name);
        choice.detail = widgets::formatCount(found.count);
        choice.free = true;
        const auto &before = m_model->choices();
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&choice](const Choice &other) { return other.name == choice.name; });
        const NearName near = nearName(choice.name, m_known);
        choice.chosen = old != before.end() ? old->chosen : near.same ? near.name : choice.name;
        renamed = renamed || (old == before.end() && choice.chosen != choice.name);
        QStringList offered = m_known;
        if (!near.name.isEmpty()) { // what is likely comes first
            offered.removeAll(near.name);
            offered.prepend(near.name);
        }
        if (!offered.contains(choice.name))
            offered.append(choice.name);
        choice.labels = choice.values = offered;
        if (m_kind == Kind::Slots) {
            choice.labels.append(tr("(leave the slot out)"));
            choice.values.append(QString());
        }
        choices.push_back(std::move(choice));
    }
    m_model->setChoices(std::move(choices));
    for (int row = 0; row < m_model->rowCount(); ++row)
        remark(row);
    fitColumns(m_view);
    return renamed;
}

void ImportNames::clear()
{
    m_model->setChoices({});
}

void ImportNames::remark(int row)
{
    const Choice &choice = m_model->choices()[static_cast<std::size_t>(row)];
    const NearName near = nearName(choice.name, m_known);
    QString text;
    if (!isGood(choice.chosen))
        text = m_kind == Kind::Slots ? tr("Not a slot name: use letters, digits, _ . - and : only.")
                                     : tr("An intent has a name.");
    else if (choice.chosen.isEmpty())
        text = tr("Its words stay without annotation.");
    else if (choice.chosen == choice.name && m_known.contains(choice.name))
        text = tr("In the project");
    else if (m_known.contains(choice.chosen))
        text = tr("Taken for the project's");
    else if (!near.name.isEmpty())
        text = tr("New. Is it %1?").arg(near.name);
    else
        text = tr("New");
    m_model->setRemark(row, text);
}

std::map<std::string, std::string> ImportNames::mapping() const
{
    std::map<std::string, std::string> out;
    for (const Choice &choice : m_model->choices())
        if (choice.chosen != choice.name)
            out.emplace(choice.name.toStdString(), choice.chosen.toStdString());
    return out;
}

QString ImportNames::obstacle() const
{
    for (const Choice &choice : m_model->choices()) {
        if (isGood(choice.chosen))
            continue;
        return m_kind == Kind::Slots ? tr("“%1” cannot be the name of a slot.").arg(choice.chosen)
                                     : tr("The intent %1 needs a name.").arg(choice.name);
    }
    return {};
}

int ImportNames::count() const
{
    return m_model->rowCount();
}

} // namespace filigree::app
