// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/savedialog.h"

#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

QString endingOf(const QString &filter)
{
    return filter.section(u"*."_s, 1).section(u')', 0, 0);
}

} // namespace

QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &name, const QStringList &filters)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endingOf(filters.value(0)));
    dialog->selectFile(QString(name).replace(u'/', u'-') + u'.' + dialog->defaultSuffix());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    return dialog;
}

} // namespace filigree::widgets
