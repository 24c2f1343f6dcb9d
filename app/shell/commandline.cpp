// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/commandline.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include "app/document/workspace.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

CommandLineAnswer wrongUsage(const QString &what)
{
    return {std::nullopt, what + u"\nfiligree --help tells what there is.\n"_s, 2};
}

bool isOneOf(const QString &value, const QStringList &allowed)
{
    return value.isEmpty() || allowed.contains(value);
}

QStringList sampleNames()
{
    QStringList names;
    for (const Sample &sample : samples())
        names.append(sample.name);
    return names;
}

} // namespace

// In English: the language of the window is only chosen after this.
CommandLineAnswer readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The window of Filigree: golden utterances in; grammar and training corpus out."_s);
    parser.addPositionalArgument(u"FILE"_s, u"A project (*.filigree), or golden utterances (*.golden)."_s, u"[FILE]"_s);
    parser.addOptions({
        {u"sample"_s, u"Open a sample: "_s + sampleNames().join(u", "_s) + u'.', u"NAME"_s},
        {u"screenshot"_s, u"Write a picture of the window to FILE.png and end."_s, u"FILE"_s},
        {u"mode"_s, u"start, utterances, grammar, resample, corpus, evaluate or translate."_s, u"MODE"_s},
        {u"theme"_s, u"light or dark."_s, u"THEME"_s},
        {u"language"_s, u"en, es, pt_BR or hi."_s, u"LANGUAGE"_s},
        {u"size"_s, u"Size of the window, such as 1280x800."_s, u"WxH"_s},
        {{u"h"_s, u"help"_s}, u"Tell what there is."_s},
        {{u"v"_s, u"version"_s}, u"Tell the version."_s},
    });
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(u"version"_s))
        return {std::nullopt, u"Filigree "_s + QString::fromLatin1(FILIGREE_VERSION) + u'\n', 0};

    CommandLine options;
    if (parser.positionalArguments().size() > 1)
        return wrongUsage(u"Only one file can be opened at a time."_s);
    options.file = parser.positionalArguments().value(0);
    options.sample = parser.value(u"sample"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.mode = parser.value(u"mode"_s);
    const QString theme = parser.value(u"theme"_s);
    const QString language = parser.value(u"language"_s);
    if (!options.file.isEmpty() && !options.sample.isEmpty())
        return wrongUsage(u"Either a file or a sample can be opened, not both."_s);
    if (!isOneOf(options.sample, sampleNames()))
        return wrongUsage(u"There is no sample "_s + options.sample + u'.');
    if (!isOneOf(
            options.mode,
            {u"start"_s, u"utterances"_s, u"grammar"_s, u"resample"_s, u"corpus"_s, u"evaluate"_s, u"translate"_s}))
        return wrongUsage(u"There is no mode "_s + options.mode + u'.');
    if (!isOneOf(theme, {u"light"_s, u"dark"_s}))
        return wrongUsage(u"There is no theme "_s + theme + u'.');
    if (!isOneOf(language, {u"en"_s, u"es"_s, u"pt_BR"_s, u"hi"_s}))
        return wrongUsage(u"The window does not speak "_s + language + u'.');
    if (!theme.isEmpty())
        options.theme = theme == u"dark"_s ? widgets::ThemeMode::Dark : widgets::ThemeMode::Light;
    if (!language.isEmpty())
        options.language = language;
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
        const auto match = form.match(parser.value(u"size"_s));
        if (!match.hasMatch())
            return wrongUsage(u"The size is written like 1280x800."_s);
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return {options, {}, 0};
}

} // namespace filigree::app
