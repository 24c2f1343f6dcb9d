// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <iterator>

#include "core/annotation/golden.h"
#include "core/formats/grammartext.h"
#include "core/formats/jsgf.h"
#include "core/formats/jsgflexer.h"
#include "core/formats/jsgfsyntax.h"
#include "core/formats/rulesource.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;
using TokenKind = JsgfToken::Kind;

tl::unexpected<Error> wrong(const JsgfToken &at, std::string detail)
{
    return failWith({ErrorCode::InvalidInput, std::move(detail), {}, at.line, at.column});
}

bool hasSlot(const Expression &body)
{
    return body.kind == Kind::Slot || std::any_of(body.parts.begin(), body.parts.end(), hasSlot);
}

bool isNothing(const Expression &body)
{
    return body.kind == Kind::Sequence && body.parts.empty();
}

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_lexer(text)
    {
    }

    Result<Grammar> read()
    {
        auto locale = m_lexer.readHeader();
        if (!locale)
            return failWith(locale.error());
        m_rules.locale = *locale;
        if (auto good = readDeclarations(); !good)
            return failWith(good.error());
        return resolveRules(std::move(m_rules));
    }

private:
    Result<void> advance()
    {
        auto token = m_lexer.next();
        if (!token)
            return failWith(token.error());
        m_token = std::move(*token);
        return {};
    }

    Result<void> expect(char mark, const char *detail)
    {
        if (!m_token.isMark(mark))
            return wrong(m_token, detail);
        return advance();
    }

    Result<void> readDeclarations()
    {
        if (auto good = advance(); !good)
            return good;
        if (m_token.kind != TokenKind::Word || m_token.text != "grammar")
            return wrong(m_token, "After the first line comes the grammar's name, as in: grammar filigree;");
        if (auto good = advance(); !good)
            return good;
        if (m_token.kind != TokenKind::Word)
            return wrong(m_token, "The grammar's name is missing, as in: grammar filigree;");
        if (auto good = advance(); !good)
            return good;
        if (auto good = expect(';', "Write ; after the grammar's name."); !good)
            return good;
        while (m_token.kind != TokenKind::End)
            if (auto good = readRule(); !good)
                return good;
        return {};
    }

    Result<void> readRule()
    {
        const std::string comment = m_token.comment;
        SourceRule out;
        if (m_token.kind == TokenKind::Word && m_token.text == "import")
            return wrong(m_token, "Rules of other grammars cannot be imported. Copy them into this file.");
        if (m_token.kind == TokenKind::Word && m_token.text == "public") {
            out.rule.kind = RuleKind::Start;
            if (auto good = advance(); !good)
                return good;
        }
        if (m_token.kind != TokenKind::RuleName)
            return wrong(m_token, "A rule begins here, as in: <greeting> = hello | hi;");
        out.line = m_token.line;
        out.column = m_token.column;
        out.rule.name = jsgfRuleName(m_token.text, ':', '.');
        if (!isIdentifier(out.rule.name, "_.-"))
            return wrong(m_token, "The rule name <" + m_token.text + "> may hold letters, digits, _ - and : only.");
        if (out.rule.name == "NULL" || out.rule.name == "VOID")
            return wrong(m_token, '<' + m_token.text + "> has a fixed meaning and cannot be defined.");
        if (auto good = readAnnotations(comment, out); !good)
            return good;
        if (auto good = advance(); !good)
            return good;
        if (auto good = expect('=', "Write = between a rule's name and what it stands for."); !good)
            return good;
        auto body = readAlternatives(0);
        if (!body)
            return failWith(body.error());
        out.rule.body = std::move(*body);
        if (m_token.isMark(')') || m_token.isMark(']'))
            return wrong(m_token,
                         "This closes a group that was not opened. Put the character into quotes if it is meant.");
        if (auto good = expect(';', "Write ; at the end of the rule."); !good)
            return good;
        out.uses = std::move(m_uses);
        m_uses.clear();
        m_rules.rules.push_back(std::move(out));
        return {};
    }

    Result<void> readAnnotations(std::string_view comment, SourceRule &out) const
    {
        out.valuesOf = commentAnnotation(comment, "@values");
        out.rule.catalogue = commentAnnotation(comment, "@catalogue");
        if (out.rule.kind != RuleKind::Start)
            return {};
        out.rule.intent = commentAnnotation(comment, "@intent");
        if (out.rule.intent.empty())
            out.rule.intent = out.rule.name;
        const std::string weight = commentAnnotation(comment, "@weight");
        const auto share = annotatedWeight(weight, '<' + out.rule.name + '>');
        if (!share)
            return wrong(m_token, share.error().detail);
        out.rule.weight = *share;
        return {};
    }

    Result<Expression> readAlternatives(int depth)
    {
        std::vector<Expression> parts;
        std::vector<double> weights;
        const JsgfToken begin = m_token;
        for (;;) {
            if (m_token.kind == TokenKind::Weight) {
                weights.push_back(m_token.weight);
                if (auto good = advance(); !good)
                    return failWith(good.error());
            }
            auto part = readSequence(depth);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            if (!weights.empty() && weights.size() != parts.size())
                return wrong(begin, "Either all alternatives of a group have a weight, or none.");
            if (!m_token.isMark('|'))
                break;
            if (auto good = advance(); !good)
                return failWith(good.error());
            if (m_token.kind == TokenKind::Weight && weights.empty())
                return wrong(m_token, "Either all alternatives of a group have a weight, or none.");
        }
        if (weights.size() == 2 && isNothing(parts[1]) && weights[0] + weights[1] > 0)
            return Expression::optional(std::move(parts[0]), weights[0] / (weights[0] + weights[1]));
        if (parts.size() == 1 && weights.empty())
            return std::move(parts[0]);
        return Expression::alternatives(std::move(parts), std::move(weights));
    }

    [[nodiscard]] bool itemBegins() const
    {
        return m_token.kind == TokenKind::Word || m_token.kind == TokenKind::Quoted
            || m_token.kind == TokenKind::RuleName || m_token.isMark('(') || m_token.isMark('[');
    }

    Result<Expression> readSequence(int depth)
    {
        if (!itemBegins()) {
            if (m_token.kind == TokenKind::Tag)
                return wrong(m_token, "There is nothing before this tag. It stands right after what it names.");
            if (m_token.kind == TokenKind::Weight)
                return wrong(m_token,
                             "A weight stands only at the beginning of an alternative, and there is one already.");
            return wrong(m_token,
                         m_token.kind == TokenKind::End
                             ? "The rule is not complete. Write ; at its end."
                             : "Words or a rule are missing here. Write <NULL> for nothing.");
        }
        std::vector<Expression> parts;
        while (itemBegins()) {
            const JsgfToken begin = m_token;
            auto part = readItem(depth);
            if (!part)
                return part;
            auto tagged = readTag(begin, std::move(*part));
            if (!tagged)
                return tagged;
            // Words cut out of one piece of text stand beside the others.
            const bool cut = begin.kind == TokenKind::Word || begin.kind == TokenKind::Quoted;
            if (cut && tagged->kind == Kind::Sequence)
                std::move(tagged->parts.begin(), tagged->parts.end(), std::back_inserter(parts));
            else
                parts.push_back(std::move(*tagged));
        }
        if (m_token.kind == TokenKind::Weight)
            return wrong(m_token,
                         "A weight stands only at the beginning of an alternative. Put a | before it, or quotes "
                         "around a word with slashes.");
        return parts.size() == 1 ? std::move(parts[0]) : Expression::sequence(std::move(parts));
    }

    Result<Expression> readItem(int depth)
    {
        const JsgfToken token = m_token;
        if (auto good = advance(); !good)
            return failWith(good.error());
        switch (token.kind) {
        case TokenKind::Word:
            return words(m_tokenizer.words(token.text));
        case TokenKind::Quoted:
            return readQuoted(token);
        case TokenKind::RuleName:
            return readReference(token);
        default:
            return readGroup(token, depth);
        }
    }

    static Expression words(std::vector<std::string> list)
    {
        if (list.size() == 1)
            return Expression::word(std::move(list[0]));
        Expression out;
        for (std::string &word : list)
            out.parts.push_back(Expression::word(std::move(word)));
        return out;
    }

    static Result<Expression> readQuoted(const JsgfToken &token)
    {
        std::vector<std::string> list;
        const std::string text = foldWhiteSpace(token.text);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            list.push_back(text.substr(at, end - at));
            at = end + 1;
        }
        if (list.empty())
            return wrong(token, "There is nothing between these quotes. Write <NULL> for nothing.");
        return words(std::move(list));
    }

    Result<Expression> readReference(const JsgfToken &token)
    {
        if (token.text == "NULL")
            return Expression::sequence({});
        if (token.text == "VOID")
            return wrong(token, "<VOID> makes a sentence impossible. Remove the alternative that has it.");
        const std::string name = jsgfRuleName(token.text, ':', '.');
        m_uses.push_back({name, token.line, token.column, false, {}});
        return Expression::reference(name);
    }

    Result<Expression> readGroup(const JsgfToken &open, int depth)
    {
        if (depth >= jsgfDeepest)
            return wrong(open,
                         "Groups are nested more than " + std::to_string(jsgfDeepest)
                             + " deep here. Make a rule of the inner ones.");
        auto body = readAlternatives(depth + 1);
        if (!body)
            return body;
        const char close = open.isMark('(') ? ')' : ']';
        if (!m_token.isMark(close))
            return wrong(open, std::string("This group is not closed. Write ") + close + " at its end.");
        if (auto good = advance(); !good)
            return failWith(good.error());
        return close == ')' ? std::move(*body) : Expression::optional(std::move(*body));
    }

    Result<Expression> readTag(const JsgfToken &begin, Expression item)
    {
        if (m_token.isMark('*') || m_token.isMark('+'))
            return wrong(m_token,
                         "Repetition with " + m_token.text
                             + " makes endless sentences. Write the repetitions out, as in: very [very [very]].");
        if (m_token.kind != TokenKind::Tag)
            return item;
        const std::string type = m_token.text;
        if (!isSlotName(type))
            return wrong(m_token,
                         "A tag is the name of a slot, as in (pop | rock){GenreName}: letters, digits, _ . - and : "
                         "only.");
        if (hasSlot(item))
            return wrong(m_token, "A slot stands inside the slot " + type + ". Slots cannot be nested.");
        for (SourceUse &use : m_uses)
            if (use.line > begin.line || (use.line == begin.line && use.column >= begin.column)) {
                use.inSlot = true;
                use.slot = type;
            }
        if (auto good = advance(); !good)
            return failWith(good.error());
        if (m_token.kind == TokenKind::Tag)
            return wrong(m_token, "There are two tags here; a slot has one name.");
        if (item.kind == Kind::Optional) { // the slot is there or not; it is never empty
            Expression value = Expression::slot(type, std::move(item.parts[0]));
            return Expression::optional(std::move(value), item.weights[0]);
        }
        return Expression::slot(type, std::move(item));
    }

    JsgfLexer m_lexer;
    JsgfToken m_token;
    Tokenizer m_tokenizer;
    SourceRules m_rules;
    std::vector<SourceUse> m_uses; ///< of the rule that is being read
};

} // namespace

Result<Grammar> readJsgf(std::string_view text)
{
    return Reader(text).read();
}

} // namespace filigree
