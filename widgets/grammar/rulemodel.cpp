// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grammar/rulemodel.h"

#include <QFont>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <limits>

#include "widgets/common/annotateddelegate.h"
#include "widgets/common/numbers.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/reviewmark.h"

namespace filigree::widgets {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// How many alternatives or values a rule has to unfold.
std::size_t partCount(const Rule &rule)
{
    if (rule.kind == RuleKind::Values)
        return rule.values.size();
    return rule.body.kind == Expression::Kind::Alternatives ? rule.body.parts.size() : 0;
}

} // namespace

void RuleModel::setGrammar(std::shared_ptr<const Grammar> grammar, RuleDecisions decisions)
{
    beginResetModel();
    m_grammar = std::move(grammar);
    m_decisions = std::move(decisions);
    endResetModel();
}

std::size_t RuleModel::placeOf(const QModelIndex &index)
{
    return index.internalId() == 0 ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
}

std::size_t RuleModel::ruleCount() const
{
    return m_grammar ? m_grammar->rules.size() : 0;
}

const Rule *RuleModel::ruleOf(const QModelIndex &index) const
{
    if (const RuleDecisions::Elsewhere *decided = elsewhere(index))
        return &decided->rule;
    return index.isValid() && placeOf(index) < ruleCount() ? &m_grammar->rules[placeOf(index)] : nullptr;
}

const RuleDecisions::Elsewhere *RuleModel::elsewhere(const QModelIndex &index) const
{
    if (!index.isValid() || !m_grammar || placeOf(index) < ruleCount())
        return nullptr;
    const std::size_t place = placeOf(index) - ruleCount();
    return place < m_decisions.elsewhere.size() ? &m_decisions.elsewhere[place] : nullptr;
}

QString RuleModel::reason(const QModelIndex &index) const
{
    if (const RuleDecisions::Elsewhere *decided = elsewhere(index))
        return decided->reason;
    return index.isValid() ? m_decisions.reasons.value(static_cast<qsizetype>(placeOf(index))) : QString();
}

QModelIndex RuleModel::indexOf(const QString &ruleName) const
{
    const std::string name = ruleName.toStdString();
    for (std::size_t row = 0; row < ruleCount(); ++row)
        if (m_grammar->rules[row].name == name)
            return index(static_cast<int>(row), 0);
    return {};
}

QModelIndex RuleModel::indexOfKey(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (index(row, 0).data(RuleKeyRole).toString() == key)
            return index(row, 0);
    return {};
}

QModelIndex RuleModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex RuleModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr{0});
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    if (!m_grammar)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(ruleCount() + m_decisions.elsewhere.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const std::size_t parts = partCount(*ruleOf(parent));
    return parts > childLimit ? childLimit + 1 : static_cast<int>(parts);
}

int RuleModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rule &rule = *ruleOf(index);
    if (role == RuleNameRole)
        return text(rule.name);
    if (role == StateRole)
        return static_cast<int>(rule.state);
    const RuleDecisions::Elsewhere *decided = elsewhere(index);
    if (role == RuleKeyRole) // no name has a number sign
        return decided ? QLatin1Char('#') + QString::number(decided->id) : text(rule.name);
    if (index.internalId() == 0) {
        if (const QVariant own = decisionData(index, role); own.isValid())
            return own;
        return ruleData(rule, index.column(), role);
    }
    return childData(rule, index.row(), index.column(), role);
}

QVariant RuleModel::ruleData(const Rule &rule, int column, int role) const
{
    const ReviewMark mark = reviewMark(rule.state);
    const auto cell = [&](bool spoken) -> QString {
        switch (column) {
        case StateColumn:
            return spoken ? mark.name : mark.glyph;
        case NameColumn:
            return text(rule.name);
        case BodyColumn:
            return text(readableBody(rule));
        case GainColumn:
            return formatGain(rule.gain);
        case AddsColumn:
            return formatCountShort(rule.added);
        case EvidenceColumn:
            return formatCount(static_cast<qint64>(rule.evidence.size()));
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return cell(false);
    case annotatedTextRole:
        if (column == NameColumn && rule.kind == RuleKind::Values)
            return QVariant::fromValue(marked(cell(false)));
        return column == BodyColumn ? QVariant::fromValue(marked(cell(false))) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == StateColumn)
            return QVariant(Qt::AlignCenter);
        return column >= GainColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
        if (rule.state == ReviewState::Rejected && column == NameColumn) {
            QFont struck;
            struck.setStrikeOut(true);
            return struck;
        }
        return {};
    case Qt::ToolTipRole:
        if (column == StateColumn)
            return mark.name;
        if (column == NameColumn)
            return text(rule.name);
        return column == AddsColumn ? tr("%1 sentences would be lost without this rule").arg(formatCount(rule.added))
                                    : text(readableBody(rule, 24));
    case Qt::AccessibleTextRole:
        if (column != NameColumn)
            return cell(true);
        return tr("Rule %1, %2: %3. Gain %4, adds %5 sentences, seen in %n utterance(s).", nullptr,
                  static_cast<int>(rule.evidence.size()))
            .arg(text(rule.name), mark.name, text(readableBody(rule)), formatGain(rule.gain), formatCount(rule.added));
    case SortRole:
        if (column == GainColumn)
            return rule.gain;
        if (column == AddsColumn)
            return rule.added.toDouble();
        if (column == EvidenceColumn)
            return static_cast<qlonglong>(rule.evidence.size());
        return column == StateColumn ? QVariant(static_cast<int>(rule.state)) : QVariant(cell(false));
    case FilterRole:
        return text(rule.name + ' ' + readableBody(rule, 200) + ' ' + rule.slot + ' ' + rule.intent);
    default:
        return {};
    }
}

/// What a decision has to say, and how a rule that the grammar does not have is shown; nothing: like any rule.
QVariant RuleModel::decisionData(const QModelIndex &index, int role) const
{
    const RuleDecisions::Elsewhere *decided = elsewhere(index);
    const QString given = reason(index);
    if (!decided && given.isEmpty())
        return {};
    const QString why = given.isEmpty() ? QString() : tr("Reason: %1").arg(given);
    const ReviewMark mark = reviewMark(ruleOf(index)->state);
    const int column = index.column();
    if (role == Qt::ToolTipRole && column == StateColumn) {
        const QString state = decided ? tr("%1, not in the grammar").arg(mark.name) : mark.name;
        return plainTip(why.isEmpty() ? state : state + QLatin1Char('\n') + why);
    }
    if (role == FilterRole && !given.isEmpty())
        return ruleData(*ruleOf(index), column, role).toString() + QLatin1Char(' ') + given;
    if (!decided)
        return {};
    if (column >= GainColumn) { // counted of the rules of a grammar alone
        if (role == SortRole)
            return std::numeric_limits<double>::lowest();
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return QStringLiteral("–");
        return role == Qt::ToolTipRole ? tr("The grammar does not have this rule") : QVariant();
    }
    if (role == Qt::AccessibleTextRole && column == NameColumn) {
        const QString said = tr("Rule %1, %2, not in the grammar: %3.")
                                 .arg(text(decided->rule.name), mark.name, text(readableBody(decided->rule)));
        return why.isEmpty() ? said : said + QLatin1Char(' ') + why;
    }
    return {};
}

QString RuleModel::childText(const Rule &rule, int row) const
{
    const auto place = static_cast<std::size_t>(row);
    if (row >= childLimit)
        return tr("and %1 more").arg(formatCount(static_cast<qint64>(partCount(rule)) - childLimit));
    if (rule.kind == RuleKind::Values)
        return text(rule.values[place].words);
    Rule part;
    part.body = rule.body.parts[place];
    const QString body = text(readableBody(part));
    return body.isEmpty() ? tr("(nothing)") : body;
}

QVariant RuleModel::childData(const Rule &rule, int row, int column, int role) const
{
    const bool more = row >= childLimit;
    const bool isValue = rule.kind == RuleKind::Values && !more;
    if (column == EvidenceColumn && isValue) {
        const auto count = static_cast<qint64>(rule.values[static_cast<std::size_t>(row)].count);
        if (role == Qt::DisplayRole)
            return formatCount(count);
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole)
            return count > 0 ? tr("seen %n time(s)", nullptr, static_cast<int>(count)) : tr("from the catalogue");
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == NameColumn ? childText(rule, row) : QVariant(QString());
    case Qt::ToolTipRole:
        return childText(rule, row);
    case annotatedTextRole:
        if (column != NameColumn)
            return {};
        if (isValue)
            return QVariant::fromValue(
                AnnotatedText{childText(rule, row), {{0, childText(rule, row).size(), text(rule.slot)}}});
        return more ? QVariant() : QVariant::fromValue(marked(childText(rule, row)));
    case SortRole: // children keep their order
        return row;
    default:
        return {};
    }
}

AnnotatedText RuleModel::marked(const QString &body) const
{
    static const QRegularExpression name(QStringLiteral("[\\w\\p{M}@.:-]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    AnnotatedText out{body, {}};
    for (auto match = name.globalMatch(body); match.hasNext();) {
        const auto found = match.next();
        const std::string word = found.captured().toStdString();
        for (const Rule &rule : m_grammar->rules) {
            if (rule.kind != RuleKind::Values || (word != rule.name && word != rule.slot))
                continue;
            out.spans.append({found.capturedStart(), found.capturedLength(), text(rule.slot)});
            break;
        }
    }
    return out;
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QStringList titles{tr("State"), tr("Rule"), tr("Means"), tr("Gain"), tr("Adds"), tr("Seen")};
    const QStringList tips{tr("Your review of the rule"),
                           tr("The rule's name"),
                           tr("What the rule stands for"),
                           tr("How much better the grammar explains the utterances with this rule (log posterior)"),
                           tr("Sentences that would be lost without this rule"),
                           tr("Utterances whose best reading uses this rule")};
    if (role == Qt::DisplayRole)
        return section == StateColumn ? QString() : titles.value(section);
    if (role == Qt::AccessibleTextRole)
        return titles.value(section);
    if (role == Qt::ToolTipRole)
        return tips.value(section);
    if (role == Qt::TextAlignmentRole && section >= GainColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace filigree::widgets
