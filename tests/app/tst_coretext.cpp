// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>
#include <QTest>
#include <QTranslator>

#include "app/document/coretext.h"
#include "core/annotation/golden.h"
#include "core/base/messagecode.h"

using namespace filigree;
using namespace filigree::app;
using namespace Qt::StringLiterals;

namespace {

Message sampleOf(MessageCode code)
{
    Message message{code, {}};
    for (std::size_t i = 0; i < pieceCount(code); ++i)
        message.pieces.push_back("%1 {2} \u0917\u093E\u0928\u093E " + std::to_string(i));
    return message;
}

/// Says every text of core's twice, and its pieces in the other order.
class Doubled final : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return qstrcmp(context, "CoreText") == 0 ? u"<"_s + text + u">"_s : QString();
    }
};

} // namespace

/// Core has a code and English; the window has a sentence for each code, and its English is the same.
class CoreTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentence()
    {
        QSet<QString> names;
        for (const MessageCode code : allMessageCodes()) {
            const Message message = sampleOf(code);
            QVERIFY(!englishText(message).empty());
            QCOMPARE(coreText(message), QString::fromStdString(englishText(message)));
            names.insert(QString::fromUtf8(messageName(code).data(), static_cast<qsizetype>(messageName(code).size())));
            QCOMPARE(messageOfName(messageName(code)), code);
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(allMessageCodes().size()));
        QVERIFY(!names.contains(QString()));
    }

    void withoutACodeTheEnglishStands()
    {
        QCOMPARE(coreText({}, "as it was"), u"as it was"_s);
        QCOMPARE(coreText({}), QString());
        QVERIFY(!messageOfName("golden.no-such-thing"));
    }

    void piecesThatAreMissingAreNothing()
    {
        const Message message{MessageCode::GoldenOtherIntent, {"7"}};
        QCOMPARE(coreText(message), QString::fromStdString(englishText(message)));
    }

    void diagnosticsSpeakTheLanguage()
    {
        const auto text = parseGolden("[A]\nplay {rock|Genre\nplay rock\nplay rock|Genre\n[B]\nplay rock\n@what\n");
        QVERIFY(text);
        QCOMPARE(text->diagnostics.size(), std::size_t(4));
        Doubled doubled;
        QVERIFY(QCoreApplication::installTranslator(&doubled));
        for (const Diagnostic &diagnostic : text->diagnostics) {
            QVERIFY(diagnostic.said.code != MessageCode::None);
            QCOMPARE(coreText(diagnostic.said, diagnostic.message),
                     u'<' + QString::fromStdString(diagnostic.message) + u'>');
        }
        QCoreApplication::removeTranslator(&doubled);
    }

    void aLineByItselfHasTheCodeToo()
    {
        const auto line = parseGoldenLine("play {rock", "A");
        QVERIFY(!line);
        QVERIFY(line.error().said.code == MessageCode::GoldenUnclosedBrace);
        QCOMPARE(line.error().detail, englishText(line.error().said));
    }
};

QTEST_GUILESS_MAIN(CoreTextTest)
#include "tst_coretext.moc"
