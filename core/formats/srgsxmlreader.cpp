// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/formats/grammartext.h"
#include "core/formats/sourcetext.h"
#include "core/formats/srgs.h"
#include "core/formats/srgsparts.h"
#include "core/formats/srgsxml.h"
#include "core/formats/xmlevents.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

/// An element that is open.
struct Frame {
    std::string name;
    XmlAttributes attributes;
    TextPlace place;
    SrgsSequence sequence;
    std::string text; ///< since the last element in it
    std::vector<Expression> parts; ///< of a one-of
    std::vector<std::optional<double>> weights;
};

/// Builds the rules from the events of a file.
class SrgsBuilder final : public XmlReceiver {
public:
    explicit SrgsBuilder(std::string_view text)
        : XmlReceiver(text, srgsOwnNamespace)
    {
        m_file.spelling = {"#", "", "There is no rule for the intents. Name a root in <grammar>, or make rules public.",
                           "Join the two, or remove scope=\"public\" here."};
    }

    SrgsFile takeFile() { return std::move(m_file); }
    [[nodiscard]] bool sawGrammar() const { return m_sawGrammar; }

    void startElement(std::string name, std::string_view space, XmlAttributes attributes,
                      const TextPlace &place) override
    {
        if (m_skipping > 0 || (space != srgsNamespace && !space.empty())) { // foreign elements mean nothing to SRGS
            ++m_skipping;
            return;
        }
        static constexpr std::string_view idle[] = {"meta", "metadata", "lexicon", "example"};
        for (const std::string_view word : idle)
            if (name == word && !m_frames.empty()) {
                ++m_skipping;
                return;
            }
        flushText();
        if (m_frames.size() > static_cast<std::size_t>(srgsDeepest) * 2)
            return fail(place, "Elements are nested too deep here. Make a rule of the inner ones.");
        if (!checkParent(name, place))
            return;
        Frame frame{std::move(name), std::move(attributes), place, SrgsSequence(&m_left), {}, {}, {}};
        if (frame.name == "grammar")
            readGrammar(frame);
        else if (frame.name == "rule")
            readRule(frame);
        m_frames.push_back(std::move(frame));
    }

    void endElement() override
    {
        if (m_skipping > 0) {
            --m_skipping;
            return;
        }
        if (m_frames.back().name != "token" && m_frames.back().name != "tag")
            flushText();
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        if (frame.name == "rule")
            endRule(frame);
        else if (frame.name == "item")
            endItem(frame);
        else if (frame.name == "one-of")
            endOneOf(frame);
        else if (frame.name == "ruleref")
            endReference(frame);
        else if (frame.name == "token")
            addToken(m_frames.back().sequence, frame.text, frame.place);
        else if (frame.name == "tag")
            if (auto problem = m_frames.back().sequence.tag(frame.text))
                fail(frame.place, *problem);
    }

    void characters(std::string_view text) override
    {
        if (m_skipping == 0 && !m_frames.empty())
            m_frames.back().text += text;
    }

private:
    /// Does an element of this name stand where it may?
    bool checkParent(const std::string &name, const TextPlace &place)
    {
        const std::string parent = m_frames.empty() ? std::string() : m_frames.back().name;
        const bool expands = parent == "rule" || parent == "item";
        bool good = false;
        if (name == "grammar")
            good = m_frames.empty();
        else if (name == "rule")
            good = parent == "grammar";
        else if (name == "item")
            good = expands || parent == "one-of";
        else if (name == "tag")
            good = expands || parent == "grammar";
        else if (name == "one-of" || name == "ruleref" || name == "token")
            good = expands;
        if (good)
            return true;
        if (m_frames.empty())
            fail(place, "An SRGS grammar begins with <grammar>, and this is <" + name + ">.");
        else
            fail(place, "<" + name + "> cannot stand inside <" + parent + ">.");
        return false;
    }

    void readGrammar(const Frame &frame)
    {
        m_sawGrammar = true;
        m_file.root = frame.attributes.get("root");
        m_file.rootPlace = frame.place;
        m_file.locale = frame.attributes.get("lang");
        const std::string version = frame.attributes.get("version");
        if (!version.empty() && version != "1.0")
            fail(frame.place, "Only version 1.0 of SRGS can be read, and this is version " + version + ".");
        if (frame.attributes.get("mode") == "dtmf")
            fail(frame.place, "Only grammars of words can be read (mode=\"voice\").");
    }

    void readRule(const Frame &frame)
    {
        m_rule = {};
        Rule &rule = m_rule.source.rule;
        rule.name = frame.attributes.get("id");
        m_rule.source.line = frame.place.line;
        m_rule.source.column = frame.place.column;
        rule.kind = frame.attributes.get("scope") == "public" ? RuleKind::Start : RuleKind::Phrase;
        m_rule.ownName = frame.attributes.getOwn("name");
        rule.intent = frame.attributes.getOwn("intent");
        m_rule.source.valuesOf = frame.attributes.getOwn("values");
        rule.catalogue = frame.attributes.getOwn("catalogue");
        const auto weight = annotatedWeight(frame.attributes.getOwn("weight"), rule.name);
        if (!weight)
            return fail(frame.place, weight.error().detail);
        rule.weight = *weight;
        for (const std::string &name : {rule.name, m_rule.ownName.empty() ? rule.name : m_rule.ownName})
            if (!isIdentifier(name, "_.-"))
                return fail(frame.place,
                            "The name \"" + name + "\" of a rule may hold letters, digits, _ - and . only.");
    }

    void endRule(Frame &frame)
    {
        if (frame.sequence.isEmpty())
            return fail(frame.place,
                        "The rule is empty. Write <ruleref special=\"NULL\"/> for nothing, or remove the rule.");
        m_rule.source.rule.body = frame.sequence.take();
        m_file.rules.push_back(std::move(m_rule));
    }

    void endItem(Frame &frame)
    {
        const std::string repeatText = frame.attributes.get("repeat");
        const std::string shareText = frame.attributes.get("repeat-prob");
        SrgsSequence whole(&m_left);
        whole.add(frame.sequence.take()); // an empty item is nothing
        if (!repeatText.empty()) {
            const auto repeat =
                readSrgsRepeat(repeatText + (shareText.empty() ? std::string() : " /" + shareText + '/'));
            if (!repeat)
                return fail(frame.place,
                            "The repeat of an item is a number or a range, as in repeat=\"0-1\", and its repeat-prob a "
                            "number from 0 to 1.");
            if (auto problem = whole.repeat(*repeat))
                return fail(frame.place, *problem);
        }
        Frame &parent = m_frames.back();
        if (parent.name != "one-of")
            return parent.sequence.add(whole.take());
        const std::string weight = frame.attributes.get("weight");
        const auto number = readSrgsNumber(foldWhiteSpace(weight));
        if (!weight.empty() && !number)
            return fail(frame.place, "The weight of an item is a number of at least 0, as in weight=\"0.3\".");
        parent.parts.push_back(whole.take());
        parent.weights.push_back(number);
    }

    void endOneOf(Frame &frame)
    {
        if (frame.parts.empty())
            return fail(frame.place, "There is no <item> in this <one-of>.");
        m_frames.back().sequence.add(srgsAlternatives(std::move(frame.parts), frame.weights));
    }

    void endReference(const Frame &frame)
    {
        const std::string uri = foldWhiteSpace(frame.attributes.get("uri"));
        const std::string special = frame.attributes.get("special");
        SrgsSequence &sequence = m_frames.back().sequence;
        if (special == "NULL")
            return sequence.add(Expression::sequence({}));
        if (!special.empty())
            return fail(frame.place, special + " is no list of sentences. Remove the alternative that has it.");
        if (uri.size() < 2 || uri[0] != '#')
            return fail(frame.place, "Rules of other files cannot be read. Copy them into this file.");
        const std::string name = uri.substr(1);
        m_rule.places.try_emplace(name, SourceUse{name, frame.place.line, frame.place.column, false, std::string()});
        sequence.add(Expression::reference(name));
    }

    void addToken(SrgsSequence &sequence, const std::string &text, const TextPlace &place)
    {
        std::vector<Expression> words;
        for (std::string &word : splitWords(foldWhiteSpace(text)))
            words.push_back(Expression::word(std::move(word)));
        if (words.empty())
            return fail(place, "There is nothing in this token.");
        sequence.add(words.size() == 1 ? std::move(words[0]) : Expression::sequence(std::move(words)));
    }

    /// The text before an element, or before the end of one: words, and tokens between quotes.
    void flushText()
    {
        if (m_frames.empty())
            return;
        Frame &frame = m_frames.back();
        const std::string text = foldWhiteSpace(frame.text);
        frame.text.clear();
        if (text.empty())
            return;
        if (frame.name != "rule" && frame.name != "item")
            return fail(frame.place, "There is text in <" + frame.name + "> that belongs to no rule: " + text);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t open = std::min(text.find('"', at), text.size());
            frame.sequence.addWords(m_tokenizer.words(std::string_view(text).substr(at, open - at)));
            if (open == text.size())
                return;
            const std::size_t close = text.find('"', open + 1);
            if (close == std::string::npos)
                return fail(frame.place, "Quotes in this <" + frame.name + "> are not closed.");
            addToken(frame.sequence, text.substr(open + 1, close - open - 1), frame.place);
            at = close + 1;
        }
    }

    SrgsFile m_file;
    SrgsRule m_rule; ///< the one that is being read
    std::vector<Frame> m_frames;
    Tokenizer m_tokenizer;
    int m_skipping = 0; ///< open elements that mean nothing
    bool m_sawGrammar = false;
    std::size_t m_left = 1'000'000;
};

} // namespace

Result<Grammar> readSrgsXml(std::string_view text)
{
    const SourceText source(text);
    if (auto good = source.check(); !good)
        return failWith(good.error());
    text.remove_prefix(source.begin());
    SrgsBuilder builder(text);
    readXml(text, builder);
    if (builder.error())
        return failWith(*builder.error());
    if (!builder.sawGrammar())
        return failWith({ErrorCode::InvalidInput, "There is no <grammar> in the file.", {}, 1, 1});
    return resolveSrgs(builder.takeFile());
}

} // namespace filigree
