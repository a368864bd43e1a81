// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/expansionbar.h"

#include "models/items/joining.h"
#include "models/items/names.h"
#include "ui/common/documentfont.h"
#include "ui/common/flowlayout.h"

#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype mostShown = 9; // chips: three lines of the panel

} // namespace

ExpansionBar::ExpansionBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    setObjectName(u"expansionBar"_s);
    hide();
}

void ExpansionBar::showUsed(const QList<Expansion> &used)
{
    m_used.clear();
    for (const Expansion &expansion : used) {
        const auto out = std::find_if(m_leftOut.begin(), m_leftOut.end(),
                                      [&](const Expansion &other) { return other.term == expansion.term; });
        if (out == m_leftOut.end())
            m_used.append(expansion);
        else
            *out = expansion; // of a kept question only the term was known
    }
    rebuild();
}

void ExpansionBar::forgetLeftOut()
{
    m_all = false;
    m_leftOut.clear();
}

void ExpansionBar::setLeftOut(const QStringList &terms)
{
    m_leftOut.clear();
    for (const QString &term : terms)
        m_leftOut.append({term, Language::Unknown, {}, {}});
    rebuild();
}

QStringList ExpansionBar::leftOut() const
{
    QStringList terms;
    for (const Expansion &expansion : m_leftOut)
        terms.append(expansion.term);
    return terms;
}

void ExpansionBar::retranslate()
{
    rebuild();
}

void ExpansionBar::rebuild()
{
    QString focused;
    for (const QToolButton *chip : findChildren<QToolButton *>()) {
        if (chip->hasFocus())
            focused = chip->text();
    }
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the chip whose press brought us here
        delete item;
    }
    setVisible(!m_used.isEmpty() || !m_leftOut.isEmpty());
    if (m_used.isEmpty() && m_leftOut.isEmpty())
        return;
    auto *label = new QLabel(tr("Also:", "before the words that a search looks for in addition"), this);
    m_layout->addWidget(label);
    label->show();
    // What was left out is always in sight; of the rest as much as fits a few lines.
    const qsizetype shown = m_all ? m_used.size() : std::min(m_used.size(), mostShown);
    for (const Expansion &expansion : m_used.first(shown))
        addChip(expansion, true);
    for (const Expansion &expansion : std::as_const(m_leftOut))
        addChip(expansion, false);
    if (shown < m_used.size())
        addMore(int(m_used.size() - shown));
    updateGeometry();
    for (QToolButton *chip : findChildren<QToolButton *>()) {
        if (!focused.isEmpty() && chip->text() == focused && chip->isVisibleTo(this))
            chip->setFocus();
    }
}

void ExpansionBar::addMore(int more)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"moreExpansions"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(tr("%n more", "words that are also searched for", more));
    button->setToolTip(tr("Show everything that is also searched for."));
    connect(button, &QToolButton::clicked, this, [this] {
        m_all = true;
        rebuild();
    });
    m_layout->addWidget(button);
    button->show();
}

void ExpansionBar::addChip(const Expansion &expansion, bool used)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(u"expansionChip"_s);
    chip->setProperty("verbatim", true);
    chip->setCheckable(true);
    chip->setChecked(used);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    QFont font = documentFont(expansion.language);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    font.setStrikeOut(!used);
    chip->setFont(font);
    const QString badge = expansion.language == Language::Unknown
                              ? QString()
                              : QString(u" · "_s + languageBadge(expansion.language));
    chip->setText(expansion.term + badge);
    const QString source =
        expansion.source == u"reading" ? tr("Added as another reading of the same characters.")
        : expansion.source == u"spelling"
            ? tr("Added as another spelling: no text has the word as you wrote it.")
        : expansion.source == u"vocabulary" ? tr("Added from the general vocabulary (%1).", "%1 a language")
                                                  .arg(languageWithin(expansion.language))
        : expansion.source == u"dictionary"
            ? tr("Added from a dictionary of this system (%1).", "%1 a language")
                  .arg(languageWithin(expansion.language))
            : tr("Added from the thesaurus (%1).", "%1 a language").arg(languageWithin(expansion.language));
    chip->setToolTip(joinedSentences(
        {source, used ? tr("Press to leave it out.") : tr("Left out. Press to search for it.")}));
    chip->setAccessibleName(tr("Also search for %1").arg(expansion.term));
    chip->setAccessibleDescription(chip->toolTip());
    connect(chip, &QToolButton::toggled, this, [this, expansion](bool use) { toggle(expansion, use); });
    m_layout->addWidget(chip);
    chip->show();
}

void ExpansionBar::toggle(const Expansion &expansion, bool use)
{
    const auto same = [&expansion](const Expansion &other) { return other.term == expansion.term; };
    m_used.removeIf(same);
    m_leftOut.removeIf(same);
    (use ? m_used : m_leftOut).append(expansion);
    Q_EMIT changed();
}

} // namespace vigie
