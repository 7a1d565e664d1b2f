/** Whether others are known by a person's whole name. */
import type { Person } from "../facts/types";

/** "Thomas Mann (German politician)": Wikipedia's title tells the person apart from others of the name. */
export const hasNamesakes = ({ enwiki }: Person): boolean => enwiki?.endsWith(")") ?? false;
