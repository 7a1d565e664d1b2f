import { describe, expect, it } from "vitest";
import type { GoldArticle, GoldMention } from "../../../tools/eval/articles";
import { differenceOf } from "../../../tools/eval/compare";
import { figuresOf, precisionOf, recallOf, wordsOf } from "../../../tools/eval/figures";
import { isSame, type Mark, type Outcome, outcomesOf, toFind } from "../../../tools/eval/outcomes";

const TEXT = "Mr Kim met Ann Lee in Trump Tower. The president smiled.";

/** A mention of words in TEXT. */
function mention(surface: string, gold: string | null, more: Partial<GoldMention> = {}): GoldMention {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length, surface, gold, type: "PERSON", ...more };
}

/** A mark on words in TEXT. */
function mark(words: string, name: string, more: Partial<Mark> = {}): Mark {
  const start = TEXT.indexOf(words);
  const person = { id: name, qid: null, name, enwiki: null };
  return { kind: "name", start, end: start + words.length, person, ...more };
}

const article = (...mentions: GoldMention[]): GoldArticle => ({
  id: "a",
  date: "2018-05-31",
  text: TEXT,
  mentions,
});
const judge = (mentions: GoldMention[], marks: Mark[], covered = () => true): Outcome[] =>
  outcomesOf(article(...mentions), marks, covered);
const verdicts = (mentions: GoldMention[], marks: Mark[]) =>
  judge(mentions, marks).map(({ text, verdict }) => `${text}: ${verdict}`);

describe("outcomes of an article", () => {
  it("tell a right mark from a missed mention", () => {
    const mentions = [mention("Kim", "Kim Jong-un"), mention("Ann Lee", "Ann Lee")];
    expect(verdicts(mentions, [mark("Kim", "Kim Jong Un")])).toEqual(["Kim: right", "Ann Lee: missed"]);
  });

  it("count a mark on another person as a miss and as wrong", () => {
    const mentions = [mention("Kim", "Kim Jong-un")];
    expect(verdicts(mentions, [mark("Kim", "Kim Yong-chol")])).toEqual(["Kim: missed", "Kim: person"]);
  });

  it("tell a stranger from nobody", () => {
    expect(
      verdicts([mention("Ann Lee", null)], [mark("Lee", "Lee Myung-bak"), mark("Tower", "John Tower")]),
    ).toEqual(["Lee: nil", "Tower: nothing"]);
  });

  it("count nothing where a mention is optional, marked or not", () => {
    const mentions = [mention("Trump", "Donald Trump", { optional: true })];
    expect(verdicts(mentions, [])).toEqual([]);
    expect(verdicts(mentions, [mark("Trump", "Donald Trump")])).toEqual([]);
    expect(verdicts(mentions, [mark("Trump Tower", "Ivanka Trump")])).toEqual([]);
  });

  it("take a mention inside another of the same person as one", () => {
    const nested = [mention("Mr Kim", "Kim Jong-un"), mention("Kim", "Kim Jong-un")];
    expect(verdicts(nested, [mark("Kim", "Kim Jong-un")])).toEqual(["Mr Kim: right"]);
    expect(verdicts([...nested].reverse(), [mark("Kim", "Kim Jong-un")])).toEqual(["Mr Kim: right"]);
    expect(toFind(article(mention("Kim", "A"), mention("Kim", "A")))).toHaveLength(1);
  });

  it("take a mention inside another person's as its own", () => {
    const mentions = [mention("Ann Lee in Trump", "Ann Lee"), mention("Trump", "Donald Trump")];
    expect(verdicts(mentions, [mark("Trump", "Donald Trump")])).toEqual([
      "Ann Lee in Trump: missed",
      "Trump: right",
    ]);
  });

  it("let one mark find one mention, and forgive a second mark of the same person", () => {
    const apart = [mention("Ann", "Ann Lee"), mention("Lee", "Ann Lee")];
    expect(verdicts(apart, [mark("Ann Lee", "Ann Lee")])).toEqual(["Ann: right", "Lee: missed"]);
    const two = [mark("Ann", "Ann Lee"), mark("Lee", "Ann Lee")];
    expect(verdicts([mention("Ann Lee", "Ann Lee")], two)).toEqual(["Ann Lee: right"]);
  });

  it("accept an overlap, but no touch", () => {
    expect(verdicts([mention("Kim", "Kim Jong-un")], [mark("Mr Kim met", "Kim Jong-un")])).toEqual([
      "Kim: right",
    ]);
    expect(verdicts([mention("Kim", "Kim Jong-un")], [mark("Mr ", "Kim Jong-un")])).toEqual([
      "Kim: missed",
      "Mr : nothing",
    ]);
  });

  it("keep names and role phrases apart", () => {
    const role = mention("The president", "Donald Trump", { type: "ROLE" });
    expect(verdicts([role], [mark("The president", "Donald Trump")])).toEqual(["The president: missed"]);
    const marked = mark("The president", "Moon Jae-in", { kind: "role" });
    expect(judge([role], [marked]).map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      "role missed",
      "role person",
    ]);
  });

  it("let a role in apposition find a role phrase, and never be wrong", () => {
    const { start, end } = mention("Mr", null);
    const supported = mark("Kim", "Kim Jong-un", { role: { start, end } });
    const kim = mention("Kim", "Kim Jong-un");
    expect(verdicts([kim, mention("Mr", "Kim Jong-un", { type: "ROLE" })], [supported])).toEqual([
      "Kim: right",
      "Mr: right",
    ]);
    expect(verdicts([kim], [supported])).toEqual(["Kim: right"]);
  });

  it("do not look for pronouns and descriptions", () => {
    const mentions = [mention("president", "Donald Trump", { form: "nominal" })];
    expect(verdicts(mentions, [])).toEqual([]);
    expect(verdicts(mentions, [mark("president", "Moon Jae-in")])).toEqual(["president: person"]);
  });
});

describe("the same person", () => {
  const person = {
    id: "Q23505",
    qid: "Q23505",
    name: "George H.W. Bush",
    enwiki: "George H. W. Bush (politician)",
  };

  it("is known by id, name or title of their article, however it is written", () => {
    for (const gold of ["Q23505", "George H. W. Bush", "george_h._w._bush", "George H.W. Bush (1924)"])
      expect(isSame(mention("Kim", gold), person), gold).toBe(true);
    expect(isSame(mention("Kim", "Nobody", { qid_auto: "Q23505" }), person)).toBe(true);
    expect(isSame(mention("Kim", "George W. Bush"), person)).toBe(false);
    expect(isSame(mention("Kim", null), person)).toBe(false);
  });
});

describe("figures", () => {
  const mentions = [mention("Kim", "Kim Jong-un"), mention("Ann Lee", "Ann Lee"), mention("Trump", null)];
  const marks = [mark("Kim", "Kim Jong-un"), mark("Lee", "Lee Myung-bak"), mark("Trump", "Donald Trump")];
  const judged = (covered: (one: GoldMention) => boolean) => ({
    id: "a",
    text: TEXT,
    outcomes: outcomesOf(article(...mentions), marks, covered),
    covers: true,
    ms: 1,
  });

  it("count what is to be found, what the base has, and wrong marks by kind", () => {
    const { names, articles, words } = figuresOf([judged(({ gold }) => gold === "Kim Jong-un")]);
    expect(names).toEqual({ gold: 2, covered: 1, right: 1, rightCovered: 1, person: 1, nil: 1, nothing: 0 });
    expect([articles, words]).toEqual([1, 11]);
    expect([precisionOf(names), recallOf(names)]).toEqual([1 / 3, 1 / 2]);
  });

  it("have no share of nothing", () => {
    const { names, roles } = figuresOf([]);
    expect([precisionOf(names), recallOf(roles)]).toEqual([null, null]);
  });

  it("count words, not signs", () => {
    expect(wordsOf("Mr Kim – aged 34 – said: “No…”")).toBe(6);
  });
});

describe("the difference of two runs", () => {
  const run = (...marks: Mark[]) =>
    judge([mention("Kim", "Kim Jong-un"), mention("Ann Lee", "Ann Lee")], marks).map((outcome) => ({
      id: "a",
      ...outcome,
    }));
  const texts = (outcomes: readonly Outcome[]) => outcomes.map(({ text, marked }) => `${text} = ${marked}`);

  it("names what is lost, won, added and removed", () => {
    const before = run(mark("Kim", "Kim Jong-un"), mark("Lee", "Lee Myung-bak"));
    const after = run(mark("Kim", "Kim Yong-chol"), mark("Ann Lee", "Ann Lee"));
    const { lost, won, added, removed } = differenceOf(before, after);
    expect([lost, won, added, removed].map(texts)).toEqual([
      ["Kim = Kim Jong-un"],
      ["Ann Lee = Ann Lee"],
      ["Kim = Kim Yong-chol"],
      ["Lee = Lee Myung-bak"],
    ]);
  });

  it("is nothing between a run and itself", () => {
    const one = run(mark("Kim", "Kim Yong-chol"));
    expect(Object.values(differenceOf(one, one)).flat()).toEqual([]);
  });
});
