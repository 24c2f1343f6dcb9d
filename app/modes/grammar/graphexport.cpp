// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/graphexport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/document/filepath.h"
#include "core/fst/fstexport.h"
#include "widgets/common/savedialog.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(GraphExport)
};

} // namespace

QFileDialog *makeGraphFileDialog(QWidget *parent, const QString &name)
{
    return widgets::makeSaveDialog(parent, Text::tr("Export Graph"), name,
                                   {Text::tr("Picture, scalable (*.svg)"), Text::tr("Picture (*.png)"),
                                    Text::tr("Document (*.pdf)"), Text::tr("Graphviz (*.dot)"),
                                    Text::tr("OpenFst machine (*.fst)"), Text::tr("AT&T text (*.att)")});
}

std::function<Result<void>(Progress &)> graphExport(const GraphToExport &what, const QString &path)
{
    FstExportOptions options;
    options.font = what.font.toStdString();
    options.collapseSlots = what.collapsed;
    return [machine = what.machine, intent = what.intent, options,
            suffix = QFileInfo(path).suffix().toLower().toStdString(),
            file = toPath(path)](Progress &progress) -> Result<void> {
        const auto format = fstFormat(suffix);
        if (!format)
            return fail(ErrorCode::InvalidOption, "There is no format of graphs with the ending ." + suffix);
        const auto written = exportFst(*machine, intent, *format, file, options, progress);
        if (!written)
            return failWith(written.error());
        return {};
    };
}

} // namespace filigree::app
