// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/versionsdialog.h"

#include "models/items/documentmodel.h"
#include "models/items/names.h"
#include "models/items/versionmodel.h"
#include "models/ledger/versioncandidates.h"
#include "ui/common/navigator.h"
#include "ui/common/refresher.h"
#include "ui/versions/versiondelegate.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

VersionsDialog::VersionsDialog(Services &services, Navigator &navigator, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_search(services.library, services.facts)
    , m_model(new VersionModel(this))
    , m_heights(new Refresher(this, [this] { m_table->resizeRowsToContents(); }))
    , m_title(new QLabel(this))
    , m_withLabel(new QLabel(this))
    , m_with(new QComboBox(this))
    , m_said(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(this))
    , m_listLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_nextDifference(new QAction(this))
    , m_previousDifference(new QAction(this))
{
    setObjectName(u"versionsDialog"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_title->setObjectName(u"versionsTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_with->setObjectName(u"versionsWith"_s);
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_withLabel->setBuddy(m_with);
    m_said->setObjectName(u"versionsSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_table->setObjectName(u"versionsTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new VersionDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_list->setObjectName(u"versionsDifferences"_s);
    m_listLabel->setBuddy(m_list);
    m_nextDifference->setShortcut(Qt::Key_F8);
    m_previousDifference->setShortcut(Qt::SHIFT | Qt::Key_F8);
    addActions({m_nextDifference, m_previousDifference});

    auto *below = new QWidget(m_splitter);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_listLabel);
    belowLayout->addWidget(m_list);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_withLabel);
    row->addWidget(m_with, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_said);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_search, &VersionSearch::found, this, &VersionsDialog::addFound);
    connect(&m_search, &VersionSearch::finished, this, [this] {
        m_searching = false;
        fillOthers();
    });
    connect(&m_search, &VersionSearch::failed, this, [this](const Error &error) { say(errorText(error)); });
    connect(m_with, &QComboBox::activated, this, &VersionsDialog::showChosen);
    connect(m_table, &QTableView::activated, this, &VersionsDialog::openIndex);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showDifference);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { m_navigator.openPassage(m_model->differences().at(m_list->currentRow()).passage); });
    connect(m_nextDifference, &QAction::triggered, this, [this] { stepDifference(1); });
    connect(m_previousDifference, &QAction::triggered, this, [this] { stepDifference(-1); });
    retranslate();
    resize(QSize(1000, 720).boundedTo(screen()->availableSize() - QSize(8, 40)));
}

void VersionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_heights->ask();
}

void VersionsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_heights->ask();
}

void VersionsDialog::retranslate()
{
    setWindowTitle(tr("Language Versions"));
    m_withLabel->setText(tr("&Beside it:"));
    m_with->setAccessibleName(tr("The version beside it"));
    m_table->setAccessibleName(tr("Paragraphs side by side"));
    m_listLabel->setText(tr("What one &version lacks (F8 goes to the next):"));
    m_list->setAccessibleName(tr("What one version lacks"));
    m_nextDifference->setText(tr("Next Difference"));
    m_previousDifference->setText(tr("Previous Difference"));
    if (!m_document.isEmpty())
        fillOthers();
}

void VersionsDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void VersionsDialog::showWhatThereIs()
{
    m_table->horizontalHeader()->setVisible(m_model->rowCount() > 0);
    m_list->parentWidget()->setVisible(m_list->count() > 0);
}

void VersionsDialog::showVersionsOf(const DocumentId &document)
{
    m_document = document;
    m_compared.clear();
    m_model->clear();
    m_list->clear();
    showWhatThereIs();
    m_searching = true;
    const Result<Document> known = m_services.library.document(document);
    m_title->setText(known ? documentTitle(known.value()) : QString());
    fillOthers();
    m_search.start(document);
}

void VersionsDialog::fillOthers()
{
    const QVariant chosen = m_with->currentData();
    const QSignalBlocker quiet(m_with);
    m_with->clear();
    const auto add = [this](const DocumentId &id) {
        const Result<Document> document = m_services.library.document(id);
        if (document)
            m_with->addItem(
                labelledText(languageText(document.value().language), documentTitle(document.value())),
                id.value);
    };
    QList<DocumentId> versions;
    for (auto at = m_compared.cbegin(); at != m_compared.cend(); ++at) {
        if (at->alignment.isVersion())
            versions.append(at.key());
    }
    std::sort(versions.begin(), versions.end(), [this](const DocumentId &a, const DocumentId &b) {
        return m_compared[a].alignment.shared > m_compared[b].alignment.shared;
    });
    for (const DocumentId &id : std::as_const(versions))
        add(id);
    const Result<Document> own = m_services.library.document(m_document);
    if (!m_searching && own) {
        const QList<DocumentId> others =
            versionCandidates(own.value(), m_services.library.documents(), m_services.facts.claims(),
                              m_services.facts.events());
        if (!versions.isEmpty())
            m_with->insertSeparator(m_with->count());
        for (const DocumentId &id : others) {
            if (!versions.contains(id))
                add(id);
        }
    }
    const int again = m_with->findData(chosen);
    m_with->setCurrentIndex(again >= 0 ? again : versions.isEmpty() ? -1 : 0);
    m_with->setPlaceholderText(m_with->count() > 0 ? tr("Choose a document to compare with") : QString());
    m_with->setEnabled(m_with->count() > 0);
    if (m_searching && versions.isEmpty())
        say(tr("Looking for the same statement in other languages…"));
    else if (versions.isEmpty())
        say(tr("No other language version of this document is in the library."));
    if (again < 0 && !versions.isEmpty())
        showChosen();
}

void VersionsDialog::addFound(const VersionText &own, const VersionText &other,
                              const VersionAlignment &alignment)
{
    m_own = own;
    m_compared.insert(other.document, {other, alignment});
    if (alignment.isVersion())
        fillOthers();
    else
        showCompared(own, other, alignment);
}

void VersionsDialog::showChosen()
{
    const DocumentId chosen{m_with->currentData().toString()};
    if (chosen.isEmpty())
        return;
    const auto known = m_compared.constFind(chosen);
    if (known != m_compared.constEnd())
        showCompared(m_own, known->text, known->alignment);
    else
        m_search.compare(m_document, chosen);
}

void VersionsDialog::showCompared(const VersionText &own, const VersionText &other,
                                  const VersionAlignment &alignment)
{
    m_model->show(own, other, alignment, m_services.facts.thesaurus());
    m_table->resizeRowsToContents();
    m_list->clear();
    for (const VersionDifference &one : m_model->differences())
        m_list->addItem(
            differenceText(one, one.passage.document == own.document ? other.language : own.language));
    showWhatThereIs();
    if (!alignment.isVersion())
        say(tr(
            "These two say too little alike to be versions of one statement: what stands side by side is a "
            "guess."));
    else if (m_list->count() == 0)
        say(tr("Both give the same figures and names."));
    else
        say({});
}

void VersionsDialog::showDifference(int row)
{
    if (row < 0 || row >= m_model->differences().size())
        return;
    const QModelIndex index = m_model->indexOf(m_model->differences().at(row));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void VersionsDialog::stepDifference(int by)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + m_list->count()) % m_list->count());
}

void VersionsDialog::openIndex(const QModelIndex &index)
{
    if (const std::optional<Passage> passage = m_model->passageAt(index))
        m_navigator.openPassage(*passage);
}

} // namespace vigie
