// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/grammarsource.h"

#include <algorithm>
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

/// A definition that is another than it was loaded, and the number of its rule.
struct Edit {
    const Definition *definition = nullptr;
    std::size_t rule = 0;
};

using Bodies = std::map<std::string, std::string>;

Bodies bodiesOf(const QString &text)
{
    Bodies out;
    const Reading reading = Cutter(text.toStdString()).cut();
    for (const Definition &one : reading.definitions)
        out.emplace(one.name, foldWhiteSpace(one.body));
    return out;
}

/// The grammar as it is now, the text as it was loaded and as it is: who has changed what?
class Comparison {
public:
    Comparison(const Grammar &grammar, const QString &loaded)
        : m_grammar(grammar)
        , m_loaded(bodiesOf(loaded))
    {
    }

    std::optional<SourceProblem> compare(const std::vector<Definition> &definitions)
    {
        std::map<std::string, const Definition *> known;
        for (const Definition &one : definitions) {
            const QString name = QString::fromStdString(one.name);
            if (!known.emplace(one.name, &one).second)
                return at(one, Text::tr("The rule %1 stands here twice.").arg(name));
            if (m_grammar.find(one.name) || isAsLoaded(one))
                continue; // another grammar is without it by now: nothing is said about it
            return at(one,
                      m_loaded.contains(one.name)
                          ? changedMeanwhile(name)
                          : Text::tr("There is no rule %1. A new one is made by splitting another.").arg(name));
        }
        for (std::size_t i = 0; i < m_grammar.rules.size(); ++i) {
            const auto found = known.find(m_grammar.rules[i].name);
            if (auto problem = compareRule(i, found == known.end() ? nullptr : found->second))
                return problem;
        }
        return std::nullopt;
    }

    [[nodiscard]] const std::vector<Edit> &edits() const { return m_edits; }

private:
    static QString changedMeanwhile(const QString &name)
    {
        return Text::tr(
                   "The rule %1 was changed elsewhere since this text was loaded. Copy what you have written, take "
                   "the changes back, and write it again.")
            .arg(name);
    }

    [[nodiscard]] bool isAsLoaded(const Definition &definition) const
    {
        const auto loaded = m_loaded.find(definition.name);
        return loaded != m_loaded.end() && loaded->second == foldWhiteSpace(definition.body);
    }

    std::optional<SourceProblem> compareRule(std::size_t number, const Definition *definition)
    {
        const Rule &rule = m_grammar.rules[number];
        const QString name = QString::fromStdString(rule.name);
        const auto loaded = m_loaded.find(rule.name);
        if (!definition) {
            if (isLarge(rule) || loaded == m_loaded.end()) // it came with another grammar
                return std::nullopt;
            return SourceProblem{
                Text::tr("The rule %1 is missing. To do without it, reject it in the list of rules.").arg(name), 0, 0};
        }
        const std::string now = foldWhiteSpace(jsgfBody(rule, m_grammar));
        if (foldWhiteSpace(definition->body) == now || isAsLoaded(*definition))
            return std::nullopt;
        if (loaded != m_loaded.end() && loaded->second != now)
            return at(*definition, changedMeanwhile(name));
        m_edits.push_back({definition, number});
        return std::nullopt;
    }

    const Grammar &m_grammar;
    Bodies m_loaded;
    std::vector<Edit> m_edits;
};

void collectReferences(const Expression &body, std::vector<std::string> &out)
{
    if (body.kind == Expression::Kind::Reference)
        out.push_back(body.text);
    for (const Expression &part : body.parts)
        collectReferences(part, out);
}

bool usesItself(const Grammar &grammar, const Rule &rule)
{
    std::set<std::string> seen;
    std::vector<std::string> open;
    collectReferences(rule.body, open);
    while (!open.empty()) {
        const std::string name = open.back();
        open.pop_back();
        if (name == rule.name)
            return true;
        if (const Rule *used = grammar.find(name); used && seen.insert(name).second)
            collectReferences(used->body, open);
    }
    return false;
}

/// The grammar with all edits in it: each rule is judged, and written out, with the others as they are to be.
Grammar withEdits(const Grammar &grammar, const std::vector<Edit> &edits, std::optional<SourceProblem> &problem)
{
    Grammar out = grammar;
    for (const Edit &edit : edits) {
        const Rule &rule = grammar.rules[edit.rule];
        if (rule.kind != RuleKind::Phrase)
            continue;
        auto body = readJsgfBody(edit.definition->body, rule, grammar);
        if (body)
            out.rules[edit.rule].body = std::move(*body);
        else if (!problem)
            problem = at(*edit.definition, body.error());
    }
    for (const Edit &edit : edits)
        if (!problem && edits.size() > 1 && usesItself(out, out.rules[edit.rule]))
            problem = at(*edit.definition,
                         Text::tr("The rule %1 uses itself, by way of others that were changed.")
                             .arg(QString::fromStdString(edit.definition->name)));
    return out;
}

Change readChange(Project &project, const QString &loaded, const QString &text)
{
    Change out;
    const auto grammar = project.runs().edited();
    if (!grammar)
        return out;
    const Reading reading = Cutter(text.toStdString()).cut();
    Comparison comparison(*grammar, loaded);
    out.problem = reading.problem ? reading.problem : comparison.compare(reading.definitions);
    if (out.problem)
        return out;
    // One edit alone is judged by the grammar as it is: the checks find the place of what is wrong.
    const std::vector<Edit> &edits = comparison.edits();
    const Grammar together = edits.size() > 1 ? withEdits(*grammar, edits, out.problem) : *grammar;
    for (const Edit &edit : edits) {
        if (out.problem)
            return out;
        const QString name = QString::fromStdString(edit.definition->name);
        auto decision = checkRule(project, together, name, name, QString::fromStdString(edit.definition->body));
        if (!decision) {
            out.problem = at(*edit.definition, decision.error());
            return out;
        }
        if (const RuleDecision *before = project.runs().decisionOn(project.runs().grammar()->rules[edit.rule]))
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
                + Text::tr("%1 values, edited in the catalogue")
                      .arg(QLocale().toString(static_cast<qulonglong>(rule.values.size())))
                + u"\n"_s;
            continue;
        }
        out += (rule.kind == RuleKind::Start ? u"public <"_s : u"<"_s) + name + u"> = "_s
            + QString::fromStdString(jsgfBody(rule, grammar)) + u";\n"_s;
    }
    return out;
}

std::optional<SourceProblem> checkSource(Project &project, const QString &loaded, const QString &text)
{
    return readChange(project, loaded, text).problem;
}

std::optional<SourceProblem> storeSource(Project &project, const QString &loaded, const QString &text, int &changed)
{
    Change change = readChange(project, loaded, text);
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
