/** Facts for cards: hand-made, in the shape in which the background answers. */
import type { CardEvent, CardFacts, CardMembership } from "../../../src/shared/answers";
import type { CardContent } from "../../../src/shared/card-api";

export function role(more: Partial<CardMembership> = {}): CardMembership {
  return {
    label: "Director of the United Front Department",
    organization: "Workers' Party of Korea",
    country: "KP",
    post: null,
    offices: [],
    start: "2016-01",
    end: "2019-04",
    ended: false,
    acting: false,
    sources: [{ id: "wiki", url: "https://en.wikipedia.org/wiki/Kim_Yong-chol" }],
    replaces: [],
    asOf: "2023-01-20",
    position: "within",
    rank: 1,
    ...more,
  };
}

export function event(more: Partial<CardEvent> = {}): CardEvent {
  return {
    id: "2018-05-30-new-york",
    type: "meeting",
    date: "2018-05-30/2018-05-31",
    place: { name: "New York", country: "US" },
    topic: "the Singapore summit",
    title: null,
    participants: [
      { person: "mike-pompeo", part: "host" },
      { person: "kim-yong-chol", part: "guest" },
      { person: "andrew-kim", part: "participant" },
    ],
    sources: [{ id: "events", url: "https://en.wikipedia.org/wiki/Portal:Current_events/2018_May_30" }],
    asOf: "2018-06-01",
    names: { "mike-pompeo": "Mike Pompeo", "kim-yong-chol": "Kim Yong-chol", "andrew-kim": "Andrew Kim" },
    here: ["mike-pompeo"],
    ...more,
  };
}

export function facts(more: Partial<CardFacts> = {}): CardFacts {
  return {
    person: {
      id: "kim-yong-chol",
      qid: "Q1",
      name: "Kim Yong-chol",
      enwiki: "Kim Yong-chol",
      native: [{ name: "김영철", kind: "native", lang: "ko" }],
      sex: "male",
      born: "1946",
      died: null,
      country: "KP",
      description: "general and politician",
    },
    date: "2018-05-31",
    rolesOnDate: [role()],
    rolesBefore: [
      role({
        label: "Director of the Reconnaissance Bureau",
        start: "2009-02",
        end: "2016-01",
        position: "before",
      }),
    ],
    rolesAfter: [
      role({
        label: "Adviser",
        organization: null,
        start: "2023-06",
        end: null,
        asOf: "2024-04-01",
        position: "after",
      }),
    ],
    eventsHere: [event()],
    eventsOther: [],
    eventsNext: [
      event({
        id: "2018-06-01-letter",
        type: "letter",
        date: "2018-06-01",
        topic: null,
        place: null,
        participants: [
          { person: "kim-yong-chol", part: "carrier" },
          { person: "trump", part: "recipient" },
        ],
        names: { trump: "Donald Trump", "kim-yong-chol": "Kim Yong-chol" },
        here: ["trump"],
      }),
    ],
    sources: {
      wiki: { title: "Wikipedia, English", licence: "CC BY-SA 4.0", attribution: "Wikipedia contributors" },
      events: { title: "Current events", licence: "CC BY-SA 4.0", attribution: "Wikipedia contributors" },
    },
    ...more,
  };
}

/** A person of whom nothing but the name is known. */
export function nobody(): CardFacts {
  const { person } = facts();
  const none = {
    rolesOnDate: [],
    rolesBefore: [],
    rolesAfter: [],
    eventsHere: [],
    eventsOther: [],
    eventsNext: [],
  };
  return facts({ person: { ...person, native: [], born: null, description: "" }, ...none, sources: {} });
}

export function content(more: Partial<CardContent> = {}): CardContent {
  return {
    facts: facts(),
    mention: "Gen Kim",
    kind: "name",
    reason: { cue: "title-usage", values: { name: "Kim Yong-chol", title: "Gen" } },
    dateKind: "article",
    ...more,
  };
}
