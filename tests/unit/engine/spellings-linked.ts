/** Cases of the table of spellings that the linker decides: a name found, but no person meant. */
import { P } from "./spelling-people";
import type { Line, SpellingCase } from "./spellings";

export interface LinkedCase extends SpellingCase {
  layer: "linker";
  /** The day of the article. */
  date: string;
}

const linked: readonly (readonly [...Line, string])[] = [
  [P.may, "Voters go to the polls in May.", null, "2018-05-31"],
  [P.may, "The talks of 12 May failed.", null, "2018-05-31"],
  [P.may, "Theresa May resigned in May.", "Theresa May", "2019-05-24"],
  [P.rice, "Rice prices rose in Bangkok for the third week.", null, "2005-05-31"],
  [P.rice, "They ate Rice Krispies.", null, "2005-05-31"],
  [P.rice, "Secretary of State Condoleezza Rice flew to Rome.", "Condoleezza Rice", "2005-05-31"],
  [P.kimJongUn, "The singer Kim won a prize in Seoul.", null, "2018-05-31"],
  [P.kimJongUn, "Kim Jong-un Park is a garden.", null, "2018-05-31"],
  [P.kimJongUn, "Kim Hyun-wook, a professor in Seoul, agreed.", null, "2018-05-31"],
  [P.trump, "He slept at Trump Tower.", null, "2018-05-31"],
  [P.trump, "Donald Trump Jr. spoke in Ohio.", null, "2018-05-31"],
  [P.merkel, "The bakery of Angela Merkel Schmidt in Ulm will close.", null, "2018-05-31"],
  [P.clinton, "The train stopped in Clinton, Iowa, at noon.", null, "2016-02-02"],
  [P.johnson, "Dwayne Johnson stars in the film.", null, "2019-08-31"],
  [P.assad, "The Assad family met.", null, "2018-05-31"],
  [P.kimYongChol, "North Korea's Kim Young-chul arrived in New York.", "Kim Young-chul", "2018-05-31"],
  [P.sisi, "Egypt's President Abdulfattah al-Sisi spoke.", "Abdulfattah al-Sisi", "2018-05-31"],
  [P.prachanda, "Nepal's Prime Minister Prachanda spoke in Kathmandu.", "Prachanda", "2008-08-20"],
  [P.khaledaZia, "Begum Khaleda Zia spoke in Dhaka.", "Khaleda Zia", "2005-05-31"],
  [P.mahathir, "Tun Mahathir Mohamad spoke.", "Mahathir Mohamad", "2018-05-31"],
  [P.najib, "Datuk Seri Najib Razak spoke.", "Najib Razak", "2015-05-31"],
  [P.theinSein, "U Thein Sein spoke.", "Thein Sein", "2014-05-31"],
  [P.suuKyi, "Daw Suu Kyi spoke.", "Suu Kyi", "2016-05-31"],
  [P.nyongo, "Kenya's Peter Anyang' Nyong'o spoke.", "Peter Anyang' Nyong'o", "2010-05-31"],
  [P.bruederle, "Germany's economy minister Rainer Bruederle spoke.", "Rainer Bruederle", "2010-05-31"],
];

export const LINKED: readonly LinkedCase[] = linked.map(([person, text, found, date]) => ({
  about: "what a name means",
  layer: "linker",
  person,
  text,
  found,
  date,
}));
