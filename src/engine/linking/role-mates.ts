/** "His running mate", "Romney's running mate": the candidate for vice president beside somebody who runs for president. */

import type { FactBase } from "../facts/base";
import { membershipOn } from "../facts/membership-on";
import { type Holder, holdersOn } from "../facts/offices";
import type { RoleMemory } from "./role-memory";
import { ofOwner, possessiveBefore } from "./role-owners";
import type { RoleScene } from "./role-phrases";
import { because, type Meant } from "./role-reasons";
import type { Designation } from "./roles";
import type { ReadBlock } from "./types";

/** How sure a mark is: the article names whom it means, or leaves it to the reader. */
const SURE = { named: 0.88, unnamed: 0.82 } as const;
const COUNTRY = "US";
/** The label of whom a party nominates; its party is the first word. */
const NOMINEE = /^(Democratic|Republican) nominee for President$/;

/** Those whom the parties nominate for vice president on a day; see the posts `us/…-vice-presidential-nominee`. */
export const matesOn = (base: FactBase, day: string, parties = ["democratic", "republican"]): Holder[] =>
  parties.flatMap((party) => holdersOn(base.holders(COUNTRY, `${party} running mate`), day));

/** Null where it is not clear whose, or nobody whom the phrase may mean is a nominee on the article's day. */
export function findMate(
  scene: RoleScene,
  memory: RoleMemory,
  block: ReadBlock,
  role: Designation,
): Meant | null {
  const { base, day, named } = scene;
  const possessive = possessiveBefore(block, role.from);
  if (!possessive) return null;
  const mate = ofOwner(scene, memory, block, role, possessive, (person) => {
    const run = base.people
      .at(person)
      .memberships.find((one) => NOMINEE.test(one.label) && membershipOn(one, day) === "within");
    return run && matesOn(base, day, [(NOMINEE.exec(run.label)?.[1] ?? "").toLowerCase()])[0];
  });
  if (!mate) return null;
  const isNamed = named.has(mate.person) || memory.of(mate.person) !== null;
  const meant = because(
    { ...mate, country: COUNTRY },
    isNamed ? "role-named" : "role-holder",
    day,
    SURE[isNamed ? "named" : "unnamed"],
  );
  return { ...meant, from: possessive.from };
}
