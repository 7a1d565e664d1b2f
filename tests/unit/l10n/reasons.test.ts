import { expect, test } from "vitest";
import { reasonText } from "../../../src/shared/l10n";

const name = "Kim Yong-chol";

test.each([
  ["full-name", { name }, ["Kim Yong-chol"]],
  [
    "surname-introduced",
    { name, surname: "Kim", quote: "Gen Kim Yong-chol" },
    ["“Gen Kim Yong-chol”", "“Kim”", name],
  ],
  ["title-usage", { name, title: "Gen" }, ["“Gen”", name]],
  [
    "title-usage",
    { name, title: "Gen", form: "Gen Kim", quote: "General Kim Yong-chol" },
    ["“Gen Kim”", "“General Kim Yong-chol”"],
  ],
  [
    "title-office",
    { name, title: "President", role: "President of Korea" },
    ["“President”", "President of Korea"],
  ],
  [
    "title-other",
    { name, form: "Mr Kim", quote: "Gen Kim Yong-chol" },
    ["“Gen Kim Yong-chol”", "“Mr Kim”", name],
  ],
  ["last-named", { name }, [name]],
  ["pair", { name, other: "Mike Pompeo" }, [name, "Mike Pompeo"]],
  ["role-apposition", { name, role: "the general" }, ["“the general”", name]],
  ["role-holder", { name, role: "Vice Chairman", date: "2018-05-31" }, ["31 May 2018", "Vice Chairman"]],
  ["role-then", { name, role: "Vice Chairman", date: "2000" }, ["2000", "Vice Chairman", name]],
  [
    "role-former",
    { name, role: "Vice Chairman", date: "2018-05-31" },
    ["31 May 2018", "Vice Chairman", name],
  ],
  ["role-named", { name, role: "Vice Chairman", date: "2018-05-31" }, ["31 May 2018", "Vice Chairman", name]],
  ["role-number", { name, role: "President", country: "US" }, [name, "President"]],
  ["role-elect", { name, role: "President", date: "2018-05-31" }, ["31 May 2018", "President", name]],
  ["role-predecessor", { name, role: "Vice Chairman", other: "Ri" }, [name, "Vice Chairman", "Ri"]],
  ["role-successor", { name, role: "Vice Chairman", other: "Ri" }, [name, "Vice Chairman", "Ri"]],
  ["role-owned", { name, role: "Vice Chairman", other: "Ri" }, [name, "Vice Chairman", "Ri"]],
  [
    "role-counterpart",
    { name, role: "Vice Chairman", other: "Ri", date: "2018-05-31" },
    ["31 May 2018", name, "Vice Chairman", "Ri"],
  ],
  ["usage", { name, form: "Mr Kim" }, ["“Mr Kim”", name]],
  [
    "kinship",
    { name, other: "Kim Jong-un", form: "sister Yo-jong" },
    ["“sister Yo-jong”", "Kim Jong-un", name],
  ],
  ["prominent", { name, surname: "Kim" }, ["“Kim”", name]],
])("%s is a full sentence with its values", (cue, values, expected) => {
  const sentence = reasonText({ cue, values });
  for (const part of expected) expect(sentence).toContain(part);
  expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
  expect(sentence).not.toMatch(/[{}[\]]/);
});

test("a cue that nobody knows still says something", () => {
  expect(reasonText({ cue: "constructor", values: { name } })).toContain(name);
});

test("a date that is no date is left as it is", () => {
  expect(reasonText({ cue: "role-holder", values: { name, role: "X", date: "today" } })).toContain(
    "On today",
  );
});
