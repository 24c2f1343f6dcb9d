// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/exportdialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "core/formats/corpuswriter.h"
#include "core/generation/corpusexport.h"
#include "core/generation/corpusplan.h"
#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/common/textfont.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr std::uint64_t previewRows = 12;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The user's documents; her home where there is no such folder.
QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString suffixOf(const QString &format)
{
    const CorpusFormat *found = findCorpusFormat(format.toStdString());
    return found ? toQString(found->suffix) : QString();
}

} // namespace

ExportDialog::ExportDialog(std::shared_ptr<const CorpusPlan> plan, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_format(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_preview(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export %1 sentences").arg(widgets::formatCount(static_cast<qint64>(m_plan->size()))));
    const int line = fontMetrics().height();
    for (const CorpusFormat &format : corpusFormats())
        m_format->addItem(toQString(format.title), toQString(format.name));
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setCurrentIndex(std::max(0, m_format->findData(u"jsonl"_s)));
    m_path->setObjectName(u"exportPath"_s);
    m_suffix = suffixOf(format());
    m_path->setText(usualFolder() + u'/' + name + m_suffix);
    m_path->setMinimumWidth(line * 26);
    auto *choose = new QPushButton(tr("Choose…"), this);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(widgets::codeFont(font()));
    m_preview->setAccessibleName(tr("The first lines of the file"));
    m_preview->setObjectName(u"exportPreview"_s);

    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(line / 2);
    form->addRow(tr("Format"), m_format);
    auto *fileLabel = new QLabel(tr("File"), this);
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line / 2);
    column->addLayout(form);
    column->addSpacing(line / 2);
    column->addWidget(new widgets::SectionLabel(tr("The first lines"), this));
    column->addWidget(m_preview, 1);
    column->addSpacing(line / 2);
    column->addWidget(buttons);
    resize(line * 48, line * 30);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refreshFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refreshButton);
    connect(choose, &QAbstractButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refreshFormat();
    refreshButton();
}

void ExportDialog::setFormat(const QString &format)
{
    if (const int row = m_format->findData(format); row >= 0)
        m_format->setCurrentIndex(row);
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

QString ExportDialog::path() const
{
    return m_path->text().trimmed();
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export"), QFileInfo(path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

/// The file's ending follows the format as long as it is that of the last one. A name may have dots of its own.
void ExportDialog::refreshFormat()
{
    const QString suffix = suffixOf(format());
    QString file = path();
    if (file.endsWith(m_suffix) && !file.endsWith(u'/') && !file.isEmpty()) {
        file.chop(m_suffix.size());
        if (!file.endsWith(suffix) || suffix.isEmpty())
            file += suffix;
        m_path->setText(file);
    }
    m_suffix = suffix;
    refreshButton();
    const auto preview =
        previewCorpus(*m_plan, format().toStdString(), 0, std::min<std::uint64_t>(previewRows, m_plan->size()));
    m_preview->setPlainText(preview ? QString::fromStdString(*preview)
                                    : QString::fromStdString(preview.error().detail));
}

void ExportDialog::refreshButton()
{
    const QFileInfo file(path());
    const CorpusFormat *found = findCorpusFormat(format().toStdString());
    const bool folder = found != nullptr && found->folder;
    m_export->setEnabled(!path().isEmpty() && (folder ? !file.isFile() : !file.isDir())
                         && QFileInfo(file.absolutePath()).isDir());
}

} // namespace filigree::app
