// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/rejectdialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "widgets/common/literal.h"
#include "widgets/common/textfont.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

RejectDialog::RejectDialog(const QString &sentence, const std::vector<RejectChoice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
    , m_reason(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"rejectDialog"_s);
    setWindowTitle(tr("Reject"));
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line / 2);
    auto *shown = new QLabel(sentence, this);
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    shown->setFont(widgets::contentFont(font()));
    column->addWidget(shown);
    column->addWidget(new QLabel(tr("What should not be generated again?"), this));
    for (const RejectChoice &choice : choices) {
        const QString what =
            fontMetrics().elidedText(choice.what, Qt::ElideMiddle, line * 40); // a template may be long
        auto *button = new QRadioButton(widgets::literal(what), this);
        button->setAccessibleName(choice.what);
        button->setObjectName(u"rejectChoice"_s + QString::number(m_choices->buttons().size()));
        button->setToolTip(choice.effect);
        button->setWhatsThis(choice.effect);
        button->setAccessibleDescription(choice.effect);
        m_choices->addButton(button, static_cast<int>(m_choices->buttons().size()));
        column->addWidget(button);
    }
    auto *effect = new QLabel(this); // a tip alone would not be there for those who choose by keys
    effect->setObjectName(u"rejectEffect"_s);
    effect->setWordWrap(true);
    effect->setTextFormat(Qt::PlainText);
    effect->setMinimumHeight(2 * fontMetrics().lineSpacing());
    effect->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_choices, &QButtonGroup::idToggled, this, [effect, choices](int id, bool checked) {
        if (checked)
            effect->setText(choices[static_cast<std::size_t>(id)].effect);
    });
    column->addWidget(effect);
    setChoice(0);
    m_reason->setObjectName(u"rejectReason"_s);
    m_reason->setEditable(true);
    m_reason->addItems({QString(), tr("Nobody says it like this"), tr("The value does not fit here"),
                        tr("The grammar of the language is wrong"), tr("It means something else"),
                        tr("Offensive or unsuitable")});
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setWhatsThis(tr("Why it is not wanted: for you and for those who read the list of rejections later."));
    m_reason->setToolTip(m_reason->whatsThis());
    auto *label = new QLabel(tr("Reason"), this);
    label->setBuddy(m_reason);
    column->addSpacing(line / 2);
    column->addWidget(label);
    column->addWidget(m_reason);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Reject"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(line / 2);
    column->addWidget(buttons);
    setMinimumWidth(line * 28);
}

int RejectDialog::choice() const
{
    return m_choices->checkedId();
}

void RejectDialog::setChoice(int index)
{
    if (QAbstractButton *button = m_choices->button(index)) {
        button->setChecked(true);
        button->setFocus();
    }
}

QString RejectDialog::reason() const
{
    return m_reason->currentText().trimmed();
}

void RejectDialog::setReason(const QString &reason)
{
    m_reason->setEditText(reason);
}

} // namespace filigree::app
