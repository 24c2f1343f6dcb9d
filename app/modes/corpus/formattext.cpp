// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/formattext.h"

#include <QCoreApplication>

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

QString localeIsLost()
{
    return Text::tr("The locale is lost.");
}

QString valuesAreParted()
{
    return Text::tr("Which value stood in which sentence is lost: each template and each value is written once.");
}

FormatText ofOurs(std::string_view format)
{
    if (format == "golden")
        return {Text::tr("Filigree's own notation, as the editor shows it."), {}};
    if (format == "text")
        return {Text::tr("The sentences alone, one a line."), Text::tr("Intents and slots are lost.")};
    if (format == "jsonl")
        return {Text::tr("A JSON object a line, with words and BIO tags: for programs of your own."), {}};
    if (format == "tsv")
        return {Text::tr("Intent, sentence and annotated sentence in columns with tabs between them, without heading."),
                localeIsLost()};
    if (format == "csv")
        return {Text::tr("Intent, sentence and annotated sentence in columns with a heading: for spreadsheets."),
                localeIsLost()};
    if (format == "conll")
        return {Text::tr("A word and its BIO tag a line, an empty line after each sentence: for sequence taggers."),
                localeIsLost()};
    if (format == "trio")
        return {Text::tr("A folder with seq.in, seq.out and label, as research on slot filling has it."),
                localeIsLost()};
    if (format == "hf")
        return {Text::tr("A folder that Hugging Face's datasets library loads, with a dataset card."), {}};
    return {};
}

FormatText ofTools(std::string_view format)
{
    if (format == "rasa")
        return {Text::tr("Training data of Rasa, version 3.1."),
                Text::tr("A value with a bracket in it is written without its slot.")};
    if (format == "rasa-json")
        return {Text::tr("Training data of Rasa in JSON."), {}};
    if (format == "snips")
        return {Text::tr("A dataset of Snips NLU, with its entities."), {}};
    if (format == "snips-yaml")
        return {Text::tr("A dataset of Snips NLU as its users write it."),
                Text::tr("Square brackets become round ones, and a colon in a slot's name becomes _.")};
    if (format == "alexa")
        return {Text::tr("The interaction model of an Alexa skill: samples, and types with their values."),
                valuesAreParted()};
    if (format == "chatito")
        return {Text::tr("Templates of Chatito, with the values of each slot."), valuesAreParted()};
    if (format == "chatette")
        return {Text::tr("Templates of Chatette, with the values of each slot."), valuesAreParted()};
    if (format == "dialogflow")
        return {Text::tr("An agent of Dialogflow ES: a folder, or a zip file where the name ends in .zip."), {}};
    if (format == "lex")
        return {Text::tr("A bot of Amazon Lex, version 2: a folder, or a zip file where the name ends in .zip."),
                valuesAreParted()};
    if (format == "luis")
        return {Text::tr("A LUIS application, which CLU imports."), {}};
    if (format == "wit")
        return {Text::tr("Utterances of a Wit app."), localeIsLost()};
    if (format == "massive")
        return {
            Text::tr("A JSON object a line, as in the MASSIVE dataset."),
            Text::tr("A bracket beside slots becomes a round one, and a value with one is written without its slot.")};
    if (format == "spacy")
        return {Text::tr("Training data of spaCy, for its command convert."), localeIsLost()};
    return {};
}

} // namespace

FormatText formatText(std::string_view format)
{
    FormatText text = ofOurs(format);
    return text.what.isEmpty() ? ofTools(format) : text;
}

} // namespace filigree::app
