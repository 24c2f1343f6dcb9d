// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pane's part about what it shows.
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTextCursor>

#include "app/document/coretext.h"
#include "app/document/project.h"
#include "app/shell/choicestable.h"
#include "app/shell/importcolumns.h"
#include "app/shell/importnames.h"
#include "app/shell/importpane.h"
#include "app/shell/previewtablemodel.h"
#include "core/annotation/golden.h"
#include "core/base/localename.h"
#include "core/formats/grammarformat.h"
#include "core/fst/fstimport.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/numbers.h"
#include "widgets/common/strings.h"
#include "widgets/common/theme.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

using widgets::toQString;

namespace {

using Role = ImportFile::Role;

/// More golden utterances are taken, but every step of the day grows with them; induction is made for some thousands.
constexpr std::int64_t manyGolden = 20'000;

} // namespace

void ImportPane::showUtterances()
{
    const auto standing = [this](Standing value) {
        switch (value) {
        case Standing::New:
            return tr("new");
        case Standing::Duplicate:
            return tr("there already");
        case Standing::Conflict:
            return tr("annotated otherwise");
        }
        return QString();
    };
    PreviewTable table{{tr("Line"), tr("Intent"), tr("Utterance"), tr("In the project")}, {0}, 2, {}};
    for (const SurveyedUtterance &item : m_look->survey.head) {
        PreviewRow row;
        row.sentence = widgets::annotatedText(item.utterance);
        row.cells = {item.line > 0 ? widgets::formatCount(item.line) : QString(),
                     QString::fromStdString(item.utterance.intent), row.sentence.text, standing(item.standing)};
        row.spoken = widgets::spokenText(item.utterance);
        table.rows.push_back(std::move(row));
    }
    m_sentences->setTable(std::move(table));
    for (const int column : {0, 3}) // sentences of a grammar stand nowhere yet
        m_sentenceView->setColumnHidden(column, m_look->role == Role::Grammar);
    fitColumns(m_sentenceView);
}

void ImportPane::showRemarks()
{
    PreviewTable table{{tr("Line"), tr("Kind"), tr("What is wrong, and what to do")}, {0}, -1, {}};
    for (const ImportRemark &remark : m_look->survey.remarks) {
        const Diagnostic &one = remark.diagnostic;
        QString what = coreText(one.said, one.message);
        const QString file = QFileInfo(QString::fromStdString(remark.file.string())).fileName();
        if (!file.isEmpty() && file != name())
            what.prepend(file + u": "_s);
        table.rows.push_back({{one.line > 0 ? widgets::formatCount(one.line) : QString(),
                               one.severity == Severity::Error ? tr("Mistake") : tr("Remark"), what}});
    }
    m_remarks->setTable(std::move(table));
    fitColumns(m_remarkView);
    m_remarkView->resizeRowsToContents();
}

void ImportPane::showValues()
{
    PreviewTable table{{tr("Value"), tr("Weight")}, {1}, -1, {}};
    for (const CatalogueValue &value : m_look->values)
        table.rows.push_back({{QString::fromStdString(value.text), QLocale().toString(value.weight, 'g', 6)}});
    m_values->setTable(std::move(table));
    fitColumns(m_valueView);
}

void ImportPane::showGrammar()
{
    m_source->setPlainText(QString::fromStdString(m_look->source));
    m_source->setExtraSelections({});
    if (m_look->machine && m_intent->text().trimmed().isEmpty() && !m_look->intents.empty())
        m_intent->setPlaceholderText(QString::fromStdString(m_look->intents.front()));
    if (!m_look->mistake || m_look->mistake->line < m_look->sourceLine)
        return;
    const QTextBlock block =
        m_source->document()->findBlockByNumber(static_cast<int>(m_look->mistake->line - m_look->sourceLine));
    if (!block.isValid())
        return;
    QTextEdit::ExtraSelection place;
    place.cursor = QTextCursor(block);
    place.format.setBackground(widgets::Theme::of(palette()).colour(widgets::ColourRole::ErrorTint));
    place.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_source->setExtraSelections({place});
    m_source->setTextCursor(place.cursor); // it is seen
    m_tabs->setCurrentWidget(m_source);
}

QStringList ImportPane::grammarSummary(const ImportLook &look) const
{
    if (look.mistake) {
        QString what = coreText(look.mistake->said, look.mistake->detail);
        const QString file = QFileInfo(QString::fromStdString(look.mistake->file)).fileName();
        if (!file.isEmpty() && file != name()) // a table beside it
            what.prepend(file + u": "_s);
        return {look.mistake->line > 0 ? tr("Line %1: %2").arg(widgets::formatCount(look.mistake->line), what) : what};
    }
    QStringList parts{tr("%n rule(s).", nullptr, static_cast<int>(look.rules))};
    if (look.machine && !look.intents.empty())
        parts.append(tr("The intent: %1.").arg(QString::fromStdString(look.intents.front())));
    parts.append(tr("Sentences: %1.").arg(widgets::formatCount(look.sentences)));
    return parts;
}

/// "JSON Lines, recognised by its name".
QString ImportPane::recognised() const
{
    const std::string &format = m_look->format;
    QString title;
    bool byName = false;
    const std::string lower = name().toLower().toStdString();
    for (const ReadableFormat &known : readableCorpusFormats()) {
        if (known.name != format || role() == Role::Grammar)
            continue;
        title = toQString(known.title);
        for (const std::string_view suffix : known.suffixes)
            byName = byName || lower.find(suffix) != std::string::npos;
    }
    for (const GrammarFormat &known : grammarFormats())
        if (role() == Role::Grammar && known.name == format)
            title = toQString(known.title);
    for (const MachineFormat &known : machineFormats())
        if (role() == Role::Grammar && known.name == format) {
            title = toQString(known.title);
            // The other one is told by its first bytes, whatever its name.
            byName = known.name == "att" && lower.ends_with(known.suffix);
        }
    if (!m_format->currentData().toString().isEmpty())
        return title;
    return byName ? tr("%1 (recognised by its name)").arg(title) : tr("%1 (recognised by its content)").arg(title);
}

QString ImportPane::summary() const
{
    if (m_error)
        return coreText(m_error->said, m_error->detail);
    if (!m_look)
        return tr("Looking at the file…");
    QStringList parts;
    if (m_look->role == Role::Catalogue)
        return tr("%n value(s).", nullptr, static_cast<int>(m_look->valueCount));
    parts.append(recognised() + u'.');
    if (m_look->role == Role::Grammar)
        return (parts << grammarSummary(*m_look)).join(u' ');
    const FileSurvey &survey = m_look->survey;
    parts.append(m_look->whole ? tr("%n utterance(s).", nullptr, static_cast<int>(survey.utterances))
                               : tr("The first utterances; the rest is being looked at."));
    if (survey.duplicates > 0)
        parts.append(tr("%n of them are there already.", nullptr, static_cast<int>(survey.duplicates)));
    if (survey.conflicts > 0)
        parts.append(
            tr("%n of them are annotated otherwise in the project.", nullptr, static_cast<int>(survey.conflicts)));
    if (!survey.catalogues.empty())
        parts.append(
            tr("%n list(s) of values become catalogues.", nullptr, static_cast<int>(survey.catalogues.size())));
    if (survey.mistakes > 0)
        parts.append(tr("%n line(s) have a mistake.", nullptr, static_cast<int>(survey.mistakes)));
    const QString locale = m_project ? m_project->locale() : QString();
    const QString said = QString::fromStdString(survey.locale);
    if (role() == Role::Golden && !locale.isEmpty() && !said.isEmpty() && said != locale
        && !locale.startsWith(said + u'-'))
        parts.append(
            tr("The file is of the locale %1, the project of %2; perhaps it is reference data.").arg(said, locale));
    if (role() == Role::Golden && survey.utterances > manyGolden)
        parts.append(
            tr("These are more than the editor and the induction are made for; perhaps it is reference data."));
    return parts.join(u' ');
}

QString ImportPane::obstacle() const
{
    if (m_error || (m_look && m_look->mistake))
        return tr("%1 cannot be read.").arg(name());
    if (!m_look)
        return tr("%1 is being looked at.").arg(name());
    if (role() == Role::Catalogue)
        return isSlotName(m_slot->currentText().trimmed().toStdString())
            ? QString()
            : tr("Say which slot %1 has the values of.").arg(name());
    if (role() == Role::Grammar)
        return {};
    const QString locale = m_locale->text().trimmed().isEmpty() ? QString::fromStdString(m_look->survey.locale)
                                                                : m_locale->text().trimmed();
    if (role() != Role::Golden && !checkLocaleName(locale.toStdString()))
        return tr("“%1” is no locale. Write it as in: es-MX.").arg(locale);
    if (m_looking && !m_look->whole) // names to map and mistakes may still come
        return tr("%1 is being looked at.").arg(name());
    for (const QString &text : {m_columns->obstacle(), m_slotNames->obstacle(), m_intents->obstacle()})
        if (!text.isEmpty())
            return text;
    const FileSurvey &survey = m_look->survey;
    if (m_look->whole && survey.utterances == 0 && survey.catalogues.empty())
        return tr("There is no utterance in %1.").arg(name());
    // Lines of the golden notation come as they are, and are mended in the editor.
    if (survey.mistakes > 0 && !m_leaveOut->isChecked() && !(m_look->format == "golden" && role() == Role::Golden))
        return tr("%1 has mistakes. Mend them, or leave their lines out.").arg(name());
    return {};
}

void ImportPane::refresh()
{
    const bool utterances = isAnnotated();
    const bool there = m_look.has_value();
    const bool beside = role() == Role::Reference || role() == Role::Test;
    m_summary->setText(summary());
    m_progress->setVisible(m_looking);
    m_formatLabel->setVisible(role() != Role::Catalogue);
    m_format->setVisible(role() != Role::Catalogue);
    m_slotLabel->setVisible(role() == Role::Catalogue);
    m_slot->setVisible(role() == Role::Catalogue);
    m_localeLabel->setVisible(beside);
    m_locale->setVisible(beside);
    const bool machine = role() == Role::Grammar && there && m_look->machine;
    m_intentLabel->setVisible(machine);
    m_intent->setVisible(machine);
    const auto show = [this](QWidget *page, bool visible) {
        m_tabs->setTabVisible(m_tabs->indexOf(page), visible);
        m_tabs->setTabEnabled(m_tabs->indexOf(page), visible); // Qt 6.4's arrow keys find hidden tabs
    };
    show(m_sentenceView, utterances || (role() == Role::Grammar && there && !m_look->survey.head.empty()));
    show(m_valueView, role() == Role::Catalogue);
    show(m_source, role() == Role::Grammar);
    show(m_columns, utterances && there && m_look->table.has_value());
    show(m_slotNames, utterances && m_slotNames->count() > 0);
    show(m_intents, utterances && m_intents->count() > 0);
    const int remarks = there ? static_cast<int>(m_look->survey.remarks.size()) : 0;
    show(m_remarkView, utterances && remarks > 0);
    const auto count = [this](QWidget *page, const QString &title, int number) {
        m_tabs->setTabText(m_tabs->indexOf(page), number > 0 ? title + u" (%1)"_s.arg(number) : title);
    };
    m_tabs->setTabText(m_tabs->indexOf(m_source), machine && !m_look->mistake ? tr("Rules") : tr("Grammar"));
    m_tabs->setTabText(m_tabs->indexOf(m_sentenceView), utterances ? tr("Utterances") : tr("Sentences"));
    count(m_slotNames, tr("Slots"), m_slotNames->count());
    count(m_intents, tr("Intents"), m_intents->count());
    count(m_remarkView, tr("Remarks"), remarks);
    m_rules->setVisible(utterances);
    // Data beside the golden utterances is not changed, it only grows.
    m_duplicates->setEnabled(there);
    if (beside && m_conflicts->currentIndex() == 1)
        m_conflicts->setCurrentIndex(2);
    m_conflicts->setItemData(1, beside ? QVariant(0) : QVariant(), Qt::UserRole - 1); // enabled or not
    const auto mistakes = there ? m_look->survey.mistakes : 0;
    const bool comeAnyway = there && m_look->format == "golden" && role() == Role::Golden;
    m_leaveOut->setVisible(mistakes > 0 && !comeAnyway);
    m_leaveOut->setText(tr("Leave out %n line(s) with mistakes", nullptr, static_cast<int>(mistakes)));
    Q_EMIT changed();
}

} // namespace filigree::app
