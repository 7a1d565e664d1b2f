/** "Francis “Chiz” Escudero" is whoever goes by Francis Escudero, or by Chiz Escudero. */
import type { FactBase } from "../facts/base";
import { foldPhrase } from "../names/phrase";
import { nicknameBefore } from "./guard-of-nicknames";
import { ownSpellings } from "./own-spellings";
import type { Plausible } from "./plausible";
import { designationsBefore, type Spot } from "./spots";

/** Makes whole names of such, where one bearer of the surname goes by either name. Changes the spots that stand there. */
export function takeNicknamed(
  base: FactBase,
  plausible: Plausible,
  spots: readonly Spot[],
  resolved: Map<Spot, number>,
): void {
  for (const spot of spots) {
    const { block, form, from, longer, part, verdict } = spot;
    // "Ferdinand “Bongbong” Marcos Jr."
    const to = longer?.from === from ? longer.to : spot.to;
    const found =
      (verdict === "name" || longer?.from === from) && part.length > 0 ? nicknameBefore(block, from) : null;
    if (!found) continue;
    const { given, nickname, first } = found;
    const called = (word: string) =>
      part.filter(
        (number) =>
          ownSpellings(base.people.at(number)).has(`${foldPhrase(word)} ${form}`) &&
          plausible.isPossible(number, spot),
      );
    // The nickname tells father and son apart: "Ferdinand “Bongbong” Marcos".
    const byNickname = called(nickname);
    const people = byNickname.length > 0 ? byNickname : called(given);
    if (people.length !== 1) continue;
    // Given name and nickname may be names that the index knows, spots of their own.
    for (const other of spots)
      if (other !== spot && other.block === block && other.from >= first && other.to <= from) {
        Object.assign(other, { longer: null, verdict: "thing" });
        resolved.delete(other);
      }
    const before = designationsBefore(block, first);
    Object.assign(spot, {
      from: first,
      to,
      before,
      title: before[0]?.title ?? null,
      longer: null,
      verdict: "name",
    });
    resolved.set(spot, people[0] as number);
  }
}
