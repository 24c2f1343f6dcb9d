// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/importdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/annotation/golden.h"
#include "widgets/common/elidedlabel.h"

namespace filigree::app {

namespace {

using Role = ImportFile::Role;

Role roleOf(const QComboBox *box)
{
    return static_cast<Role>(box->currentIndex()); // the items are in the order of the roles
}

bool isSource(Role role)
{
    return role == Role::Reference || role == Role::Test;
}

} // namespace

ImportDialog::ImportDialog(std::vector<ImportFile> files, const QStringList &slotTypes, QWidget *parent)
    : QDialog(parent)
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    const int line = fontMetrics().height();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(line);
    grid->setVerticalSpacing(line / 2);
    grid->addWidget(new QLabel(tr("File"), this), 0, 0);
    grid->addWidget(new QLabel(tr("What it is"), this), 0, 1);
    grid->addWidget(new QLabel(tr("Values of the slot"), this), 0, 2);
    grid->addWidget(new QLabel(tr("Locale"), this), 0, 3);
    for (ImportFile &file : files)
        addRow(grid, std::move(file), slotTypes);
    m_buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line);
    column->addLayout(grid);
    column->addStretch(1);
    column->addWidget(m_buttons);
    refresh();
}

void ImportDialog::addRow(QGridLayout *grid, ImportFile file, const QStringList &slotTypes)
{
    const int line = fontMetrics().height();
    const int at = static_cast<int>(m_rows.size()) + 1;
    Row row;
    row.file = std::move(file);
    const QString name = QFileInfo(row.file.path).fileName();
    auto *label = new widgets::ElidedLabel(name, this);
    label->setMinimumWidth(line * 12);
    row.role = new QComboBox(this);
    row.role->addItems({tr("Golden utterances"), tr("Reference data"), tr("Test data"), tr("Catalogue")});
    row.role->setCurrentIndex(static_cast<int>(row.file.role));
    row.role->setAccessibleName(tr("What %1 is").arg(name));
    row.role->setToolTip(
        tr("Golden utterances teach the grammar. Reference data shows which values and patterns occur, "
           "also in another locale. Test data is only measured with."));
    row.slot = new QComboBox(this);
    row.slot->setEditable(true);
    row.slot->addItems(slotTypes);
    row.slot->setMinimumContentsLength(16);
    row.slot->setCurrentText(row.file.slot.isEmpty() ? row.file.guessedSlot : row.file.slot);
    row.slot->setAccessibleName(tr("Slot whose values %1 lists").arg(name));
    row.locale = new QLineEdit(row.file.locale, this);
    row.locale->setPlaceholderText(tr("as the file says"));
    row.locale->setToolTip(
        tr("Of the data, as in es-US. Another locale than the project's lends how often each pattern occurs."));
    row.locale->setAccessibleName(tr("Locale of %1").arg(name));
    connect(row.role, &QComboBox::currentIndexChanged, this, &ImportDialog::refresh);
    connect(row.slot, &QComboBox::currentTextChanged, this, &ImportDialog::refresh);
    grid->addWidget(label, at, 0);
    grid->addWidget(row.role, at, 1);
    grid->addWidget(row.slot, at, 2);
    grid->addWidget(row.locale, at, 3);
    m_rows.push_back(std::move(row));
}

std::vector<ImportFile> ImportDialog::files() const
{
    std::vector<ImportFile> files;
    for (const Row &row : m_rows) {
        ImportFile file = row.file;
        file.role = roleOf(row.role);
        file.slot = file.role == Role::Catalogue ? row.slot->currentText().trimmed() : QString();
        file.locale = isSource(file.role) ? row.locale->text().trimmed() : QString();
        files.push_back(std::move(file));
    }
    return files;
}

void ImportDialog::refresh()
{
    bool complete = true;
    for (const Row &row : m_rows) {
        const bool catalogue = roleOf(row.role) == Role::Catalogue;
        row.slot->setEnabled(catalogue);
        row.locale->setEnabled(isSource(roleOf(row.role)));
        complete = complete && (!catalogue || isSlotName(row.slot->currentText().trimmed().toStdString()));
    }
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(complete);
    }
}

} // namespace filigree::app
