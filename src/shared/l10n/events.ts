/**
 * The sentence of an event, composed from its type, the person's own part in it, the other people, the place and the topic. Its parts
 * keep who is who, so that a card can emphasise the people of the page.
 */
import type { Event } from "../../engine/facts/types";
import type { CardEvent } from "../answers";
import { countryInText } from "./countries";
import { locale, t, template, templateText } from "./messages";
import { fill, type Part, type Values, valueNames } from "./template";

/** Of a longer list only so many people are named: more make a sentence that nobody reads. */
const MAX_NAMED = 3;

/** Events that bring their people together: only of these may a sentence say that somebody was there "with" another. */
const GATHERINGS: readonly string[] = ["meeting", "summit", "visit", "call", "ceremony"];

/**
 * The sentence about an event on the card of `personId`. `names`: id → name of every participant. Of many participants, those whom a
 * CardEvent says to be on the page come first.
 */
export function describeEvent(
  event: Event | CardEvent,
  personId: string,
  names: Readonly<Record<string, string>>,
): Part[] {
  const own = event.participants.find((one) => one.person === personId);
  const sentence = sentenceTemplate(event, own?.part);
  const values = new EventValues(event, personId, names, sentence);
  const parts = fill(sentence, values);
  values.releaseHeld();
  if (values.has("others")) parts.push(...fill(restTemplate(event, parts), values));
  return capitalised(parts);
}

/** The template for those whom the sentence has not named. */
function restTemplate(event: Event, said: readonly Part[]): string {
  if (!GATHERINGS.includes(event.type)) return templateText("event.rest.apart");
  // "For talks with A, with B" would leave open whose company B was.
  const again = matches("grammar.with", said.map((part) => part.text).join(""));
  return templateText(again ? "event.rest.again" : "event.rest");
}

/** The template for a person's part; a locale file may have one of its own for events with a title. */
function sentenceTemplate(event: Event, part: string | undefined): string {
  if (part === undefined) return templateText("event.noPart");
  const key = `event.${event.type}.${part}`;
  if (event.title === null) return templateText(key);
  const titled = templateText(`${key}.titled`);
  if (titled !== "") return titled;
  // "Six-party talks, second round" would run into the names, as would "Pyongyang summit with Russia": event.rest sets them off.
  const gathering = GATHERINGS.includes(event.type) && !matches("grammar.titleAlone", event.title);
  return gathering ? templateText("event.gathering") : "{title}";
}

/** What an event puts into its template. People are named once: a list holds only those not named before it. */
class EventValues implements Values {
  readonly #event: Event;
  readonly #names: Readonly<Record<string, string>>;
  readonly #others: { person: string; part: string }[];
  readonly #named = new Set<string>();
  /** People whose names title or topic will say, wherever in the sentence these stand. */
  readonly #held: Set<string>;

  /** @param sentence the template that will be filled */
  constructor(
    event: Event | CardEvent,
    personId: string,
    names: Readonly<Record<string, string>>,
    sentence: string,
  ) {
    this.#event = event;
    this.#names = names;
    const here: readonly string[] = "here" in event ? event.here : [];
    const seen = new Set([personId]);
    this.#others = event.participants
      .filter(({ person }) => !seen.has(person) && seen.add(person) && names[person] !== undefined)
      .sort((a, b) => Number(here.includes(b.person)) - Number(here.includes(a.person)));
    const wanted = valueNames(sentence);
    const text = wanted.includes("title") ? event.title : wanted.includes("clause") ? event.topic : null;
    this.#held = new Set(
      this.#others.map(({ person }) => person).filter((person) => text?.includes(names[person] as string)),
    );
  }

  /** From now on those are named too whom title and topic would have named and did not. */
  releaseHeld(): void {
    this.#held.clear();
  }

  has(name: string): boolean {
    const text = this.#text(name);
    return text === undefined ? this.#people(name).length > 0 : text !== "";
  }

  get(name: string): Part[] {
    const text = this.#text(name);
    return text === undefined ? this.#list(this.#people(name)) : this.#linked(text);
  }

  /** The values that are text; undefined where `name` stands for people. */
  #text(name: string): string | undefined {
    const topic = this.#event.topic ?? "";
    const isClause = matches("grammar.clause", topic);
    const isOffice = matches("grammar.office", topic);
    switch (name) {
      case "title":
        return this.#event.title ?? templateText(`event.${this.#event.type}`);
      // A topic such as "over the Crimea" brings its own preposition.
      case "clause":
        return isClause ? topic : "";
      case "topic":
        return isClause ? "" : topic;
      case "office":
        return isOffice ? topic : "";
      case "thing":
        return isClause || isOffice ? "" : topic;
      case "place":
        return this.#place();
      case "where":
        return this.#where();
      default:
        return undefined;
    }
  }

  #place(): string {
    const { name = null, country = null } = this.#event.place ?? {};
    if (name === null) return country === null ? "" : countryInText(country);
    return matches("grammar.article", name) ? t("grammar.the", { place: name }) : name;
  }

  #where(): string {
    const place = this.#place();
    if (place === "") return "";
    const at = this.#event.place?.name != null && matches("grammar.at", place);
    return t(at ? "place.at" : "place.in", { place });
  }

  /** The people of a part who are not named yet; `others` are those of every part, `other` is the only one there is. */
  #people(name: string): string[] {
    const all = name === "others" || name === "other";
    const people = this.#others
      .filter(
        ({ person, part }) => !this.#named.has(person) && !this.#held.has(person) && (all || part === name),
      )
      .map(({ person }) => person);
    return name === "other" && people.length > 1 ? [] : people;
  }

  #list(people: string[]): Part[] {
    for (const person of people) this.#named.add(person);
    const cut = people.slice(0, MAX_NAMED);
    const items: Part[] = cut.map((person) => ({ text: this.#names[person] ?? person, person }));
    const left = people.length - cut.length;
    if (left > 0) items.push({ text: t("list.others", { count: left }) });
    const format = new Intl.ListFormat(locale(), { type: "conjunction" });
    let next = 0;
    return format
      .formatToParts(items.map((item) => item.text))
      .map((piece) => (piece.type === "element" ? (items[next++] as Part) : { text: piece.value }));
  }

  /** Text of the fact base with the participants' names in it marked: "Mike Pompeo’s trip to Pyongyang". */
  #linked(text: string): Part[] {
    for (const { person } of this.#others) {
      const name = this.#names[person] as string;
      const at = text.indexOf(name);
      if (at < 0 || this.#named.has(person)) continue;
      this.#named.add(person);
      return [
        ...this.#linked(text.slice(0, at)),
        { text: name, person },
        ...this.#linked(text.slice(at + name.length)),
      ];
    }
    return text === "" ? [] : [{ text }];
  }
}

/** True where a text matches a pattern of the locale file; a language without the pattern has no such case. */
function matches(
  key: `grammar.${"clause" | "office" | "article" | "at" | "with" | "titleAlone"}`,
  text: string,
): boolean {
  const pattern = template(key);
  return typeof pattern === "string" && pattern !== "" && new RegExp(pattern, "u").test(text);
}

/** Templates are written in lower case, since they also stand behind a title; a sentence begins with a capital. */
function capitalised(parts: Part[]): Part[] {
  const [first, ...rest] = parts;
  if (!first) return parts;
  const [letter = ""] = first.text;
  return [{ ...first, text: letter.toLocaleUpperCase(locale()) + first.text.slice(letter.length) }, ...rest];
}
