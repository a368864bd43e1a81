// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/documentcorpus.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One way of filling a slot: the words, and what they must be read as.
struct Filler
{
    QString as, is;
};

using Slots = QMap<QString, QList<Filler>>;

Slots slotsFrom(const QJsonObject &object)
{
    Slots filled;
    for (auto slot = object.begin(); slot != object.end(); ++slot) {
        const QJsonArray all = slot.value().toArray();
        for (const QJsonValue &one : all)
            filled[slot.key()].append(one.isString() ? Filler{one.toString(), {}}
                                                     : Filler{one.toObject().value("as"_L1).toString(),
                                                              one.toObject().value("is"_L1).toString()});
    }
    return filled;
}

/// "victim2" is filled from the fillers of "victim", but never with the same as "victim".
QString slotOf(QString name)
{
    while (!name.isEmpty() && name.back().isDigit())
        name.chop(1);
    return name.toLower();
}

/// One choice for every placeholder of a form.
class Choice
{
public:
    /// The `n`th choice for the placeholders `names`.
    Choice(const Slots &all, const QStringList &names, qint64 n)
    {
        QMap<QString, qsizetype> places;
        for (const QString &name : names) {
            if (!name.back().isDigit()) {
                const qsizetype size = all.value(slotOf(name)).size();
                places.insert(name, n % size);
                n /= size;
            }
        }
        for (const QString &name : names) {
            const QList<Filler> fillers = all.value(slotOf(name));
            const qsizetype further = name.back().isDigit() ? name.back().digitValue() - 1 : 0;
            const qsizetype place = (places.value(slotOf(name)) + further) % fillers.size();
            m_fillers.insert(name, fillers.at(place));
        }
    }

    /// How many choices there are.
    static qint64 count(const Slots &all, const QStringList &names)
    {
        return std::accumulate(
            names.cbegin(), names.cend(), qint64(1), [&](qint64 product, const QString &name) {
                return name.back().isDigit() ? product : product * all.value(slotOf(name)).size();
            });
    }

    Filler filler(const QString &name) const { return m_fillers.value(name); }

private:
    QMap<QString, Filler> m_fillers;
};

/// Whether the Korean word ends with a consonant: its particle is the first of two.
bool endsWithConsonant(const QString &word)
{
    const int last = word.isEmpty() ? 0 : word.back().unicode();
    return last >= 0xAC00 && last <= 0xD7A3 && (last - 0xAC00) % 28 != 0;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression words(u"\\{(\\p{L}+\\d?)(?:\\|([^|}]*)\\|([^}]*))?\\}"_s);
    return words;
}

QString filled(const QString &form, const Choice &choice)
{
    QString text;
    qsizetype from = 0;
    auto matches = placeholder().globalMatch(form);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        QString words = choice.filler(name.toLower()).as;
        if (name.front().isUpper())
            words.replace(0, 1, words.front().toUpper());
        text += form.mid(from, match.capturedStart() - from) + words;
        if (match.hasCaptured(2))
            text += endsWithConsonant(words) ? match.captured(2) : match.captured(3);
        from = match.capturedEnd();
    }
    return text + form.mid(from);
}

/// "A attack" is "an attack"; French puts its prepositions and articles together: « de le ministère », « de
/// Upbit ».
QString joined(QString text, Language language)
{
    if (language == Language::English) {
        static const QRegularExpression article(u"\\b([Aa]) (?=[aeiou])"_s);
        return text.replace(article, u"\\1n "_s);
    }
    if (language != Language::French)
        return text;
    static const QRegularExpression vowel(u"\\b([dD])e (?=[aeiouéèêAEIOUÉ])(?!onze)"_s);
    text.replace(u" de le "_s, u" du "_s)
        .replace(u" de les "_s, u" des "_s)
        .replace(u" de des "_s, u" de "_s);
    text.replace(u" à le "_s, u" au "_s).replace(u" à les "_s, u" aux "_s);
    return text.replace(vowel, u"\\1'"_s);
}

/// The placeholders of a form, with the digits that tell two of one slot apart, each once.
QStringList placeholdersOf(const QString &form)
{
    QStringList names;
    auto matches = placeholder().globalMatch(form);
    while (matches.hasNext())
        names.append(matches.next().captured(1).toLower());
    const QStringList digits = names.filter(QRegularExpression(u"\\d$"_s));
    for (const QString &name : digits)
        names.append(slotOf(name));
    names.removeDuplicates();
    return names;
}

QString victimOf(const Claim &claim)
{
    return claim.victim.entity.isEmpty() ? claim.victim.name.toLower() : claim.victim.entity.value;
}

QString wholeOf(const Claim &claim, const QList<Claim> &all)
{
    const auto whole =
        std::find_if(all.cbegin(), all.cend(), [&](const Claim &one) { return one.id == claim.partOf; });
    return claim.partOf.isEmpty() || whole == all.cend() ? QString() : whole->amount.value.toString();
}

} // namespace

/// Ordinary statements, said in every way that the grammars in `paraphrases` can put them. Whatever the verb,
/// the order and the names, the reading must stay the same.
class ParaphrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayOfSayingItIsReadAlike_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("language");
        const QDir folder(
            qEnvironmentVariable("VIGIE_PARAPHRASES", sourceDir() + u"/tests/corpus/paraphrases"_s));
        for (const Language language : workingLanguages) {
            const QString ending = languageCode(language) + u".json"_s;
            for (const QString &name : folder.entryList({ending, u"*-"_s + ending}))
                QTest::newRow(qPrintable(QFileInfo(name).completeBaseName()))
                    << folder.filePath(name) << int(language);
        }
    }

    void everyWayOfSayingItIsReadAlike()
    {
        QFETCH(const QString, file);
        QFETCH(const int, language);
        const QJsonObject grammar = corpus::readJson(file);
        const Slots all = slotsFrom(grammar.value("slots"_L1).toObject());
        const QJsonArray forms = grammar.value("forms"_L1).toArray();
        QVERIFY(!forms.isEmpty());
        corpus::Scores scores;
        for (const QJsonValue &form : forms) {
            const QString text =
                form.isString() ? form.toString() : form.toObject().value("text"_L1).toString();
            QStringList claims{u"amount victim period"_s};
            if (form.isObject() && form.toObject().contains("claims"_L1)) {
                claims.clear();
                const QJsonArray marked = form.toObject().value("claims"_L1).toArray();
                for (const QJsonValue &claim : marked)
                    claims.append(claim.toString());
            }
            tryForm(text, claims, all, Language(language), scores);
        }
        scores.print(QFileInfo(file).completeBaseName());
        for (const QString &field : {u"amount"_s, u"kind"_s, u"victim"_s, u"period"_s, u"part"_s}) {
            QVERIFY2(scores.field(field).precision() >= 0.99, qPrintable(field));
            QVERIFY2(scores.field(field).recall() >= 0.99, qPrintable(field));
        }
    }

private:
    /// Reads as many fillings of one form as are enough to meet every pair of words, spread evenly.
    static void tryForm(const QString &form, const QStringList &claims, const Slots &all, Language language,
                        corpus::Scores &scores)
    {
        const QStringList names = placeholdersOf(form);
        for (const QString &name : names)
            QVERIFY2(all.contains(slotOf(name)), qPrintable(form));
        const qint64 count = Choice::count(all, names);
        constexpr qint64 most = 40;
        qint64 step = std::max<qint64>(1, count / most);
        while (std::gcd(step, count) != 1)
            ++step;
        const qint64 tried = std::min(count, most);
        qint64 wrong = 0;
        QString example;
        for (qint64 k = 0; k < tried; ++k) {
            const Choice choice(all, names, k * step % count);
            corpus::Scores one;
            compare(joined(filled(form, choice), language), claims, choice, language, one);
            for (auto field = one.fields.cbegin(); field != one.fields.cend(); ++field) {
                corpus::Score &sum = scores.fields[field.key()];
                sum.right += field->right;
                sum.wrong += field->wrong;
                sum.missed += field->missed;
            }
            wrong += one.differences.isEmpty() ? 0 : 1;
            if (!one.differences.isEmpty() &&
                (example.isEmpty() || qEnvironmentVariableIsSet("VIGIE_EXAMPLES")))
                example += (example.isEmpty() ? u""_s : u"\n    "_s) + one.differences.join(u" / "_s);
        }
        if (wrong > 0)
            qInfo().noquote() << wrong << "of" << tried << "differ:" << form << "\n    " << example;
    }

    static void compare(const QString &text, const QStringList &claims, const Choice &choice,
                        Language language, corpus::Scores &scores)
    {
        const corpus::ReadDocument read = corpus::readText(text, language);
        QList<Claim> left = read.claims;
        const auto note = [&](const QString &field, const QString &wanted, const QString &found) {
            corpus::note(scores, languageCode(language), field, wanted, found, text);
        };
        for (const QString &marked : claims) {
            const QStringList words = marked.split(u' ');
            const QString amount = choice.filler(words.first()).is;
            QString kind = claimKindName(ClaimKind::Theft), victim, period, part;
            bool dated = false;
            for (const QString &word : words.mid(1)) {
                const QString slot = slotOf(word);
                if (word.startsWith(u"part:"))
                    part = choice.filler(word.mid(5)).is.section(u' ', 0, 0);
                else if (slot.startsWith(u"victim"))
                    victim = choice.filler(word).is;
                else if (word.startsWith(u'=')) // "=2024-03" for every filling, "=" for none
                    period = word.mid(1);
                else if (slot.startsWith(u"period")) // "period@2": the second of several that it is read as
                    period = choice.filler(word.section(u'@', 0, 0))
                                 .is.split(u' ')
                                 .value(std::max(word.section(u'@', 1).toInt(), 1) - 1);
                else
                    kind = word;
                dated = dated || slot.startsWith(u"period") || word.startsWith(u'=');
            }
            const auto found = std::find_if(left.begin(), left.end(), [&](const Claim &claim) {
                return claim.amount.value.toString() + u' ' + claim.amount.unit == amount;
            });
            note(u"amount"_s, amount, found == left.end() ? QString() : amount);
            if (found == left.end())
                continue;
            note(u"kind"_s, kind, claimKindName(found->kind));
            note(u"victim"_s, victim, victimOf(*found));
            note(u"part"_s, part, wholeOf(*found, read.claims));
            if (dated)
                note(u"period"_s, period, found->period ? found->period->toIso() : QString());
            left.erase(found);
        }
        for (const Claim &claim : std::as_const(left))
            note(u"amount"_s, {}, claim.amount.value.toString() + u' ' + claim.amount.unit);
    }
};

QTEST_GUILESS_MAIN(ParaphrasesTest)
#include "tst_paraphrases.moc"
