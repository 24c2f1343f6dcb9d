// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/translationtrouble.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include "app/document/filepath.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(TranslationTrouble)
};

QString sentenceOf(const Error &error)
{
    const QString file = QFileInfo(QString::fromStdString(error.file)).fileName();
    switch (error.code) {
    case ErrorCode::Cancelled:
        return Text::tr("It was cancelled.");
    case ErrorCode::NotFound:
        return Text::tr("What translation needs is not there. The details say what is missing.");
    case ErrorCode::InvalidInput:
        if (!file.isEmpty() && error.line > 0)
            return Text::tr("%1 cannot be used as it is, from line %2 on. The details say why.")
                .arg(file, widgets::formatCount(error.line));
        return file.isEmpty() ? Text::tr("The text cannot be used as it is. The details say why.")
                              : Text::tr("%1 cannot be used as it is. The details say why.").arg(file);
    case ErrorCode::InvalidOption:
        return Text::tr("This cannot be done with these settings. The details say which one is wrong.");
    case ErrorCode::DiskFull:
        return Text::tr("The disk is full. Make room, then try again.");
    case ErrorCode::PermissionDenied:
        return Text::tr("You may not read or write there. Choose another folder of new models.");
    case ErrorCode::Inconsistent:
        return Text::tr("The models, or the translation program, do not fit to each other. The details say how.");
    case ErrorCode::Busy:
        return Text::tr(
            "Somebody else is making or training this model. Wait until that is done, or choose another name.");
    case ErrorCode::Internal:
        return Text::tr("A program of Filigree has ended in the middle of its work.");
    default:
        return Text::tr("Translation has failed. The details say why.");
    }
}

} // namespace

QString translationTrouble(const Error &error, WhatIsLeft left)
{
    QString text = sentenceOf(error);
    const bool isRefused = error.code == ErrorCode::InvalidOption || error.code == ErrorCode::InvalidInput;
    if (left == WhatIsLeft::Series && isRefused) // the same again would be refused again
        left = WhatIsLeft::Models;
    if (left == WhatIsLeft::Checkpoint)
        text += u' ' + Text::tr("Its last checkpoint is kept: the training can go on from there.");
    else if (left == WhatIsLeft::Models)
        text += u' ' + Text::tr("The models that were made before are kept.");
    else if (left == WhatIsLeft::Series)
        text += u' '
            + Text::tr("The models that are finished are kept: the same settings, tried again, go on with what is "
                       "missing.");
    else if (error.code != ErrorCode::Cancelled)
        text += u' ' + Text::tr("Your project and your models are as they were.");
    return text;
}

QString parallelTextRemark(const std::vector<DomainRemark> &remarks)
{
    QStringList out;
    for (const DomainRemark &remark : remarks) {
        if (remark.kind == DomainRemark::Kind::LeftOut)
            out.append(Text::tr("%n of %1 lines of %2 were left out.", nullptr, static_cast<int>(remark.count))
                           .arg(widgets::formatCount(static_cast<qint64>(remark.faults.lines)),
                                QFileInfo(fromPath(remark.file)).fileName()));
        else if (remark.kind == DomainRemark::Kind::TooSmall)
            out.append(Text::tr("%1 is too small to put a part of it aside: how good the model is cannot be measured.")
                           .arg(QString::fromStdString(remark.domain)));
        else if (remark.kind == DomainRemark::Kind::TooLong)
            out.append(Text::tr("%n pair(s) of sentences are too long for the model and were left out.", nullptr,
                                static_cast<int>(remark.count)));
    }
    return out.join(u' ');
}

QString parallelTextDetails(const std::vector<DomainRemark> &remarks)
{
    QStringList out;
    for (const DomainRemark &remark : remarks) {
        for (const PairRemark &place : remark.faults.remarks)
            out.append(QFileInfo(fromPath(remark.file)).fileName() + u':' + QString::number(place.line) + u": "_s
                       + QString::fromLatin1(faultText(place.fault)));
        for (const LongPair &pair : remark.longPairs)
            out.append(QFileInfo(QString::fromStdString(pair.file)).fileName() + u':' + QString::number(pair.line)
                       + u": "_s + Text::tr("%1 subwords").arg(widgets::formatCount(qint64(pair.subwords))));
    }
    return out.join(u'\n');
}

} // namespace filigree::app
