// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small but lifelike data for the tests of widgets, in English and Hindi.
#pragma once

#include <QString>
#include <memory>
#include <string_view>

#include "core/annotation/golden.h"
#include "core/grammar/grammar.h"
#include "widgets/common/slotcolours.h"

namespace filigree::samples {

inline constexpr std::string_view english = R"(@locale en-US
# What customers of a speaker ask for
[PlayMusic]
play {Camila Cabello}|ArtistName
play some rock|GenreName music
can you play a song by {Justin Bieber}|ArtistName
play Vogue|SongName by Madonna|ArtistName
put on {hip hop}|GenreName in the {living room}|RoomName
please play {Bohemian Rhapsody}|SongName by Queen|ArtistName on the kitchen|RoomName speaker
play more jazz|GenreName

[SetReminder]
set a daily|RecurrenceType reminder to {walk the dog}|ReminderContent for {seven a. m.}|Time
remind me to {call mom}|ReminderContent {tomorrow evening}|Time
play {broken brace|SongName here
put on {hip hop} music
)";

inline constexpr std::string_view hindi = R"(@locale hi-IN
[संगीत_चलाओ]
{लता मंगेशकर}|कलाकार का गाना बजाओ
{लग जा गले}|गीत सुनाओ
कुछ पुराने|शैली गाने चलाओ
{ए. आर. रहमान}|कलाकार का {जय हो}|गीत बजाओ
{बैठक}|कमरा में {शास्त्रीय संगीत}|शैली लगाओ
)";

inline GoldenText parsed(std::string_view text)
{
    return *parseGolden(text);
}

inline std::vector<Utterance> utterances(std::string_view text)
{
    std::vector<Utterance> out;
    for (GoldenUtterance &line : parsed(text).utterances)
        out.push_back(std::move(line.utterance));
    return out;
}

inline QStringList slotTypes(std::string_view text)
{
    QStringList out;
    for (const Utterance &utterance : utterances(text))
        for (const SlotSpan &slot : utterance.slots)
            if (!out.contains(QString::fromStdString(slot.type)))
                out.append(QString::fromStdString(slot.type));
    return out;
}

inline widgets::SlotColours colours(std::string_view text)
{
    return widgets::SlotColours(slotTypes(text));
}

/// A music grammar as the induction makes them, with every kind of rule and review.
inline std::shared_ptr<Grammar> grammar()
{
    auto out = std::make_shared<Grammar>();
    out->locale = "en-US";
    const auto add = [&](Rule made, double gain, uint128 adds, std::vector<std::int64_t> evidence) -> Rule & {
        made.gain = gain;
        made.added = adds;
        made.evidence = std::move(evidence);
        out->rules.push_back(std::move(made));
        return out->rules.back();
    };
    const auto word = [](const char *text) { return Expression::word(text); };
    const auto rule = [](const char *name, RuleKind kind, const char *intent = "") {
        Rule made;
        made.name = name;
        made.kind = kind;
        made.intent = intent;
        return made;
    };
    Rule genres = rule("GenreName@music", RuleKind::Values);
    genres.slot = "GenreName";
    genres.catalogue = "genres";
    genres.values = {{"rock", 3, 3}, {"jazz", 2, 2}, {"hip hop", 1, 1}, {"soul", 1, 0}, {"bossa nova", 1, 0}};
    add(genres, 7.1, 210, {2, 5, 7});
    Rule artists = rule("ArtistName", RuleKind::Values);
    artists.slot = "ArtistName";
    artists.catalogue = "artists";
    for (int i = 0; i < 1200; ++i)
        artists.values.push_back({"artist number " + std::to_string(i), 1, i < 4 ? 1U : 0U});
    add(artists, 18.4, uint128{4'812'007'000'000}, {1, 3, 4, 6});
    Rule verb = rule("play_verb", RuleKind::Phrase, "PlayMusic");
    verb.body =
        Expression::alternatives({word("play"), Expression::sequence({word("put"), word("on")}), word("start")});
    add(verb, 31.2, 640, {1, 2, 3, 4, 5, 6, 7}).examples = {"put on {Camila Cabello}|ArtistName",
                                                            "start some rock|GenreName music"};
    Rule more = rule("some_more", RuleKind::Phrase, "PlayMusic");
    more.body = Expression::alternatives({word("some"), word("more"), Expression::sequence({})});
    add(more, 9.8, 320, {2, 7}).state = ReviewState::Accepted;
    Rule article = rule("article", RuleKind::Phrase);
    article.body = Expression::alternatives({word("a"), word("an")});
    add(article, -0.4, 0, {3}).state = ReviewState::Rejected;
    Rule polite = rule("please", RuleKind::Phrase);
    polite.body = Expression::optional(word("please"), 0.2);
    add(polite, 4.3, 4156, {6}).state = ReviewState::Locked;
    Rule start = rule("PlayMusic", RuleKind::Start, "PlayMusic");
    start.weight = 0.8;
    start.body = Expression::alternatives(
        {Expression::sequence({Expression::reference("please"), Expression::reference("play_verb"),
                               Expression::slot("ArtistName", Expression::reference("ArtistName"))}),
         Expression::sequence({Expression::reference("play_verb"), Expression::reference("some_more"),
                               Expression::slot("GenreName", Expression::reference("GenreName@music")),
                               word("music")})});
    add(start, 0, 8312, {1, 2, 3, 4, 5, 6, 7});
    return out;
}

} // namespace filigree::samples
