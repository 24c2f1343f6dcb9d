// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The interface in Spanish, Brazilian Portuguese and Hindi is complete, and its texts fit where the English ones stand.

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList forms; ///< one; of a text with a number, one a plural form
    QString state; ///< "unfinished", "vanished", "obsolete"; empty = done
    bool isPlural = false;
};

/// Context, text and comment -> message.
using Messages = std::map<QString, Message>;

QString translationPath(const QString &language)
{
    return QStringLiteral(FILIGREE_SOURCE_DIR "/translations/filigree_%1.ts").arg(language);
}

Message readMessage(QXmlStreamReader &reader, QString &comment)
{
    Message message;
    message.isPlural = reader.attributes().value(u"numerus"_s) == u"yes"_s;
    while (reader.readNextStartElement()) {
        if (reader.name() == u"source") {
            message.source = reader.readElementText();
        } else if (reader.name() == u"comment") {
            comment = reader.readElementText();
        } else if (reader.name() == u"translation") {
            message.state = reader.attributes().value(u"type"_s).toString();
            if (message.isPlural) {
                while (reader.readNextStartElement())
                    message.forms.append(reader.readElementText());
            } else {
                message.forms.append(reader.readElementText());
            }
        } else {
            reader.skipCurrentElement();
        }
    }
    return message;
}

Messages readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    QXmlStreamReader reader(&file);
    Messages out;
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"name")
            context = reader.readElementText();
        if (reader.isStartElement() && reader.name() == u"message") {
            QString comment;
            Message message = readMessage(reader, comment);
            out[context + u'\n' + message.source + u'\n' + comment] = message;
        }
    }
    if (reader.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(reader.errorString()));
    return out;
}

/// "%1 %1 %n": the placeholders of a text, sorted.
QString placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:[1-9]|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured().remove(u'L'));
    found.sort();
    return found.join(u' ');
}

/// The number of `&x` keys; "&&" is the character, "&nbsp;" markup.
int mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&(?!&|[a-z]+;)\\S"_s);
    int count = 0;
    for (auto match = pattern.globalMatch(QString(text).remove(u"&&"_s)); match.hasNext(); match.next())
        ++count;
    return count;
}

/// What a text ends in, of the marks that change how a control reads.
QString ending(const QString &text)
{
    // Devanagari ends a sentence by a danda.
    for (const QString &mark : {u"…"_s, u":"_s, u"?"_s, u" "_s, u"\n"_s})
        if (text.endsWith(mark))
            return mark;
    return text.endsWith(u'.') || text.endsWith(u'।') ? u"."_s : QString();
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryText_data() { languages(); }
    void knowsEveryText();
    void nothingIsUnfinished_data() { languages(); }
    void nothingIsUnfinished();
    void textsFit_data() { languages(); }
    void textsFit();
    void isTranslated_data() { languages(); }
    void isTranslated();
    void canBeLoaded_data() { languages(); }
    void canBeLoaded();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isSource");
        QTest::newRow("English plurals") << u"en"_s << true;
        QTest::newRow("Spanish") << u"es"_s << false;
        QTest::newRow("Brazilian Portuguese") << u"pt_BR"_s << false;
        QTest::newRow("Hindi") << u"hi"_s << false;
    }
};

/// lupdate finds no text that the file lacks, and the file has none that is no longer in the program.
void TestTranslations::knowsEveryText()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_%1.ts"_s.arg(language));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(FILIGREE_SOURCE_DIR));
    // -I: without the headers lupdate cannot tell the classes' namespaces, which are a part of the context.
    lupdate.start(QStringLiteral(FILIGREE_LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"-source-language"_s, u"en"_s,
                   u"-target-language"_s, language, u"app"_s, u"widgets"_s, u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    const Messages wanted = readMessages(fresh);
    const Messages present = readMessages(translationPath(language));
    QVERIFY(wanted.size() > 100);
    for (const auto &[key, message] : wanted) {
        if (language == u"en" && !message.isPlural)
            continue;
        QVERIFY2(present.contains(key), qPrintable(u"run update_translations; missing: "_s + key));
        QCOMPARE(present.at(key).forms.size(), message.forms.size());
    }
    for (const auto &[key, message] : present)
        QVERIFY2(wanted.contains(key), qPrintable(u"no longer in the program: "_s + key));
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, language);
    QFETCH(bool, isSource);
    for (const auto &[key, message] : readMessages(translationPath(language))) {
        if (isSource && !message.isPlural)
            continue; // shown as it stands in the code
        QVERIFY2(message.state.isEmpty(), qPrintable(message.state + u": "_s + key));
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(u"empty: "_s + key));
    }
}

void TestTranslations::textsFit()
{
    QFETCH(QString, language);
    QFETCH(bool, isSource);
    for (const auto &[key, message] : readMessages(translationPath(language))) {
        if (isSource && !message.isPlural)
            continue;
        for (const QString &form : message.forms) {
            const QByteArray shown = (key + u" -> "_s + form).toUtf8();
            QString wanted = placeholders(message.source);
            // "1 rule" may say "one" in words.
            if (message.isPlural && !form.contains(u"%n"_s) && !form.contains(u"%Ln"_s))
                wanted.remove(QRegularExpression(u" ?%n"_s));
            QVERIFY2(placeholders(form) == wanted.trimmed(), shown.constData());
            QVERIFY2(mnemonics(form) == mnemonics(message.source), shown.constData());
            QVERIFY2(ending(form) == ending(message.source), shown.constData());
            QVERIFY2(form.startsWith(u' ') == message.source.startsWith(u' '), shown.constData());
            QVERIFY2(form.count(u'<') == message.source.count(u'<'), shown.constData());
        }
    }
}

/// A text may be the same in two languages (Corpus, FST), but not most of them.
void TestTranslations::isTranslated()
{
    QFETCH(QString, language);
    QFETCH(bool, isSource);
    if (isSource)
        return;
    int same = 0;
    int devanagari = 0;
    const Messages messages = readMessages(translationPath(language));
    static const QRegularExpression letters(u"\\p{Devanagari}"_s);
    for (const auto &[key, message] : messages) {
        same += message.forms.value(0) == message.source ? 1 : 0;
        devanagari += message.forms.value(0).contains(letters) ? 1 : 0;
    }
    QVERIFY2(same * 10 < static_cast<int>(messages.size()), qPrintable(QString::number(same)));
    if (language == u"hi")
        QVERIFY(devanagari * 10 > static_cast<int>(messages.size()) * 8);
}

void TestTranslations::canBeLoaded()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString compiled = folder.filePath(u"filigree_%1.qm"_s.arg(language));
    QProcess lrelease;
    lrelease.setProcessChannelMode(QProcess::MergedChannels);
    lrelease.start(QStringLiteral(FILIGREE_LRELEASE), {translationPath(language), u"-qm"_s, compiled});
    QVERIFY(lrelease.waitForFinished(60'000));
    const QByteArray output = lrelease.readAll();
    QVERIFY2(lrelease.exitCode() == 0, output.constData());
    QVERIFY2(!output.contains("arning"), output.constData());
    QTranslator translator;
    QVERIFY(translator.load(compiled));
    for (const auto &[key, message] : readMessages(translationPath(language))) {
        const QStringList parts = key.split(u'\n');
        const QByteArray context = parts.first().toUtf8();
        const QByteArray comment = parts.last().toUtf8();
        if (!message.isPlural || message.forms.isEmpty())
            continue;
        const QByteArray source = message.source.toUtf8();
        QCOMPARE(translator.translate(context.constData(), source.constData(),
                                      comment.isEmpty() ? nullptr : comment.constData(), 1),
                 message.forms.first());
        QCOMPARE(translator.translate(context.constData(), source.constData(),
                                      comment.isEmpty() ? nullptr : comment.constData(), 5),
                 message.forms.last());
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
