/** What kinds of office (facts/vocabulary/offices.yaml) mean: the words that texts use for them, and the labels that are of them. */
import type { OfficeKind } from "./vocabulary";

/** All words by which texts name an office of a kind, not folded. */
export function termsOf({ terms = [], fields = [] }: OfficeKind): string[] {
  return [...terms, ...fields.flatMap(termsOfField)];
}

function termsOfField(field: string): string[] {
  const heads = ["minister of", "minister for", "secretary of", "secretary for", "secretary of state for"];
  return [
    `${field} minister`,
    `${field} secretary`,
    ...heads.flatMap((head) => [`${head} ${field}`, `${head} the ${field}`]),
  ];
}

/** Labels that name whom somebody heads: "President of the Bundesbank", "Archbishop of Canterbury". */
const OF_BODY =
  /^((?:(?:United Nations )?High Commissioner|Archbishop|Chair(?:man|person|woman)?|Chief Executive|Commander|Commissioner|Director(?:[- ]General)?|Executive Director|General Secretary|Governor(?= of the [\w ]*Bank\b)|Head|Managing Director|President|Secretary[- ]General)) (?:of|for) (?:the )?(\p{Lu}[^,(]*)$/iu;

/** Words by which texts name the holder of an office that no post stands for, not folded: "Bundesbank president". */
export function termsOfLabel(label: string): string[] {
  const [, head = "", body] = OF_BODY.exec(label) ?? [];
  return body === undefined ? [] : [label, `${body} ${head}`];
}

/** Before the fields of an office. "Minister of State for Trade" is a junior, and so are Britain's "Ministers for". */
const HEAD =
  /^(?:federal |union |coordinating )?(?:minister|(?:cabinet )?secretary(?: of state)?) (?:of|for) (?:the )?(?=\S)/;
const JUNIOR = /^minister for /;
const BETWEEN = /, (?:and )?| and (?:the )?| & |\/| \(/;

/** Finds the kinds of an office from its label alone, beside those that its sources say. */
export class OfficeLabels {
  readonly #fields: { kind: string; field: string }[];
  readonly #labels: { kind: string; label: RegExp }[];
  readonly #known = new Map<string, string[]>();

  constructor(kinds: readonly OfficeKind[]) {
    this.#fields = kinds.flatMap(({ id, fields = [] }) => fields.map((field) => ({ kind: id, field })));
    this.#labels = kinds.flatMap(({ id, labels = [] }) =>
      labels.map((label) => ({ kind: id, label: new RegExp(`^(?:${label})$`) })),
    );
  }

  /**
   * @param label in English: "Minister of Health and Welfare"
   * @param country ISO 3166-1 code
   */
  kindsOf(label: string, country: string): string[] {
    const key = `${country} ${label}`;
    const known = this.#known.get(key);
    if (known) return known;
    const lower = label.toLowerCase();
    const whole = this.#labels.filter((one) => one.label.test(lower)).map(({ kind }) => kind);
    const kinds = [...new Set([...whole, ...this.#byField(lower, country)])];
    this.#known.set(key, kinds);
    return kinds;
  }

  #byField(label: string, country: string): string[] {
    const head = HEAD.exec(label);
    if (!head || (country === "GB" && JUNIOR.test(label))) return [];
    const rest = label.slice(head[0].length);
    const parts = rest.split(BETWEEN);
    // A field may hold an "and" of its own: "work and pensions".
    return this.#fields
      .filter(({ field }) => parts.includes(field) || rest === field)
      .map(({ kind }) => kind);
  }
}
