// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/grammarsource.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QLocale>

#include "app/document/coretext.h"
#include "app/document/project.h"
#include "app/document/ruleediting.h"
#include "core/formats/jsgfrule.h"
#include "core/formats/jsgfsyntax.h"
#include "core/project/ruleedit.h"
#include "core/text/unicode.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(GrammarSource)
};

struct Definition {
    std::string name;
    std::string body;
    int line = 0; ///< where the name stands
    int bodyLine = 0; ///< where the body begins
    int bodyColumn = 0;
};

struct Reading {
    std::vector<Definition> definitions;
    std::optional<SourceProblem> problem;
};

bool isLarge(const Rule &rule)
{
    return rule.values.size() > mostEditableValues;
}

/// Cuts the text at the marks that stand outside of quotes, tags and comments. What is inside a body is read later.
class Cutter {
public:
    explicit Cutter(std::string_view text)
        : m_text(text)
    {
    }

    Reading cut()
    {
        Reading out;
        while (skipBlank()) {
            Definition next;
            next.line = m_line;
            if (m_text.substr(m_at, 6) == "public") {
                step(6);
                skipBlank();
            }
            const std::size_t close = m_at < m_text.size() ? m_text.find('>', m_at) : std::string_view::npos;
            if (close == std::string_view::npos || m_text[m_at] != '<')
                return problem(std::move(out),
                               Text::tr("A rule begins with its name, as in: <some_more> = some | more;"));
            next.name = jsgfRuleName(std::string(m_text.substr(m_at + 1, close - m_at - 1)), ':', '.');
            step(close + 1 - m_at);
            skipBlank();
            if (m_at >= m_text.size() || m_text[m_at] != '=')
                return problem(std::move(out),
                               Text::tr("Between the name of a rule and what it stands for there is a ="));
            step(1);
            skipBlank();
            next.bodyLine = m_line;
            next.bodyColumn = m_column;
            const std::size_t begin = m_at;
            if (!skipBody())
                return problem(std::move(out), Text::tr("The rule is not closed. Write ; at its end."), next.line);
            next.body = m_text.substr(begin, m_at - begin);
            step(1);
            out.definitions.push_back(std::move(next));
        }
        return out;
    }

private:
    Reading problem(Reading out, const QString &sentence, int line = 0) const
    {
        out.problem = SourceProblem{sentence, line > 0 ? line : m_line, line > 0 ? 1 : m_column};
        return out;
    }

    void step(std::size_t count)
    {
        for (const std::size_t end = std::min(m_at + count, m_text.size()); m_at < end; ++m_at) {
            if (m_text[m_at] == '\n') {
                ++m_line;
                m_column = 1;
            } else if ((static_cast<unsigned char>(m_text[m_at]) & 0xC0) != 0x80) {
                ++m_column;
            }
        }
    }

    bool skipComment()
    {
        const std::string_view head = m_text.substr(m_at, 2);
        if (head != "//" && head != "/*")
            return false;
        const std::size_t end = m_text.find(head == "//" ? "\n" : "*/", m_at + 2);
        step(end == std::string_view::npos ? m_text.size() : end + (head == "//" ? 1 : 2) - m_at);
        return true;
    }

    bool skipBlank()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n')
                step(1);
            else if (!skipComment())
                return true;
        }
        return false;
    }

    /// Up to the semicolon that ends the body.
    bool skipBody()
    {
        char inside = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (inside == 0 && c == ';')
                return true;
            if (inside == 0 && skipComment())
                continue;
            if (inside != 0 && c == '\\')
                step(1);
            else if (inside == c)
                inside = 0;
            else if (inside == 0 && (c == '"' || c == '{'))
                inside = c == '"' ? '"' : '}';
            step(1);
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

SourceProblem at(const Definition &definition, const QString &sentence)
{
    return {sentence, definition.line, 1};
}

/// The place of a mistake in a body, in the whole text.
SourceProblem at(const Definition &definition, const Error &error)
{
    SourceProblem out{coreText(error.said, error.detail), definition.bodyLine, definition.bodyColumn};
    if (error.line > 1)
        out = {out.sentence, definition.bodyLine + static_cast<int>(error.line) - 1, static_cast<int>(error.column)};
    else if (error.line == 1 && error.column > 0)
        out.column += static_cast<int>(error.column) - 1;
    return out;
}

struct Change {
    Project::Decisions before;
    Project::Decisions after;
    std::optional<SourceProblem> problem;
};

Change readChange(Project &project, const QString &text)
{
    Change out;
    const auto grammar = project.runs().edited();
    if (!grammar)
        return out;
    const Reading reading = Cutter(text.toStdString()).cut();
    out.problem = reading.problem;
    std::map<std::string, const Definition *> known;
    for (const Definition &one : reading.definitions) {
        if (out.problem)
            return out;
        const QString name = QString::fromStdString(one.name);
        if (!grammar->find(one.name))
            out.problem = at(one, Text::tr("There is no rule %1. A new one is made by splitting another.").arg(name));
        else if (!known.emplace(one.name, &one).second)
            out.problem = at(one, Text::tr("The rule %1 stands here twice.").arg(name));
    }
    for (std::size_t i = 0; i < grammar->rules.size() && !out.problem; ++i) {
        const Rule &rule = grammar->rules[i];
        const auto found = known.find(rule.name);
        const QString name = QString::fromStdString(rule.name);
        if (found == known.end()) {
            if (!isLarge(rule))
                out.problem = SourceProblem{
                    Text::tr("The rule %1 is missing. To do without it, reject it in the list of rules.").arg(name), 0,
                    0};
            continue;
        }
        const Definition &definition = *found->second;
        if (foldWhiteSpace(definition.body) == foldWhiteSpace(jsgfBody(rule, *grammar)))
            continue;
        auto decision = checkRule(project, name, name, QString::fromStdString(definition.body));
        if (!decision) {
            out.problem = at(definition, decision.error());
            continue;
        }
        if (const RuleDecision *before = project.runs().decisionOn(project.runs().grammar()->rules[i]))
            out.before.push_back(*before);
        out.after.push_back(*std::move(decision));
    }
    return out;
}

} // namespace

QString grammarSource(const Grammar &grammar)
{
    QString out;
    for (const Rule &rule : grammar.rules) {
        const QString name = QString::fromStdString(jsgfRuleName(rule.name, '.', ':'));
        if (isLarge(rule)) {
            out += u"// <%1>: "_s.arg(name)
                + Text::tr("%1 values, edited in the catalogue").arg(QLocale().toString(static_cast<qulonglong>(rule.values.size()))) + u"\n"_s;
            continue;
        }
        out += (rule.kind == RuleKind::Start ? u"public <"_s : u"<"_s) + name + u"> = "_s
            + QString::fromStdString(jsgfBody(rule, grammar)) + u";\n"_s;
    }
    return out;
}

std::optional<SourceProblem> checkSource(Project &project, const QString &text)
{
    return readChange(project, text).problem;
}

std::optional<SourceProblem> storeSource(Project &project, const QString &text, int &changed)
{
    Change change = readChange(project, text);
    if (change.problem)
        return change.problem;
    changed = static_cast<int>(change.after.size());
    const auto stored = project.decide(std::move(change.before), std::move(change.after), Text::tr("edit the grammar"));
    if (!stored)
        return SourceProblem{
            Text::tr("The grammar was not stored. %1").arg(coreText(stored.error().said, stored.error().detail)), 0, 0};
    return std::nullopt;
}

} // namespace filigree::app
