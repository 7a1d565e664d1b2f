/** Words that are nearly the same: "Sergei" and "Sergey", "Nicholas" and "Nicolas". */
import type { Person } from "../facts/types";
import { foldedName } from "./per-person";

/** One letter is left out, put in, or another; or two have changed places. Not of equal words. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (word: string, from: number) => word.slice(from);
  return (
    rest(a, at + 1) === rest(b, at + 1) ||
    rest(a, at + 1) === rest(b, at) ||
    rest(a, at) === rest(b, at + 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2))
  );
}

/**
 * First and last word are those of the name that the person goes by, "George Bush" of George W. Bush, "Sergei Lavrov" of Sergey Lavrov; not
 * "James Carter" of Jimmy Carter.
 */
export function isUsualName(person: Person, form: string): boolean {
  const usual = foldedName(person).split(" ");
  const words = form.split(" ");
  return [0, -1].every((at) => {
    const [own = "", said = ""] = [usual.at(at), words.at(at)];
    return own === said || isOneEditApart(own, said);
  });
}
