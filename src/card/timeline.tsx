/** The timeline strip: when the roles were held, and where the article's day lies. What it shows is also said in words. */
import type { CardContent } from "../shared/card-api";
import { formatDate, t } from "../shared/l10n";
import { timelineOf } from "./timeline-model";

/** Height of a lane and of the bar in it: the strip stays low, and few lanes have room for more. */
const SIZES = { few: { lane: 7, bar: 4 }, many: { lane: 5, bar: 3 } };
const FEW_LANES = 2;
/** Height of the axis's labels. */
const LABELS = 12;
/** Half the width of the day's label in per cent, and the width of a year: where they would meet, the year goes. */
const HALF_LABEL = 9;
const YEAR = 9;

const percent = (value: number) => `${value.toFixed(2)}%`;

export function TimelineStrip({ content }: { content: CardContent }) {
  const { facts, dateKind } = content;
  const line = timelineOf(facts);
  if (!line) return null;
  const size = line.lanes > FEW_LANES ? SIZES.many : SIZES.few;
  const axis = line.lanes * size.lane + 3;
  const label = t("card.timeline", {
    count: line.bars.length,
    from: line.fromYear,
    to: line.toYear - 1,
    now: line.bars.filter((bar) => bar.current).length,
    date: formatDate(facts.date),
  });
  const day = percent(line.day);
  const anchor = line.day < HALF_LABEL ? "start" : line.day > 100 - HALF_LABEL ? "end" : "middle";
  return (
    <div class="when">
      <svg class="strip" role="img" aria-label={label} height={axis + LABELS}>
        <defs>
          <linearGradient id="fade">
            <stop offset="0.6" stop-color="white" />
            <stop offset="1" stop-color="white" stop-opacity="0.15" />
          </linearGradient>
          <mask id="open" maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill="url(#fade)" />
          </mask>
        </defs>
        {line.bars.map((bar) => (
          <rect
            class={bar.current ? "bar current" : "bar"}
            x={percent(bar.x)}
            width={percent(bar.width)}
            y={bar.lane * size.lane + 1}
            height={size.bar}
            rx="1.5"
            mask={bar.open ? "url(#open)" : undefined}
          />
        ))}
        <line class="axis" x1="0" x2="100%" y1={axis} y2={axis} />
        {line.dots.map((dot) => (
          <circle class="dot" cx={percent(dot)} cy={axis} r="1.75" />
        ))}
        <line class="day" x1={day} x2={day} y1="0" y2={axis + 2} />
        {line.day > HALF_LABEL + YEAR && (
          <text x="0" y={axis + 11}>
            {line.fromYear}
          </text>
        )}
        <text class="day-label" x={day} y={axis + 11} text-anchor={anchor}>
          {t(dateKind === "today" ? "card.todayMark" : "card.thisArticle")}
        </text>
        {line.day < 100 - HALF_LABEL - YEAR && (
          <text x="100%" y={axis + 11} text-anchor="end">
            {line.toYear - 1}
          </text>
        )}
      </svg>
    </div>
  );
}
