// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/evaluate/evaluateexport.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(EvaluateExport)
};

QFileDialog *makeDialog(QWidget *parent, const QString &title, const QString &file, const QStringList &filters)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QFileInfo(file).suffix());
    dialog->selectFile(file);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    return dialog;
}

} // namespace

QFileDialog *makeResultsFileDialog(QWidget *parent, const QString &name)
{
    return makeDialog(parent, Text::tr("Export Results"), name + u".md"_s,
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
