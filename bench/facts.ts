/** Reading facts on demand: what one person's card costs, in a base just opened and in one in use. */
import { openFactBase, readerOfFolder } from "../src/cli/io";
import { factsFor } from "../src/engine/facts/card";
import { type FactReader, loadFactBase } from "../src/engine/index";

const PEOPLE = 200;
const DAY = "2018-05-31";

interface Row {
  medianMs: number;
  percentile95Ms: number;
  /** Bytes read from files, per card. */
  kilobytes: number;
}

/** @returns `opening`: what every page needs; `firstCard`: in a base just opened; `nextCard`: after the others */
export async function bench(): Promise<Record<string, Row>> {
  const all = await openFactBase();
  await all.people.openAll();
  const step = Math.floor(all.people.count / PEOPLE);
  const ids = Array.from({ length: PEOPLE }, (_, i) => all.people.at(i * step).id);
  let bytes = 0;
  const folder = readerOfFolder();
  const counting: FactReader = {
    bytes: async (name) => {
      const file = await folder.bytes(name);
      bytes += file.byteLength;
      return file;
    },
    json: async (name) => folder.json(name),
  };
  const rows: Record<string, { ms: number[]; bytes: number }> = {};
  const timed = async <T>(name: string, action: () => Promise<T>): Promise<T> => {
    bytes = 0;
    const start = performance.now();
    const value = await action();
    const row = rows[name] ?? { ms: [], bytes: 0 };
    rows[name] = row;
    row.ms.push(performance.now() - start);
    row.bytes += bytes;
    return value;
  };
  const used = await loadFactBase(counting);
  for (const id of ids) {
    const fresh = await timed("opening", () => loadFactBase(counting));
    const card = async (base: typeof fresh) => factsFor(base, (await base.find(id)) ?? 0, DAY, []);
    await timed("firstCard", () => card(fresh));
    await timed("nextCard", () => card(used));
  }
  return Object.fromEntries(
    Object.entries(rows).map(([name, { ms, bytes: sum }]) => {
      ms.sort((a, b) => a - b);
      const at = (share: number) => Number((ms[Math.floor(share * (ms.length - 1))] as number).toFixed(2));
      return [
        name,
        { medianMs: at(0.5), percentile95Ms: at(0.95), kilobytes: Math.round(sum / ms.length / 1000) },
      ];
    }),
  );
}
