/** Whether others are known by a person's whole name. */
import type { FactBase } from "../facts/base";
import type { Person } from "../facts/types";
import { isUsualName } from "./one-edit";

/** "Thomas Mann (German politician)": Wikipedia's title tells the person apart from others of the name. */
export const hasNamesakes = ({ enwiki }: Person): boolean => enwiki?.endsWith(")") ?? false;

/** "Christopher Martin", where many have the surname and the person of the base goes by Chris. */
export const goesByOther = ({ vocabulary }: FactBase, person: Person, form: string): boolean =>
  !isUsualName(person, form) && vocabulary.has("commonSurnames", form.slice(form.lastIndexOf(" ") + 1));
