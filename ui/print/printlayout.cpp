// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialogue for printing is laid out and named.
#include "ui/common/icons.h"
#include "ui/print/printdialog.h"
#include "ui/print/sheetpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr std::array papers{QPageSize::A4, QPageSize::Letter, QPageSize::A3, QPageSize::A5, QPageSize::Legal};

} // namespace

void PrintDialog::build()
{
    m_preview = new SheetPreview(this);
    const auto turn = [this](const QString &name, const QString &icon) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(themedIcon(icon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    m_previous = turn(u"previousSheet"_s, u"page-previous"_s);
    m_next = turn(u"nextSheet"_s, u"page-next"_s);
    m_place = new QLabel(this);
    m_place->setObjectName(u"sheetPlace"_s);
    m_source = new QComboBox(this);
    m_source->setObjectName(u"printWhat"_s);
    m_paper = new QComboBox(this);
    m_paper->setObjectName(u"printPaper"_s);
    for (const QPageSize::PageSizeId id : papers)
        m_paper->addItem(QPageSize::name(id), int(id));
    const bool letters = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const int usual = letters ? int(QPageSize::Letter) : int(QPageSize::A4);
    m_paper->setCurrentIndex(
        std::max(0, m_paper->findData(m_settings.value(u"print/paper"_s, usual).toInt())));
    m_orientation = new QComboBox(this);
    m_orientation->setObjectName(u"printOrientation"_s);
    m_orientation->addItems({tr("Upright", "orientation of paper"), tr("Across", "orientation of paper")});
    m_orientation->setCurrentIndex(m_settings.value(u"print/across"_s).toBool() ? 1 : 0);
    m_range = new QLineEdit(this);
    m_range->setObjectName(u"printRange"_s);
    m_marks = new QCheckBox(tr("My &highlights"), this);
    m_marks->setObjectName(u"printMarks"_s);
    m_marks->setChecked(m_settings.value(u"print/marks"_s, true).toBool());
    m_notes = new QCheckBox(tr("My &notes, listed at the end"), this);
    m_notes->setObjectName(u"printNotes"_s);
    m_notes->setChecked(m_settings.value(u"print/notes"_s, true).toBool());
    m_status = new QLabel(this);
    m_status->setObjectName(u"printStatus"_s);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"printProgress"_s);
    m_progress->hide();
    m_buttons = new QDialogButtonBox(this);
    m_print = m_buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_pdf = m_buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    m_close = m_buttons->addButton(QDialogButtonBox::Close);
    m_print->setObjectName(u"printNow"_s);
    m_pdf->setObjectName(u"printToPdf"_s);
    m_print->setDefault(true);

    auto *turning = new QHBoxLayout;
    turning->addStretch(1);
    turning->addWidget(m_previous);
    turning->addWidget(m_place);
    turning->addWidget(m_next);
    turning->addStretch(1);
    auto *left = new QVBoxLayout;
    left->addWidget(m_preview, 1);
    left->addLayout(turning);
    auto *form = new QFormLayout;
    form->addRow(tr("&What:", "is printed"), m_source);
    form->addRow(tr("P&aper:"), m_paper);
    form->addRow(tr("&Orientation:"), m_orientation);
    form->addRow(tr("&Sheets:"), m_range);
    form->addRow(m_marks);
    form->addRow(m_notes);
    auto *right = new QVBoxLayout;
    right->addLayout(form);
    right->addStretch(1);
    right->addWidget(m_status);
    right->addWidget(m_progress);
    auto *top = new QHBoxLayout;
    top->addLayout(left, 3);
    top->addLayout(right, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(m_buttons);
    resize(760, 620);
}

void PrintDialog::nameAll()
{
    m_previous->setToolTip(tr("Sheet before"));
    m_previous->setAccessibleName(tr("Sheet before"));
    m_next->setToolTip(tr("Sheet after"));
    m_next->setAccessibleName(tr("Sheet after"));
    m_source->setAccessibleName(tr("What is printed"));
    m_paper->setAccessibleName(tr("Paper"));
    m_orientation->setAccessibleName(tr("Orientation"));
    m_range->setAccessibleName(tr("Sheets"));
    m_range->setPlaceholderText(tr("All, or for example 1-3, 7"));
    m_preview->setAccessibleName(tr("Preview"));
    m_progress->setAccessibleName(tr("Sheets printed"));
}

} // namespace vigie
