// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CardView } from "../../../src/card/view";
import type { CardContent } from "../../../src/shared/card-api";
import { content, event, facts, nobody, role } from "./facts";

const root = document.createElement("div");
document.body.append(root);

function draw(shown: CardContent, pinned = false): HTMLElement {
  const onClose = vi.fn();
  void act(() => render(<CardView content={shown} pinned={pinned} onClose={onClose} />, root));
  return root.querySelector(".card") as HTMLElement;
}

afterEach(() => render(null, root));

const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim();
const section = (card: Element, title: string) =>
  [...card.querySelectorAll("section")].find((one) => text(one.querySelector("h3")) === title);
const button = (card: Element, label: string) =>
  [...card.querySelectorAll("button")].find(
    (one) => text(one) === label || one.getAttribute("aria-label") === label,
  );
const press = (card: Element, label: string) => void act(() => button(card, label)?.click());

describe("who it is", () => {
  test("name, native name in its language, country, description, birth", () => {
    const card = draw(content());
    expect(text(card.querySelector("h2"))).toBe("Kim Yong-chol 김영철");
    expect(card.querySelector("bdi")?.lang).toBe("ko");
    expect(text(card.querySelector("header p"))).toBe("North Korea · general and politician · born 1946");
  });

  test("age on the card's day; a later death is not told in the head", () => {
    const { person } = facts();
    const born = { ...person, born: "1963-12-30", died: "2020-01-01" };
    expect(text(draw(content({ facts: facts({ person: born }) })).querySelector(".life"))).toBe(
      "born 30 Dec 1963, aged 54",
    );
    const dead = { ...born, died: "2011-10-20" };
    expect(text(draw(content({ facts: facts({ person: dead }) })).querySelector(".life"))).toBe(
      "30 Dec 1963 – 20 Oct 2011",
    );
  });
});

describe("the day of the article", () => {
  test("names the day, the role, and since when it is held", () => {
    const then = section(draw(content()), "On 31 May 2018, the day of this article");
    expect(text(then?.querySelector("li"))).toContain("Director of the United Front Department");
    expect(text(then?.querySelector("li"))).toContain("Workers' Party of Korea · since Jan 2016");
  });

  test("a page without a date speaks of today, and says so", () => {
    const card = draw(content({ dateKind: "today" }));
    expect(section(card, "Today, 31 May 2018; this page gives no date")).toBeDefined();
  });

  test("an office whose source ends before the day does not reach it", () => {
    const open = role({ start: "2004-03-09", end: null });
    const card = draw(content({ facts: facts({ date: "2026-11-21", rolesOnDate: [open] }) }));
    expect(text(card.querySelector(".note"))).toBe("since 9 Mar 2004, known to Jan 2023");
  });

  test("what is only possible is marked", () => {
    const vague = role({ start: "2018", position: "possibly" });
    const card = draw(content({ facts: facts({ rolesOnDate: [vague] }) }));
    expect(text(card.querySelector(".chip"))).toBe("possibly");
    expect(text(card.querySelector(".note"))).toBe("started in 2018, the day is not known");
  });

  test("an office known to some months before the day is no mere possibility, one known to years before is", () => {
    const open = role({ start: "2024-07-05", end: null, position: "possibly", asOf: "2026-08-20" });
    const chip = (date: string) =>
      draw(content({ facts: facts({ date, rolesOnDate: [open] }) })).querySelector(".chip");
    expect(chip("2026-11-21")).toBeNull();
    expect(chip("2028-11-21")).not.toBeNull();
  });

  test("a role of another country than the person's names it", () => {
    const monarch = role({ label: "Monarch", organization: null, country: "CA", start: "1952", end: null });
    const card = draw(content({ facts: facts({ rolesOnDate: [monarch] }) }));
    expect(text(card.querySelector(".then li"))).toContain("Canada");
  });

  test("two roles, and the others at the press of a button, which keeps the focus", () => {
    const roles = ["A", "B", "C", "D", "E"].map((label) => role({ label }));
    const card = draw(content({ facts: facts({ rolesOnDate: roles }) }));
    expect(card.querySelectorAll(".then .roles > li")).toHaveLength(2);
    const more = button(card, "and 3 more roles");
    press(card, "and 3 more roles");
    expect(button(card, "Show fewer")).toBe(more);
    expect(card.querySelectorAll(".then .roles > li")).toHaveLength(5);
    expect(button(card, "Show fewer")?.getAttribute("aria-expanded")).toBe("true");
  });

  test("a button stands even for a single role", () => {
    const roles = ["A", "B", "C"].map((label) => role({ label }));
    const card = draw(content({ facts: facts({ rolesOnDate: roles }) }));
    expect(button(card, "and 1 more role")).toBeDefined();
  });

  test("who had died is said to have died, with the last role", () => {
    const dead = { ...facts().person, died: "2011-10-20" };
    const card = draw(content({ facts: facts({ person: dead, rolesOnDate: [], rolesAfter: [] }) }));
    expect(text(card.querySelector(".none"))).toBe("Died on 20 October 2011.");
    expect(text(card.querySelector(".then .role"))).toBe("Director of the Reconnaissance Bureau");
    expect(text(card.querySelector(".then .note"))).toBe("Feb 2009 – Jan 2016");
  });

  test("nothing but a name is a card too", () => {
    const card = draw(content({ facts: nobody() }));
    expect(text(card.querySelector(".none"))).toBe(
      "Sidelight’s sources tell no role and no event of this person.",
    );
    expect(card.querySelectorAll("section")).toHaveLength(1);
    expect(text(card.querySelector("header p"))).toBe("North Korea");
    expect(card.textContent).not.toMatch(/undefined|null|\{|Known to/);
  });
});

describe("events", () => {
  test("with people of the page, who are emphasised, and what happened next", () => {
    const card = draw(content());
    const here = section(card, "With people in this article");
    expect(text(here?.querySelector("li"))).toMatch(
      /^30–31 May 2018 ?Met Mike Pompeo in New York about the Singapore summit, with Andrew Kim/,
    );
    expect([...(here?.querySelectorAll("strong") ?? [])].map(text)).toEqual(["Mike Pompeo"]);
    expect(here?.querySelector("time")?.dateTime).toBe("2018-05-30/2018-05-31");
    expect(text(section(card, "What happened next")?.querySelector("li"))).toContain(
      "Carried a letter to Donald Trump",
    );
  });

  test("the most relevant are shown, in the order of time", () => {
    const events = ["2018-01", "2018-05", "2017", "2018-03", "2001", "2002"].map((date) =>
      event({ id: date, date }),
    );
    const card = draw(content({ facts: facts({ eventsHere: events }) }));
    const dates = () =>
      [...(section(card, "With people in this article")?.querySelectorAll("time") ?? [])].map(
        (one) => one.dateTime,
      );
    expect(dates()).toEqual(["2018-05", "2018-01", "2017"]);
    press(card, "3 more events");
    expect(dates()).toEqual(["2018-05", "2018-03", "2018-01", "2017", "2002", "2001"]);
  });

  test("of long ones two are shown, so that what happened next stays in sight", () => {
    const topic = "the planned summit, three detained Americans and the order of the working-level talks";
    const events = ["2018-01", "2018-05", "2017", "2018-03"].map((date) => event({ id: date, date, topic }));
    const card = draw(content({ facts: facts({ eventsHere: events }) }));
    expect(card.querySelectorAll(".here .rows > li")).toHaveLength(2);
    expect(button(card, "2 more events")).toBeDefined();
    const ofTheDay = event({ id: "day", date: "2018-05-30/2018-05-31", topic });
    const again = draw(content({ facts: facts({ eventsHere: [...events, ofTheDay] }) }));
    expect(again.querySelector(".here time")?.getAttribute("datetime")).toBe(ofTheDay.date);
  });

  test("other events stand open where few belong to the page, else folded", () => {
    const other = [event({ id: "x", here: [] })];
    expect(section(draw(content({ facts: facts({ eventsOther: other }) })), "1 other event")?.className).toBe(
      "",
    );
    render(null, root);
    const three = ["a", "b", "c"].map((id) => event({ id }));
    const card = draw(content({ facts: facts({ eventsHere: three, eventsOther: other }) }));
    expect(section(card, "1 other event")?.querySelector("li")).toBeNull();
    press(card, "1 other event");
    expect(section(card, "1 other event")?.querySelector("li")).not.toBeNull();
  });
});

describe("sources", () => {
  test("every fact leads to its page, in a new tab that learns nothing of this one", () => {
    const links = [...draw(content()).querySelectorAll("a")];
    expect(links.length).toBeGreaterThanOrEqual(5);
    for (const link of links) {
      expect(link.target).toBe("_blank");
      expect(link.rel).toBe("noreferrer");
      expect(link.getAttribute("aria-label")).toMatch(/^Source \d: .+ \(opens a new tab\)$/);
    }
    expect(links[0]?.href).toBe("https://en.wikipedia.org/wiki/Kim_Yong-chol");
  });

  test("an address that is none of the web's is no link", () => {
    const evil = role({ sources: [{ id: "wiki", url: "javascript:alert(1)" }] });
    const card = draw(
      content({ facts: facts({ rolesOnDate: [evil], eventsHere: [], eventsNext: [], rolesAfter: [] }) }),
    );
    for (const link of card.querySelectorAll("a")) expect(link.href).toMatch(/^https:/);
  });

  test("the list tells licence and credit", () => {
    const card = draw(content());
    expect(text(card.querySelector(".reach"))).toBe("Facts known to Apr 20242 sources");
    press(card, "2 sources");
    expect(text(card.querySelector(".sources li"))).toBe(
      "Wikipedia, English Wikipedia contributors · CC BY-SA 4.0",
    );
    press(card, "2 sources");
    expect(card.querySelector(".sources")).toBeNull();
  });
});

describe("for assistive technology", () => {
  test("a glance is a group, a pinned card is a dialog; both have a name", () => {
    expect(draw(content()).getAttribute("role")).toBe("group");
    const card = draw(content(), true);
    expect(card.getAttribute("role")).toBe("dialog");
    expect(card.getAttribute("aria-label")).toBe("About Kim Yong-chol");
    expect(card.tabIndex).toBe(-1);
  });

  test("every button and picture has a name", () => {
    const card = draw(content());
    for (const one of card.querySelectorAll("button"))
      expect(one.getAttribute("aria-label") ?? text(one)).not.toBe("");
    for (const one of card.querySelectorAll("svg")) {
      expect(one.getAttribute("aria-hidden") === "true" || Boolean(one.getAttribute("aria-label"))).toBe(
        true,
      );
    }
    expect(card.querySelector(".strip")?.getAttribute("aria-label")).toBe(
      "Timeline from 2009 to 2024: 3 roles, 1 of them held on 31 May 2018.",
    );
  });

  test("the reason is a sentence in sight", () => {
    expect(text(draw(content()).querySelector(".why"))).toBe(
      "Why this person? The article uses “Gen” for Kim Yong-chol.",
    );
  });

  test("of an office, the reason asks who it is", () => {
    const values = { name: "Kim Jong-un", role: "Supreme Leader of North Korea", date: "2018-05-31" };
    const shown = content({
      kind: "role",
      mention: "the North Korean leader",
      reason: { cue: "role-holder", values },
    });
    expect(text(draw(shown).querySelector(".why"))).toMatch(
      /^Who is “the North Korean leader”\? .*31 May 2018.*Supreme Leader of North Korea/,
    );
  });
});
