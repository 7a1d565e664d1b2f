/** A small fact base to compare tables with, in a project folder of its own. */
import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FACTS = `
sources:
  - { id: book, title: A book, url: "https://book.example/", licence: CC0, attribution: Nobody, retrieved: 2026-01-01, asOf: 2026-01-01 }
posts:
  - { id: us/chief, label: Secretary of State, organization: Department, country: US, office: [foreign-minister], terms: [top diplomat], seats: 1 }
  - { id: us/envoy, label: Envoy to Nowhere, organization: Department, country: US, office: [special-envoy], seats: 1 }
people:
  - id: ann-ash
    qid: Q1
    enwiki: Ann Ash
    name: Ann Ash
    born: 1960-02-01
    country: US
    description: politician
    source: book
    memberships:
      - { post: us/chief, start: 2020-01-20, end: 2022-03-01, source: book }
      - { post: us/envoy, start: "2019", source: book, end: 2020-01-20 }
      - { role: Governor of Alabama, country: US, start: 2010-01-04, end: 2014-01-04, source: book }
  - id: bo-birch
    qid: Q2
    name: Bo Birch
    country: US
    description: politician
    source: book
    memberships:
      - { post: us/chief, start: 2022-03-01, source: book }
  - id: kim-oak
    name: Kim Oak
    born: 1941
    country: KP
    description: politician
    source: book
    memberships:
      - { role: Minister of Foreign Affairs and Trade, country: KP, start: 2015-05, source: book }
      - { role: President, country: KP, start: 2001-06-07, end: 2011-12-17, source: book }
`;

/** A folder with facts/ as the project has it: the real vocabulary, these people. */
export async function smallProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "sidelight-diff-"));
  await cp("facts/vocabulary", join(root, "facts/vocabulary"), { recursive: true });
  await mkdir(join(root, "facts/curated"));
  await writeFile(join(root, "facts/curated/posts.yaml"), FACTS);
  return root;
}
