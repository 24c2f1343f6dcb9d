// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/document/coretext.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString inputSentence(const Error &error)
{
    const QString file = QFileInfo(QString::fromStdString(error.file)).fileName();
    if (!file.isEmpty() && error.line > 0)
        return Text::tr("There is a mistake in line %2 of %1. Correct it there, then try again.")
            .arg(file)
            .arg(error.line);
    if (!file.isEmpty())
        return Text::tr("The content of %1 cannot be used. The details say why.").arg(file);
    return Text::tr("The content cannot be used. The details say why.");
}

QString sentenceOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return inputSentence(error);
    case ErrorCode::InvalidOption:
        return Text::tr("This cannot be done with these settings. The details say which one is wrong.");
    case ErrorCode::NotFound:
        return Text::tr("What is needed is not there. The details say what is missing.");
    case ErrorCode::PermissionDenied:
        return Text::tr(
            "You may not read or write there. Choose another folder, or ask for the right to use this one.");
    case ErrorCode::DiskFull:
        return Text::tr("The disk is full. Make room, then try again; nothing was half-written.");
    case ErrorCode::ReadFailed:
        return Text::tr("The file could not be read. Check the disk or the connection, then try again.");
    case ErrorCode::WriteFailed:
        return Text::tr("The file could not be written. Check the disk or the connection, then try again.");
    case ErrorCode::NotAProject:
        return Text::tr("This is not a Filigree project. To use a file of utterances, make a project and import it.");
    case ErrorCode::NewerProject:
        return Text::tr("A newer Filigree made this project. Update Filigree to open it; the file was not changed.");
    case ErrorCode::DamagedProject:
        return Text::tr("The project is damaged; it was not changed. Open a copy of it that you have kept.");
    case ErrorCode::Busy:
        return Text::tr("Another program is writing to the project. Try again when it has finished.");
    case ErrorCode::Cancelled:
        return Text::tr("It was cancelled.");
    case ErrorCode::Exhausted:
        return Text::tr("There are fewer sentences than were asked for.");
    case ErrorCode::Inconsistent:
        return Text::tr("The data contradicts itself. The details say where.");
    case ErrorCode::Internal:
        break;
    }
    return Text::tr(
        "This should not happen and is a mistake in Filigree. Your work is stored; the details help to mend it.");
}

} // namespace

ErrorText errorText(const Error &error, const QString &what)
{
    ErrorText text;
    text.sentence = what.isEmpty() ? sentenceOf(error) : what + u' ' + sentenceOf(error);
    Error said = error;
    said.detail = coreText(error.said, error.detail).toStdString();
    text.details = QString::fromStdString(said.message());
    return text;
}

} // namespace filigree::app
