// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/numbers.h"

#include <QCoreApplication>
#include <cmath>

namespace filigree::widgets {

namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

QString superscript(int number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString out;
    for (const QChar c : QString::number(number))
        out.append(digits.at(c.digitValue()));
    return out;
}

/// Groups of a 128-bit number; QLocale ends at 64 bits. Takes the locale's own grouping (Hindi's 12,34,567) from
/// how it writes a number that it can.
QString grouped(const QString &digits, const QLocale &locale)
{
    if (digits.size() <= 18)
        return locale.toString(digits.toLongLong());
    const QString sample = locale.toString(1'111'111'111'111'111'111LL);
    const QString separator = locale.groupSeparator();
    const QString zero = locale.zeroDigit();
    const qsizetype lastGroup = sample.lastIndexOf(separator);
    const qsizetype before = lastGroup > 0 ? sample.lastIndexOf(separator, lastGroup - 1) : -1;
    if (separator.isEmpty() || before < 0)
        return digits;
    const qsizetype digitWidth = zero.size();
    const qsizetype first = (sample.size() - lastGroup - separator.size()) / digitWidth;
    const qsizetype next = (lastGroup - before - separator.size()) / digitWidth;
    QString out;
    qsizetype untilBreak = first;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (untilBreak == 0) {
            out.prepend(separator);
            untilBreak = next;
        }
        out.prepend(locale.toString(digits.at(i).digitValue()));
        --untilBreak;
    }
    return out;
}

} // namespace

QString formatCount(const Count128 &count, const QLocale &locale)
{
    const QString number = grouped(QString::fromStdString(toDecimal(count.value())), locale);
    return count.saturated() ? NumberWords::tr("more than %1").arg(number) : number;
}

QString formatCount(qint64 count, const QLocale &locale)
{
    return locale.toString(count);
}

QString formatCountShort(const Count128 &count, const QLocale &locale)
{
    if (!count.saturated() && count.value() < 10'000'000)
        return formatCount(count, locale);
    const double value = count.toDouble();
    int exponent = static_cast<int>(std::floor(std::log10(value)));
    double mantissa = value / std::pow(10.0, exponent);
    if (mantissa >= 9.95) { // would be written 10.0
        mantissa /= 10;
        ++exponent;
    }
    const QString number = QStringLiteral("%1 × 10%2").arg(locale.toString(mantissa, 'f', 1), superscript(exponent));
    return count.saturated() ? QStringLiteral("> ") + number : number;
}

QString formatGain(double gain, const QLocale &locale)
{
    const QString number = locale.toString(std::abs(gain), 'f', 1);
    if (number == locale.toString(0.0, 'f', 1))
        return number;
    return (gain < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number;
}

} // namespace filigree::widgets
