/**
 * The names of months in some thirty languages, by the letters they begin with. A word counts only between a day and a year
 * (`written.ts`), so a stem may be short; where two languages disagree about one (listopad), the larger one has it.
 */

/** One line a month, without diacritics and in lower case. Arabic ones are those of Egypt, the Levant and the Maghreb. */
const STEMS = `jan gen ene ian jaa sty led oca tamm sij saus янв яну січ ιαν ינו يناير جانفي كانونالثاني
feb fev fbr vee lut uno sub helm velj vas фев лют φεβ פבר فبراير فيفري شباط
mar maa mrt mrz mae brez ozu kov мар бер μαρ מרץ מרס مارس اذار
apr abr avr kwi dub nis huht travnj travanj bal апр квіт απρ אפר ابريل افريل نيسان
may mai mei maj mag kve touk svib geg мая маи трав μαι מאי ماي ايار
jun giu juin iun juun cze cerv haz kesa lipnj lipanj birz июн юни чер ιουν יונ يوني جوان حزيران
jul lug juil iul juul lip cervenec cervenc tem hein srpnj srpanj liep июл юли лип ιουλ יול يولي تموز جويلي
aug ago aou agu avg sie srp elo kolovoz rugpj авг сер αυγ אוג اغسطس غشت اوت اب
sep set szep wrz zar eyl syys ruj rugs сен сеп вер σεπ ספט سبتمبر شتنبر ايلول
oct okt out ott paz rij eki lok spal окт жов οκτ אוק اكتوبر تشرينالاول
nov noi lis kas marr stud lapk ноя ное лис νοε נוב نوفمبر نونبر تشرينالثاني
dec dez des det dic gru pros ara joul дек груд δεκ דצמ ديسمبر دجنبر كانونالاول`
  .split("\n")
  .map((line) => line.split(" "));

/** Accents and vowel signs of the scripts above, Arabic's line that stretches a word, and the Hebrew "in" and "of" before a month. */
const SIGNS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\s.ـ]|^[בל]/g;

/** Longer words only begin like a month: "Augustinerkirche 12". */
const LONGEST = 13;

/** 1 to 12 for the name of a month, in full or abbreviated; 0 for any other word. The longest stem that fits decides. */
export function monthOf(name: string): number {
  const word = name.normalize("NFD").replace(SIGNS, "").toLowerCase().replace(/ı/g, "i");
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
