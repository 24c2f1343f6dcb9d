// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/modelpanel.h"

#include <algorithm>

#include <QAction>
#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/filepath.h"
#include "app/modes/command.h"
#include "app/modes/translate/mergepointtext.h"
#include "widgets/common/explained.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/resampling/facttable.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

/// For what stands by itself: sentences end in different ways.
QString apart(const QString &sentence, const QString &next)
{
    return sentence + u"  ·  "_s + next;
}

QString nameOf(const std::string &folder)
{
    return fromPath(std::filesystem::path(folder).filename());
}

QString originText(const ModelDescription &about)
{
    QStringList parents;
    for (const std::string &parent : about.parents)
        parents.append(nameOf(parent));
    switch (about.origin) {
    case ModelOrigin::Adapted:
        return ModelPanel::tr("Adapted from %1").arg(parents.join(u", "_s));
    case ModelOrigin::Merged:
        return about.merge ? ModelPanel::tr("Merged of %1: %2").arg(parents.join(u", "_s), mergePointText(*about.merge))
                           : ModelPanel::tr("Mean of %1").arg(parents.join(u", "_s));
    case ModelOrigin::Trained:
        break;
    }
    QStringList domains;
    for (const ModelDomain &domain : about.domains)
        domains.append(QString::fromStdString(domain.name));
    return ModelPanel::tr("Trained on %1").arg(domains.join(u", "_s));
}

widgets::Fact scoreFact(const std::optional<TradeoffPoint> &point, double TradeoffPoint::*side)
{
    if (!point)
        return {u"–"_s, -1.0, ModelPanel::tr("Not measured yet")};
    return {QLocale().toString((*point).*side, 'f', 1), (*point).*side};
}

} // namespace

QString modelStory(const ModelEntry &entry)
{
    if (!entry.about)
        return apart(ModelPanel::tr("This model cannot be read."), QString::fromStdString(entry.fault));
    QString text = originText(*entry.about);
    if (!entry.about->source.empty() || !entry.about->target.empty())
        text += u", "_s
            + ModelPanel::tr("%1 to %2")
                  .arg(QString::fromStdString(entry.about->source), QString::fromStdString(entry.about->target));
    if (entry.unfinished)
        text = apart(text, ModelPanel::tr("Its training was stopped and can go on."));
    return text;
}

ModelPanel::ModelPanel(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line / 2, line / 2, line / 2);
    column->setSpacing(line / 3);
    column->addWidget(new widgets::SectionLabel(tr("Models"), this));
    const QString scores = tr("BLEU, 0 to 100, on texts that were put aside");
    m_table = new widgets::FactTable({{tr("Model"), tr("A folder that a training has made"), false},
                                      {tr("Old"), tr("What it still knows of the old domains: %1").arg(scores), true},
                                      {tr("New"), tr("What it has learned of the new ones: %1").arg(scores), true}},
                                     this);
    m_table->setObjectName(u"modelTable"_s);
    m_table->setPlaceholder(tr("No model yet. Train one from parallel text, or add the folder of one."));
    widgets::explain(m_table, tr("Translation models"),
                     tr("The current one translates; the others are compared with it."));
    column->addWidget(m_table, 1);
    auto *buttons = new QGridLayout; // in one row they would be wider than the list
    buttons->setSpacing(line / 4);
    for (qsizetype i = 0; i < commands.size(); ++i)
        buttons->addWidget(makeCommandButton(commands[i], Qt::ToolButtonTextOnly, this), static_cast<int>(i / 2),
                           static_cast<int>(i % 2), Qt::AlignLeft);
    buttons->setColumnStretch(1, 1);
    column->addLayout(buttons);
    connect(m_table, &widgets::FactTable::currentFactChanged, this, &ModelPanel::currentChanged);
}

void ModelPanel::setModels(const std::vector<ModelEntry> &entries, const Tradeoff &tradeoff)
{
    std::vector<std::vector<widgets::Fact>> rows;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ModelEntry &entry = entries[i];
        QString name = QString::fromStdString(entry.name);
        if (!entry.about)
            name = apart(name, tr("damaged"));
        else if (entry.unfinished)
            name = apart(name, tr("unfinished"));
        const auto mark = std::find_if(tradeoff.marks.begin(), tradeoff.marks.end(),
                                       [i](const TradeoffMark &one) { return one.model == i; });
        const auto point = mark == tradeoff.marks.end() ? std::nullopt : std::optional<TradeoffPoint>(mark->point);
        rows.push_back({{name, 0.0, modelStory(entry)},
                        scoreFact(point, &TradeoffPoint::old),
                        scoreFact(point, &TradeoffPoint::fresh)});
    }
    m_table->setRows(std::move(rows));
}

std::optional<std::size_t> ModelPanel::current() const
{
    const int row = m_table->currentFact();
    return row < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row));
}

void ModelPanel::setCurrent(std::optional<std::size_t> model)
{
    if (model)
        m_table->setCurrentFact(static_cast<int>(*model));
}

void ModelPanel::focusModels()
{
    m_table->setFocus();
}

} // namespace filigree::app
