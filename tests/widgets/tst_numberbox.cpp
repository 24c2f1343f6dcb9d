// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <limits>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "widgets/common/numberbox.h"

using namespace filigree::widgets;

class TestNumberBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<NumberBox>();
        m_box->setLocale(QLocale(QLocale::English));
        m_box->setRange(1, std::numeric_limits<qint64>::max());
        m_box->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
    }

    void holdsMoreThanAnInt()
    {
        const QSignalSpy changed(m_box.get(), &NumberBox::valueChanged);
        m_box->setValue(10'000'000'000);
        QCOMPARE(m_box->value(), 10'000'000'000);
        QCOMPARE(m_box->text(), QStringLiteral("10,000,000,000"));
        QCOMPARE(changed.size(), 1);
        m_box->setValue(10'000'000'000);
        QCOMPARE(changed.size(), 1);
        m_box->setRange(1, 500);
        QCOMPARE(m_box->value(), 500);
        m_box->setValue(0);
        QCOMPARE(m_box->value(), 1);
    }

    void typing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("value");
        QTest::newRow("digits") << "5000000000" << qint64(5'000'000'000);
        QTest::newRow("groups") << "5,000,000,000" << qint64(5'000'000'000);
        QTest::newRow("blanks") << "5 000" << qint64(5'000);
        QTest::newRow("devanagari") << QStringLiteral("५०००") << qint64(5'000);
        QTest::newRow("too large") << "99999999999999999999999" << std::numeric_limits<qint64>::max();
        QTest::newRow("too small") << "0" << qint64(1);
        QTest::newRow("nothing") << "" << qint64(42);
    }

    void typing()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, value);
        m_box->setValue(42);
        const QSignalSpy changed(m_box.get(), &NumberBox::valueChanged);
        auto *edit = m_box->findChild<QLineEdit *>();
        edit->clear();
        edit->insert(typed);
        QCOMPARE(changed.size(), 0); // not before it is finished
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(m_box->value(), value);
        QCOMPARE(m_box->text(), QLocale(QLocale::English).toString(value));
    }

    void leavingTheBoxFinishesToo()
    {
        m_box->findChild<QLineEdit *>()->setText(QString());
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(m_box.get(), &out);
        QCOMPARE(m_box->text(), QStringLiteral("1"));
        m_box->findChild<QLineEdit *>()->setText(QStringLiteral("6000000000"));
        QCoreApplication::sendEvent(m_box.get(), &out);
        QCOMPARE(m_box->value(), 6'000'000'000);
        m_box->findChild<QLineEdit *>()->setText(QStringLiteral("0"));
        m_box->hide();
        QCOMPARE(m_box->text(), QStringLiteral("1"));
    }

    void lettersAreRefused()
    {
        m_box->setValue(42);
        m_box->selectAll();
        QTest::keyClicks(m_box.get(), QStringLiteral("7x8"));
        m_box->commit();
        QCOMPARE(m_box->value(), 78);
    }

    void arrowsStepByTheSizeOfTheNumber()
    {
        m_box->setValue(3'000'000'000);
        QTest::keyClick(m_box.get(), Qt::Key_Up);
        QCOMPARE(m_box->value(), 3'100'000'000);
        QTest::keyClick(m_box.get(), Qt::Key_Down);
        QCOMPARE(m_box->value(), 3'000'000'000);
        m_box->setValue(7);
        QTest::keyClick(m_box.get(), Qt::Key_Up);
        QCOMPARE(m_box->value(), 8);
        m_box->setAdaptiveSteps(false);
        m_box->setValue(1'000'000);
        QTest::keyClick(m_box.get(), Qt::Key_Up);
        QCOMPARE(m_box->value(), 1'000'001);
        m_box->setValue(std::numeric_limits<qint64>::max());
        m_box->stepBy(1'000'000);
        QCOMPARE(m_box->value(), std::numeric_limits<qint64>::max());
    }

private:
    std::unique_ptr<NumberBox> m_box;
};

QTEST_MAIN(TestNumberBox)
#include "tst_numberbox.moc"
