// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartplot.h"

#include "app/parts/part.h"

#include <QGraphicsWidget>
#include <QPainter>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// What stands where the bars would, if the part is missing.
class MissingPlot : public ChartPlot
{
public:
    explicit MissingPlot(const ChartLook &look)
        : m_item(look)
    {
    }
    QGraphicsWidget *item() const override { return &m_item; }
    QRectF area() const override { return {}; }
    QFont legendFont() const override { return m_item.look.font; }

private:
    struct Sentence : QGraphicsWidget
    {
        explicit Sentence(const ChartLook &drawn)
            : look(drawn)
        {
        }
        void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
        {
            painter->fillRect(rect(), look.background);
            painter->setFont(look.font);
            painter->setPen(look.ink);
            painter->drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                              missingPart());
        }
        const ChartLook look;
    };
    mutable Sentence m_item;
};

ChartsPart *chartsPart()
{
    static auto *const plot = functionOf<ChartsPart>(u"charts"_s, "vigieCharts");
    return plot;
}

} // namespace

ChartLook lookOf(const QPalette &palette, const QFont &font, Language language)
{
    return {palette.color(QPalette::Base), palette.color(QPalette::Text), language, font};
}

std::unique_ptr<ChartPlot> plotChart(const Chart &chart, const ChartLook &look)
{
    if (!chartsPart())
        return std::make_unique<MissingPlot>(look);
    return std::unique_ptr<ChartPlot>(chartsPart()(&chart, &look));
}

QString plotProblem()
{
    return chartsPart() ? QString() : missingPart();
}

} // namespace vigie
