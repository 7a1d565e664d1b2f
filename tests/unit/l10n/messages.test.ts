import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { language, setLanguage, t } from "../../../src/shared/l10n";
import { templateText } from "../../../src/shared/l10n/messages";
import { valueNames } from "../../../src/shared/l10n/template";
import { ENGLISH, LOCALES } from "../../../src/shared/locales";

afterEach(() => setLanguage("en"));

describe("the language", () => {
  test("is the first wanted one that there is a file for", () => {
    setLanguage("xx", "en-GB");
    expect(language()).toBe("en");
  });

  test("is English where nothing fits", () => {
    setLanguage("tlh", "constructor");
    expect(language()).toBe("en");
    setLanguage();
    expect(language()).toBe("en");
  });
});

describe("t", () => {
  test("puts values in", () => {
    expect(t("card.onDate", { date: "31 May 2018" })).toBe("On 31 May 2018, the day of this article");
  });

  test("chooses the plural form", () => {
    expect(t("popup.people", { count: 1 })).toBe("1 person in this article");
    expect(t("popup.people", { count: 0 })).toBe("0 people in this article");
    expect(t("popup.people", { count: 7 })).toBe("7 people in this article");
  });

  test("a forgotten value is seen", () => {
    expect(t("card.onDate")).toContain("{date}");
  });
});

describe("the files of the languages", () => {
  const folder = new URL("../../../src/shared/locales/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

  test("are all in the list", () => {
    expect(Object.keys(LOCALES).sort()).toEqual(files.map((file) => file.replace(".json", "")).sort());
  });

  test("hold only keys that English has, with values that English gives", () => {
    for (const [name, messages] of Object.entries(LOCALES)) {
      for (const [key, found] of Object.entries(messages)) {
        const english = ENGLISH[key as keyof typeof ENGLISH];
        expect(english, `${name}: ${key}`).toBeDefined();
        if (key.startsWith("grammar.") || key.startsWith("event.")) continue; // Each language has its own.
        const known = valueNames(JSON.stringify(english));
        for (const value of valueNames(JSON.stringify(found)))
          expect(known, `${name}: ${key}`).toContain(value);
      }
    }
  });

  test("have brackets that match, and no double spaces", () => {
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), "utf8");
      for (const [key, value] of Object.entries(JSON.parse(text) as Record<string, string | object>)) {
        if (key.startsWith("grammar.")) continue;
        const found = JSON.stringify(value);
        expect(found.match(/\[/g)?.length, key).toBe(found.match(/\]/g)?.length);
        expect(found, key).not.toMatch(/ {2}/);
      }
    }
  });

  test("the patterns of grammar are patterns", () => {
    for (const key of ["grammar.at", "grammar.article", "grammar.clause", "grammar.office"]) {
      expect(() => new RegExp(templateText(key), "u")).not.toThrow();
    }
  });
});
