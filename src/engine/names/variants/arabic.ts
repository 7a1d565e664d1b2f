/**
 * Names of Arabic origin in Latin letters: the article, bin and ibn, names with Abd, and the usual spellings of given names.
 * Tables written by hand; a line is one Arabic name.
 */
import {
  type Alternative,
  asGiven,
  best,
  capital,
  combine,
  groupsOf,
  type Respelling,
  ranked,
  respelled,
} from "./alternatives";
import { ARAB, EL, MUSLIM } from "./countries";
import type { Rule } from "./parts";

const SAME = groupsOf(`
Mohammed Muhammad Mohamed Mohammad Mohamad Muhammed
Ahmed Ahmad
Hussein Hussain Husain Husayn Hossein Hussien
Hassan Hasan
Mahmoud Mahmud Mahmood Mehmood
Mustafa Mostafa Moustafa Mustapha
Abdullah Abdallah Abdulla
Yousef Youssef Yusuf Yousuf Yusef
Ibrahim Ebrahim
Khaled Khalid
Ismail Ismael Esmail Ismaeel
Osama Usama
Omar Umar
Othman Uthman Osman
Faisal Faysal Feisal
Nayef Naif Nayif
Tariq Tarek Tareq Tarik
Walid Waleed
Rashid Rasheed
Karim Kareem
Jamal Gamal Djamel
Majid Majed
Hamid Hameed
Hisham Hesham Hicham
Nabil Nabeel
Qasim Qassem Qasem Kassem Qassim
Fouad Fuad Fuad
Hafez Hafiz Hafeez
Muammar Moammar Muammer Moamer Mouammar
Gaddafi Qaddafi Gadhafi Kadhafi Qadhafi Kadafi Khadafy Gadafi
Haniyeh Haniya Haniyah
Nasser Nasir Naser
Riad Riyad
Suleiman Sulaiman Sulayman Soliman Souleiman Suleyman
Zayed Zayid
Khalifa Khalifah
Mansour Mansur Mansoor
Mubarak Moubarak
Sisi Sissi
Saleh Salih
Houthi Huthi
Saif Seif Sayf
Saeed Said Sayeed
Bilal Belal
Talal Tallal
Murad Mourad
Rafiq Rafik Rafic
Fathi Fathy
Shukri Shoukry Shoukri
Hosni Hosny Husni
Sabri Sabry
Morsi Mursi Morsy
Baghdadi Bagdadi
Zawahiri Zawahri
Nasrallah Nasrullah
Masoud Massoud Masud Massud
Reza Riza
Javad Jawad
Mohsen Mohsin Muhsin
Ghasem Qasem Ghassem
Ayatollah Ayatullah
Ashraf Achraf
Rached Rashid
Haidar Haider Heydar Heidar Hayder
Kadhimi Kazemi Kadhemi
Barzani Barazani
Munir Mounir Muneer
Latif Lateef
Aziz Azeez
Salim Saleem Selim
Nouri Nuri
Ayad Iyad
Adel Adil
Amr Amro
Maher Mahir
Kamal Kamel
Jaber Jabir
Fahd Fahad
Turki Turky
Bandar Bander
Bashir Beshir Bachir Basheer
Sharif Shareef Sharief
Iftikhar Iftikar
Khaqan Khaqqan
Cheikh Cheick Cheik
Shahid Shaheed
Haq Haque Huq Hoque
Rehman Rahman
Pervez Parvez Pervaiz Parvaiz
Zulfiqar Zulfikar
Fazal Fazl Fazle
Syed Sayed Sayyid Sayyed
Wasim Waseem
Nasim Naseem
Shakil Shakeel
Ghulam Gholam
`);

/** What stands behind Abd: one of the names of God. */
const DIVINE =
  "aziz rahman rahim karim fattah hamid latif majid malik nasser nasir qader qadir kader salam samad wahab wahhab wahid hadi halim hakim jabbar jalil khaliq ghani ghaffar raouf sattar moneim menem basit baset razzaq razak mahdi hussein ilah".split(
    " ",
  );
const JOINED_ABD = new RegExp(`^Ab[dt](?:e|u|a|o)?[lr]?-?(${DIVINE.join("|")})$`, "i");
const ABD = /^Abd(?:[eauo][lr])?$/i;
/** "al-Sisi", "El Baradei", "ElBaradei". */
const ARTICLE = /^(?:[AaEe]l[- ](?=\p{L})|[AE]l(?=\p{Lu}\p{Ll}))/u;
/** "Al" of these is no article but āl, "house of": nobody calls an Al Thani a Thani. */
const HOUSES = /^(?:al|el)[- ](?:saud|thani|nahyan|sabah|khalifa|maktoum|said|nuaimi|qasimi|sharqi|mualla)$/i;

const WORD = 0.6;
const ABD_FORM = 0.6;
const IBN = 0.5;
/** "Assad" of "al-Assad" is as usual as the whole. */
const WITHOUT_ARTICLE = 0.9;
const OTHER_ARTICLE = 0.7;
const RARE_ARTICLE = 0.4;
const MOST = 12;

/** Names with Abd: "Abdel-Fattah", "Abdul-Fattah", "Abd al-Fattah", "Abdelfattah"; a hyphen stands for a space, too. */
function abdForms(divine: string): Alternative[] {
  const name = capital(divine.toLowerCase());
  return ranked(
    [
      `Abdel-${name}`,
      `Abdul-${name}`,
      `Abdel${name.toLowerCase()}`,
      `Abdul${name.toLowerCase()}`,
      `Abd-al-${name}`,
      `Abd-el-${name}`,
    ],
    ABD_FORM,
  );
}

/** Words of a name, "Abd" and what belongs to it in one. */
function unitsOf(name: string): Alternative[][] {
  const words = name.split(" ");
  const units: Alternative[][] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const next = words[i + 1];
    if (ABD.test(word) && next !== undefined) {
      const divine = next.replace(ARTICLE, "");
      units.push([asGiven(`${word} ${next}`), ...abdForms(divine)]);
      i++;
      continue;
    }
    const joined = JOINED_ABD.exec(word) ?? /^Abd[eu]l-(\p{L}+)$/u.exec(word);
    if (joined) units.push([asGiven(word), ...abdForms(joined[1] as string)]);
    else units.push(wordForms(word));
  }
  return units;
}

function wordForms(word: string): Alternative[] {
  const found = [asGiven(word)];
  if (/^(?:bin|ibn)$/i.test(word))
    found.push({ text: word.toLowerCase() === "bin" ? "ibn" : "bin", weight: IBN });
  const [, article = "", bare = word] = /^((?:al|el)-)(\p{L}+)$/iu.exec(word) ?? [];
  for (const group of SAME.get(bare.toLowerCase()) ?? [])
    found.push(
      ...ranked(
        group.map((form) => article + form),
        WORD,
      ),
    );
  return best(found, MOST);
}

/** Each word of a name in its usual spellings; no forms of Abd. */
export const respelledWords = (name: string): Alternative[] =>
  combine(name.split(" ").map(wordForms), " ", MOST).filter(({ text }) => text !== name);

/** Sounds of surnames that French, English and German papers write in their own ways. */
const SOUNDS: readonly Respelling[] = [
  // Ghannouchi, Ghannushi; Mouallem, Muallem.
  [/ou(?=\p{L})/u, ["u"], 0.6],
  [/(?<=\p{L}[^aeiouq])u(?=[^aeiou]\p{L})/u, ["ou"], 0.5],
  [/(?<=[aeiou])ch(?=[aeiou])/u, ["sh"], 0.6],
  // Belhadj, Belhaj; Karroubi, Karoubi; Haqqani, Haqani.
  [/dj/u, ["j"], 0.6],
  [/(?<=[aeiou])([bdklmnqrtyz])\1(?=[aeiou])/u, ["$1"], 0.6],
  [/ee(?=[^aeiou])/u, ["i"], 0.6],
];

/** A surname as other papers hear it. */
export const heard = (name: string): Alternative[] =>
  respelled(name, SOUNDS).filter(({ text }) => text !== name);

/** A form of the Prophet's name, short forms among them. */
export const isOfTheProphet = (word: string): boolean => /^(?:m[ou]hamm?[ae]d|mohd|md)\.?$/i.test(word);

const others = (name: string) => combine(unitsOf(name), " ", MOST).filter(({ text }) => text !== name);

/** Given names of Islam, wherever they are usual. */
export const muslim: Rule = { countries: MUSLIM, given: others };

/** Arabic surnames with their article. */
export const arabic: Rule = {
  countries: ARAB,
  family(name, { person }) {
    const forms = [asGiven(name), ...others(name), ...heard(name)];
    if (!ARTICLE.test(name)) return forms.slice(1);
    const isHouse = HOUSES.test(name);
    const el = EL.has(person.country ?? "") ? OTHER_ARTICLE : RARE_ARTICLE;
    const all = forms.flatMap(({ text, weight }) => {
      const bare = capital(text.replace(ARTICLE, ""));
      return [
        { text, weight },
        { text: `al-${bare}`, weight: weight * OTHER_ARTICLE },
        ...(isHouse
          ? []
          : [
              { text: bare, weight: weight * WITHOUT_ARTICLE },
              { text: `el-${bare}`, weight: weight * el },
            ]),
      ];
    });
    return best(
      all.filter(({ text }) => text !== name),
      MOST,
    );
  },
};
