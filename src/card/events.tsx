/** Events: with the people of the page, others, and what happened after the card's day. */
import type { CardEvent } from "../shared/answers";
import type { CardContent } from "../shared/card-api";
import { position, sides } from "../shared/facts";
import { describeEvent, formatDate, t } from "../shared/l10n";
import { isBare, withoutRepeats } from "./event-lists";
import { Fold, More } from "./more";
import { SourceLinks } from "./source-links";

/** Of the events with people of the page as many are shown as leave what happened next in sight: three, of long ones two. */
const HERE_SHOWN = 3;
const HERE_LETTERS = 260;
const EVENTS_SHOWN = 4;
/** With fewer events than this that belong to the page, others are shown straight away. */
const FEW = 3;

export function EventsHere({ content }: { content: CardContent }) {
  const { person, date } = content.facts;
  const eventsHere = withoutRepeats(content.facts.eventsHere);
  // Of two that are shown, one is what happened on the day itself: the article most likely tells of it.
  const isOfTheDay = (event: CardEvent) => {
    const { start, end } = sides(event.date);
    return position(start, end, date) === "within";
  };
  const events = [...eventsHere.filter(isOfTheDay), ...eventsHere.filter((event) => !isOfTheDay(event))];
  const sentences = events.slice(0, HERE_SHOWN).map((event) => describeEvent(event, person.id, event.names));
  const letters = sentences.flat().reduce((sum, { text }) => sum + text.length, 0);
  return (
    <EventSection
      name="here"
      title={t("card.withPeople")}
      news={t("card.newsHere", { count: eventsHere.length })}
      first={letters > HERE_LETTERS ? HERE_SHOWN - 1 : HERE_SHOWN}
      events={events}
      content={content}
      order={-1}
    />
  );
}

export function EventsNext({ content }: { content: CardContent }) {
  const events = withoutRepeats(content.facts.eventsNext);
  return (
    <EventSection
      name="next"
      title={t("card.next")}
      news={t("card.newsNext", { count: events.length })}
      events={events}
      content={content}
      order={1}
    />
  );
}

export function EventsOther({ content }: { content: CardContent }) {
  const { eventsHere } = content.facts;
  const eventsOther = withoutRepeats(content.facts.eventsOther);
  if (eventsOther.length === 0) return null;
  const title = t("card.otherEvents", { count: eventsOther.length });
  if (eventsHere.length < FEW)
    return <EventSection title={title} news={title} events={eventsOther} content={content} order={-1} />;
  return (
    <Fold label={title}>
      <EventRows events={eventsOther} content={content} order={-1} />
    </Fold>
  );
}

interface EventProps {
  /** By relevance. */
  events: readonly CardEvent[];
  content: CardContent;
  /** 1: earliest first, -1: latest first. */
  order: 1 | -1;
}

interface SectionProps extends EventProps {
  /** Its class. */
  name?: string;
  title: string;
  /** How many are shown at first. */
  first?: number;
  /** What it is called where all that its events tell is that there was news. */
  news?: string;
}

function EventSection({ name, title, first = EVENTS_SHOWN, events, news, content, order }: SectionProps) {
  if (events.length === 0) return null;
  const telling = events.filter((event) => !isBare(event));
  if (telling.length === 0 && news)
    return (
      <Fold label={news}>
        <EventRows events={events} content={content} order={order} />
      </Fold>
    );
  return (
    <section class={name}>
      <h3>{title}</h3>
      <More
        items={[...telling, ...events.filter(isBare)]}
        first={Math.min(first, telling.length || first)}
        label={(count) => t("card.moreEvents", { count })}
      >
        {(shown) => <EventRows events={shown} content={content} order={order} />}
      </More>
    </section>
  );
}

/** The rows in order of time: which are shown is chosen by relevance, but a list of dates is read in their order. */
function EventRows({ events, content, order }: EventProps) {
  const sorted = [...events].sort((a, b) => order * a.date.localeCompare(b.date));
  return (
    <ul class="rows">
      {sorted.map((event) => (
        <li key={event.id}>
          <time dateTime={event.date}>{formatDate(event.date, "short")}</time>
          <span>
            {describeEvent(event, content.facts.person.id, event.names).map((part) =>
              part.person !== undefined && event.here.includes(part.person) ? (
                <strong>{part.text}</strong>
              ) : (
                part.text
              ),
            )}
            <SourceLinks refs={event.sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}
