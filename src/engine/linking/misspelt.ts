/** Whole names that the index does not know as such: a letter of the given name is another, "Nicholas Sarkozy", or a word stands between. */
import type { FactBase } from "../facts/base";
import { foldPhrase } from "../names/phrase";
import { isOneEditApart } from "./one-edit";
import { ownSpellings } from "./own-spellings";
import type { Plausible } from "./plausible";
import { designationAfter, designationsBefore, longerName, type Spot } from "./spots";
import {
  FEW_BEARERS,
  HOUSEHOLD_PROMINENCE,
  KNOWN_PROMINENCE,
  KNOWN_PROMINENCE_COMMON,
  SOME_BEARERS,
} from "./weights";

/** A letter of a shorter given name makes another one: "Jon", "Jan". UTF-16 units. */
const SHORTEST = 4;
/** "Awad Mohamed Ahmed Ibn Auf": as many given names at most. Words. */
const MOST_GIVEN = 4;

/** Makes whole names of them, where an office fits the one person who can be meant, or hardly anybody else can be. Changes their spots. */
export function takeMisspelt(
  base: FactBase,
  day: string,
  plausible: Plausible,
  spots: readonly Spot[],
  resolved: Map<Spot, number>,
): void {
  const introduced = new Set(resolved.values());
  for (const spot of spots) {
    const { block, longer, part, from, to } = spot;
    if (longer?.from === from && longer.to === to + 1) takeSuffixed(base, plausible, spot, resolved);
    if (!longer || longer.to !== to || longer.from >= from || part.length === 0) continue;
    const words = foldPhrase(longerName(spot) ?? "").split(" ");
    const given = words.slice(0, words.length - spot.form.split(" ").length);
    const [first = ""] = given;
    if (given.length > MOST_GIVEN) continue;
    const before = designationsBefore(block, longer.from);
    const after = designationAfter(block, to);
    const isMeant = (number: number): boolean => {
      const names = namesWith(base, number, spot.form);
      if (names.length === 0) return false;
      const own = names.map((name) => name.slice(0, name.indexOf(" ")));
      const near =
        given.length === 1 &&
        (first.length === 1
          ? own.some((name) => name.startsWith(first))
          : first.length >= SHORTEST && own.some((name) => isOneEditApart(name, first)));
      const between = given.length > 1 && own.includes(first);
      // "Rahmani Fazli" of Abdolreza Rahmani Fazli.
      const half = names.some((name) => given.every((word) => name.split(" ").includes(word)));
      if ((!near && !between && !half) || !plausible.isPossible(number, spot)) return false;
      const fits = before.concat(after ?? []).map((d) => {
        const fit = plausible.fit(d, number);
        return fit === "never" && d.title?.kind === "rank" ? "unknown" : fit;
      });
      if (first.length === 1 && !fits.includes("now")) {
        const known = spot.bearers <= FEW_BEARERS && base.prominence(number, day) >= HOUSEHOLD_PROMINENCE;
        return near && (known || (spot.speaks && introduced.has(number)));
      }
      const rare = spot.bearers <= SOME_BEARERS;
      if (near || half ? fits.includes("now") : rare && (fits.includes("now") || fits.includes("past")))
        return true;
      const { vocabulary } = base;
      const known = base.prominence(number, day);
      if (fits.includes("never") || vocabulary.has("commonSurnames", spot.form)) return false;
      if (half) return false;
      if (between) return spot.bearers <= FEW_BEARERS && known >= KNOWN_PROMINENCE;
      // Another given name is another person's.
      const isOfOtherSex = own.some((name) => name.slice(0, -1) === first.slice(0, -1));
      const isName = vocabulary.has("femaleNames", first) || vocabulary.has("maleNames", first);
      return !isName && !isOfOtherSex && rare && known >= KNOWN_PROMINENCE_COMMON;
    };
    const people = part.filter(isMeant);
    if (people.length !== 1) continue;
    // The given name may be a name that the index knows, a spot of its own.
    for (const other of spots) {
      if (other.block !== block || other.longer?.from !== longer.from || other === spot) continue;
      Object.assign(other, { longer: null, verdict: "thing" });
    }
    Object.assign(spot, {
      ...longer,
      before,
      title: before[0]?.title ?? null,
      longer: null,
      verdict: "name",
    });
    resolved.set(spot, people[0] as number);
  }
}

/** "Treasury Secretary Henry Paulson Jr.": whoever holds the office said with the name, though the base leaves "Jr." out. */
function takeSuffixed(base: FactBase, plausible: Plausible, spot: Spot, resolved: Map<Spot, number>): void {
  if (!base.vocabulary.has("nameSuffixes", spot.block.tokens.norm(spot.to))) return;
  const people = spot.whole.filter(
    (number) =>
      plausible.isPossible(number, spot) && spot.before.some((d) => plausible.fit(d, number) === "now"),
  );
  if (people.length !== 1) return;
  Object.assign(spot, { ...spot.longer, longer: null, verdict: "name" });
  resolved.set(spot, people[0] as number);
}

/** The names of a person that end with a surname. */
const namesWith = (base: FactBase, number: number, surname: string): string[] =>
  [...ownSpellings(base.people.at(number))].filter((name) => name.endsWith(` ${surname}`));
