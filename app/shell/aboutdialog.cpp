// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/aboutdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filigree::app {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Filigree"));
    const int line = fontMetrics().height();

    auto *name = new QLabel(u"Filigree"_s, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setWeight(QFont::Light);
    name->setFont(large);
    auto *version = new QLabel(tr("Version %1").arg(QString::fromLatin1(FILIGREE_VERSION)), this);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *about = new QLabel(tr("A workbench for language engineers: golden utterances in; grammar, graph and training "
                                "corpus out."),
                             this);
    auto *licence = new QLabel(tr("© 2026 the Filigree authors. Free software under the GNU General Public License, "
                                  "version 3 or later. It comes without any warranty."),
                               this);
    auto *made =
        new QLabel(tr("Built on Qt %1, OpenFst, ICU, Graphviz and SQLite.").arg(QString::fromLatin1(qVersion())), this);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line * 2, line * 3 / 2, line * 2, line);
    column->setSpacing(line / 2);
    column->addWidget(name);
    column->addWidget(version);
    column->addSpacing(line / 2);
    for (QLabel *label : {about, licence, made}) {
        label->setWordWrap(true);
        label->setMinimumWidth(line * 24);
        column->addWidget(label);
    }
    column->addSpacing(line);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize); // as high as its wrapped lines are
}

} // namespace filigree::app
