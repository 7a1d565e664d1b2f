/** The people written by hand, in the form of an importer: they come before all others, and their ids are theirs alone. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { FactFileSchema, type PersonEntry, type PostEntry } from "../../src/engine/facts/schema";
import { InputError, type SourcePerson } from "./types";

/** What stands for a source's id where people of facts/curated are meant. */
export const CURATED = "curated";

export interface CuratedPerson {
  /** The id that compiled facts have for the person. */
  id: string;
  /** The id in the files. */
  slug: string;
  person: SourcePerson;
}

/**
 * Everybody in `folder`/people-*.yaml.
 * @throws InputError where a file does not follow the schema
 */
export async function readCurated(folder: string): Promise<CuratedPerson[]> {
  const posts = new Map<string, PostEntry>();
  const people: { entry: PersonEntry; file: string }[] = [];
  const files = (await readdir(folder)).filter((name) => /^(?:people|posts)-.+\.yaml$/.test(name)).sort();
  for (const file of files) {
    const result = v.safeParse(FactFileSchema, parse(await readFile(join(folder, file), "utf8")));
    if (!result.success) {
      const { issues } = result;
      throw new InputError(`facts/curated/${file}: ${v.getDotPath(issues[0]) ?? ""} ${issues[0].message}.`);
    }
    for (const post of result.output.posts) posts.set(post.id, post);
    people.push(...result.output.people.map((entry) => ({ entry, file })));
  }
  return people.map(({ entry, file }) => ({
    id: entry.qid ?? entry.id,
    slug: entry.id,
    person: toSourcePerson(entry, file, posts),
  }));
}

function toSourcePerson(
  entry: PersonEntry,
  file: string,
  posts: ReadonlyMap<string, PostEntry>,
): SourcePerson {
  const at = { file: `facts/curated/${file}`, line: 1 };
  const { id, qid, enwiki, name, family, given, names, sex, born, died, country, memberships } = entry;
  return {
    key: id,
    name,
    names: names.map(({ lang, ...rest }) => (lang === undefined ? rest : { ...rest, lang })),
    memberships: memberships.map(
      ({ post: postId, role, organization, country: of, office, start, end, ended, acting }) => {
        const post = postId === undefined ? undefined : posts.get(postId);
        const body = organization ?? post?.organization;
        const where = of ?? post?.country;
        return {
          role: role ?? post?.label ?? "",
          office: [...(post?.office ?? office ?? [])],
          ...(body && { organization: body }),
          ...(where && { country: where }),
          ...(start && { start }),
          ...(end && { end }),
          ...(ended && { ended }),
          ...(acting && { acting }),
          at,
        };
      },
    ),
    at,
    ...(country && { country }),
    ...(qid && { qid }),
    ...(enwiki && { enwiki }),
    ...(family && { family }),
    ...(given && { given }),
    ...(sex && { sex }),
    ...(born && { born }),
    ...(died && { died }),
  };
}
