/**
 * The names of months in some thirty languages, by the letters they begin with. A word counts only between a day and a year
 * (`written.ts`), so a stem may be short; where two languages disagree about one (listopad), the larger one has it.
 */

/** One line a month, without diacritics and in lower case. Arabic ones are those of Egypt, the Levant and the Maghreb. */
const STEMS = `jan gen ene ian jaa sty led oca tamm янв яну січ ιαν ינו يناير جانفي كانونالثاني
feb fev fbr vee lut uno sub helm фев лют φεβ פבר فبراير فيفري شباط
mar maa mrt mrz mae brez мар бер μαρ מרץ מרס مارس اذار
apr abr avr kwi dub nis huht апр квіт απρ אפר ابريل افريل نيسان
may mai mei maj mag kve touk мая маи трав μαι מאי ماي ايار
jun giu juin iun juun cze cerv haz kesa июн юни чер ιουν יונ يوني جوان حزيران
jul lug juil iul juul lip cervenec cervenc tem hein июл юли лип ιουλ יול يولي تموز جويلي
aug ago aou agu sie srp elo авг сер αυγ אוג اغسطس غشت اوت اب
sep set szep wrz zar eyl syys сен сеп вер σεπ ספט سبتمبر شتنبر ايلول
oct okt out ott paz rij eki lok окт жов οκτ אוק اكتوبر تشرينالاول
nov noi lis kas marr ноя ное лис νοε נוב نوفمبر نونبر تشرينالثاني
dec dez des det dic gru pros ara joul дек груд δεκ דצמ ديسمبر دجنبر كانونالاول`
  .split("\n")
  .map((line) => line.split(" "));

/** Longer words only begin like a month: "Augustinerkirche 12". */
const LONGEST = 13;

/** 1 to 12 for the name of a month, in full or abbreviated; 0 for any other word. The longest stem that fits decides. */
export function monthOf(name: string): number {
  const word = name
    .normalize("NFD")
    .replace(/[\p{M}\s.ـ]|^[בל]/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i");
  let month = 0;
  let longest = 0;
  for (const [index, stems] of STEMS.entries()) {
    for (const stem of stems) {
      if (stem.length <= longest || word.length > LONGEST || !word.startsWith(stem)) continue;
      longest = stem.length;
      month = index + 1;
    }
  }
  return month;
}
