// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/contexttext.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr std::size_t mostAlternatives = 5; // that a tool tip tells

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContextText)
};

QString wordOf(const TemplatePart &part)
{
    const QString text = QString::fromStdString(part.text);
    return part.isSlot ? u'{' + text + u'}' : text;
}

QString frameText(const Surrounding &frame)
{
    QStringList words;
    if (frame.begins)
        words.append(Text::tr("(start)", "nothing stands before the slot: the sentence begins with it"));
    for (auto word = frame.left.rbegin(); word != frame.left.rend(); ++word)
        words.append(wordOf(*word));
    words.append(u"…"_s);
    for (const TemplatePart &word : frame.right)
        words.append(wordOf(word));
    if (frame.ends)
        words.append(Text::tr("(end)", "nothing stands after the slot: the sentence ends with it"));
    return words.join(u' ');
}

QString companyText(const Surrounding &surrounding)
{
    QStringList out;
    for (const auto &[slot, value] : surrounding.company)
        out.append(Text::tr("%1 such as %2", "a slot type and one of its values")
                       .arg(QString::fromStdString(slot), QString::fromStdString(value)));
    return out.join(u", "_s);
}

QString intentText(const Surrounding &surrounding)
{
    QString out;
    for (const std::string &intent : surrounding.intents)
        out = out.isEmpty() ? QString::fromStdString(intent)
                            : Text::tr("%1 or %2").arg(out, QString::fromStdString(intent));
    return out;
}

QString surroundingText(const Surrounding &surrounding)
{
    const auto orNot = [&](const QString &text) {
        return surrounding.negated ? Text::tr("not %1", "words beside the slot, or an intent").arg(text) : text;
    };
    switch (surrounding.kind) {
    case Surrounding::Kind::Frame:
        return orNot(frameText(surrounding));
    case Surrounding::Kind::Before:
        return (surrounding.negated ? Text::tr("not after “%1”", "the slot stands somewhere after a word")
                                    : Text::tr("after “%1”", "the slot stands somewhere after a word"))
            .arg(wordOf(surrounding.left.front()));
    case Surrounding::Kind::After:
        return (surrounding.negated ? Text::tr("not before “%1”", "the slot stands somewhere before a word")
                                    : Text::tr("before “%1”", "the slot stands somewhere before a word"))
            .arg(wordOf(surrounding.right.front()));
    case Surrounding::Kind::Company:
        return orNot(companyText(surrounding));
    case Surrounding::Kind::Pattern:
        return orNot(intentText(surrounding) + u": "_s + QString::fromStdString(surrounding.pattern));
    case Surrounding::Kind::Intent:
        return orNot(intentText(surrounding));
    }
    return {};
}

QString listed(const std::vector<Surrounding> &surroundings)
{
    QStringList out;
    for (const Surrounding &surrounding : surroundings)
        out.append(surroundingText(surrounding));
    return out.join(u", "_s);
}

/// What all alternatives have in common is taken out of them.
std::vector<Surrounding> takeCommon(std::vector<std::vector<Surrounding>> &alternatives)
{
    std::vector<Surrounding> out;
    for (const Surrounding &surrounding : alternatives.front())
        if (std::all_of(alternatives.begin(), alternatives.end(), [&](const std::vector<Surrounding> &other) {
                return other.size() > 1 && std::find(other.begin(), other.end(), surrounding) != other.end();
            }))
            out.push_back(surrounding);
    for (const Surrounding &surrounding : out)
        for (std::vector<Surrounding> &alternative : alternatives)
            std::erase(alternative, surrounding);
    return out;
}

} // namespace

QString contextText(const ContextName &name)
{
    if (name.alternatives.empty())
        return Text::tr("everywhere");
    if (name.alternatives.size() == 1)
        return listed(name.alternatives.front());
    std::vector<std::vector<Surrounding>> alternatives = name.alternatives;
    std::vector<Surrounding> common = takeCommon(alternatives);
    if (std::any_of(alternatives.begin(), alternatives.end(), [](const auto &left) { return left.empty(); })) {
        alternatives = name.alternatives; // one of them has nothing else
        common.clear();
    }
    QString out = listed(alternatives.front());
    for (std::size_t i = 1; i < std::min(mostAlternatives, alternatives.size()); ++i)
        out =
            Text::tr("%1; or %2", "two ways in which words may stand beside a slot").arg(out, listed(alternatives[i]));
    if (alternatives.size() > mostAlternatives)
        out = Text::tr("%1; or %n other(s)", "ways in which words may stand beside a slot",
                       static_cast<int>(alternatives.size() - mostAlternatives))
                  .arg(out);
    return common.empty() ? out : Text::tr("%1; in %2").arg(out, listed(common));
}

QString contextTitle(const ContextName &name)
{
    if (name.alternatives.size() < 2)
        return contextText(name);
    return Text::tr("%1 (+%2)", "a context, and how many others belong to it")
        .arg(listed(name.alternatives.front()),
             widgets::formatCount(static_cast<qint64>(name.alternatives.size() - 1)));
}

} // namespace filigree::app
