import { describe, expect, it } from "vitest";
import { mark } from "./base";
import { PASSAGES } from "./role-phrases-passages";

const PHRASE = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

describe("the role phrases of a passage", async () => {
  it.each(PASSAGES)("$about, $day", async ({ day, text }) => {
    const expected = [...text.matchAll(PHRASE)].map(([, words, name]) => `${words} = ${name}`);
    const marked = await mark(text.replace(PHRASE, "$1"), day);
    const roles = marked.filter(({ kind }) => kind === "role");
    expect(roles.map(({ text: words, name }) => `${words} = ${name}`)).toEqual(expected);
  });
});
