// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarypresence.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Who has a library open, and who may put its database aside.
class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyMayHaveItOpenButNoneIsAlone();
    void whoIsAloneMayMendAndShareAgain();
    void whatLeavesNoLongerCounts();
    void aMissingFolderIsNotJoined();

private:
    QTemporaryDir m_folder;
};

void TestPresence::manyMayHaveItOpenButNoneIsAlone()
{
    LibraryPresence one(m_folder.path());
    LibraryPresence two(m_folder.path());
    QVERIFY(one.isJoined() && two.isJoined());
    QVERIFY(!one.beAlone());
    QVERIFY(!two.beAlone());
}

void TestPresence::whoIsAloneMayMendAndShareAgain()
{
    LibraryPresence one(m_folder.path());
    QVERIFY(one.beAlone());
    one.share();
    LibraryPresence two(m_folder.path()); // would wait for ever while the first is alone
    QVERIFY(two.isJoined());
    QVERIFY(!one.beAlone());
}

void TestPresence::whatLeavesNoLongerCounts()
{
    LibraryPresence one(m_folder.path());
    {
        LibraryPresence two(m_folder.path());
        LibraryPresence moved(std::move(two));
        QVERIFY(!two.isJoined());
        QVERIFY(!one.beAlone());
    }
    QVERIFY(one.beAlone());
}

void TestPresence::aMissingFolderIsNotJoined()
{
    LibraryPresence nowhere(m_folder.filePath(u"nowhere"_s));
    QVERIFY(!nowhere.isJoined());
    QVERIFY(nowhere.beAlone()); // nothing is known of others
}

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"
