// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/goldenscan.h"

namespace filigree::widgets {

namespace {

bool isNameCharacter(const QString &line, qsizetype at, qsizetype &length)
{
    length = 1;
    const QChar c = line.at(at);
    if (c.isLetterOrNumber() || c.isMark() || QStringView(u"_.-:").contains(c))
        return true;
    if (c.isHighSurrogate() && at + 1 < line.size()) {
        length = 2;
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, line.at(at + 1)));
    }
    return false;
}

/// The end of the slot name that begins at `at`; `at` itself when there is none.
qsizetype nameEnd(const QString &line, qsizetype at)
{
    bool letters = false;
    qsizetype length = 1;
    qsizetype end = at;
    while (end < line.size() && isNameCharacter(line, end, length)) {
        letters = letters || !QStringView(u"_.-:").contains(line.at(end));
        end += length;
    }
    while (end > at && QStringView(u".:-").contains(line.at(end - 1))) // these end a phrase: `|Time.`
        --end;
    const bool runsInto = end < line.size() && QStringView(u"|\\").contains(line.at(end));
    return letters && !runsInto ? end : at;
}

qsizetype firstNonSpace(const QString &line)
{
    qsizetype i = 0;
    while (i < line.size() && line.at(i).isSpace())
        ++i;
    return i;
}

/// The place of the `}` that closes the brace at `open`; -1 when there is none or another `{` comes first.
qsizetype closingBrace(const QString &line, qsizetype open)
{
    for (qsizetype i = open + 1; i < line.size(); ++i) {
        if (line.at(i) == QLatin1Char('\\'))
            ++i;
        else if (line.at(i) == QLatin1Char('{'))
            return -1;
        else if (line.at(i) == QLatin1Char('}'))
            return i;
    }
    return -1;
}

/// Finds the slot that begins with the brace at `open`.
bool scanBraced(const QString &line, qsizetype open, ScannedSlot &slot)
{
    const qsizetype close = closingBrace(line, open);
    if (close < 0 || close + 1 >= line.size() || line.at(close + 1) != QLatin1Char('|'))
        return false;
    const qsizetype end = nameEnd(line, close + 2);
    if (end == close + 2)
        return false;
    slot = {open, open + 1, close, close + 2, end, line.mid(close + 2, end - close - 2)};
    return true;
}

struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Cut into runs without white space, slots whole.
QList<Stretch> words(const QString &line, const QList<ScannedSlot> &slotList)
{
    QList<Stretch> out;
    qsizetype slot = 0;
    for (qsizetype i = 0; i < line.size();) {
        while (slot < slotList.size() && slotList.at(slot).end <= i)
            ++slot;
        if (slot < slotList.size() && slotList.at(slot).begin <= i) {
            out.append({slotList.at(slot).begin, slotList.at(slot).end});
            i = slotList.at(slot).end;
        } else if (line.at(i).isSpace()) {
            ++i;
        } else {
            const qsizetype begin = i;
            while (i < line.size() && !line.at(i).isSpace() && (slot >= slotList.size() || i < slotList.at(slot).begin))
                i += line.at(i) == QLatin1Char('\\') ? 2 : 1;
            i = qMin(i, line.size());
            out.append({begin, i});
        }
    }
    return out;
}

/// May this value stand before `|` without braces?
bool isOneWord(const QString &value)
{
    for (const QChar c : value)
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && !QStringView(u"'’-_").contains(c))
            return false;
    return !value.isEmpty() && value.at(0).isLetterOrNumber() && value.at(value.size() - 1) != QLatin1Char('-');
}

/// Text with its slots reduced to their values.
QString plain(const QString &line, const QList<ScannedSlot> &slotList, qsizetype begin, qsizetype end)
{
    QString out;
    qsizetype at = begin;
    for (const ScannedSlot &slot : slotList) {
        if (slot.end <= begin || slot.begin >= end)
            continue;
        out += line.mid(at, slot.begin - at) + line.mid(slot.valueBegin, slot.valueEnd - slot.valueBegin);
        at = slot.end;
    }
    return out + line.mid(at, end - at);
}

bool isPunctuation(QChar c)
{
    return c.isPunct() && !QStringView(u"'’-_{}\\").contains(c);
}

} // namespace

bool isUtteranceLine(const QString &line)
{
    const qsizetype first = firstNonSpace(line);
    return first < line.size() && !QStringView(u"#[@").contains(line.at(first));
}

QList<ScannedSlot> scanSlots(const QString &line)
{
    QList<ScannedSlot> out;
    if (!isUtteranceLine(line))
        return out;
    qsizetype wordBegin = -1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c.isSpace()) {
            wordBegin = -1;
        } else if (c == QLatin1Char('\\')) {
            wordBegin = wordBegin < 0 ? i : wordBegin;
            ++i;
        } else if (c == QLatin1Char('#') && wordBegin < 0) {
            break;
        } else if (c == QLatin1Char('{')) {
            ScannedSlot slot;
            wordBegin = -1;
            if (!scanBraced(line, i, slot))
                break; // core's reader stops here too
            out.append(slot);
            i = slot.end - 1;
        } else if (c == QLatin1Char('|')) {
            const qsizetype end = nameEnd(line, i + 1);
            if (wordBegin < 0 || end == i + 1)
                break;
            out.append({wordBegin, wordBegin, i, i + 1, end, line.mid(i + 1, end - i - 1)});
            wordBegin = -1;
            i = end - 1;
        } else if (wordBegin < 0) {
            wordBegin = i;
        }
    }
    return out;
}

QString annotateLine(const QString &line, qsizetype begin, qsizetype end, const QString &type, qsizetype *caret)
{
    if (caret)
        *caret = end;
    if (!isUtteranceLine(line) || type.isEmpty())
        return line;
    const QList<ScannedSlot> found = scanSlots(line);
    const bool point = begin == end;
    qsizetype from = -1;
    qsizetype to = -1;
    for (const Stretch &word : words(line, found)) {
        if (point ? (word.begin > begin || word.end < begin) : (word.end <= begin || word.begin >= end))
            continue;
        from = from < 0 ? word.begin : from;
        to = word.end;
        if (point)
            break;
    }
    if (from < 0)
        return line;
    // Marks of punctuation at the ends are words of their own: they belong to the slot only when they were selected.
    const auto isSlotEdge = [&](qsizetype at, bool left) {
        for (const ScannedSlot &slot : found)
            if (left ? slot.begin == at : slot.end == at)
                return true;
        return false;
    };
    while (to - 1 > from && !isSlotEdge(to, false) && isPunctuation(line.at(to - 1)) && (point || to > end))
        --to;
    while (from + 1 < to && !isSlotEdge(from, true) && isPunctuation(line.at(from)) && (point || from < begin))
        ++from;
    const QString value = plain(line, found, from, to).simplified();
    if (value.isEmpty())
        return line;
    const bool apart = (from == 0 || line.at(from - 1).isSpace());
    const QString slot = isOneWord(value) && apart ? value + QLatin1Char('|') + type
                                                   : QLatin1Char('{') + value + QStringLiteral("}|") + type;
    qsizetype length = 1;
    const bool runsOn = to < line.size() && isNameCharacter(line, to, length);
    QString out = line.left(from) + slot;
    if (caret)
        *caret = out.size();
    return out + (runsOn ? QStringLiteral(" ") : QString()) + line.mid(to);
}

QString withoutSlot(const QString &line, qsizetype position, qsizetype *caret)
{
    if (caret)
        *caret = position;
    for (const ScannedSlot &slot : scanSlots(line)) {
        if (position < slot.begin || position > slot.end)
            continue;
        const QString value = line.mid(slot.valueBegin, slot.valueEnd - slot.valueBegin);
        if (caret)
            *caret = slot.begin + value.size();
        return line.left(slot.begin) + value + line.mid(slot.end);
    }
    return line;
}

} // namespace filigree::widgets
