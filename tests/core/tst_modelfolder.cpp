// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the folder of a translation model says of itself, and where one may be made.

#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/translation/modelfolder.h"

using namespace filigree;

class TestModelFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFolderHasOnePlace();
    void comesBack();
    void canBeMoved();
    void isTrainedWhereItLies();
    void damaged();
    void nestedWithoutEnd();
    void places();
    void givesWayWithItsOwnFilesAlone();
    void curve();
    void curveGoesNowhereElse();

private:
    [[nodiscard]] std::filesystem::path path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    [[nodiscard]] static ModelDescription adapted(const std::filesystem::path &folder);

    QTemporaryDir m_folder;
};

ModelDescription TestModelFolder::adapted(const std::filesystem::path &folder)
{
    ModelDescription about;
    about.origin = ModelOrigin::Adapted;
    about.source = "en";
    about.target = "de";
    about.parents = {"/elsewhere/base"};
    about.vocabulary = {(folder / "data/subwords.vocab").string(), 400, "0123456789abcdef"};
    about.domains = {{"old", true, "/elsewhere/base/data/old.train.ids", 90, "/elsewhere/base/data/old.dev.ids",
                      "/elsewhere/base/data/old.dev.txt"},
                     {"new", false, (folder / "data/new.train.ids").string(), 10, {}, {}}};
    AdaptRequest request;
    request.vocabulary = about.vocabulary;
    request.base = "/elsewhere/base";
    request.newPairs = {about.domains[1].pairs};
    request.oldPairs = {about.domains[0].pairs};
    request.oldPerNew = 2.5;
    request.pull = Pull::Ewc;
    request.lambda = 0.1;
    request.fisher = "/elsewhere/base/fisher.weights";
    request.development = {{"old", about.domains[0].development, about.domains[0].references, true},
                           {"new", (folder / "data/new.dev.ids").string(), {}, false}};
    request.settings = adaptationSettings();
    request.output = folder.string();
    about.request = request;
    about.processorSeconds = 12.5;
    return about;
}

void TestModelFolder::oneFolderHasOnePlace()
{
    for (const char *same : {"/models/base/", "/models/./base", "/models/new/../base", "/models//base"})
        QCOMPARE(absolutePlace(same).string(), std::string("/models/base"));
    QCOMPARE(absolutePlace("base").string(), (std::filesystem::current_path() / "base").string());
    QCOMPARE(absolutePlace("/").string(), std::string("/"));
}

void TestModelFolder::comesBack()
{
    ModelDescription about = adapted(path("one"));
    about.finished = true;
    about.done = DoneEvent{};
    about.done->step = 1200;
    about.done->bestStep = 1000;
    about.done->development = {{"old", 1.25, 40.5}, {"new", 2.0, {}}};
    QVERIFY(!isModelFolder(path("one")));
    QVERIFY(writeModelDescription(path("one"), about));
    QVERIFY(isModelFolder(path("one")));
    const auto read = readModelDescription(path("one"));
    QVERIFY2(read, read ? "" : read.error().message().c_str());
    QCOMPARE(read->origin, ModelOrigin::Adapted);
    QCOMPARE(read->vocabulary.path, about.vocabulary.path);
    QCOMPARE(read->domains.size(), std::size_t{2});
    QCOMPARE(read->domains[0].pairs, about.domains[0].pairs);
    QVERIFY(read->domains[0].old && !read->domains[1].old);
    const auto &request = std::get<AdaptRequest>(*read->request);
    QCOMPARE(request.output, path("one").string());
    QCOMPARE(request.fisher, std::string("/elsewhere/base/fisher.weights"));
    QCOMPARE(request.oldPerNew, 2.5);
    QCOMPARE(read->done->bestStep, 1000);
    QCOMPARE(*read->done->development[0].bleu, 40.5);
    QVERIFY(!read->done->development[1].bleu);
    QCOMPARE(read->processorSeconds, 12.5);
}

void TestModelFolder::canBeMoved()
{
    QVERIFY(writeModelDescription(path("here"), adapted(path("here"))));
    std::filesystem::rename(path("here"), path("there"));
    const auto read = readModelDescription(path("there"));
    QVERIFY(read);
    QCOMPARE(read->domains[1].pairs, (path("there") / "data/new.train.ids").string());
    QCOMPARE(std::get<AdaptRequest>(*read->request).output, path("there").string());
    QCOMPARE(read->parents[0], std::string("/elsewhere/base"));
}

// Going on with a training must not write over another model because a description names it.
void TestModelFolder::isTrainedWhereItLies()
{
    ModelDescription about = adapted(path("foreign"));
    std::get<AdaptRequest>(*about.request).output = path("thesis").string();
    QVERIFY(writeModelDescription(path("foreign"), about));
    const auto read = readModelDescription(path("foreign"));
    QVERIFY(read);
    QCOMPARE(std::get<AdaptRequest>(*read->request).output, path("foreign").string());
}

void TestModelFolder::damaged()
{
    QCOMPARE(readModelDescription(path("none")).error().code, ErrorCode::NotFound);
    QVERIFY(writeModelDescription(path("bad"), adapted(path("bad"))));
    const std::filesystem::path file = path("bad") / "about.json";
    const std::string good = readFile(file).value();
    for (const std::string &text : {std::string(), std::string("[]"), good.substr(0, good.size() / 2),
                                    std::string("{\"filigreeTranslationModel\": 1}")}) {
        QVERIFY(writeFile(file, text));
        const auto read = readModelDescription(path("bad"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QCOMPARE(read.error().file, file.string());
    }
    std::string wrong = good;
    wrong.replace(wrong.find("\"ewc\""), 5, "\"yes\""); // a request that nobody can carry out
    QVERIFY(writeFile(file, wrong));
    QCOMPARE(readModelDescription(path("bad")).error().code, ErrorCode::InvalidInput);
    std::string newer = good;
    newer.replace(newer.find("\"filigreeTranslationModel\": 1"), 29, "\"filigreeTranslationModel\": 2");
    QVERIFY(writeFile(file, newer));
    QCOMPARE(readModelDescription(path("bad")).error().code, ErrorCode::NewerProject);
}

// Wherever it stands: as a member that nobody reads, and in the request, which is read by others.
void TestModelFolder::nestedWithoutEnd()
{
    QVERIFY(writeModelDescription(path("deep"), adapted(path("deep"))));
    const std::filesystem::path file = path("deep") / "about.json";
    const std::string good = readFile(file).value();
    const std::size_t levels = 2'000'000;
    const std::string deep = "\"later\":" + std::string(levels, '[') + std::string(levels, ']') + ",";
    for (const std::size_t at : {good.find('{'), good.find('{', good.find("\"request\""))}) {
        std::string text = good;
        QVERIFY(writeFile(file, text.insert(at + 1, deep)));
        const auto read = readModelDescription(path("deep"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        text = good;
        QVERIFY(writeFile(file, text.insert(at + 1, "\"later\":[[1]],"))); // what a newer one may write
        QVERIFY(readModelDescription(path("deep")));
    }
}

void TestModelFolder::places()
{
    QVERIFY(checkModelPlace(path("free"), false));
    std::filesystem::create_directory(path("empty"));
    QVERIFY(checkModelPlace(path("empty"), false));
    QVERIFY(writeFile(path("empty") / "letter", "dear"));
    QVERIFY(!checkModelPlace(path("empty"), true)); // never over other files
    QVERIFY(!checkModelPlace(path("empty") / "letter", true));
    QVERIFY(writeModelDescription(path("model"), adapted(path("model"))));
    QCOMPARE(checkModelPlace(path("model"), false).error().code, ErrorCode::InvalidOption);
    QVERIFY(checkModelPlace(path("model"), true));
}

// A page of the web has an about.json and a folder "data" as well, and people put their text beside a model.
void TestModelFolder::givesWayWithItsOwnFilesAlone()
{
    QVERIFY(std::filesystem::create_directories(path("site") / "data"));
    QVERIFY(writeFile(path("site") / "about.json", "{\"title\": \"My page\"}"));
    QCOMPARE(checkModelPlace(path("site"), true).error().code, ErrorCode::InvalidOption);
    QVERIFY(writeFile(path("site") / "about.json", "{")); // whose it is cannot be told
    QVERIFY(checkModelPlace(path("site"), true)); // and nothing else is there
    QVERIFY(writeFile(path("site") / "index.html", "x"));
    QVERIFY(!checkModelPlace(path("site"), true));
    QVERIFY(writeModelDescription(path("own"), adapted(path("own"))));
    for (const char *name : {"data", "soup"})
        QVERIFY(std::filesystem::create_directory(path("own") / name));
    QVERIFY(writeFile(path("own") / "data/new.train.ids", "1\t2"));
    QVERIFY(writeFile(path("own") / "soup/model.weights", "x"));
    QVERIFY(writeFile(path("own") / "notes.txt", "x")); // stays
    QVERIFY(checkModelPlace(path("own"), true));
    for (const char *mine : {"data/mine.tsv", "soup/recipe.txt"}) {
        QVERIFY(writeFile(path("own") / mine, "x"));
        QCOMPARE(checkModelPlace(path("own"), true).error().code, ErrorCode::InvalidOption);
        std::filesystem::remove(path("own") / mine);
    }
}

void TestModelFolder::curve()
{
    QVERIFY(writeModelDescription(path("curve"), adapted(path("curve"))));
    ProgressEvent event;
    event.step = 100;
    event.epoch = 0.5;
    event.development = {{"old", 2.5, 10.25}};
    QVERIFY(appendToCurve(path("curve"), event));
    event.step = 200;
    event.best = true;
    QVERIFY(appendToCurve(path("curve"), event));
    const std::string text = readFile(curvePath(path("curve"))).value();
    QCOMPARE(text,
             std::string("{\"step\":100,\"epoch\":0.5,\"best\":false,\"development\":[{\"name\":\"old\",\"loss\":2.5,"
                         "\"bleu\":10.25}]}\n{\"step\":200,\"epoch\":0.5,\"best\":true,\"development\":[{\"name\":"
                         "\"old\",\"loss\":2.5,\"bleu\":10.25}]}\n"));
    QVERIFY(!appendToCurve(path("nowhere"), event));
}

void TestModelFolder::curveGoesNowhereElse()
{
    QVERIFY(writeModelDescription(path("strange"), adapted(path("strange"))));
    QVERIFY(writeFile(path("profile"), "mine\n"));
    ProgressEvent event;
    event.development = {{"$(touch x)", 2.5, {}}};
    std::filesystem::create_symlink(path("profile"), curvePath(path("strange")));
    QVERIFY(!appendToCurve(path("strange"), event));
    QCOMPARE(readFile(path("profile")).value(), std::string("mine\n"));
    std::filesystem::remove(curvePath(path("strange")));
    QCOMPARE(::mkfifo(curvePath(path("strange")).c_str(), 0600), 0);
    QVERIFY(!appendToCurve(path("strange"), event)); // without waiting for somebody who reads
    const int reader = ::open(curvePath(path("strange")).c_str(), O_RDONLY | O_NONBLOCK);
    QVERIFY(!appendToCurve(path("strange"), event));
    ::close(reader);
}

QTEST_GUILESS_MAIN(TestModelFolder)
#include "tst_modelfolder.moc"
