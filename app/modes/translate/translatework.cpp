// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of the mode Translate do.
#include <algorithm>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

#include "app/document/filepath.h"
#include "app/document/project.h"
#include "app/document/translationmodels.h"
#include "app/document/translations.h"
#include "app/modes/translate/modelmergedialog.h"
#include "app/modes/translate/modelpanel.h"
#include "app/modes/translate/reviewpanel.h"
#include "app/modes/translate/trainmodeldialog.h"
#include "app/modes/translate/translatepage.h"
#include "app/modes/translate/translatesetup.h"
#include "app/modes/translate/translationtrouble.h"
#include "core/base/localename.h"
#include "core/translation/mergeslide.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

/// The details of a message, with what the translation program has warned of just before it.
QString withWarnings(Project *project, const QString &details)
{
    QStringList parts = project ? TranslationModels::of(*project).takeWarnings() : QStringList();
    if (!details.isEmpty())
        parts.prepend(details);
    return parts.join(u'\n');
}

bool isFrom(const ModelEntry &entry, const std::filesystem::path &base)
{
    return entry.about && entry.about->origin == ModelOrigin::Adapted && entry.usable && !entry.about->parents.empty()
        && std::filesystem::path(entry.about->parents.front()).lexically_normal() == base.lexically_normal();
}

} // namespace

void TranslatePage::trainModel(bool adapt)
{
    if (!m_project)
        return;
    TrainModelDialog::Facts facts;
    const QPointer<Project> project = m_project;
    facts.freeFolder = [project](const QString &name) {
        return project ? TranslationModels::of(*project).freeFolder(name) : QString();
    };
    facts.sample = [this, adapt] { return copySample(adapt); };
    facts.source = m_project->locale().section(u'-', 0, 0);
    if (adapt)
        facts.base = currentFolder();
    openTraining(new TrainModelDialog(std::move(facts), this));
}

void TranslatePage::openTraining(TrainModelDialog *dialog)
{
    connect(dialog, &TrainModelDialog::wished, this, [this](const TrainingWish &wish) {
        if (!m_project)
            return;
        m_messages->dismiss();
        TranslationModels::of(*m_project).train(wish);
        showTab(TrainingTab);
    });
    dialog->open();
}

/// The text is copied beside the models, so that it can be looked at and changed.
QString TranslatePage::copySample(bool adapt) const
{
    if (!m_project)
        return {};
    const QString name = adapt ? u"reading.en-es.tsv"_s : u"music.en-es.tsv"_s;
    const QDir folder(TranslationModels::of(*m_project).library() + u"/parallel-text"_s);
    const QString target = folder.filePath(name);
    if (QFileInfo::exists(target))
        return target;
    QFile sample(u":/parallel/"_s + name);
    QSaveFile copy(target); // half a sample would be taken for the whole one the next time
    if (!folder.mkpath(u"."_s) || !sample.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return {};
    copy.write(sample.readAll());
    return copy.commit() ? target : QString();
}

void TranslatePage::goOnTraining(const QString &folder)
{
    if (!m_project || folder.isEmpty())
        return;
    TrainingWish wish;
    wish.kind = TrainingWish::Kind::GoOn;
    wish.folder = toPath(folder);
    m_messages->dismiss();
    TranslationModels::of(*m_project).train(wish);
    showTab(TrainingTab);
}

/// Of the current model, whether it is the base or one of the adapted ones.
void TranslatePage::mergeModels()
{
    const ModelEntry *current = currentModel();
    if (!current)
        return;
    const std::vector<ModelEntry> &entries = TranslationModels::of(*m_project).entries();
    const auto adapted = adaptedModelOf(entries, static_cast<std::size_t>(current - entries.data()), m_adapted);
    if (!adapted)
        return;
    const ModelEntry &model = entries[*adapted];
    const std::filesystem::path base = model.about->parents.front();
    ModelMergeDialog::Facts facts;
    facts.base = fromPath(base);
    facts.adapted = {{fromPath(model.folder), mergeWayFor(*model.about)}};
    for (const ModelEntry &entry : entries) {
        if (isFrom(entry, base) && entry.folder != model.folder)
            facts.adapted.append({fromPath(entry.folder), mergeWayFor(*entry.about)});
    }
    const QPointer<Project> project = m_project;
    facts.freeFolder = [project](const QString &name) {
        return project ? TranslationModels::of(*project).freeFolder(name) : QString();
    };
    auto *dialog = new ModelMergeDialog(std::move(facts), this);
    connect(dialog, &ModelMergeDialog::wished, this, [this](const MergeWish &wish) {
        if (!m_project)
            return;
        m_messages->dismiss();
        TranslationModels::of(*m_project).merge(wish);
    });
    dialog->open();
}

void TranslatePage::measureModels()
{
    const ModelEntry *current = currentModel();
    if (!current)
        return;
    const std::vector<ModelEntry> &entries = TranslationModels::of(*m_project).entries();
    const auto at = static_cast<std::size_t>(current - entries.data());
    const auto like = adaptedModelOf(entries, at, m_adapted);
    if (!like)
        return;
    std::vector<std::filesystem::path> models;
    for (const std::size_t model : tradeoffAround(entries, at, m_adapted).unmeasured)
        models.push_back(entries[model].folder);
    TranslationModels::of(*m_project).measure(models, fromPath(entries[*like].folder));
}

void TranslatePage::addModelFolder()
{
    auto *dialog = new QFileDialog(this, tr("The folder of a translation model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        if (!m_project)
            return;
        if (!isModelFolder(toPath(folder))) {
            tell(widgets::MessageKind::Warning,
                 tr("There is no translation model in %1: a model is a folder with an about.json.")
                     .arg(QFileInfo(folder).fileName()));
            return;
        }
        TranslationModels &models = TranslationModels::of(*m_project);
        m_folder = folder;
        QStringList others = models.others();
        if (!others.contains(folder))
            others.append(folder);
        models.setOthers(others);
    });
    dialog->open();
}

void TranslatePage::chooseLibrary()
{
    if (!m_project)
        return;
    auto *dialog = new QFileDialog(this, tr("Where new models are made"), TranslationModels::of(*m_project).library());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        if (m_project)
            TranslationModels::of(*m_project).setLibrary(folder);
    });
    dialog->open();
}

void TranslatePage::chooseProgram()
{
    auto *dialog = new QFileDialog(this, tr("The program filigree-translator"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (m_project)
            TranslationModels::of(*m_project).setProgram(file);
    });
    dialog->open();
}

void TranslatePage::translate()
{
    const ModelEntry *model = currentModel();
    if (!model || !m_setup->source() || !obstacle().isEmpty())
        return;
    TranslateWish wish = m_setup->wish();
    wish.model = model->folder;
    m_messages->dismiss();
    Translations::of(*m_project).translate(wish, TranslationModels::of(*m_project).worker());
    showTab(ReviewTab);
}

void TranslatePage::decide(TranslationState state)
{
    if (!m_project || !m_review->canDecide())
        return;
    Translations::of(*m_project).decide(m_review->selectedRows(), state);
    if (state != TranslationState::Open)
        m_review->goOn();
}

void TranslatePage::decideShown(TranslationState state)
{
    if (!m_project)
        return;
    std::vector<std::size_t> rows = m_review->shownRows();
    const std::vector<ReviewRow> &all = Translations::of(*m_project).list().rows;
    std::erase_if(rows, [&](std::size_t row) { return all[row].state != TranslationState::Open; });
    Translations::of(*m_project).decide(rows, state);
}

void TranslatePage::addAccepted()
{
    if (!m_project)
        return;
    Translations &translations = Translations::of(*m_project);
    switch (m_review->destination()) {
    case ReviewPanel::Destination::Golden:
        return addToGolden(translations);
    case ReviewPanel::Destination::Reference:
        return translations.addToReference(targetLocale());
    case ReviewPanel::Destination::File:
        break;
    }
    QString name = m_project->name();
    if (isLocale(targetLocale().toStdString())) // a model may call its language anything
        name += u'.' + targetLocale();
    auto *dialog = new QFileDialog(this, tr("Write the accepted translations"), name + u".golden"_s,
                                   tr("Golden utterances (*.golden)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"golden"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TranslatePage::writeAccepted);
    dialog->open();
}

/// Not without a question where they are of another language, which would be mixed into a grammar of this one.
void TranslatePage::addToGolden(Translations &translations)
{
    const QString target = QString::fromStdString(translations.list().targetLanguage);
    if (sameLanguage(target, m_project->locale()))
        return translations.addToGolden();
    auto *dialog = new QMessageBox(
        QMessageBox::Question, tr("Another language"),
        tr("The translations are in %1, the golden utterances of this project in %2. Add them all the same?")
            .arg(target, m_project->locale()),
        QMessageBox::Cancel, this);
    dialog->setObjectName(u"otherLanguageDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *add = dialog->addButton(tr("Add"), QMessageBox::AcceptRole);
    add->setObjectName(u"addOtherLanguage"_s);
    dialog->setDefaultButton(QMessageBox::Cancel);
    connect(add, &QPushButton::clicked, &translations, &Translations::addToGolden);
    dialog->open();
}

void TranslatePage::writeAccepted(const QString &path)
{
    if (!m_project)
        return;
    if (const auto written = Translations::of(*m_project).writeGolden(path, targetLocale()); !written)
        Q_EMIT failed(written.error(), tr("The translations were not written."));
    else
        Q_EMIT fileWritten(path,
                           tr("The translations are in %1. Open it to begin a project of that locale.")
                               .arg(QFileInfo(path).fileName()));
}

/// A message that asks for nothing.
void TranslatePage::tell(widgets::MessageKind kind, const QString &sentence, const QString &details)
{
    m_goOnFolder.clear();
    m_messages->showMessage(kind, sentence, {}, withWarnings(m_project, details));
}

void TranslatePage::tellTexts(const std::vector<DomainRemark> &remarks)
{
    const QString sentence = parallelTextRemark(remarks);
    if (sentence.isEmpty())
        return;
    tell(widgets::MessageKind::Warning, sentence, parallelTextDetails(remarks));
}

void TranslatePage::tellTrouble(const Error &error, const QString &folder)
{
    const bool canGoOn = !folder.isEmpty() && hasCheckpoint(toPath(folder)) && !isAboutCheckpoint(error);
    const bool cancelled = error.code == ErrorCode::Cancelled;
    if (cancelled && !canGoOn)
        return;
    if (canGoOn)
        m_folder = folder;
    const bool someLeft = !canGoOn && !folder.isEmpty() && QFileInfo::exists(folder);
    const WhatIsLeft left = canGoOn ? WhatIsLeft::Checkpoint : someLeft ? WhatIsLeft::Models : WhatIsLeft::Nothing;
    m_goOnFolder = canGoOn ? folder : QString();
    m_messages->showMessage(cancelled ? widgets::MessageKind::Info : widgets::MessageKind::Error,
                            translationTrouble(error, left), canGoOn ? m_goOn->text() : QString(),
                            withWarnings(m_project, cancelled ? QString() : QString::fromStdString(error.message())));
}

} // namespace filigree::app
