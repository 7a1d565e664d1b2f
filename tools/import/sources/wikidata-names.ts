/** Labels of Wikidata for people whom another source knows, as EveryPolitician had them in 2015. */
import { languageTag, scriptOf } from "../languages";
import { nameOfTitle } from "../names";
import { readTable } from "../read-table";
import type { Source, SourcePerson } from "../types";

const FILE = "names/wikidata-names.tsv";
const COLUMNS = ["qid", "lang", "kind", "name"] as const;

export const source: Source = {
  id: "wikidata-names",
  async read(folder, report) {
    const people = new Map<string, SourcePerson>();
    for (const { values, at } of await readTable(folder, FILE, COLUMNS, report)) {
      const { qid, lang, kind } = values;
      if (!/^Q[1-9]\d*$/.test(qid) || values.name === "") {
        report.fault("A label has no Wikidata id or no text: it is skipped.", at, `${qid} ${lang}`);
        continue;
      }
      if (kind !== "label" && kind !== "alias") {
        report.fault("A name is of a kind that is not known: it is skipped.", at, `${qid} ${kind}`);
        continue;
      }
      const name = inOrder(nameOfTitle(values.name));
      const person = people.get(qid) ?? {
        key: qid,
        qid,
        name,
        names: [],
        memberships: [],
        onlyIfKnown: true,
        at,
      };
      people.set(qid, person);
      const tag = languageTag(lang);
      if (tag === "en") person.name = name;
      const isEnglish = tag === "en" || tag.startsWith("en-");
      person.names.push({
        name,
        kind: scriptOf(name) === "Latin" ? "full" : "native",
        lang: isEnglish ? "en" : tag,
      });
    }
    return { source: "wikidata-names", people: [...people.values()], events: [] };
  },
};

/** Russian labels put the family first, with a comma: "Доган, Ахмед Демир". */
function inOrder(name: string): string {
  const [family, given, ...rest] = name.split(", ");
  return given !== undefined && rest.length === 0 && /^\p{Script=Cyrillic}/u.test(name)
    ? `${given} ${family}`
    : name;
}
