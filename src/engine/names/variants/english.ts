/** English given names: short forms from a table, middle names dropped or made initials, initials joined, Jr. and III dropped. */
import { type Alternative, alike } from "./alternatives";
import { ENGLISH_GIVEN } from "./countries";
import type { Rule } from "./parts";

/**
 * A full form, then the short forms that news use of politicians. Only forms that stand for one name of the table, and that are no
 * other name of their own ("Alex" may be Alexandra, "Chris" Christine; the sex is looked at).
 */
const SHORT = `
m Abraham Abe
m Albert Al Bert
m Alexander Alex
m Andrew Andy Drew
m Anthony Tony
m Arthur Art
m Benjamin Ben
m Bernard Bernie
m Calvin Cal
m Charles Charlie Chuck
m Christopher Chris
m Clifford Cliff
m Daniel Dan Danny
m David Dave
m Dennis Denny
m Donald Don
m Douglas Doug
m Edward Ed Eddie Ted
m Edwin Ed
m Eugene Gene
m Francis Frank
m Frederick Fred
m Gerald Jerry Gerry
m Gregory Greg
m Harold Hal
m Henry Hank
m Jacob Jake
m James Jim Jimmy
m Jeffrey Jeff
m John Johnny
m Jonathan Jon
m Joseph Joe
m Joshua Josh
m Kenneth Ken
m Lawrence Larry
m Leonard Len
m Leslie Les
m Manuel Manny
m Matthew Matt
m Michael Mike
m Mitchell Mitch
m Nathaniel Nate
m Nicholas Nick
m Patrick Pat
m Peter Pete
m Philip Phil
m Phillip Phil
m Randall Randy
m Raymond Ray
m Richard Dick Rick Rich
m Robert Bob Bobby Rob
m Ronald Ron
m Russell Russ
m Samuel Sam
m Stanley Stan
m Stephen Steve
m Steven Steve
m Stuart Stu
m Terence Terry
m Theodore Ted Teddy
m Thomas Tom Tommy
m Timothy Tim
m Vincent Vince
m Walter Walt
m William Bill Billy Will
m Zachary Zach
f Abigail Abby
f Alexandra Alex
f Amanda Mandy
f Barbara Barb
f Catherine Cathy Kate
f Christine Chris
f Christina Tina
f Cynthia Cindy
f Deborah Debbie Deb
f Dorothy Dot
f Elizabeth Liz Beth Betsy Betty
f Florence Flo
f Jacqueline Jackie
f Janet Jan
f Jennifer Jen Jenny
f Jessica Jess
f Josephine Jo
f Judith Judy
f Katherine Kathy Kate Katie
f Kathleen Kathy
f Kimberly Kim
f Margaret Maggie Peggy
f Nancy Nan
f Pamela Pam
f Patricia Pat Patty
f Rebecca Becky
f Samantha Sam
f Sandra Sandy
f Sarah Sally
f Stephanie Steph
f Susan Sue Susie
f Theresa Terry
f Valerie Val
f Victoria Vicky
f Virginia Ginny
`;

const short = new Map<string, string[]>();
const full = new Map<string, string[]>();
const add = (map: Map<string, string[]>, key: string, value: string) =>
  map.set(key, [...(map.get(key) ?? []), value]);
for (const line of SHORT.trim().split("\n")) {
  const [sex = "", name = "", ...forms] = line.split(" ");
  for (const form of forms) {
    add(short, `${sex} ${name}`, form);
    add(full, `${sex} ${form}`, name);
  }
}

/** The first short form of a name is the usual one. */
const USUAL = 0.6;
const RARER = 0.45;
/** "Michael Pompeo": the full form in documents and first mentions. */
const FULL = 0.6;
const MIDDLE_DROPPED = 0.65;
const MIDDLE_INITIAL = 0.75;

/** Whom history knows, it knows by one name: "Abe Lincoln" is as likely a costume. Year of birth. */
const BORN_AFTER = 1900;

/** Two words that are one given name: "Mary Ann", "Jo Ann". */
const DOUBLE =
  /^(?:Mary|Jo|Anna?|Ruth|Lee|Sarah|Billy|Bobby|Jim|Jimmy|Jean|Marie|John Paul|Maria|José|Van|Le)\b/;
const WORD = /^\p{Lu}\p{Ll}+$/u;

function otherForms(first: string, sex: string): Alternative[] {
  const [usual, ...rarer] = short.get(`${sex} ${first}`) ?? [];
  const fulls = full.get(`${sex} ${first}`) ?? [];
  return [
    ...(usual === undefined ? [] : alike([usual], USUAL)),
    ...alike(rarer, RARER),
    // "Ted" is Edward or Theodore: which of the two, no table knows.
    ...(fulls.length === 1 ? alike(fulls, FULL) : []),
  ];
}

export const english: Rule = {
  countries: ENGLISH_GIVEN,
  given(name, { person, order }) {
    if (person.born && Number(person.born.slice(0, 4)) < BORN_AFTER) return [];
    // Who is known as Bill is not called Will: short forms are made of the usual name alone.
    if (order === "family-first" || !person.name.startsWith(name.split(" ")[0] ?? "")) return [];
    const sex = person.sex === "male" ? "m" : person.sex === "female" ? "f" : "";
    const [first = "", middle, ...more] = name.split(" ");
    if (middle === undefined) return otherForms(first, sex);
    if (more.length > 0 || !WORD.test(first) || !WORD.test(middle) || DOUBLE.test(name)) return [];
    return [
      { text: `${first} ${middle.charAt(0)}.`, weight: MIDDLE_INITIAL },
      { text: first, weight: MIDDLE_DROPPED },
      ...otherForms(first, sex).map(({ text, weight }) => ({ text, weight: weight * MIDDLE_DROPPED })),
    ];
  },
};
