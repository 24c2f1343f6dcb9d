// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/documentfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace filigree::tests {

using namespace app;

const QString musicText =
    u"@locale en-US\n[PlayMusic]\nplay {Camila Cabello}|ArtistName\nplay some rock|GenreName music\n"
    u"play some soul|GenreName music\nput on jazz|GenreName music\n"_s;

void DocumentFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_jobs = std::make_unique<JobQueue>();
    m_workspace = std::make_unique<Workspace>(*m_jobs);
    m_workspace->setSampleFolder(m_folder->filePath(u"samples"_s));
}

void DocumentFixture::cleanup()
{
    m_workspace.reset();
    m_jobs.reset();
    m_folder.reset();
}

Project *DocumentFixture::make(const QString &text)
{
    m_workspace->create(file(u"work.filigree"_s));
    if (!QTest::qWaitFor([this] { return project() != nullptr; }, longTime))
        return nullptr;
    project()->appendText(text, u"fill"_s);
    project()->flush();
    project()->undoStack()->clear();
    return project();
}

Project *DocumentFixture::reopen()
{
    const QString path = project()->path();
    m_workspace->close();
    m_workspace->open(path);
    return QTest::qWaitFor([this] { return project() != nullptr; }, longTime) ? project() : nullptr;
}

void DocumentFixture::type(const QString &words, qsizetype at)
{
    qsizetype position = at < 0 ? project()->golden().text().size() : at;
    for (const QChar c : words)
        project()->editText({position++, {}, QString(c)});
}

} // namespace filigree::tests
