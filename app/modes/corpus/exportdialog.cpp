// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/exportdialog.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "app/document/coretext.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/corpus/formattext.h"
#include "app/modes/corpus/trainingbox.h"
#include "core/formats/corpuswriter.h"
#include "widgets/common/explained.h"
#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/common/strings.h"
#include "widgets/common/textfont.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

using widgets::explain;
using widgets::toQString;

namespace {

const QString previewJob = u"corpus.exportPreview"_s;

/// The user's documents; her home where there is no such folder.
QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, JobQueue &jobs, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_jobs(jobs)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export %1 sentences").arg(widgets::formatCount(static_cast<qint64>(m_subject.plan->size()))));
    build();
    m_suffix = suffix();
    m_path->setText(usualFolder() + u'/' + m_subject.name + m_suffix);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refreshFormat);
    connect(m_training, &TrainingBox::changed, this, &ExportDialog::refreshFormat);
    connect(m_tags, &QComboBox::activated, this, &ExportDialog::preview);
    connect(m_shards, &QSpinBox::valueChanged, this, &ExportDialog::preview);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refreshButton);
    connect(m_path, &QLineEdit::editingFinished, this, &ExportDialog::preview);
    refreshFormat();
}

ExportDialog::~ExportDialog()
{
    m_jobs.cancelKind(previewJob);
}

void ExportDialog::build()
{
    const int line = fontMetrics().height();
    m_preview = new QPlainTextEdit(this);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(widgets::codeFont(font()));
    m_preview->setAccessibleName(tr("The first lines of the file"));
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setWhatsThis(tr("The beginning of the file as it will be written."));
    m_filesTitle = new widgets::SectionLabel(tr("Files"), this);
    m_files = new QLabel(this);
    m_files->setObjectName(u"exportFiles"_s);
    m_files->setWordWrap(true);
    m_files->setTextFormat(Qt::PlainText);
    m_obstacle = new QLabel(this);
    m_obstacle->setObjectName(u"exportObstacle"_s);
    m_obstacle->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportAccept"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *right = new QVBoxLayout;
    right->setSpacing(line / 2);
    right->addWidget(new widgets::SectionLabel(tr("The first lines"), this));
    right->addWidget(m_preview, 1);
    right->addWidget(m_filesTitle);
    right->addWidget(m_files);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(line);
    columns->addWidget(makeOptions());
    columns->addLayout(right, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_obstacle, 1);
    last->addWidget(buttons);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(line, line, line, line);
    rows->setSpacing(line / 2);
    rows->addLayout(columns, 1);
    rows->addLayout(last);
    QSize size(line * 60, line * 32);
    if (parentWidget() != nullptr)
        size = size.boundedTo(parentWidget()->window()->size() - QSize(line * 2, line * 2));
    resize(size);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *ExportDialog::makeOptions()
{
    const int line = fontMetrics().height();
    auto *options = new QWidget(this);
    options->setFixedWidth(line * 24);
    auto *grid = new QGridLayout(options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(line / 2);
    grid->setVerticalSpacing(line / 2);
    const auto label = [options, grid](int row, const QString &text, QWidget *buddy) {
        auto *out = new QLabel(text, options);
        out->setBuddy(buddy);
        grid->addWidget(out, row, 0);
        return out;
    };
    m_format = new QComboBox(options);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const CorpusFormat &format : corpusFormats()) {
        m_format->addItem(toQString(format.title), toQString(format.name));
        m_format->setItemData(m_format->count() - 1, formatText(format.name).what, Qt::ToolTipRole);
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(u"jsonl"_s)));
    explain(m_format, tr("How the sentences are written; the lines below say for what, and what is lost."));
    label(0, tr("Format"), m_format);
    grid->addWidget(m_format, 0, 1, 1, 2);
    m_what = new QLabel(options);
    m_what->setObjectName(u"exportWhat"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setMinimumHeight(line * 3); // nothing jumps from format to format
    m_what->setAlignment(Qt::AlignTop);
    grid->addWidget(m_what, 1, 0, 1, 3);
    m_path = new QLineEdit(options);
    m_path->setObjectName(u"exportPath"_s);
    m_path->setWhatsThis(tr("The file or folder that is written."));
    m_pathLabel = label(2, tr("File"), m_path);
    auto *choose = new QPushButton(tr("Choose…"), options);
    choose->setAutoDefault(false);
    connect(choose, &QAbstractButton::clicked, this, &ExportDialog::browse);
    grid->addWidget(m_path, 2, 1);
    grid->addWidget(choose, 2, 2);
    m_shards = new QSpinBox(options);
    m_shards->setObjectName(u"exportShards"_s);
    m_shards->setRange(1, mostShards);
    explain(m_shards, tr("Into how many files of nearly the same size the corpus is cut."));
    m_shardsLabel = label(3, tr("Files"), m_shards);
    grid->addWidget(m_shards, 3, 1, 1, 2);
    m_tags = new QComboBox(options);
    m_tags->setObjectName(u"exportTags"_s);
    m_tags->addItems({u"BIO"_s, u"BIOES"_s, u"IOB1"_s}); // in the order of TagScheme
    explain(m_tags,
            tr("How the words of a slot are tagged: BIO marks its first word, BIOES its last and its only one "
               "as well, IOB1 the first one only behind another slot."));
    m_tagsLabel = label(4, tr("Tags"), m_tags);
    grid->addWidget(m_tags, 4, 1, 1, 2);
    m_training = new TrainingBox(options);
    grid->addWidget(m_training, 5, 0, 1, 3);
    grid->setRowStretch(6, 1);
    grid->setColumnStretch(1, 1);
    return options;
}

void ExportDialog::setFormat(const QString &format)
{
    if (const int row = m_format->findData(format); row >= 0)
        m_format->setCurrentIndex(row);
}

void ExportDialog::setChoice(const ExportChoice &choice)
{
    setFormat(choice.format);
    m_shards->setValue(choice.shards);
    m_tags->setCurrentIndex(static_cast<int>(choice.tags));
    m_training->show(choice);
    refreshFormat();
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice out;
    out.format = format();
    out.shards = m_shards->value();
    if (m_tags->isEnabled())
        out.tags = static_cast<TagScheme>(m_tags->currentIndex());
    m_training->write(out);
    return out;
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

QString ExportDialog::path() const
{
    return m_path->text().trimmed();
}

bool ExportDialog::isFolder() const
{
    const CorpusFormat *found = findCorpusFormat(format().toStdString());
    return m_training->isChecked() || (found != nullptr && found->folder);
}

QString ExportDialog::suffix() const
{
    const CorpusFormat *found = findCorpusFormat(format().toStdString());
    return found != nullptr && !m_training->isChecked() ? toQString(found->suffix) : QString();
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export"), QFileInfo(path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_path->setText(file);
        m_agreed = file; // that dialog has asked
        preview();
    });
    dialog->open();
}

QString ExportDialog::replaced() const
{
    const QFileInfo there(path());
    if (isFolder())
        return there.isFile() || (there.isDir() && !QDir(path()).isEmpty()) ? there.fileName() : QString();
    const int shards = m_shards->value();
    if (shards == 1)
        return there.exists() && path() != m_agreed ? there.fileName() : QString();
    for (int shard = 1; shard <= shards; ++shard) {
        if (const QFileInfo part(shardPath(path(), suffix(), shard, shards)); part.exists())
            return part.fileName();
    }
    return {};
}

void ExportDialog::accept()
{
    const QString name = replaced();
    if (name.isEmpty())
        return QDialog::accept();
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(), tr("%1 is there already. Replace it?").arg(name),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"exportReplace"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto *replace = box->addButton(tr("Replace"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, replace](const QAbstractButton *button) {
        if (button == replace)
            QDialog::accept();
    });
    box->open();
}

void ExportDialog::refreshFormat()
{
    const FormatText text = formatText(format().toStdString());
    m_what->setText(text.loss.isEmpty() ? tr("%1 Nothing is lost.").arg(text.what) : text.what + u' ' + text.loss);
    m_pathLabel->setText(isFolder() ? tr("Folder") : tr("File"));
    m_shards->setEnabled(!isFolder());
    m_shardsLabel->setEnabled(!isFolder());
    const CorpusFormat *found = findCorpusFormat(format().toStdString());
    m_tags->setEnabled(found != nullptr && found->tags);
    m_tagsLabel->setEnabled(m_tags->isEnabled());
    refreshPath();
    preview();
}

/// The file's ending follows the format as long as it is that of the last one. A name may have dots of its own.
void ExportDialog::refreshPath()
{
    const QString now = suffix();
    QString file = path();
    if (file.endsWith(m_suffix) && !file.endsWith(u'/') && !file.isEmpty()) {
        file.chop(m_suffix.size());
        if (!file.endsWith(now) || now.isEmpty())
            file += now;
        m_path->setText(file);
    }
    m_suffix = now;
    refreshButton();
}

QString ExportDialog::obstacle() const
{
    const QFileInfo file(path());
    const CorpusFormat *found = findCorpusFormat(format().toStdString());
    if (m_training->isChecked() && found != nullptr && found->streamMaker() == nullptr)
        return tr("This format is made of a whole corpus, not of parts. Choose JSON lines, CoNLL, CSV or another "
                  "format of lines for a training set.");
    if (path().isEmpty())
        return tr("Say what the file is called.");
    if (!QFileInfo(file.absolutePath()).isDir())
        return tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.absolutePath()));
    const bool zip = !m_training->isChecked() && path().endsWith(u".zip"_s);
    if (isFolder() && file.isFile() && !zip)
        return tr("A folder is written, and %1 is a file.").arg(file.fileName());
    if (!isFolder() && file.isDir())
        return tr("A file is written, and %1 is a folder.").arg(file.fileName());
    return {};
}

void ExportDialog::refreshButton()
{
    const QString why = obstacle();
    m_obstacle->setText(why);
    m_export->setEnabled(why.isEmpty());
}

void ExportDialog::preview()
{
    refreshButton();
    m_jobs.start<ExportPreview>(
        {previewJob, tr("Preparing the preview"), true},
        [subject = m_subject, chosen = choice(), name = QFileInfo(path()).fileName()](Progress &progress) {
            return previewExport(subject, chosen, name, progress);
        },
        this, [this](const Result<ExportPreview> &found) { take(found); });
}

void ExportDialog::take(const Result<ExportPreview> &found)
{
    if (!found) {
        if (found.error().code != ErrorCode::Cancelled)
            m_preview->setPlainText(coreText(found.error().said, found.error().detail));
        return;
    }
    m_preview->setPlainText(found->text);
    QStringList lines;
    std::uint64_t all = 0;
    for (const ExportFile &file : found->files) {
        all += file.bytes;
        lines.append(tr("%1, about %2").arg(file.name, locale().formattedDataSize(static_cast<qint64>(file.bytes), 1)));
    }
    const auto more = static_cast<int>(found->fileCount - found->files.size());
    if (more > 0)
        lines.append(tr("and %n file(s) more", nullptr, more));
    m_filesTitle->setRemark(found->files.size() > 1 && more == 0
                                ? tr("about %1 together").arg(locale().formattedDataSize(static_cast<qint64>(all), 1))
                                : QString());
    m_files->setText(lines.join(found->files.size() > 4 ? u" · "_s : u"\n"_s));
}

} // namespace filigree::app
