// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/utterances/modelcommands.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QToolButton>

#include "app/document/annotationmodel.h"
#include "app/modes/command.h"
#include "app/modes/modepage.h"
#include "widgets/common/literal.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/savedialog.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

ModelCommands::ModelCommands(ModePage &page)
    : QObject(&page)
    , m_page(page)
{
    m_use = makeCommand(&page,
                        {"useAnnotationModel", tr("Suggest by a Model…"),
                         tr("Choose a trained model whose annotations are suggested, where it is sure of them"), ""});
    m_train = makeCommand(&page,
                          {"trainAnnotationModel", tr("Train a Model for Suggestions"),
                           tr("Learn from the golden utterances how plain sentences are to be annotated"), ""});
    m_save = makeCommand(&page,
                         {"saveAnnotationModel", tr("Save the Model of Suggestions…"),
                          tr("Keep the model in a file, for the next time, other projects and the command line"),
                          "save-copy"});
    m_drop = makeCommand(
        &page, {"dropAnnotationModel", tr("Suggest Without a Model"), tr("Forget the model; its file stays"), ""});
    connect(m_use, &QAction::triggered, this, &ModelCommands::choose);
    connect(m_save, &QAction::triggered, this, &ModelCommands::chooseWhereToSave);
    connect(m_train, &QAction::triggered, this, [this] {
        if (m_model)
            m_model->train();
    });
    connect(m_drop, &QAction::triggered, this, [this] {
        if (m_model)
            m_model->drop();
    });
    refresh();
}

QToolButton *ModelCommands::makeButton()
{
    m_button = new QToolButton(&m_page);
    m_button->setObjectName(u"annotationModel"_s);
    m_button->setAccessibleName(tr("Model for suggestions"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_button);
    menu->addActions(actions());
    m_button->setMenu(menu);
    refresh();
    return m_button;
}

void ModelCommands::setModel(AnnotationModel *model, bool readOnly)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_readOnly = readOnly;
    if (model) {
        connect(model, &AnnotationModel::changed, this, &ModelCommands::refresh);
        connect(model, &AnnotationModel::saved, this, [this](const QString &file) {
            Q_EMIT m_page.fileWritten(file, tr("The model is %1.").arg(QFileInfo(file).fileName()));
        });
    }
    refresh();
}

QString ModelCommands::fileToRemember() const
{
    return m_model ? m_model->fileToRemember() : QString();
}

void ModelCommands::useAgain(const QString &file)
{
    if (m_model)
        m_model->useAgain(file);
}

void ModelCommands::choose()
{
    if (!m_model)
        return;
    const QString folder = m_model->file().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(m_model->file()).absolutePath();
    auto *dialog = new QFileDialog(&m_page, tr("Suggest by a Model"), folder, tr("Models (*.model);;All files (*)"));
    dialog->setObjectName(u"modelDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_model, &AnnotationModel::use); // not of another project by then
    dialog->open();
}

void ModelCommands::chooseWhereToSave()
{
    if (!m_model || !m_model->model())
        return;
    QFileDialog *dialog =
        widgets::makeSaveDialog(&m_page, tr("Save the Model"), tr("suggestions"), {tr("Model (*.model)")});
    connect(dialog, &QFileDialog::fileSelected, m_model, &AnnotationModel::save);
    dialog->open();
}

void ModelCommands::refresh()
{
    const bool writable = m_model && !m_readOnly;
    const bool has = m_model && m_model->model();
    const bool training = m_model && m_model->isTraining();
    m_use->setEnabled(writable);
    m_train->setEnabled(writable && !training);
    m_save->setEnabled(writable && has);
    m_drop->setEnabled(writable && (has || training));
    if (!m_button)
        return;
    QString name = tr("Model");
    QString tip = tr("Suggestions come from the grammar and from known values. A trained model suggests, too.");
    if (training) {
        name = tr("Model: training…");
        tip = tr("The model learns in the background.");
    } else if (has) {
        const QString file = QFileInfo(m_model->file()).fileName();
        name = file.isEmpty() ? tr("Model: trained here") : tr("Model: %1").arg(file);
        tip = file.isEmpty()
            ? tr("The model was trained on this project's utterances. Save it to have it the next time.")
            : tr("The model is %1.").arg(m_model->file());
    }
    const int width = m_button->fontMetrics().height() * 14;
    m_button->setText(widgets::literal(m_button->fontMetrics().elidedText(name, Qt::ElideMiddle, width)));
    m_button->setToolTip(widgets::plainTip(tip));
    m_button->setEnabled(writable);
}

} // namespace filigree::app
