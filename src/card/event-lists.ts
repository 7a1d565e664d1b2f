/** Which events a card tells, of those that the background has chosen. */
import type { CardEvent } from "../shared/answers";

/** Of these two sources may tell as two: with the other people who came along, or without them. */
const GATHERINGS: readonly string[] = ["visit", "meeting", "summit"];

/** Tells of nothing but that somebody was in the news: where other events say what happened, they come first. */
export function isBare({ type, topic, title }: CardEvent): boolean {
  return type === "news" && !topic && !title;
}

/**
 * The events without those that would read as repeats of one before them: the same news day after day (a funeral's ten days), and a
 * visit or meeting that two sources tell, of which the one with all the people of the other stays.
 */
export function withoutRepeats(events: readonly CardEvent[]): CardEvent[] {
  return events.filter((event, at) =>
    events.every((other, place) => other === event || !isRepeat(event, other, place < at)),
  );
}

/** @param isBefore the other one stands before this one, which decides between two that are alike */
function isRepeat(event: CardEvent, other: CardEvent, isBefore: boolean): boolean {
  if (event.type !== other.type || event.title !== other.title) return false;
  if (event.type === "news") {
    return isBefore && event.topic !== null && event.topic === other.topic && hasAll(other, event);
  }
  if (
    !GATHERINGS.includes(event.type) ||
    event.date !== other.date ||
    event.place?.name !== other.place?.name
  )
    return false;
  return hasAll(other, event) && (isBefore || !hasAll(event, other));
}

/** True where everybody who took part in one event took part in the other. */
function hasAll(event: CardEvent, other: CardEvent): boolean {
  const people = new Set(event.participants.map(({ person }) => person));
  return other.participants.every(({ person }) => people.has(person));
}
