/**
 * A random sample of links from events of the news to people, to be checked by hand: `npm run facts:import -- sample [SEED]`. The same facts
 * and seed give the same sample; docs/event-links.md holds one with its verdicts.
 */
import { readFile } from "node:fs/promises";

const SIZE = 200;

/** A number that only looks random (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/**
 * @param seed any text: another one draws another sample
 * @returns lines: event, person, name, country, address of the page; tab-separated, with a header
 */
export async function sampleLinks(seed = "", folder = "facts/imported/current-events"): Promise<string> {
  const rows = async (table: string) =>
    (await readFile(`${folder}/${table}.tsv`, "utf8"))
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
  const people = new Map(
    (await rows("people")).map(([id = "", name = "", ...rest]) => [id, { name, country: rest[7] ?? "" }]),
  );
  const links = (await rows("events")).flatMap((fields) => {
    const [event = "", , type = ""] = fields;
    const [participants = "", page = ""] = fields.slice(-2);
    return participants.split(" ").map((one) => ({ event, type, page, person: one.split(":")[0] ?? "" }));
  });
  const chosen = links
    .map((link) => ({ link, order: hash(`${seed}${link.event} ${link.person}`) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, SIZE)
    .sort((a, b) => (a.link.event < b.link.event ? -1 : 1));
  const lines = chosen.map(({ link: { event, type, person, page } }) => {
    const { name = "", country = "" } = people.get(person) ?? {};
    return [
      event,
      type,
      person,
      name,
      country,
      `https://en.wikipedia.org/wiki/Portal:Current_events/${page}`,
    ].join("\t");
  });
  return ["event\ttype\tperson\tname\tcountry\tpage", ...lines].join("\n");
}
