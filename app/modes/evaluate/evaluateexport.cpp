// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/evaluate/evaluateexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include "widgets/common/savedialog.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(EvaluateExport)
};

} // namespace

QFileDialog *makeResultsFileDialog(QWidget *parent, const QString &name)
{
    return widgets::makeSaveDialog(parent, Text::tr("Export Results"), name,
                                   {Text::tr("Page with tables (*.md)"), Text::tr("For programs (*.json)")});
}

Result<void> writeResults(const ExperimentSummary &summary, const QString &path)
{
    const bool json = QFileInfo(path).suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0;
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(json ? toJson(summary) : toMarkdown(summary));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failWith({ErrorCode::WriteFailed, file.errorString().toStdString(), path.toStdString(), 0, 0});
    return {};
}

} // namespace filigree::app
