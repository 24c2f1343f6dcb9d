// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about what can be done at the moment, and what is told of the sentence that is selected.
#include <QAction>
#include <QSplitter>
#include <QStackedWidget>

#include "app/document/project.h"
#include "app/modes/corpus/corpusheader.h"
#include "app/modes/corpus/corpuspage.h"
#include "app/modes/corpus/sentencedetails.h"
#include "app/modes/corpus/sentenceorigintext.h"
#include "core/annotation/golden.h"
#include "core/generation/corpusplan.h"
#include "core/project/resamplinginput.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void CorpusPage::refreshState()
{
    if (!m_project)
        return;
    const auto compiled = m_project->runs().compiled();
    // a corpus that was never generated cannot be kept in a project that is open for reading
    m_generate->setEnabled(canPlan() && (!m_project->isReadOnly() || m_project->corpusWish().generated));
    m_export->setEnabled(m_plan != nullptr && !m_planning); // of what is about to be another one
    m_jump->setEnabled(m_plan != nullptr);
    m_copy->setEnabled(m_plan != nullptr);
    m_find->setEnabled(m_plan != nullptr);
    m_showStatistics->setEnabled(m_plan != nullptr);
    m_reject->setEnabled(m_plan != nullptr && !m_project->isReadOnly());
    const bool grammarAlone = m_project->corpusWish().method == CorpusMethod::Grammar;
    QList<std::pair<QString, Count128>> intents;
    for (std::size_t i = 0; compiled && i < compiled->intents().size(); ++i)
        intents.emplaceBack(QString::fromStdString(compiled->intents()[i]), compiled->size(i));
    m_header->setLanguageSize(grammarAlone && compiled ? std::optional(compiled->size()) : std::nullopt, intents);
    m_stack->setCurrentWidget(m_plan ? static_cast<QWidget *>(m_columns) : m_empty);
    if (!m_plan)
        refreshEmptyState();
}

/// Why there is no corpus, and what to do about it.
void CorpusPage::refreshEmptyState()
{
    m_empty->setButton({});
    if (canPlan() && !m_planning && !m_generate->isEnabled()) {
        m_empty->setTitle(tr("No corpus yet"));
        m_empty->setSentence(tr("The project is open for reading only, and this corpus was not generated."));
    } else if (canPlan() && !m_planning) {
        m_empty->setTitle(tr("No corpus yet"));
        m_empty->setSentence(m_refusal.isEmpty()
                                 ? tr("Say how many sentences you want, then generate them. No sentence appears twice.")
                                 : m_refusal);
        m_empty->setButton(m_generate->text());
    } else if (m_project->corpusWish().method == CorpusMethod::Resample && !m_planning) {
        m_empty->setTitle(tr("Nothing to resample yet"));
        m_empty->setSentence(
            tr("Annotate slots in your utterances: their values can then be swapped where it is safe."));
    } else if (!m_project->runs().currentRun()) {
        m_empty->setTitle(tr("No grammar yet"));
        m_empty->setSentence(tr("The sentences of a corpus come from the grammar. Learn it first."));
        m_empty->setButton(tr("Go to the grammar"));
    } else {
        m_empty->setTitle(tr("One moment"));
        m_empty->setSentence(tr("The grammar is being prepared."));
    }
}

QString CorpusPage::sourceText(std::int64_t id) const
{
    const ReferencePlace place = referencePlace(id);
    if (place.golden == 0)
        return tr("in line %1 of the reference data").arg(widgets::formatCount(place.line));
    return goldenText(place.golden);
}

/// Empty when the utterance is not there any more.
QString CorpusPage::goldenText(std::int64_t id) const
{
    const auto entry = m_project->goldenEntry(id);
    return entry ? QString::fromStdString(toGolden(entry->utterance)) : QString();
}

QString CorpusPage::originOf(const Utterance &sentence) const
{
    const auto source = [this](std::int64_t id) { return sourceText(id); };
    const bool resampled = m_origin.wish.method != CorpusMethod::Grammar;
    if (resampled && !m_basis.resampling)
        return m_originsUnknown ? tr("Not known: the data has changed or cannot be read.")
                                : tr("The reference data is being read.");
    if (resampled)
        if (const QString text = originText(*m_basis.resampling, sentence, source); !text.isEmpty())
            return text;
    const auto compiled = m_project->runs().compiled();
    const auto grammar = m_project->runs().grammar();
    const auto origin = compiled && grammar ? grammarOrigin(*grammar, *compiled, sentence) : std::nullopt;
    if (!origin)
        return tr("The grammar");
    return originText(*origin, [this](std::int64_t id) { return goldenText(id); });
}

void CorpusPage::refreshRow(qint64 row)
{
    const qint64 number = sentenceOf(row);
    if (!m_plan || number < 0 || number >= static_cast<qint64>(m_plan->size())) {
        m_details->clear();
        return;
    }
    m_header->setRow(number);
    const Utterance sentence = m_plan->at(static_cast<std::uint64_t>(number));
    QString origin = originOf(sentence);
    if (const QStringList rules = rulesOf(sentence); !rules.isEmpty())
        origin += u'\n' + tr("Rules: %1").arg(rules.join(u", "_s));
    m_details->setSentence(number, static_cast<qint64>(m_plan->size()), sentence, origin);
}

} // namespace filigree::app
