// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about what should not be generated again.
#include <algorithm>

#include <QTabWidget>

#include "app/document/project.h"
#include "app/modes/corpus/corpuspage.h"
#include "app/modes/corpus/rejectdialog.h"
#include "app/modes/corpus/rejectionlist.h"
#include "core/annotation/golden.h"
#include "core/project/leftout.h"
#include "widgets/common/numbers.h"
#include "widgets/corpus/corpusview.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void CorpusPage::refreshRejections()
{
    m_rejections->setRejections(m_project->rejections(), m_project->isReadOnly());
    const auto count = static_cast<qint64>(m_project->rejections().size());
    m_inspector->setTabText(1, count == 0 ? tr("Rejected") : tr("Rejected (%1)").arg(widgets::formatCount(count)));
}

/// The phrase rules that make the sentence, which the next induction can do without; by the names that they have now.
QStringList CorpusPage::rulesOf(const Utterance &sentence) const
{
    const auto compiled = m_project->runs().compiled();
    const auto grammar = m_project->runs().edited(); // the same rules in the same order
    if (!compiled || !grammar)
        return {};
    QStringList out;
    if (const auto derivation = compiled->derive(sentence))
        for (const std::size_t rule : derivation->rules)
            if (rule < grammar->rules.size() && grammar->rules[rule].kind == RuleKind::Phrase)
                out.append(QString::fromStdString(grammar->rules[rule].name));
    return out;
}

void CorpusPage::rejectCurrent()
{
    const qint64 number = sentenceOf(m_view->currentRow());
    if (!m_plan || !m_project || number < 0 || number >= static_cast<qint64>(m_plan->size()))
        return;
    const Utterance sentence = m_plan->at(static_cast<std::uint64_t>(number));
    std::vector<RejectChoice> choices{
        {tr("This sentence"), tr("Only this sentence is left out; another one comes for it.")}};
    for (const SlotSpan &slot : sentence.slots)
        choices.push_back(
            {tr("The value “%1” of %2")
                 .arg(QString::fromStdString(slotValue(sentence, slot)), QString::fromStdString(slot.type)),
             tr("No sentence has this value in this slot, whatever its letter case. Your utterances and "
                "catalogues stay as they are.")});
    QStringList rules = rulesOf(sentence);
    for (const QString &rule : std::as_const(rules))
        choices.push_back({tr("The rule %1").arg(rule),
                           tr("The next induction does without it. Until then the grammar stays as it is.")});
    choices.push_back({tr("The template “%1”").arg(QString::fromStdString(templateText(sentence))),
                       tr("No sentence has these words around these slots, whatever the values; the next induction "
                          "does without it, too.")});
    auto *dialog = new RejectDialog(QString::fromStdString(plainText(sentence)), choices, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, sentence, rules, project = m_project] {
        if (project && project == m_project)
            applyRejection(sentence, dialog->choice(), rules, dialog->reason());
    });
    dialog->open();
}

/// `choice` counts the sentence, its slots, the rules, the template.
void CorpusPage::applyRejection(const Utterance &sentence, int choice, const QStringList &rules, const QString &reason)
{
    const std::string why = reason.toStdString();
    const auto values = static_cast<int>(sentence.slots.size());
    if (choice < 0)
        return;
    if (choice == 0)
        m_project->reject(rejectSentence(sentence, why));
    else if (choice <= values)
        m_project->reject(rejectValue(sentence, static_cast<std::size_t>(choice - 1), why));
    else if (choice - values <= rules.size())
        m_project->judge(rules[choice - values - 1], ReviewState::Rejected, reason);
    else
        m_project->reject(rejectTemplate(sentence, why));
}

} // namespace filigree::app
