// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/numberbox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyleOptionSpinBox>
#include <algorithm>
#include <utility>

#include "widgets/common/numbers.h"

namespace filigree::widgets {

NumberBox::NumberBox(QWidget *parent)
    : QAbstractSpinBox(parent)
{
    setAccelerated(true);
    setInputMethodHints(Qt::ImhDigitsOnly);
    showValue();
}

void NumberBox::setRange(qint64 least, qint64 most)
{
    m_least = least;
    m_most = std::max(least, most);
    updateGeometry();
    setValue(m_value);
}

void NumberBox::setValue(qint64 value)
{
    const qint64 wanted = std::clamp(value, m_least, m_most);
    const bool changed = std::exchange(m_value, wanted) != wanted;
    showValue();
    if (changed)
        Q_EMIT valueChanged(m_value);
}

void NumberBox::commit()
{
    setValue(read(lineEdit()->text()).value_or(m_value));
}

void NumberBox::showValue()
{
    lineEdit()->setText(formatCount(m_value, locale()));
    update(); // the arrows at the ends of the range
}

/// Digits of any script; marks and blanks between groups may stand anywhere. Nothing when there is another character.
std::optional<qint64> NumberBox::read(const QString &text) const
{
    static const QString separators = QStringLiteral(",.'\u2019\u066C");
    bool digits = false;
    qint64 out = 0;
    for (const QChar c : text) {
        if (c.isSpace() || separators.contains(c) || locale().groupSeparator().contains(c))
            continue;
        if (!c.isDigit())
            return std::nullopt;
        digits = true;
        if (__builtin_mul_overflow(out, 10, &out) || __builtin_add_overflow(out, c.digitValue(), &out))
            return m_most;
    }
    return digits ? std::optional(out) : std::nullopt;
}

QValidator::State NumberBox::validate(QString &text, int &) const
{
    if (text.trimmed().isEmpty())
        return QValidator::Intermediate;
    const auto number = read(text);
    if (!number)
        return QValidator::Invalid;
    return *number < m_least || *number > m_most ? QValidator::Intermediate : QValidator::Acceptable;
}

void NumberBox::stepBy(int steps)
{
    commit();
    qint64 step = 1;
    while (m_adaptive && step <= m_value / 100)
        step *= 10;
    qint64 target = 0;
    if (__builtin_mul_overflow(step, steps, &target) || __builtin_add_overflow(m_value, target, &target))
        target = steps < 0 ? m_least : m_most;
    setValue(target);
    selectAll();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    StepEnabled out = StepNone;
    if (m_value > m_least)
        out |= StepDownEnabled;
    if (m_value < m_most)
        out |= StepUpEnabled;
    return isReadOnly() ? StepEnabled(StepNone) : out;
}

QSize NumberBox::sizeHint() const
{
    ensurePolished();
    // Wide enough for a billion; more can be typed all the same.
    const qint64 widest = std::min<qint64>(m_most, 1'000'000'000);
    const int width = fontMetrics().horizontalAdvance(formatCount(widest, locale()) + QLatin1Char(' '));
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize content(width + 2, lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this);
}

// The base class would read the text itself, as a type that it knows, and clear it: it must find nothing left to do.
void NumberBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QAbstractSpinBox::keyPressEvent(event);
    commit();
    selectAll();
    Q_EMIT editingFinished();
    event->ignore(); // a dialog's default button may want it too
}

void NumberBox::focusOutEvent(QFocusEvent *event)
{
    commit();
    QAbstractSpinBox::focusOutEvent(event);
}

void NumberBox::hideEvent(QHideEvent *event)
{
    commit();
    QAbstractSpinBox::hideEvent(event);
}

void NumberBox::changeEvent(QEvent *event)
{
    QAbstractSpinBox::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        showValue();
}

} // namespace filigree::widgets
