import { describe, expect, it } from "vitest";
import { deedOf } from "../../../tools/import/deeds";

/** The deed of a sentence in which the people are written as [Name]. */
function deed(marked: string) {
  const named: { person: number; start: number; end: number }[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = /^\[(.*)\]$/.exec(part)?.[1];
    if (name !== undefined)
      named.push({ person: named.length, start: text.length, end: text.length + name.length });
    text += name ?? part;
  }
  const found = deedOf(text, named);
  return found && [found.type, ...found.participants.map(({ person, part }) => `${person}:${part}`)];
}

describe("a sentence tells a deed", () => {
  it.each([
    ["[Ann Ash] dies at the age of 80.", ["death", "0:subject"]],
    ["Former president [Ann Ash], 80, dies.", ["death", "0:subject"]],
    ["[Ann Ash], aged 80, has died in Paris.", ["death", "0:subject"]],
    ["[Ann Ash] resigns over the budget.", ["resignation", "0:subject"]],
    ["The Prime Minister of Latvia [Ann Ash] resigns after a vote.", ["resignation", "0:subject"]],
    ["US Secretary of State [Ann Ash] resigns.", ["resignation", "0:subject"]],
    ["Prime Minister [Ann Ash] steps down.", ["resignation", "0:subject"]],
    ["[Ann Ash] announces her resignation.", ["resignation", "0:subject"]],
    ["[Bo Birch] is arrested in Paris.", ["arrest", "0:subject"]],
    ["[Bo Birch] is detained.", ["arrest", "0:subject"]],
    ["[Bo Birch] is sworn in as President of France.", ["inauguration", "0:subject"]],
    ["[Bo Birch] takes the oath of office.", ["inauguration", "0:subject"]],
    ["[Ann Ash] meets [Bo Birch].", ["meeting", "0:participant", "1:participant"]],
    [
      "President [Ann Ash] holds talks with the French foreign minister [Bo Birch] in Paris.",
      ["meeting", "0:participant", "1:participant"],
    ],
  ])("%s", (sentence, expected) => {
    expect(deed(sentence)).toEqual(expected);
  });
});

describe("a sentence tells none", () => {
  it.each([
    ["where nobody is named", "A president dies."],
    ["where it happens to somebody else", "The brother of [Ann Ash] dies."],
    ["where it happens to a third", "[Ann Ash] meets [Bo Birch] and [Cy Cedar]."],
    ["where one of two is only mentioned", "[Ann Ash] dies; [Bo Birch] mourns."],
    ["where it happens to an ally", "An ally of outgoing Burmese ruler General [Than Shwe] resigns."],
    [
      "where it happens to an adviser",
      "A media advisor to Australian Prime Minister [Julia Gillard] resigns.",
    ],
    ["where it happens to a hunter", "An American claiming to be hunting [Osama bin Laden] is arrested."],
    ["where it happens to a cabinet", "The entire cabinet of Prime Minister [Mahinda Rajapaksa] resigns."],
    ["where it dies down", "[Ann Ash] dies down."],
    ["where the name is not the subject", "After talks, [Ann Ash] resigns."],
    ["where somebody else stands before", "A bodyguard of X and [Ann Ash] is arrested."],
    ["where it was not", "[Ann Ash] is not arrested, [Bo Birch] resigns."],
    ["where it is denied", "[Ann Ash] resigns, her office denies."],
    ["where it is only said", "[Ann Ash] resigns, according to a newspaper."],
    ["where it may be", "[Ann Ash] meets [Bo Birch] if she can."],
    ["where it is called off", "[Ann Ash] cancels talks. [Bo Birch] resigns."],
    ["where something else stands between two", "[Ann Ash] meets the brother of the late king, [Bo Birch]."],
    ["where the verb tells something else", "[Ann Ash] speaks in Paris."],
  ])("%s", (_, sentence) => {
    expect(deed(sentence)).toBeNull();
  });
});
