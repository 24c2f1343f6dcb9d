// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every widget paints, in light and dark, at 1x and 2x. With FILIGREE_SCREENSHOTS=folder the pictures are kept.
#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QSplitter>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>
#include <functional>

#include "samples.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/corpus/corpusview.h"
#include "widgets/editor/cataloguepanel.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/outlinepanel.h"
#include "widgets/editor/problemlist.h"
#include "widgets/grammar/rulepanel.h"

using namespace filigree;
using namespace filigree::widgets;

namespace {

QWidget *editorPage(std::string_view text)
{
    auto *page = new QSplitter;
    const GoldenText parsed = samples::parsed(text);
    auto *left = new QWidget(page);
    auto *editor = new GoldenEditor(left);
    editor->setText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    editor->setSlotTypes(samples::slotTypes(text));
    editor->setSlotColours(samples::colours(text));
    editor->setDiagnostics(parsed.diagnostics);
    editor->goToLine(5);
    auto *problems = new ProblemList(left);
    problems->setDiagnostics(parsed.diagnostics);
    problems->setMaximumHeight(90);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(editor);
    layout->addWidget(new SectionLabel(QStringLiteral("Problems"), left));
    layout->addWidget(problems);
    auto *right = new QWidget(page);
    auto *outline = new OutlinePanel(right);
    outline->setUtterances(parsed.utterances, samples::slotTypes(text));
    outline->setSlotColours(samples::colours(text));
    auto *catalogues = new CataloguePanel(right);
    const QStringList types = samples::slotTypes(text);
    catalogues->setCatalogues({{1, types.at(0), QStringLiteral("artists"), 274'968, true},
                               {2, types.at(1), QStringLiteral("genres of the shop"), 369, false}});
    catalogues->setSlotColours(samples::colours(text));
    catalogues->setMaximumHeight(140);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 8, 8);
    column->addWidget(outline);
    column->addWidget(new SectionLabel(QStringLiteral("Catalogues"), right));
    column->addWidget(catalogues);
    page->setSizes({640, 320});
    page->resize(1000, 620);
    return page;
}

QWidget *rulesPage()
{
    auto *panel = new RulePanel;
    panel->setSlotColours(samples::colours(samples::english));
    panel->setEvidenceLookup([](std::int64_t id) -> std::optional<Utterance> {
        const auto all = samples::utterances(samples::english);
        const auto place = static_cast<std::size_t>(id - 1);
        return place < all.size() ? std::optional(all[place]) : std::nullopt;
    });
    panel->setGrammar(samples::grammar());
    panel->selectRule(QStringLiteral("play_verb"));
    const auto *filter = panel->view()->model();
    for (int row = 0; row < filter->rowCount(); ++row)
        if (filter->index(row, 1).data().toString() == QLatin1String("play_verb")
            || filter->index(row, 1).data().toString() == QLatin1String("GenreName@music"))
            panel->view()->expand(filter->index(row, 0));
    panel->resize(620, 760);
    return panel;
}

QWidget *corpusPage(std::string_view text)
{
    auto *view = new CorpusView;
    const auto all = samples::utterances(text);
    view->setSlotColours(samples::colours(text));
    view->setSource(4'812'007'000'000, [all](qint64 first, int count) {
        std::vector<CorpusRow> rows;
        for (int i = 0; i < count; ++i)
            rows.push_back({all[static_cast<std::size_t>(first + i) % all.size()],
                            {},
                            i % 3 ? QString() : QStringLiteral("swap J .61")});
        return rows;
    });
    view->resize(1100, 420);
    view->scrollToRow(4'812'006'999'000);
    view->setCurrentRow(4'812'006'999'003);
    return view;
}

QWidget *commonPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *error = new MessageBar(page);
    error->showMessage(MessageKind::Error, QStringLiteral("The catalogue genres.txt cannot be read: it is not UTF-8."),
                       QStringLiteral("Choose Another…"), QStringLiteral("byte offset 1,204"));
    auto *warning = new MessageBar(page);
    warning->showMessage(MessageKind::Warning,
                         QStringLiteral("Another window has this project open; here it is read-only."));
    auto *info = new MessageBar(page);
    info->showMessage(MessageKind::Info, QStringLiteral("The last induction was interrupted."),
                      QStringLiteral("Run Again"));
    layout->addWidget(error);
    layout->addWidget(warning);
    layout->addWidget(info);
    auto *empty = new EmptyState(page);
    empty->setIconName("grammar");
    empty->setTitle(QStringLiteral("No grammar yet"));
    empty->setSentence(QStringLiteral(
        "Filigree learns rules from the golden utterances. Each rule can be looked at, accepted or rejected."));
    empty->setButton(QStringLiteral("Induce a Grammar"));
    layout->addWidget(empty, 1);
    auto *icons = new QWidget(page);
    auto *row = new QHBoxLayout(icons);
    for (const QString &name : iconNames()) {
        auto *label = new QLabel(icons);
        label->setPixmap(icon(name.toLatin1().constData()).pixmap(QSize(22, 22), page->devicePixelRatioF()));
        row->addWidget(label);
    }
    layout->addWidget(icons);
    page->resize(1000, 460);
    return page;
}

} // namespace

class TestAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setFont(interfaceFont(10));
    }

    void grabs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true})
            for (const char *name : {"editor-en", "editor-hi", "rules", "corpus-en", "corpus-hi", "common"})
                QTest::addRow("%s %s", name, dark ? "dark" : "light") << QString::fromLatin1(name) << dark;
    }

    void grabs()
    {
        QFETCH(QString, name);
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        std::unique_ptr<QWidget> page;
        if (name.startsWith(QLatin1String("editor")))
            page.reset(editorPage(name.endsWith(QLatin1String("hi")) ? samples::hindi : samples::english));
        else if (name.startsWith(QLatin1String("corpus")))
            page.reset(corpusPage(name.endsWith(QLatin1String("hi")) ? samples::hindi : samples::english));
        else
            page.reset(name == QLatin1String("rules") ? rulesPage() : commonPage());
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QCoreApplication::processEvents();
        for (const double ratio : {1.0, 2.0}) {
            QImage image(page->size() * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::red);
            page->render(&image);
            QSet<QRgb> colours;
            int red = 0;
            for (int y = 0; y < image.height(); y += 3)
                for (int x = 0; x < image.width(); x += 3) {
                    colours.insert(image.pixel(x, y));
                    red += image.pixel(x, y) == qRgb(255, 0, 0) ? 1 : 0;
                }
            QVERIFY2(colours.size() > 20, "the picture is almost blank");
            QVERIFY2(red == 0, "a part of the widget is not painted");
            if (const QString folder = qEnvironmentVariable("FILIGREE_SCREENSHOTS"); !folder.isEmpty())
                image.save(QStringLiteral("%1/%2-%3-%4x.png")
                               .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                               .arg(ratio));
        }
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
