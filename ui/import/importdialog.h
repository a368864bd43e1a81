// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/importservice.h"

#include <QDialog>
#include <QFuture>
#include <QSet>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vigie {

/// Brings files in while the window stays usable: progress, cancel, and afterwards what failed and why.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(ImportService &imports, QWidget *parent = nullptr);

    /// How the dialogue learns which pages of a document that came in have no readable text, to offer OCR.
    void setRecognisable(const std::function<QList<int>(const DocumentId &document)> &pagesOf);
    /// Starts, or waits its turn while another import runs.
    void importPaths(const QStringList &paths);
    bool isRunning() const { return m_running; }
    QString summary() const; ///< "3 added, 1 failed"

Q_SIGNALS:
    void recognitionDone(const QString &summary);
    void progressed(const QString &sentence);
    void finished(const QString &summary);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void startNext();
    void look();
    void takeNew();
    void showProgress();
    void finishOne();
    void retranslate();
    void fillProblems();
    void addProblems(qsizetype newest); ///< among so many newest outcomes
    void fitProblems();
    void fitProblem(QTreeWidgetItem *item);
    QString problemsAsText() const;
    void askForPassword();
    void choose(const QString &path); ///< the row of this file, scrolled to
    /// Looks for documents without readable text, thousands of them in several goes, then offers to read
    /// them.
    void lookForUnreadable();
    void lookOn();
    void offerRecognition();
    void recognise();
    /// The protected PDF that waits for its password: the chosen one, else the first; null if none does.
    const ImportOutcome *protectedFile() const;

    ImportService &m_imports;
    std::function<QList<int>(const DocumentId &document)> m_recognisable;
    QList<RecognitionRequest> m_unreadable; ///< what came in without readable text
    QSet<DocumentId> m_lookedAt;
    qsizetype m_looked = 0; ///< outcomes
    QTimer m_look;
    QFuture<ImportOutcome> m_future; ///< of the import that runs; looked at, and not watched: see look()
    QTimer m_lookAgain;
    QList<QStringList> m_waiting;
    QList<ImportOutcome> m_outcomes;
    int m_taken = 0;     ///< of the outcomes of the import that runs
    QString m_unlocking; ///< the path whose password was given, until its outcome comes
    QString m_tried;     ///< the same, until its import has ended
    bool m_running = false;
    bool m_cancelled = false;
    QLabel *m_headline = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_problemsLabel = nullptr;
    QTreeWidget *m_problems = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_unreadableText = nullptr;
    QPushButton *m_recognise = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vigie
