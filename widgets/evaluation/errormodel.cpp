// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/evaluation/errormodel.h"

#include <utility>

#include "core/annotation/golden.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/evaluation/evaluationtext.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

/// Where the intents differ, they stand before the sentences.
AnnotatedText shownText(const Utterance &utterance, bool withIntent)
{
    AnnotatedText text = annotatedText(utterance);
    if (!withIntent)
        return text;
    const QString intent = QString::fromStdString(utterance.intent) + u"  ·  "_s;
    text.text.prepend(intent);
    for (AnnotatedText::Span &span : text.spans)
        span.begin += intent.size();
    return text;
}

} // namespace

void ErrorModel::setErrors(std::vector<LabelError> errors)
{
    beginResetModel();
    m_errors = std::move(errors);
    endResetModel();
}

int ErrorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_errors.size());
}

int ErrorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ErrorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LabelError &error = m_errors[static_cast<std::size_t>(index.row())];
    if (index.column() == Reason) {
        const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        return wanted ? QVariant(reasonText(error.reason)) : QVariant();
    }
    const Utterance &utterance = index.column() == Reference ? error.reference : error.hypothesis;
    const bool withIntent = error.reference.intent != error.hypothesis.intent;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(utterance, withIntent).text;
    case annotatedTextRole:
        return QVariant::fromValue(shownText(utterance, withIntent));
    case Qt::ToolTipRole:
        return QString::fromStdString(utterance.intent + ": " + toGolden(utterance));
    case Qt::AccessibleTextRole:
        return spokenText(utterance);
    default:
        return {};
    }
}

QVariant ErrorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == Reference ? tr("As it is")
            : section == Hypothesis ? tr("As the model labelled it")
                                    : tr("Why");
    if (role == Qt::ToolTipRole || role == Qt::WhatsThisRole)
        return section == Reference ? tr("The test utterance with its slots; its intent where the model missed it")
            : section == Hypothesis ? tr("The same words with the slots that the model found")
                                    : tr("What of the utterance the training data did not have");
    return {};
}

} // namespace filigree::widgets
