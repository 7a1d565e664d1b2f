import { describe, expect, test } from "vitest";
import { EVENT_TYPES, type EventPart, type EventType } from "../../../src/engine/facts/schema";
import type { Event, Participant } from "../../../src/engine/facts/types";
import { describeEvent } from "../../../src/shared/l10n";
import { templateText } from "../../../src/shared/l10n/messages";
import { valueNames } from "../../../src/shared/l10n/template";

const NAMES: Record<string, string> = {
  kim: "Kim Yong-chol",
  pompeo: "Mike Pompeo",
  trump: "Donald Trump",
  leader: "Kim Jong-un",
  moon: "Moon Jae-in",
  a: "Ann A",
  b: "Bob B",
  c: "Cy C",
};

function event(type: EventType, participants: Participant[], more: Partial<Event> = {}): Event {
  return {
    id: "e",
    type,
    date: "2018-05-30",
    place: null,
    topic: null,
    title: null,
    participants,
    sources: [],
    asOf: "2018-06-01",
    ...more,
  };
}

const as = (person: string, part: EventPart): Participant => ({ person, part });
const say = (e: Event, person: string) =>
  describeEvent(e, person, NAMES)
    .map((part) => part.text)
    .join("");

describe("sentences", () => {
  const place = { name: "New York", country: "US" };
  const meeting = event("meeting", [as("pompeo", "host"), as("kim", "guest")], {
    place,
    topic: "the Singapore summit",
  });
  const letter = event("letter", [as("kim", "carrier"), as("leader", "sender"), as("trump", "recipient")]);

  test("a meeting, from both sides", () => {
    expect(say(meeting, "kim")).toBe("Met Mike Pompeo in New York about the Singapore summit");
    expect(say(meeting, "pompeo")).toBe("Met Kim Yong-chol in New York about the Singapore summit");
  });

  test("who came along is named after the others", () => {
    const more = { ...meeting, participants: [...meeting.participants, as("a", "participant")] };
    expect(say(more, "kim")).toBe("Met Mike Pompeo in New York about the Singapore summit, with Ann A");
    expect(say(more, "a")).toBe(
      "Attended a meeting of Mike Pompeo with Kim Yong-chol in New York about the Singapore summit",
    );
  });

  test("a letter, from all three sides", () => {
    expect(say(letter, "kim")).toBe("Carried a letter from Kim Jong-un to Donald Trump");
    expect(say(letter, "leader")).toBe("Sent Donald Trump a letter, carried by Kim Yong-chol");
    expect(say(letter, "trump")).toBe("Received a letter from Kim Jong-un, carried by Kim Yong-chol");
  });

  test("an office, an appointment to something, a reason", () => {
    const people = [as("pompeo", "subject"), as("trump", "actor")];
    expect(say(event("appointment", people, { topic: "Secretary of State" }), "pompeo")).toBe(
      "Appointed Secretary of State by Donald Trump",
    );
    expect(say(event("appointment", people, { topic: "Secretary of State" }), "trump")).toBe(
      "Appointed Mike Pompeo as Secretary of State",
    );
    expect(say(event("appointment", people, { topic: "the office of envoy" }), "pompeo")).toBe(
      "Appointed to the office of envoy by Donald Trump",
    );
    expect(say(event("dismissal", people, { topic: "over the leak" }), "pompeo")).toBe(
      "Dismissed over the leak by Donald Trump",
    );
  });

  test("a title comes first", () => {
    const people = [as("kim", "participant"), as("trump", "host"), as("moon", "guest")];
    expect(say(event("summit", people, { title: "Singapore summit" }), "kim")).toBe(
      "Singapore summit with Donald Trump and Moon Jae-in",
    );
    expect(say(event("meeting", people, { title: "Six-party talks, first round" }), "kim")).toBe(
      "Six-party talks, first round, with Donald Trump and Moon Jae-in",
    );
  });

  test("a title that says a deed tells on another's card whose it was", () => {
    const reply = event("statement", [as("trump", "actor"), as("leader", "subject")], {
      title: "Reply about the button",
    });
    expect(say(reply, "trump")).toBe("Made a statement about Kim Jong-un: Reply about the button");
    expect(say(reply, "leader")).toBe("Subject of a statement by Donald Trump: Reply about the button");
  });

  test("two who say the same need not have stood side by side", () => {
    const people = [as("trump", "actor"), as("moon", "actor"), as("leader", "subject"), as("kim", "subject")];
    const welcome = event("statement", people, { title: "Welcome for the freeze" });
    expect(say(welcome, "trump")).toBe(
      "Made a statement about Kim Jong-un and Kim Yong-chol, as did Moon Jae-in: Welcome for the freeze",
    );
    expect(say(welcome, "kim")).toBe(
      "Subject of a statement by Donald Trump and Moon Jae-in: Welcome for the freeze, also about Kim Jong-un",
    );
    expect(say({ ...welcome, title: "Call on Kim Jong-un and Kim Yong-chol" }, "moon")).toBe(
      "Made a statement, as did Donald Trump: Call on Kim Jong-un and Kim Yong-chol",
    );
  });

  test("a title with an announcement's words stands behind a verb", () => {
    const halt = event("announcement", [as("leader", "actor")], { title: "Halt to missile tests" });
    expect(say(halt, "leader")).toBe("Announced: Halt to missile tests");
  });

  test("a name that title or topic holds is not said twice, and is still somebody's", () => {
    const trip = event("cancellation", [as("trump", "actor"), as("pompeo", "counterpart")], {
      topic: "Mike Pompeo's trip to Pyongyang",
    });
    expect(say(trip, "trump")).toBe("Cancelled Mike Pompeo's trip to Pyongyang");
    expect(describeEvent(trip, "trump", NAMES)).toContainEqual({ text: "Mike Pompeo", person: "pompeo" });
  });

  test("places: in a town, at a house, in a country with its article", () => {
    const at = (name: string | null, country: string | null = null) =>
      say(event("meeting", [as("kim", "guest"), as("trump", "host")], { place: { name, country } }), "kim");
    expect(at("Seoul")).toBe("Met Donald Trump in Seoul");
    expect(at("White House")).toBe("Met Donald Trump at the White House");
    expect(at("the White House")).toBe("Met Donald Trump at the White House");
    expect(at("Camp David")).toBe("Met Donald Trump at Camp David");
    expect(at(null, "US")).toBe("Met Donald Trump in the United States");
    expect(at(null)).toBe("Met Donald Trump");
  });

  test("a release does not make the helper the released", () => {
    const release = event("release", [as("leader", "actor"), as("pompeo", "participant")], {
      topic: "three Americans",
    });
    expect(say(release, "leader")).toBe("Released three Americans, with Mike Pompeo taking part");
    expect(say(release, "pompeo")).toBe(
      "Took part in the release of three Americans, ordered by Kim Jong-un",
    );
  });

  test("a predecessor need not have been there, and is never with anybody", () => {
    const people = [as("trump", "subject"), as("moon", "predecessor"), as("pompeo", "participant")];
    const inauguration = event("inauguration", [...people, as("a", "participant")], { topic: "President" });
    expect(say(inauguration, "trump")).toBe(
      "Inaugurated as President, succeeding Moon Jae-in; attended by Mike Pompeo and Ann A",
    );
    expect(say(inauguration, "moon")).toBe(
      "Succeeded by Donald Trump as President; inauguration attended by Mike Pompeo and Ann A",
    );
    expect(say(inauguration, "a")).toBe(
      "Attended the inauguration of Donald Trump as President, with Mike Pompeo; predecessor: Moon Jae-in",
    );
    const titled = { ...inauguration, title: "Second inauguration" };
    for (const { person } of titled.participants)
      expect(say(titled, person)).not.toMatch(/with [^;]*Moon Jae-in/);
    expect(say(titled, "trump")).toBe(
      "Second inauguration, succeeding Moon Jae-in; attended by Mike Pompeo and Ann A",
    );
  });

  test("what somebody had to do with a resignation is left open", () => {
    const people = [as("pompeo", "subject"), as("trump", "participant")];
    const resignation = event("resignation", people, { topic: "Secretary of State" });
    expect(say(resignation, "pompeo")).toBe("Resigned as Secretary of State; also involved: Donald Trump");
    expect(say(resignation, "trump")).toBe("Resignation of Mike Pompeo as Secretary of State");
  });

  test("an election: who won together, and against whom", () => {
    const people = [
      as("trump", "winner"),
      as("pompeo", "winner"),
      as("a", "candidate"),
      as("b", "candidate"),
    ];
    const election = event("election", people, { title: "Election of 2016" });
    expect(say(election, "trump")).toBe("Election of 2016: won with Mike Pompeo, ahead of Ann A and Bob B");
    expect(say(election, "a")).toBe(
      "Election of 2016: candidate, along with Bob B; won by Donald Trump and Mike Pompeo",
    );
    const untitled = { ...election, title: null, topic: "President" };
    expect(say(untitled, "pompeo")).toBe("Elected President with Donald Trump, ahead of Ann A and Bob B");
    expect(say(untitled, "b")).toBe(
      "Stood for election as President, along with Ann A; won by Donald Trump and Mike Pompeo",
    );
  });

  test("whose company somebody was is never left open", () => {
    const people = [as("pompeo", "guest"), as("a", "guest"), as("kim", "host"), as("leader", "participant")];
    const visit = event("visit", people, { place: { name: "Pyongyang", country: "KP" } });
    expect(say(visit, "pompeo")).toBe(
      "Visited Pyongyang with Ann A for talks with Kim Yong-chol; also there: Kim Jong-un",
    );
    expect(say(visit, "leader")).toBe(
      "Took part in the visit of Mike Pompeo and Ann A to Pyongyang for talks with Kim Yong-chol",
    );
    const summit = event("summit", [as("kim", "host"), as("trump", "guest")], {
      title: "Pyongyang summit with Russia",
    });
    expect(say(summit, "kim")).toBe("Pyongyang summit with Russia; also there: Donald Trump");
  });

  test("of three at a table nobody knows who met whom", () => {
    const three = ["kim", "trump", "pompeo"].map((id) => as(id, "participant"));
    expect(say(event("meeting", three.slice(0, 2)), "kim")).toBe("Met Donald Trump");
    expect(say(event("meeting", three), "kim")).toBe(
      "Took part in a meeting with Donald Trump and Mike Pompeo",
    );
  });

  test("on the card of somebody who is not in it, the event is named", () => {
    expect(say(meeting, "moon")).toBe("A meeting: Mike Pompeo and Kim Yong-chol");
  });
});

describe("lists of people", () => {
  const many = ["pompeo", "trump", "leader", "moon", "a", "b", "c"].map((id) => as(id, "participant"));
  const summit = event("summit", [as("kim", "participant"), ...many]);

  test("long ones are cut", () => {
    expect(say(summit, "kim")).toBe(
      "Took part in a summit with Mike Pompeo, Donald Trump, Kim Jong-un and 4 others",
    );
  });

  test("those on the page come first", () => {
    const here = { ...summit, names: NAMES, here: ["c", "b"] };
    expect(say(here, "kim")).toBe("Took part in a summit with Bob B, Cy C, Mike Pompeo and 4 others");
  });

  test("three are named, and one left over is one other", () => {
    const four = { ...summit, participants: summit.participants.slice(0, 5) };
    expect(say(four, "kim")).toContain("Mike Pompeo, Donald Trump, Kim Jong-un and one other");
  });

  test("each name is marked with its person, and nobody else's words are", () => {
    const parts = describeEvent(summit, "kim", NAMES).filter((part) => part.person !== undefined);
    expect(parts.map((part) => part.person)).toEqual(["pompeo", "trump", "leader"]);
  });

  test("somebody with two parts is one person", () => {
    const twice = event("meeting", [
      as("kim", "guest"),
      as("trump", "host"),
      as("trump", "participant"),
      as("kim", "participant"),
    ]);
    expect(say(twice, "kim")).toBe("Met Donald Trump");
  });
});

describe("every type and part has its sentence", () => {
  const cases = Object.entries(EVENT_TYPES).flatMap(([type, parts]) =>
    parts.map((part) => [type as EventType, part as EventPart] as const),
  );
  const values = new Set([
    "others",
    "other",
    "topic",
    "clause",
    "office",
    "thing",
    "place",
    "where",
    "title",
  ]);

  test.each(cases)("%s, %s", (type, part) => {
    const parts = EVENT_TYPES[type] as readonly EventPart[];
    const template = templateText(`event.${type}.${part}`);
    expect(template).not.toBe("");
    for (const name of valueNames(template + templateText(`event.${type}.${part}.titled`))) {
      expect([...values, ...parts]).toContain(name);
    }
    const others = parts.map((other, index) => as(["a", "b", "c"][index] ?? "a", other));
    const settings: Partial<Event>[] = [
      {},
      { place: { name: "Seoul", country: "KR" } },
      { topic: "the treaty" },
      { topic: "over the treaty" },
      { topic: "Prime Minister" },
      { topic: "the treaty", place: { name: null, country: "GB" } },
      { title: "The Seoul treaty" },
      { title: "The Seoul treaty", topic: "the treaty", place: { name: "Seoul", country: "KR" } },
    ];
    for (const participants of [[as("kim", part)], [as("kim", part), ...others]]) {
      for (const more of settings) {
        const sentence = say(event(type, participants, more), "kim");
        expect(sentence).toMatch(/^\p{Lu}\S*/u);
        expect(sentence).not.toMatch(/[{}[\]|]| {2}|undefined|^\s|\s$| ,/);
        // Nobody is lost, and nobody is named twice.
        for (const other of participants.slice(1)) {
          expect(sentence.split(NAMES[other.person] as string)).toHaveLength(2);
        }
        // Nobody is on a card of their own in the third person.
        expect(sentence).not.toContain("Kim Yong-chol");
      }
    }
  });
});
