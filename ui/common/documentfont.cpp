// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/documentfont.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QFont documentFont(Language language)
{
    QFont font = QGuiApplication::font();
    const QStringList own = font.families();
    const QStringList japanese{u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"IPAexGothic"_s};
    const QStringList korean{u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"NanumGothic"_s};
    const QStringList latin{u"Noto Sans"_s, u"DejaVu Sans"_s};
    switch (language) {
    case Language::Japanese:
        font.setFamilies(japanese + korean);
        break;
    case Language::Korean:
        font.setFamilies(korean + japanese);
        break;
    default:
        font.setFamilies(latin + own + japanese + korean);
        break;
    }
    return font;
}

} // namespace vigie
