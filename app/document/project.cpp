// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/project.h"

#include <algorithm>

#include <QFileInfo>

#include "app/document/commands.h"
#include "app/document/filepath.h"
#include "app/document/patient.h"
#include "app/document/resamplecommand.h"
#include "app/document/translations.h"
#include "app/jobs/jobqueue.h"
#include "core/project/projectinputs.h"
#include "core/text/unicode.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr std::string_view generalityKey = "grammar.generality";
constexpr std::string_view slotOrderKey = "slots.order";

} // namespace

Result<std::shared_ptr<ProjectContent>> Project::read(const QString &path, OpenMode mode)
{
    auto store = ProjectStore::open(toPath(path), mode);
    if (!store)
        return failWith(store.error());
    auto content = std::make_shared<ProjectContent>();
    content->store = std::make_unique<ProjectStore>(std::move(*store));
    auto text = content->store->goldenText();
    auto catalogues = content->store->catalogues();
    auto decisions = content->store->decisions();
    auto rejections = content->store->rejections();
    auto run = content->store->currentRun(RunKind::Induction);
    for (const Error *error : {text ? nullptr : &text.error(), catalogues ? nullptr : &catalogues.error(),
                               decisions ? nullptr : &decisions.error(), rejections ? nullptr : &rejections.error(),
                               run ? nullptr : &run.error()}) {
        if (error)
            return failWith(*error);
    }
    // The editor's text has line feeds alone, and every position in it counts on that.
    const std::string plain = withPlainLineEnds(*text);
    auto golden = parseGolden(plain);
    if (!golden)
        return failWith(golden.error());
    content->text = QString::fromStdString(plain);
    content->golden = std::make_shared<const GoldenText>(std::move(*golden));
    content->catalogues = std::move(*catalogues);
    content->decisions = std::move(*decisions);
    content->rejections = std::move(*rejections);
    if (*run)
        content->run = (*run)->id;
    if (const auto evaluation = content->store->currentRun(RunKind::Evaluation); evaluation && *evaluation)
        content->evaluation = (*evaluation)->id;
    const auto setting = [&store = *content->store](std::string_view key) { return store.setting(key).value_or(""); };
    content->corpora = loadCorpora(*content->store, tr("Corpus 1").toStdString());
    content->resampling = loadResamplingSettings(*content->store);
    bool ok = false;
    const double generality = QString::fromStdString(setting(generalityKey)).toDouble(&ok);
    if (ok && generality >= 0.0 && generality <= 1.0)
        content->generality = generality;
    content->slotOrder = QString::fromStdString(setting(slotOrderKey)).split(u'\n', Qt::SkipEmptyParts);
    return content;
}

Project::Project(ProjectContent &&content, JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_store(std::move(content.store))
    , m_jobs(jobs)
    , m_catalogues(std::move(content.catalogues))
    , m_corpora(std::move(content.corpora))
    , m_rejections(std::move(content.rejections))
    , m_resampling(content.resampling)
    , m_generality(content.generality)
{
    const auto write = [this](std::string_view text, const GoldenText &parsed) -> Result<void> {
        const auto change = m_store->setGoldenText(text, parsed);
        if (!change)
            return failWith(change.error());
        return {};
    };
    m_store->setPatience(shortPatience);
    m_settings = new PendingSettings(*m_store, this);
    connect(m_settings, &PendingSettings::failed, this, &Project::report);
    m_writes = new CatalogueWrites(m_store->access(), jobs, this);
    m_golden = new GoldenDocument(content.text, std::move(content.golden), write, jobs, this);
    m_runs = new Runs(m_store->access(), jobs, this);
    m_colours.restore(content.slotOrder);
    growColours();
    connect(m_golden, &GoldenDocument::parsed, this, &Project::growColours);
    connect(m_golden, &GoldenDocument::written, m_runs, &Runs::checkSoon);
    connect(m_golden, &GoldenDocument::failed, this,
            [this](const Error &error) { report(error, tr("The utterances could not be stored.")); });
    connect(m_writes, &CatalogueWrites::changed, this, &Project::reloadCatalogues);
    connect(m_writes, &CatalogueWrites::failed, this,
            [this](const Error &error) { report(error, tr("The catalogues could not be stored.")); });
    connect(m_runs, &Runs::failed, this,
            [this](const Error &error) { report(error, tr("The grammar could not be opened.")); });
    prepareEvaluations(content.evaluation);
    m_runs->setDecisions(std::move(content.decisions));
    if (content.run)
        m_runs->show(content.run);
}

Project::~Project()
{
    (void)settle(); // nothing was pending, unless the program ends in another way than by closing the window
    m_undo.clear(); // the commands refer to us
}

Result<void> Project::settle()
{
    if (isReadOnly())
        return {};
    const Patient patient(*m_store);
    if (auto flushed = m_golden->flush(IfBusy::Fail); !flushed)
        return flushed;
    if (auto written = m_writes->all()(*m_store); !written)
        return written;
    if (auto *translations = findTranslations()) // after what they may have been added to
        translations->store();
    return m_settings->flush();
}

Translations *Project::findTranslations() const
{
    return findChild<Translations *>(QString(), Qt::FindDirectChildrenOnly);
}

void Project::discard()
{
    m_golden->discard();
    m_settings->discard();
    m_writes->discard();
    if (auto *translations = findTranslations())
        translations->discard();
}

Result<void> Project::flush(IfBusy ifBusy)
{
    if (auto flushed = m_golden->flush(ifBusy); !flushed)
        return flushed;
    if (auto *translations = findTranslations(); translations && !m_writes->isWaiting())
        translations->store();
    if (auto flushed = m_settings->flush(); !flushed && ifBusy == IfBusy::Fail) {
        report(flushed.error(), m_settings->notStored()); // what was asked for does not begin: it must be known why
        return flushed;
    }
    return {};
}

QString Project::path() const
{
    return fromPath(m_store->path());
}

QString Project::name() const
{
    return QFileInfo(path()).completeBaseName();
}

QString Project::locale() const
{
    return QString::fromStdString(m_golden->golden()->locale);
}

bool Project::isReadOnly() const
{
    return m_store->isReadOnly();
}

std::optional<GoldenEntry> Project::goldenEntry(std::int64_t id)
{
    auto entry = m_store->golden(id);
    return entry ? std::move(*entry) : std::nullopt;
}

void Project::editText(const TextChange &change)
{
    if (!change.isEmpty() && !isReadOnly())
        m_undo.push(new TextCommand(*m_golden, change, tr("edit utterances"), TextCommand::Kind::Typing));
}

void Project::appendText(const QString &text, const QString &commandName)
{
    if (isReadOnly() || text.isEmpty())
        return;
    const QString &old = m_golden->text();
    TextChange change{old.size(), {}, QString::fromStdString(withPlainLineEnds(text.toStdString()))};
    if (!old.isEmpty())
        change.inserted.prepend(old.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s);
    m_undo.push(new TextCommand(*m_golden, change, commandName, TextCommand::Kind::Other));
}

void Project::changeCorpusWish(const CorpusWish &wish)
{
    CorpusList after = m_corpora;
    after.corpora[after.current].wish = wish;
    if (wish != corpusWish() && !isReadOnly())
        m_undo.push(new WishCommand(*this, m_corpora, after, {}, true));
}

void Project::changeCorpora(const CorpusList &corpora, const QString &commandName)
{
    if (!(corpora == m_corpora) && !corpora.corpora.empty() && !isReadOnly())
        m_undo.push(new WishCommand(*this, m_corpora, corpora, commandName, false));
}

void Project::selectCorpus(std::size_t index)
{
    if (index >= m_corpora.corpora.size() || index == m_corpora.current)
        return;
    CorpusList after = m_corpora;
    after.current = index;
    applyCorpora(after);
}

void Project::changeResampling(const ResamplingSettings &settings, const QString &name, int control)
{
    if (!(settings == m_resampling) && !isReadOnly())
        m_undo.push(new ResampleCommand(*this, m_resampling, settings, name, control));
}

void Project::induce(double generality, Asked asked)
{
    if (isReadOnly() || !flush(IfBusy::Fail))
        return;
    setGenerality(generality);
    m_inducing = generality;
    ++m_inductions;
    InductionOptions options;
    options.generality = generality;
    options.threads = QThread::idealThreadCount();
    m_jobs.start<std::int64_t>(
        {u"induce"_s, tr("Learning the grammar")},
        [access = access(), options, catalogues = catalogueWrites()](Progress &progress) -> Result<std::int64_t> {
            auto store = ProjectStore::open(access);
            if (!store)
                return failWith(store.error());
            if (const auto written = catalogues(*store); !written)
                return failWith(written.error());
            const auto run = runInduction(*store, options, progress);
            if (!run)
                return failWith(run.error());
            return run->run;
        },
        this,
        [this, asked, number = m_inductions](Result<std::int64_t> run) {
            if (number != m_inductions)
                run = fail(ErrorCode::Cancelled, {}); // it was ready before it could be stopped
            if (!run)
                keepCurrentRun();
            if (run) {
                m_runs->announce(*run);
                if (m_undo.canRedo()) // somebody has gone back meanwhile: what she did must not be lost by a result
                    (void)applyRun(*run); // a failure was told
                else
                    m_undo.push(new RunCommand(*this, m_runs->currentRun(), *run, asked));
            }
            Q_EMIT inducingChanged(false); // with the new grammar there
            if (!run)
                report(run.error(), tr("No grammar was learned."));
        });
    Q_EMIT inducingChanged(true);
}

void Project::giveUpInduction()
{
    ++m_inductions;
    m_jobs.cancelKind(u"induce"_s);
}

bool Project::isInducing() const
{
    return m_jobs.isRunning(u"induce"_s);
}

void Project::setGenerality(double generality)
{
    if (m_generality == generality) // NOLINT: the same number, not a near one
        return;
    m_generality = generality;
    const std::string value = QString::number(generality, 'g', 6).toStdString();
    putLater(u"generality"_s, tr("The generality was not stored."),
             [value](ProjectStore &store) { return store.setSetting(generalityKey, value); });
}

std::string Project::setting(const std::string &key)
{
    return m_store->setting(key).value_or("");
}

void Project::putSetting(const std::string &key, const std::string &value, const QString &notStored)
{
    putLater(QString::fromStdString(key), notStored,
             [key, value](ProjectStore &store) { return store.setSetting(key, value); });
}

void Project::putLater(const QString &key, const QString &notStored, PendingSettings::Write write)
{
    if (!isReadOnly())
        m_settings->put(key, notStored, std::move(write));
}

void Project::applyCorpora(const CorpusList &corpora)
{
    const bool sameShown = corpora.wish() == corpusWish() && corpora.current == m_corpora.current;
    m_corpora = corpora;
    if (!isReadOnly())
        m_settings->put(u"corpus"_s, tr("The size of the corpus was not stored."),
                        [corpora](ProjectStore &store) { return storeCorpora(store, corpora); });
    Q_EMIT corporaChanged();
    if (!sameShown)
        Q_EMIT corpusWishChanged();
}

void Project::applyResampling(const ResamplingSettings &settings)
{
    m_resampling = settings;
    m_settings->put(u"resampling"_s, tr("The settings of resampling were not stored."),
                    [settings](ProjectStore &store) { return storeResamplingSettings(store, settings); });
    Q_EMIT resamplingChanged();
}

void Project::keepCurrentRun()
{
    const auto stored = m_store->currentRun(RunKind::Induction);
    const auto shown = m_runs->currentRun();
    if (stored && (*stored ? std::optional((*stored)->id) : std::nullopt) != shown)
        (void)m_store->setCurrentRun(RunKind::Induction, shown);
}

bool Project::applyRun(std::optional<std::int64_t> run)
{
    const Patient patient(*m_store);
    if (const auto stored = m_store->setCurrentRun(RunKind::Induction, run); !stored) {
        report(stored.error(), tr("The grammar was not switched."));
        return false;
    }
    m_runs->show(run);
    return true;
}

void Project::growColours()
{
    QStringList names = m_golden->slotTypes();
    for (const CatalogueInfo &catalogue : m_catalogues)
        names.append(QString::fromStdString(catalogue.slot));
    const qsizetype known = m_colours.order().size();
    m_colours.add(names);
    const bool grown = m_colours.order().size() != known;
    if (!grown)
        return;
    const std::string order = m_colours.order().join(u'\n').toStdString();
    putLater(u"slots"_s, tr("The colours of the slots were not stored."),
             [order](ProjectStore &store) { return store.setSetting(slotOrderKey, order); });
    Q_EMIT slotColoursChanged();
}

void Project::report(const Error &error, const QString &what)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error, what);
}

} // namespace filigree::app
