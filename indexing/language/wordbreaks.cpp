// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/wordbreaks.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace vigie {

namespace {

class IcuWordBreaker : public WordBreaker
{
public:
    IcuWordBreaker()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale::getJapanese(), status));
        if (U_FAILURE(status))
            m_iterator.reset();
    }

    QList<qsizetype> breaks(QStringView run) override
    {
        QList<qsizetype> found;
        if (!m_iterator || run.size() < 2)
            return found;
        UErrorCode status = U_ZERO_ERROR;
        UText text = UTEXT_INITIALIZER;
        utext_openUChars(&text, reinterpret_cast<const UChar *>(run.utf16()), run.size(), &status);
        m_iterator->setText(&text, status);
        if (U_SUCCESS(status)) {
            for (int at = m_iterator->next(); at != icu::BreakIterator::DONE && at < run.size();
                 at = m_iterator->next())
                found.append(at);
        }
        utext_close(&text);
        return found;
    }

private:
    std::unique_ptr<icu::BreakIterator> m_iterator;
};

} // namespace

std::unique_ptr<WordBreaker> makeWordBreaker()
{
    return std::make_unique<IcuWordBreaker>();
}

} // namespace vigie
