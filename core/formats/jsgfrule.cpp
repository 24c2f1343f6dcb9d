// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/jsgfrule.h"

#include "core/base/messagecode.h"
#include "core/formats/jsgf.h"
#include "core/formats/jsgflexer.h"
#include "core/formats/jsgfsyntax.h"

namespace filigree {

namespace {

/// Marks that would end the rule, or begin another one. What the lexer refuses is told by the reader.
Result<void> holdsOneBody(std::string_view text)
{
    JsgfLexer lexer(text);
    for (auto token = lexer.next(); token && token->kind != JsgfToken::Kind::End; token = lexer.next()) {
        if (!token->isMark(';') && !token->isMark('='))
            continue;
        Error error = failSaying(ErrorCode::InvalidInput, {MessageCode::RuleEndsByItself, {}}).value();
        error.line = token->line;
        error.column = token->column;
        return failWith(std::move(error));
    }
    return {};
}

} // namespace

std::string jsgfBody(const Rule &rule, const Grammar &grammar)
{
    std::string text = writeJsgfRule(rule, grammar);
    if (const std::size_t comment = text.find(" */\n"); text.starts_with("/**") && comment != std::string::npos)
        text.erase(0, comment + 4); // inside of the comment, this is escaped
    const std::string_view head = "> = ";
    const std::size_t begin = text.find(head) + head.size();
    return text.substr(begin, text.rfind(';') - begin);
}

Result<Expression> readJsgfBody(std::string_view text, const Rule &rule, const Grammar &grammar)
{
    if (auto good = holdsOneBody(text); !good)
        return failWith(good.error());
    // A grammar of this rule alone: the others are there by name.
    std::string whole = "#JSGF V1.0 UTF-8;\ngrammar filigree;\n";
    std::int64_t before = 2;
    for (const Rule &other : grammar.rules) {
        if (other.name == rule.name)
            continue;
        whole += '<' + jsgfRuleName(other.name, '.', ':') + "> = x;\n";
        ++before;
    }
    whole += "public <" + jsgfRuleName(rule.name, '.', ':') + "> =\n";
    ++before;
    whole += text;
    whole += "\n;\n";
    auto read = readJsgf(whole);
    if (!read) {
        Error error = read.error();
        error.line = std::max<std::int64_t>(1, error.line - before);
        return failWith(std::move(error));
    }
    return read->find(rule.name)->body;
}

} // namespace filigree
