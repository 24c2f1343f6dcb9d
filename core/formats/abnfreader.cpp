// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/formats/abnflexer.h"
#include "core/formats/grammartext.h"
#include "core/formats/srgs.h"
#include "core/formats/srgsparts.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using TokenKind = AbnfToken::Kind;

tl::unexpected<Error> wrong(const AbnfToken &at, std::string detail)
{
    return wrongAt(at.place, std::move(detail));
}

class AbnfReader {
public:
    explicit AbnfReader(std::string_view text)
        : m_lexer(text)
    {
        m_file.spelling = {"$", "",
                           "There is no public rule. Write public before the rule of each intent, or name a root.",
                           "Join the two, or remove public here."};
    }

    Result<Grammar> read()
    {
        if (auto good = m_lexer.readHeader(); !good)
            return failWith(good.error());
        if (auto good = advance(); !good)
            return failWith(good.error());
        while (m_token.kind == TokenKind::Word && m_token.text != "public" && m_token.text != "private")
            if (auto good = readDeclaration(); !good)
                return failWith(good.error());
        while (m_token.kind != TokenKind::End)
            if (auto good = readRule(); !good)
                return failWith(good.error());
        return resolveSrgs(std::move(m_file));
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
        return m_token.isMark(mark) ? advance() : Result<void>(wrong(m_token, detail));
    }

    /// `language en-US;`, `root $order;`: all but these two mean nothing for the language.
    Result<void> readDeclaration()
    {
        const AbnfToken name = m_token;
        static constexpr std::string_view known[] = {"language", "mode",    "root", "tag-format",
                                                     "base",     "lexicon", "meta", "http-equiv"};
        if (std::find(std::begin(known), std::end(known), name.text) == std::end(known))
            return wrong(name, "A declaration or a rule begins here, as in: public $greeting = hello | hi;");
        if (auto good = advance(); !good)
            return good;
        if (name.text == "language" && m_token.kind == TokenKind::Word)
            m_file.locale = m_token.text;
        if (name.text == "mode" && m_token.text != "voice")
            return wrong(m_token, "Only grammars of words can be read (mode voice).");
        if (name.text == "root" && m_token.kind != TokenKind::RuleName)
            return wrong(m_token, "The root is a rule, as in: root $order;");
        if (name.text == "root") {
            m_file.root = m_token.text;
            m_file.rootPlace = m_token.place;
        }
        while (m_token.kind != TokenKind::End && !m_token.isMark(';') && !m_token.isMark('='))
            if (auto good = advance(); !good)
                return good;
        return expect(';', "Write ; at the end of the declaration.");
    }

    Result<void> readRule()
    {
        SrgsRule out;
        m_places = &out.places;
        const std::string comment = m_token.comment;
        if (m_token.kind == TokenKind::Word && (m_token.text == "public" || m_token.text == "private")) {
            out.source.rule.kind = m_token.text == "public" ? RuleKind::Start : RuleKind::Phrase;
            if (auto good = advance(); !good)
                return good;
        }
        if (m_token.kind != TokenKind::RuleName)
            return wrong(m_token, "A rule begins here, as in: $greeting = hello | hi;");
        out.source.line = m_token.place.line;
        out.source.column = m_token.place.column;
        out.source.rule.name = m_token.text;
        if (!isIdentifier(m_token.text, "_.-"))
            return wrong(m_token, "The rule name $" + m_token.text + " may hold letters, digits and _ only.");
        if (m_token.text == "NULL" || m_token.text == "VOID" || m_token.text == "GARBAGE")
            return wrong(m_token, '$' + m_token.text + " has a fixed meaning and cannot be defined.");
        if (auto good = readAnnotations(comment, out); !good)
            return good;
        if (auto good = advance(); !good)
            return good;
        if (auto good = expect('=', "Write = between a rule's name and what it stands for."); !good)
            return good;
        auto body = readAlternatives(0);
        if (!body)
            return failWith(body.error());
        out.source.rule.body = std::move(*body);
        if (m_token.isMark(')') || m_token.isMark(']'))
            return wrong(m_token,
                         "This closes a group that was not opened. Put the character into quotes if it is meant.");
        if (auto good = expect(';', "Write ; at the end of the rule."); !good)
            return good;
        m_file.rules.push_back(std::move(out));
        return {};
    }

    Result<void> readAnnotations(std::string_view comment, SrgsRule &out) const
    {
        out.ownName = commentAnnotation(comment, "@name");
        if (!out.ownName.empty() && !isIdentifier(out.ownName, "_.-"))
            return wrong(m_token, "The @name of $" + m_token.text + " may hold letters, digits, _ - and . only.");
        out.source.valuesOf = commentAnnotation(comment, "@values");
        out.source.rule.catalogue = commentAnnotation(comment, "@catalogue");
        out.source.rule.intent = commentAnnotation(comment, "@intent");
        const auto weight = annotatedWeight(commentAnnotation(comment, "@weight"), '$' + m_token.text);
        if (!weight)
            return wrong(m_token, weight.error().detail);
        out.source.rule.weight = *weight;
        return {};
    }

    Result<Expression> readAlternatives(int depth)
    {
        std::vector<Expression> parts;
        std::vector<std::optional<double>> weights;
        for (;;) {
            weights.emplace_back();
            if (m_token.kind == TokenKind::Weight) {
                weights.back() = readSrgsNumber(foldWhiteSpace(m_token.text));
                if (!weights.back())
                    return wrong(m_token, "This weight is not a number of at least 0. Write it as in /0.3/.");
                if (auto good = advance(); !good)
                    return failWith(good.error());
            }
            auto part = readSequence(depth);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            if (!m_token.isMark('|'))
                return srgsAlternatives(std::move(parts), weights);
            if (auto good = advance(); !good)
                return failWith(good.error());
        }
    }

    Result<Expression> readSequence(int depth)
    {
        SrgsSequence out(&m_left);
        const AbnfToken begin = m_token;
        for (;;) {
            const AbnfToken token = m_token;
            SrgsProblem problem;
            if (token.isMark('(') || token.isMark('[')) {
                auto group = readGroup(depth);
                if (!group)
                    return group;
                out.add(std::move(*group));
                continue;
            }
            if (token.kind == TokenKind::Tag)
                problem = out.tag(token.text);
            else if (token.kind == TokenKind::Uri)
                problem = repeatLast(out, token.text);
            else if (token.kind == TokenKind::Language)
                problem = out.isEmpty() ? SrgsProblem("There is nothing before this !. Put a word with it into quotes.")
                                        : SrgsProblem();
            else if (token.kind == TokenKind::Word)
                out.addWords(m_tokenizer.words(token.text));
            else if (token.kind == TokenKind::Quoted)
                problem = addQuoted(out, token.text);
            else if (token.kind == TokenKind::RuleName)
                problem = addReference(out, token);
            else if (token.kind == TokenKind::RuleUri)
                problem = "Rules of other files cannot be read. Copy them into this file.";
            else
                break;
            if (problem)
                return wrong(token, *std::move(problem));
            if (auto good = advance(); !good)
                return failWith(good.error());
        }
        if (m_token.kind == TokenKind::Weight)
            return wrong(m_token,
                         "A weight stands only at the beginning of an alternative. Put a | before it, or quotes "
                         "around a word with slashes.");
        if (out.isEmpty() && m_token.at == begin.at && !m_token.isMark(')'))
            return wrong(m_token,
                         m_token.kind == TokenKind::End ? "The rule is not complete. Write ; at its end."
                                                        : "Words or a rule are missing here. Write $NULL for nothing.");
        return out.take();
    }

    static SrgsProblem repeatLast(SrgsSequence &out, const std::string &text)
    {
        const auto repeat = readSrgsRepeat(text);
        if (!repeat)
            return "A repetition is written as in <2>, <0-1>, <1-3> or <0-1 /0.6/>.";
        return out.repeat(*repeat);
    }

    static SrgsProblem addQuoted(SrgsSequence &out, const std::string &text)
    {
        std::vector<Expression> words;
        for (std::string &word : splitWords(foldWhiteSpace(text)))
            words.push_back(Expression::word(std::move(word)));
        if (words.empty())
            return "There is nothing between these quotes. Write $NULL for nothing.";
        out.add(words.size() == 1 ? std::move(words[0]) : Expression::sequence(std::move(words)));
        return std::nullopt;
    }

    SrgsProblem addReference(SrgsSequence &out, const AbnfToken &token)
    {
        if (token.text == "VOID" || token.text == "GARBAGE")
            return '$' + token.text + " is no list of sentences. Remove the alternative that has it.";
        if (token.text == "NULL") {
            out.add(Expression::sequence({}));
            return std::nullopt;
        }
        m_places->try_emplace(token.text,
                              SourceUse{token.text, token.place.line, token.place.column, false, std::string()});
        out.add(Expression::reference(token.text));
        return std::nullopt;
    }

    Result<Expression> readGroup(int depth)
    {
        const AbnfToken open = m_token;
        if (depth >= srgsDeepest)
            return wrong(open,
                         "Groups are nested more than " + std::to_string(srgsDeepest)
                             + " deep here. Make a rule of the inner ones.");
        if (auto good = advance(); !good)
            return failWith(good.error());
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

    AbnfLexer m_lexer;
    AbnfToken m_token;
    Tokenizer m_tokenizer;
    SrgsFile m_file;
    std::map<std::string, SourceUse> *m_places = nullptr; ///< of the rule that is being read
    std::size_t m_left = 1'000'000;
};

} // namespace

Result<Grammar> readAbnf(std::string_view text)
{
    return AbnfReader(text).read();
}

} // namespace filigree
