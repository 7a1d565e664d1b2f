/** "Mr Kim" behind another Kim's whole name; sentences of our own. Over the real base. */
import { describe, expect, it } from "vitest";
import { pairs } from "./base";

const BEFORE =
  "Kim Yong-chol landed in New York to see Mike Pompeo. Mr Kim once was a spy. Mr Kim brings a letter from Kim Jong-un. Mr Kim was tired.";

/** Whom the last surname of a text means; null where it is not marked. */
async function last(text: string, surname: string, day = "2018-05-30"): Promise<string | null> {
  const marks = await pairs(text, day);
  const until = text.lastIndexOf(surname);
  // Whole names are marked too; so the surname's own mark is one more than the marks without its sentence.
  const without = await pairs(`${text.slice(0, until)}Somebody${text.slice(until + surname.length)}`, day);
  return marks.length > without.length ? (marks.at(-1)?.split(" = ")[1] ?? null) : null;
}

describe("Mr Kim", () => {
  it("is whom the article has called so", async () => {
    expect(await last(BEFORE, "Kim")).toBe("Kim Yong-chol");
  });

  it.each([
    [
      "is another once that one leads a sentence",
      "Kim Jong-un met Moon Jae-in. Mr Kim smiled.",
      "Kim Jong-un",
    ],
    ["or a paragraph", "Kim Jong-un met Moon Jae-in.\n\nMr Kim smiled.", "Kim Jong-un"],
    [
      "or the part before the semicolon",
      "Kim Kye-gwan, a vice-minister, had written of weapons; Mr Kim's words cost much.",
      "Kim Kye-gwan",
    ],
    [
      "with an office before the name",
      "The finance minister, Kim Dong-yeon, promised railways. Mr. Kim did not say how many.",
      "Kim Dong-yeon",
    ],
    ["also as who speaks", "Sung Kim led the others. “All is well,” Mr Kim said.", "Sung Kim"],
    [
      "or nobody, where that one is not known",
      "Kim Eui-kyeom is the spokesman of the Blue House. “We hope,” Mr Kim said.",
      null,
    ],
  ])("%s", async (_, text, person) => {
    expect(await last(`${BEFORE}\n\n${text}`, "Kim")).toBe(person);
  });

  it("goes on to be whom the text has gone back to", async () => {
    const text = `${BEFORE}\n\nKim Jong-un's chief of staff is in Singapore. Gen Kim stays in New York. Mr Kim likes it.`;
    expect(await last(text, "Kim")).toBe("Kim Yong-chol");
  });

  it("is no relation who is named in passing", async () => {
    const text =
      "Jeb Bush won less than anybody. Mr Bush had spent the most. His brother, George W. Bush, carried Iowa in 2000. Mr Bush flew to New Hampshire.";
    expect(await last(text, "Bush", "2016-02-02")).toBe("Jeb Bush");
  });

  it("is left open where it was a sentence before", async () => {
    const text =
      "Kim Jong Un landed in Singapore to meet President Donald Trump. Kim was greeted at the airport.\n\nKim Yong Chol, who had brought a letter, came too. Kim was the first top official in Washington in 18 years. Mike Pompeo dined with Kim in New York.\n\nOn Sunday evening Lee Hsien Loong received Kim at the Istana. Lee thanked Kim for coming. “The world is watching,” Kim told Lee.";
    const marks = await pairs(text, "2018-06-10");
    expect(marks.filter((mark) => mark.startsWith("Kim ="))).toEqual([
      "Kim = Kim Jong-un",
      "Kim = Kim Yong-chol",
      "Kim = Kim Yong-chol",
    ]);
  });

  it("is nobody who is named whole in the same clause", async () => {
    const text =
      "Kim Yong Chol came to New York to prepare the summit of Donald Trump and Kim Jong Un. Mike Pompeo said that Kim is carrying a letter from Kim Jong Un to Trump.";
    const marks = await pairs(text, "2018-06-01");
    expect(marks.filter((mark) => mark.startsWith("Kim ="))).toEqual(["Kim = Kim Yong-chol"]);
  });

  it("goes on to be the one far better known, where the other is named but once", async () => {
    const text =
      "Boris Johnson won on Tuesday. Mr Johnson beat Jeremy Hunt. Mr Johnson will form a government.\n\nAlan Johnson was not amused. Mr Johnson goes to the palace.";
    expect(await last(text, "Johnson", "2019-07-23")).not.toBe("Alan Johnson");
  });
});
