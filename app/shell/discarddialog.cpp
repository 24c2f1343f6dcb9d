// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/discarddialog.h"

#include <QCoreApplication>
#include <QMessageBox>

#include "app/shell/errortext.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(DiscardDialog)
};

} // namespace

void askToDiscard(QWidget &window, const QString &project, const Error &why, std::function<void()> discard)
{
    const QString name = u"discardDialog"_s;
    if (window.findChild<QMessageBox *>(name))
        return;
    const ErrorText text = errorText(why, {});
    auto *dialog = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(),
                                   Text::tr("The last changes to %1 cannot be stored.").arg(project),
                                   QMessageBox::Discard | QMessageBox::Cancel, &window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInformativeText(text.sentence + u' ' + Text::tr("If you discard them, they are lost."));
    dialog->setDetailedText(text.details);
    dialog->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(dialog, &QMessageBox::finished, &window, [discard = std::move(discard)](int button) {
        if (button == QMessageBox::Discard)
            discard();
    });
    dialog->open();
}

} // namespace filigree::app
