// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/paralleltextlist.h"

#include <utility>

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/filepath.h"
#include "widgets/common/explained.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

ParallelTextList::ParallelTextList(Sample kind, std::function<QString()> sample, QWidget *parent)
    : QWidget(parent)
    , m_sample(std::move(sample))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"parallelFiles"_s);
    widgets::explain(m_list, tr("Parallel text"),
                     tr("Files with sentences and their translations. The beginning of a file’s name is its domain; a "
                        "twentieth of each domain is put aside to measure on."));
    m_list->setMaximumHeight(fontMetrics().height() * 5);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    addButton(*row, u"addParallelTable"_s, tr("Add a table…"), tr("A file with lines: sentence, tab, translation"),
              [this] { chooseTable(); });
    addButton(*row, u"addParallelFiles"_s, tr("Add two files…"),
              tr("Two files; each line of one is the translation of that line in the other"),
              [this] { chooseTwoFiles(); });
    addButton(*row, u"removeParallel"_s, tr("Remove"), tr("Take the current file out of the list"),
              [this] { removeFile(); });
    if (m_sample)
        addButton(
            *row, u"useSampleText"_s, tr("Use the sample"),
            kind == Sample::Adaptation
                ? tr("Over a hundred requests for reading books aloud in English and Spanish, made from templates: for "
                     "trying out")
                : tr("A few hundred requests for music in English and Spanish, made from templates: for trying out"),
            [this] { useSample(); });
    row->addStretch(1);
    column->addLayout(row);
}

void ParallelTextList::addButton(QHBoxLayout &row, const QString &object, const QString &text, const QString &tip,
                                 const std::function<void()> &does)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(object);
    button->setToolTip(tip);
    button->setWhatsThis(tip);
    button->setAutoDefault(false);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, does);
}

void ParallelTextList::chooseTable()
{
    auto *dialog = new QFileDialog(this, tr("Add parallel text"), {},
                                   tr("Tables (*.tsv *.txt *.tab)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files)
            addTable(file);
    });
    dialog->open();
}

void ParallelTextList::chooseTwoFiles()
{
    auto *first = new QFileDialog(this, tr("Sentences, a line each"));
    first->setAttribute(Qt::WA_DeleteOnClose);
    first->setFileMode(QFileDialog::ExistingFile);
    connect(first, &QFileDialog::fileSelected, this, [this](const QString &source) {
        auto *second = new QFileDialog(this, tr("Their translations, a line each"), QFileInfo(source).path());
        second->setAttribute(Qt::WA_DeleteOnClose);
        second->setFileMode(QFileDialog::ExistingFile);
        connect(second, &QFileDialog::fileSelected, this,
                [this, source](const QString &target) { addTwoFiles(source, target); });
        second->open();
    });
    first->open();
}

void ParallelTextList::addTable(const QString &file)
{
    m_files.push_back({domainNameOf(toPath(file)), toPath(file), {}});
    m_list->addItem(QFileInfo(file).fileName());
    m_list->item(m_list->count() - 1)->setToolTip(file);
    Q_EMIT changed();
}

void ParallelTextList::addTwoFiles(const QString &source, const QString &target)
{
    m_files.push_back({domainNameOf(toPath(source)), toPath(source), toPath(target)});
    m_list->addItem(tr("%1 and %2").arg(QFileInfo(source).fileName(), QFileInfo(target).fileName()));
    Q_EMIT changed();
}

void ParallelTextList::removeFile()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_files.erase(m_files.begin() + row);
    delete m_list->takeItem(row);
    Q_EMIT changed();
}

void ParallelTextList::useSample()
{
    const QString file = m_sample ? m_sample() : QString();
    if (file.isEmpty())
        return Q_EMIT sampleFailed(
            tr("The sample could not be written into the folder of new models. Is the disk full, "
               "or may nothing be written there?"));
    m_files.clear();
    m_list->clear();
    addTable(file);
    Q_EMIT sampleUsed();
}

} // namespace filigree::app
