// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/translation/reviewmodel.h"

#include <algorithm>
#include <utility>

#include <QColor>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include "core/annotation/golden.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/plaintip.h"
#include "widgets/translation/translationtext.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

QString tipOf(const ReviewRow &row, int column)
{
    if (column == ReviewModel::Source || column == ReviewModel::Translation) {
        if (column == ReviewModel::Translation && !row.fault.empty())
            return ReviewModel::tr("This utterance was not translated.") + u' ' + QString::fromStdString(row.fault);
        const Utterance &utterance = column == ReviewModel::Source ? row.source : row.translation;
        return QString::fromStdString(utterance.intent + ": " + toGolden(utterance));
    }
    if (column == ReviewModel::State)
        return translationMark(row).name;
    QStringList out;
    if (column == ReviewModel::Flags) {
        for (const RaisedFlag &flag : row.flags)
            out.append(flagExplanation(flag.flag));
    }
    return out.join(u' ');
}

QString textOf(const ReviewRow &row, int column)
{
    switch (column) {
    case ReviewModel::State:
        return translationMark(row).glyph;
    case ReviewModel::Source:
        return annotatedText(row.source).text;
    case ReviewModel::Translation:
        return row.fault.empty() ? annotatedText(row.translation).text : ReviewModel::tr("not translated");
    case ReviewModel::Score:
        return row.fault.empty() && !row.edited ? QLocale().toString(row.score, 'f', 2) : QString();
    default:
        return row.edited ? ReviewModel::tr("edited") : flagsText(row.flags);
    }
}

/// What a screen reader says: the decision with the sentence that it is about.
QString spokenOf(const ReviewRow &row, int column)
{
    if (column == ReviewModel::State)
        return translationMark(row).name;
    if (column == ReviewModel::Source)
        return spokenText(row.source);
    if (column == ReviewModel::Translation && row.fault.empty())
        return spokenText(row.translation) + u", "_s + translationMark(row).name;
    return textOf(row, column);
}

constexpr std::size_t largestGap = 16; // rows that are told of although they have not changed
constexpr std::size_t mostRuns = 200;

/// First and last rows of what stands together. Each run costs the views something, and so does each row: where there
/// are too many runs they become one.
std::vector<std::pair<std::size_t, std::size_t>> runsOf(std::vector<std::size_t> rows)
{
    std::sort(rows.begin(), rows.end());
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (const std::size_t row : rows) {
        if (!out.empty() && row - out.back().second <= largestGap)
            out.back().second = row;
        else
            out.emplace_back(row, row);
    }
    if (out.size() > mostRuns)
        return {{rows.front(), rows.back()}};
    return out;
}

} // namespace

QVariant ReviewModel::sortKey(int at, const ReviewRow &row, int column) const
{
    if (column == Score)
        return row.score;
    if (column == State)
        return row.fault.empty() ? static_cast<int>(row.state) : -1;
    if (column != Source && column != Translation)
        return textOf(row, column);
    m_texts.resize(static_cast<std::size_t>(m_rows));
    QString &text = m_texts[static_cast<std::size_t>(at)][column == Source ? 0 : 1];
    if (text.isNull())
        text = textOf(row, column);
    return text;
}

void ReviewModel::setList(const ReviewList *list)
{
    beginResetModel();
    m_list = list;
    m_rows = list ? static_cast<int>(list->rows.size()) : 0;
    m_texts.clear();
    m_folded.clear();
    endResetModel();
}

void ReviewModel::refreshRows(const std::vector<std::size_t> &rows)
{
    if (rows.empty())
        return;
    for (const std::size_t one : rows) {
        if (one < m_texts.size())
            m_texts[one] = {};
        if (one < m_folded.size())
            m_folded[one] = QString();
    }
    for (const auto &[first, last] : runsOf(rows))
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), ColumnCount - 1));
}

const QString &ReviewModel::foldedText(int at) const
{
    m_folded.resize(static_cast<std::size_t>(m_rows));
    QString &text = m_folded[static_cast<std::size_t>(at)];
    const ReviewRow *shown = row(at);
    if (text.isNull() && shown)
        text = QString::fromStdString(plainText(shown->source) + '\n' + plainText(shown->translation)).toCaseFolded();
    return text;
}

const ReviewRow *ReviewModel::row(int row) const
{
    // Between a change of the list and setList() it may be shorter than was told to the views.
    const bool there = row >= 0 && m_list && row < m_rows && static_cast<std::size_t>(row) < m_list->rows.size();
    return there ? &m_list->rows[static_cast<std::size_t>(row)] : nullptr;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewRow *shown = row(index.row());
    if (!shown)
        return {};
    const ReviewRow &row = *shown;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::EditRole:
        return column == Translation ? QVariant(QString::fromStdString(toGolden(row.translation)))
                                     : QVariant(textOf(row, column));
    case annotatedTextRole:
        if (column == Source)
            return QVariant::fromValue(annotatedText(row.source));
        if (column == Translation && row.fault.empty())
            return QVariant::fromValue(annotatedText(row.translation));
        return {};
    case Qt::ToolTipRole:
        return plainTip(tipOf(row, column));
    case Qt::AccessibleTextRole:
        return spokenOf(row, column);
    case Qt::ForegroundRole:
        if (column == State)
            return Theme::of(QGuiApplication::palette()).colour(translationMark(row).colour);
        return {};
    case Qt::TextAlignmentRole:
        return column == Score ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : column == State  ? QVariant::fromValue(Qt::Alignment(Qt::AlignCenter))
                               : QVariant();
    case sortRole:
        return sortKey(index.row(), row, column);
    default:
        return {};
    }
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ReviewRow *changed = row(index.row());
    if (role != Qt::EditRole || index.column() != Translation || !changed || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const std::string line = value.toString().trimmed().toStdString();
    auto utterance = parseGoldenLine(line, changed->source.intent);
    if (!utterance || utterance->tokens.empty()) {
        Q_EMIT mistaken(tr("This is no utterance: “%1”. The translation is as it was.").arg(value.toString()));
        return false;
    }
    Q_EMIT edited(index.row(), *utterance);
    const ReviewRow *now = row(index.row());
    return now && now->translation == *utterance; // whoever has the list may refuse it
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const ReviewRow *shown = row(index.row());
    if (shown && index.column() == Translation && m_editable && shown->state != TranslationState::Added)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole) {
        const QString names[]{QString(), tr("Source"), tr("Translation"), tr("Score"), tr("What to look at")};
        return names[section];
    }
    if (role == Qt::AccessibleTextRole && section == State)
        return tr("Decision");
    if (role == Qt::ToolTipRole || role == Qt::WhatsThisRole) {
        const QString tips[]{tr("What you decided: ✓ accepted, ✗ refused, ＋ added to the project"),
                             tr("The utterance as it is, with its slots"),
                             tr("What the model made of it; F2 edits it in the golden notation"),
                             tr("The logarithm of the model’s probability by length: near 0 it is sure of itself"),
                             tr("What looks odd; the tool tip tells what that means")};
        return tips[section];
    }
    return {};
}

void ReviewFilter::setKind(Kind kind, TranslationFlag flag)
{
    m_kind = kind;
    m_flag = flag;
    invalidateFilter();
}

void ReviewFilter::setWords(const QString &words)
{
    m_words = words.trimmed().toCaseFolded();
    invalidateFilter();
}

std::vector<std::size_t> ReviewFilter::sourceRows() const
{
    std::vector<std::size_t> out;
    for (int i = 0; i < rowCount(); ++i)
        out.push_back(static_cast<std::size_t>(mapToSource(index(i, 0)).row()));
    return out;
}

bool ReviewFilter::accepts(const ReviewRow &row, Kind kind, TranslationFlag flag)
{
    const bool translated = row.fault.empty();
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Open:
        return translated && row.state == TranslationState::Open;
    case Kind::Flagged:
        return !row.flags.empty();
    case Kind::OneFlag:
        return std::any_of(row.flags.begin(), row.flags.end(),
                           [flag](const RaisedFlag &one) { return one.flag == flag; });
    case Kind::Accepted:
        return translated && row.state == TranslationState::Accepted;
    case Kind::Refused:
        return translated && row.state == TranslationState::Refused;
    case Kind::Added:
        return translated && row.state == TranslationState::Added;
    case Kind::Untranslated:
        break;
    }
    return !translated;
}

bool ReviewFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const ReviewModel *>(sourceModel());
    const ReviewRow *shown = model->row(row);
    if (!shown || !accepts(*shown, m_kind, m_flag))
        return false;
    if (m_words.isEmpty())
        return true;
    return model->foldedText(row).contains(m_words);
}

} // namespace filigree::widgets
