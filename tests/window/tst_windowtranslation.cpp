// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Translate with the real translation program and tiny models of a toy language: trained, adapted, merged and
// used by the window; cancelled, and killed in the middle of its work.
#include <csignal>
#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

#include "app/document/translationmodels.h"
#include "app/document/translations.h"
#include "app/modes/translate/modelmergedialog.h"
#include "app/modes/translate/sweepdialog.h"
#include "app/modes/translate/trainmodeldialog.h"
#include "core/annotation/golden.h"
#include "translator/toytext.h"
#include "widgets/common/messagebar.h"
#include "widgets/plots/curvechart.h"
#include "widgets/plots/tradeoffchart.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto toyGolden =
    "@locale en-US\n[Play]\nplay the red music for Ada|Name\nplay the quiet songs in the kitchen\n"
    "show the blue lists for Bruno|Name\n[Stop]\nstop the old music in the hall\n";

// Milliseconds: a few seconds of two idle processors, but the machine may be busy.
constexpr int trainingTime = 600'000;

/// What this program has started, wherever: 0 when there is nothing.
qint64 childOfThis()
{
    const QStringList threads = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(u"/proc/self/task/"_s + thread + u"/children"_s);
        if (file.open(QIODevice::ReadOnly))
            if (const qint64 pid = file.readAll().trimmed().split(' ')[0].toLongLong(); pid > 0)
                return pid;
    }
    return 0;
}

} // namespace

class WindowTranslationTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void trainedAdaptedMergedAndUsed();
    void templatesOfTheGrammar();
    void severalSettings();
    void cancelledBeforeACheckpoint();
    void killedInTraining();
    void killedInTranslating();
    void noProgramAtAll();
    void badParallelText();

private:
    void openToy(const QByteArray &golden = toyGolden);
    /// The name of the model that is chosen.
    QString current() const
    {
        return find<QTreeView>(u"modelTable"_s)->currentIndex().siblingAtColumn(0).data().toString();
    }
    void trySettings(const QString &table);
    TranslationModels &models() const { return TranslationModels::of(*project()); }
    TrainModelDialog *openDialog(const char *name) const
    {
        command(QString::fromLatin1(name))->trigger();
        return m_window->findChild<TrainModelDialog *>();
    }
    void train(const QString &name, const QByteArray &text, int epochs);
    void finish();
    /// The model of the window tests, made once.
    QString trainedModel();
    QTemporaryDir m_kept;
};

void WindowTranslationTest::initTestCase()
{
    qputenv("FILIGREE_TRANSLATOR", FILIGREE_TRANSLATOR_PROGRAM);
    qputenv("FILIGREE_SUBWORDS", FILIGREE_SUBWORDS_PROGRAM);
    qputenv("OMP_WAIT_POLICY", "passive");
    WindowFixture::initTestCase();
}

void WindowTranslationTest::init()
{
    qputenv("FILIGREE_TRANSLATOR", FILIGREE_TRANSLATOR_PROGRAM);
    WindowFixture::init();
}

void WindowTranslationTest::openToy(const QByteArray &golden)
{
    openGolden(u"toy.golden"_s, golden);
    models().setLibrary(path(u"models"_s));
    command(u"mode.translate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(translatePage()->isReady(), longTime);
}

void WindowTranslationTest::train(const QString &name, const QByteArray &text, int epochs)
{
    write(name + u".tsv"_s, text);
    TrainModelDialog *dialog = openDialog("trainModel");
    QVERIFY(dialog);
    dialog->addTable(path(name + u".tsv"_s));
    dialog->findChild<QLineEdit *>(u"modelName"_s)->setText(name);
    dialog->findChild<QLineEdit *>(u"modelSource"_s)->setText(u"en"_s);
    dialog->findChild<QLineEdit *>(u"modelTarget"_s)->setText(u"de"_s);
    dialog->findChild<QComboBox *>(u"modelSize"_s)->setCurrentIndex(0);
    dialog->findChild<QSpinBox *>(u"modelEpochs"_s)->setValue(epochs);
    Q_EMIT dialog->wished(dialog->wish());
    dialog->close();
    QVERIFY(models().isBusy());
}

void WindowTranslationTest::finish()
{
    QTRY_VERIFY_WITH_TIMEOUT(!models().isBusy() && m_jobs->isIdle(), trainingTime);
}

QString WindowTranslationTest::trainedModel()
{
    const QString folder = m_kept.filePath(u"toy"_s);
    if (!QDir(folder).exists()) {
        train(u"toy"_s, toy::textTable(300, 1), 2);
        finish();
        QDir().rename(path(u"models/toy"_s), folder);
    }
    models().setOthers({folder});
    models().refresh();
    return folder;
}

void WindowTranslationTest::trainedAdaptedMergedAndUsed()
{
    openToy();
    train(u"base"_s, toy::textTable(300, 1), 2);
    QVERIFY(!command(u"trainModel"_s)->isEnabled());
    QVERIFY(command(u"cancelModelWork"_s)->isEnabled());
    // The window stays as it was: other things can be done meanwhile.
    command(u"mode.utterances"_s)->trigger();
    QCOMPARE(m_window->currentMode(), u"utterances"_s);
    command(u"mode.translate"_s)->trigger();
    finish();
    QTRY_COMPARE_WITH_TIMEOUT(models().entries().size(), std::size_t(1), longTime);
    QVERIFY(models().entries()[0].usable && !models().entries()[0].unfinished);
    QVERIFY(!models().entries()[0].scores.empty());
    QVERIFY(find<widgets::CurveChart>(u"trainingChart"_s)->curveCount() >= 2); // loss and BLEU

    // Another domain: the same language with other words.
    QByteArray fresh = toy::textTable(120, 3);
    fresh.replace("music", "books").replace("musik", "bücher");
    write(u"reading.tsv"_s, fresh);
    TrainModelDialog *dialog = openDialog("adaptModel");
    QVERIFY(dialog);
    dialog->addTable(path(u"reading.tsv"_s));
    dialog->findChild<QLineEdit *>(u"modelName"_s)->setText(u"adapted"_s);
    dialog->findChild<QSpinBox *>(u"modelEpochs"_s)->setValue(2);
    Q_EMIT dialog->wished(dialog->wish());
    dialog->close();
    finish();
    QTRY_COMPARE_WITH_TIMEOUT(models().entries().size(), std::size_t(2), longTime);
    auto *chart = find<widgets::TradeoffChart>(u"tradeoffChart"_s);
    QTRY_COMPARE_WITH_TIMEOUT(chart->dotCount(), 2, longTime); // both were measured on both

    command(u"mergeModels"_s)->trigger();
    auto *merge = m_window->findChild<ModelMergeDialog *>();
    QVERIFY(merge);
    merge->findChild<QLineEdit *>(u"mergeKs"_s)->setText(u"0.75 0.3"_s); // a line, as old pairs were mixed in
    Q_EMIT merge->wished(merge->wish());
    merge->close();
    finish();
    QTRY_COMPARE_WITH_TIMEOUT(models().entries().size(), std::size_t(4), longTime);
    QTRY_COMPARE_WITH_TIMEOUT(chart->dotCount(), 4, longTime);
    auto *slider = find<QSlider>(u"tradeoffSlider"_s);
    const std::vector<std::pair<int, QString>> places{
        {0, u"base"_s}, {6, u"adapted-line0.3"_s}, {15, u"adapted-line0.75"_s}, {20, u"adapted"_s}};
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        slider->setValue(place->first);
        QCOMPARE(current(), place->second);
    }

    // Where there is none yet and the slider rests, one is made, measured and chosen.
    slider->setValue(10);
    QTRY_COMPARE_WITH_TIMEOUT(current(), u"adapted-line0.5"_s, trainingTime);
    QTRY_COMPARE_WITH_TIMEOUT(chart->dotCount(), 5, longTime);
    QCOMPARE(slider->value(), 10);
    const auto made = models().find(path(u"models/adapted-line0.5"_s));
    QVERIFY((models().entries()[*made].about->merge == MergePoint{MergeWay::Line, 0.5}));
    // Another place is left before its model is there: nothing half made stays, and nothing is chosen for it.
    slider->setValue(12);
    QTRY_VERIFY_WITH_TIMEOUT(models().isBusy(), longTime);
    slider->setValue(0);
    finish();
    QCOMPARE(current(), u"base"_s);
    QVERIFY(!QFile::exists(path(u"models/adapted-line0.6"_s)));

    // It translates: each slot once, and a step of undo.
    slider->setValue(15);
    QVERIFY2(command(u"translate"_s)->isEnabled(), "translate");
    command(u"translate"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(Translations::of(*project()).list().rows.size(), std::size_t(4), trainingTime);
    for (const ReviewRow &row : Translations::of(*project()).list().rows) {
        QVERIFY2(row.fault.empty(), row.fault.c_str());
        QCOMPARE(row.translation.slots.size(), row.source.slots.size());
    }
    QCOMPARE(Translations::of(*project()).list().model, std::string("adapted-line0.75"));
    command(u"undo"_s)->trigger();
    QVERIFY(Translations::of(*project()).list().rows.empty());
    command(u"redo"_s)->trigger();
    QCOMPARE(Translations::of(*project()).list().rows.size(), std::size_t(4));
}

void WindowTranslationTest::templatesOfTheGrammar()
{
    openToy(QByteArray(toyGolden) + "[Play]\nplay the red music for Bruno|Name\n");
    const QString model = trainedModel();
    QTRY_VERIFY_WITH_TIMEOUT(models().entries().size() == 1 && models().find(model), longTime);
    const auto &rows = Translations::of(*project()).list().rows;
    const auto translated = [&](std::size_t count) {
        return QTest::qWaitFor([&] { return command(u"translate"_s)->isEnabled(); }, longTime)
            && (command(u"translate"_s)->trigger(),
                QTest::qWaitFor([&] { return !Translations::of(*project()).isRunning(); }, trainingTime))
            && rows.size() == count;
    };
    QVERIFY2(translated(5), qPrintable(translatePage()->messages()->sentence()));
    find<QCheckBox>(u"translateEachTemplate"_s)->click();
    QVERIFY2(translated(4), qPrintable(translatePage()->messages()->sentence()));
    QCOMPARE(toGolden(rows[0].source), std::string("play the red music for Ada|Name"));
    find<QSpinBox>(u"translateAtMost"_s)->setValue(2);
    QVERIFY2(translated(2), qPrintable(translatePage()->messages()->sentence()));
    auto *source = find<QComboBox>(u"translationSource"_s);
    QTRY_COMPARE_WITH_TIMEOUT(source->count(), 1, longTime);
    induce();
    command(u"mode.translate"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(source->count(), 2, longTime); // it follows the grammar
    source->setCurrentIndex(1);
    Q_EMIT source->activated(1);
    QCOMPARE(source->currentText(), u"Templates of the grammar, en-US"_s);
    QVERIFY(find<QComboBox>(u"policy.Name"_s));
    find<QSpinBox>(u"translateAtMost"_s)->setValue(3);
    QVERIFY2(translated(3), qPrintable(translatePage()->messages()->sentence()));
    std::set<std::string> templates;
    for (const ReviewRow &row : rows) {
        QVERIFY2(row.fault.empty(), row.fault.c_str());
        QCOMPARE(row.translation.slots.size(), row.source.slots.size());
        QVERIFY(templates.insert(row.source.intent + templateText(row.source)).second);
    }
}

/// Fine-tuning, EWC, mixing and both, each with a merge.
void WindowTranslationTest::trySettings(const QString &table)
{
    command(u"trySettings"_s)->trigger();
    auto *dialog = m_window->findChild<SweepDialog *>();
    QVERIFY(dialog);
    dialog->addTable(path(table));
    dialog->findChild<QLineEdit *>(u"sweepName"_s)->setText(u"books"_s);
    dialog->findChild<QLineEdit *>(u"sweepLambdas"_s)->setText(u"0.1"_s);
    dialog->findChild<QLineEdit *>(u"sweepRatios"_s)->setText(u"1"_s);
    dialog->findChild<QLineEdit *>(u"sweepKs"_s)->setText(u"1"_s);
    dialog->findChild<QSpinBox *>(u"sweepEpochs"_s)->setValue(1);
    Q_EMIT dialog->wished(dialog->wish());
    dialog->close();
    delete dialog;
    QVERIFY(models().isBusy());
}

void WindowTranslationTest::severalSettings()
{
    openToy();
    train(u"base"_s, toy::textTable(300, 1), 1);
    finish();
    QTRY_COMPARE_WITH_TIMEOUT(models().entries().size(), std::size_t(1), longTime);
    QByteArray fresh = toy::textTable(120, 3);
    fresh.replace("music", "books").replace("musik", "bücher");
    write(u"reading.tsv"_s, fresh);
    trySettings(u"reading.tsv"_s);
    // The first model is listed while the others are still to come; then it is stopped.
    QTRY_VERIFY_WITH_TIMEOUT(models().find(path(u"models/books-tuned"_s)) || !models().isBusy(), trainingTime);
    QVERIFY2(models().find(path(u"models/books-tuned"_s)), qPrintable(translatePage()->messages()->sentence()));
    command(u"cancelModelWork"_s)->trigger();
    finish();
    const auto weights = path(u"models/books-tuned/model.weights"_s).toStdString();
    const auto before = std::filesystem::last_write_time(weights);

    trySettings(u"reading.tsv"_s);
    finish();
    QVERIFY2(translatePage()->messages()->sentence().contains(u"have been tried"_s),
             qPrintable(translatePage()->messages()->sentence()));
    QTRY_COMPARE_WITH_TIMEOUT(models().entries().size(), std::size_t(9), longTime);
    for (const char *name : {"tuned", "ewc0.1", "mix1", "ewc0.1-mix1"}) {
        const QString folder = path(u"models/books-"_s + QLatin1StringView(name));
        const auto at = models().find(folder);
        QVERIFY2(at && models().entries()[*at].about->finished, name);
        QVERIFY2(models().find(folder + (folder.contains(u"mix"_s) ? u"-line0.5"_s : u"-k1"_s)), name);
    }
    QVERIFY(std::filesystem::last_write_time(weights) == before); // it was not trained again
    QTRY_COMPARE_WITH_TIMEOUT(find<widgets::TradeoffChart>(u"tradeoffChart"_s)->dotCount(), 9, longTime);

    // The same name with other text is refused, and nothing of the models is touched.
    write(u"reading.tsv"_s, fresh + "one more line\tnoch eine zeile\n");
    trySettings(u"reading.tsv"_s);
    finish();
    QCOMPARE(translatePage()->messages()->kind(), widgets::MessageKind::Error);
    QCOMPARE(models().entries().size(), std::size_t(9));
    QVERIFY(std::filesystem::last_write_time(weights) == before);
}

void WindowTranslationTest::cancelledBeforeACheckpoint()
{
    openToy();
    train(u"never"_s, toy::textTable(3000, 1), 200);
    QTRY_VERIFY_WITH_TIMEOUT(childOfThis() > 0, longTime);
    command(u"cancelModelWork"_s)->trigger();
    finish();
    QVERIFY(childOfThis() == 0);
    // Nothing is left, or a training that can go on: it depends on how far it came.
    const bool left = QFile::exists(path(u"models/never"_s));
    QCOMPARE(QFile::exists(path(u"models/never/training.weights"_s)), left);
    QVERIFY(command(u"trainModel"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(command(u"goOnTraining"_s)->isEnabled(), left, longTime);
    QCOMPARE(project()->undoStack()->count(), 0);
}

void WindowTranslationTest::killedInTraining()
{
    openToy();
    train(u"killed"_s, toy::textTable(800, 1), 400);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"models/killed/training.weights"_s)), trainingTime);
    const qint64 worker = childOfThis();
    QVERIFY(worker > 0);
    ::kill(static_cast<pid_t>(worker), SIGKILL);
    finish();
    const widgets::MessageBar *message = translatePage()->messages();
    QVERIFY(message->isVisible());
    QVERIFY2(message->sentence().contains(u"ended in the middle"_s) && message->sentence().contains(u"checkpoint"_s),
             qPrintable(message->sentence()));
    QTRY_VERIFY_WITH_TIMEOUT(command(u"goOnTraining"_s)->isEnabled(), longTime);
    QCOMPARE(models().entries().size(), std::size_t(1));
    QVERIFY(models().entries()[0].unfinished);
    // Its button goes on; it is stopped again, and still there.
    command(u"goOnTraining"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(models().latest() || !models().isBusy(), trainingTime);
    QVERIFY2(models().isBusy(), qPrintable(message->sentence()));
    command(u"cancelModelWork"_s)->trigger();
    finish();
    QVERIFY(QFile::exists(path(u"models/killed/training.weights"_s)));
    QCOMPARE(project()->golden().text(), QString::fromUtf8(toyGolden));
}

void WindowTranslationTest::killedInTranslating()
{
    openToy();
    trainedModel();
    QTRY_COMPARE_WITH_TIMEOUT(models().entries().size(), std::size_t(1), longTime);
    QByteArray many = "[Play]\n";
    const QList<QByteArray> lines = toy::textTable(4000, 9).split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        many += lines[i].split('\t')[0] + " number" + QByteArray::number(i) + "\n";
    project()->appendText(QString::fromUtf8(many), u"fill"_s);
    QVERIFY(project()->flush());
    QTRY_VERIFY_WITH_TIMEOUT(command(u"translate"_s)->isEnabled() && m_jobs->isIdle(), longTime);
    const int steps = project()->undoStack()->count();
    command(u"translate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(childOfThis() > 0 || !Translations::of(*project()).isRunning(), longTime);
    const qint64 worker = childOfThis();
    QVERIFY(worker > 0);
    ::kill(static_cast<pid_t>(worker), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!Translations::of(*project()).isRunning(), longTime);
    QVERIFY2(translatePage()->messages()->sentence().contains(u"ended in the middle"_s),
             qPrintable(translatePage()->messages()->sentence()));
    QVERIFY(Translations::of(*project()).list().rows.empty());
    QCOMPARE(project()->undoStack()->count(), steps);
    QVERIFY(command(u"translate"_s)->isEnabled());
}

// It was there when the page looked, and is not any more.
void WindowTranslationTest::noProgramAtAll()
{
    openToy();
    trainedModel();
    QTRY_VERIFY_WITH_TIMEOUT(command(u"translate"_s)->isEnabled(), longTime);
    qputenv("FILIGREE_TRANSLATOR", "/nowhere/filigree-translator");
    command(u"translate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!Translations::of(*project()).isRunning(), longTime);
    QVERIFY(translatePage()->messages()->isVisible());
    QVERIFY(translatePage()->messages()->sentence().contains(u"is not there"_s));
}

void WindowTranslationTest::badParallelText()
{
    openToy();
    train(u"bad"_s, "no tab here\nnor here\nnor here\n", 2);
    finish();
    QVERIFY2(translatePage()->messages()->sentence().contains(u"bad.tsv"_s),
             qPrintable(translatePage()->messages()->sentence()));
    QVERIFY(!QFile::exists(path(u"models/bad"_s)));
}

QTEST_MAIN(WindowTranslationTest)
#include "tst_windowtranslation.moc"
