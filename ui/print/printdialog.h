// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printsource.h"

#include <QDialog>
#include <QPageLayout>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPagedPaintDevice;
class QProgressBar;
class QPushButton;
class QSaveFile;
class QSettings;
class QToolButton;

namespace vigie {

class PrintJob;
class SheetPreview;

/// Something that may be printed: its name for the list, and how to begin. Null when there is nothing of it.
struct Printable
{
    QString name;
    std::shared_ptr<PrintSource> source;
};

/// Sheets of paper by number, from 0, in the order they are asked for: "1-3, 5". Empty for words that are no
/// sheets between 1 and `count`; all of them for no words.
QList<int> sheetsIn(const QString &text, int count);

/// Shows what will be printed, sheet by sheet, and sends it to a printer or into a PDF file. Stays responsive
/// while it does; what was begun can be stopped.
class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    /// `first` is chosen at first. Paper and choices are kept in `settings`, which is borrowed.
    PrintDialog(const QList<Printable> &what, qsizetype first, QSettings &settings,
                QWidget *parent = nullptr);
    ~PrintDialog() override;

    /// As the button does, without asking for the file.
    void saveAs(const QString &file);
    int sheets() const { return m_count; } ///< of the layout in view; 0 while it is made

Q_SIGNALS:
    void laidOut();
    void printed(const vigie::Result<void> &result);
    void told(const QString &sentence); ///< what was done

protected:
    void reject() override;

private:
    void build();
    void connectAll();
    void nameAll();
    void layOut();
    void showSheet(int number);
    void showState();
    PrintExtras extras() const;
    QPageLayout paper() const;
    std::shared_ptr<PrintSource> source() const;
    void print();
    void savePdf();
    void run(std::unique_ptr<QPagedPaintDevice> device, const QString &doneText,
             const std::function<void()> &abort = {});
    void finished(const Result<void> &result, const QString &doneText);

    QList<Printable> m_what;
    QSettings &m_settings;
    int m_count = 0;
    int m_number = 0;
    int m_generation = 0; ///< of layouts: answers to earlier ones are dropped
    PrintJob *m_job = nullptr;
    bool m_starting = false; ///< the layout for the printer is being made
    std::unique_ptr<QSaveFile> m_file;
    SheetPreview *m_preview = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_place = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QLineEdit *m_range = nullptr;
    QCheckBox *m_marks = nullptr;
    QCheckBox *m_notes = nullptr;
    QLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vigie
