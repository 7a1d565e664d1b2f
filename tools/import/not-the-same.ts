/** Records of which the rules would say otherwise, found by reading facts/imported: those that are two people, and those that are one. */

/** Source and key of a record, and the id of the person it is not of. */
const PAIRS: readonly (readonly [source: string, key: string, id: string])[] = [
  // The Conservative whip of 1992 was Robert Gurth Hughes; Q2157626 is the Labour peer.
  ["uk-ministers", "25b43fba-c295-4c8e-a720-4eca3ad679da", "Q2157626"],
  // The foreign secretary of 1979 was the sixth Lord Carrington; Q55583732 is his son.
  ["uk-ministers", "e21c5787-b4bf-427e-8951-c4b11dfe8d13", "Q55583732"],
  // The member of Arizona's House; john-r-allen is the general.
  ["officeholders", "Q16146490", "john-r-allen"],
  // The prime minister of the 1960s; Q5349896 is a governor of Fukushima.
  ["visits", "japan/eisaku-sato", "Q5349896"],
];

const keys = new Set(PAIRS.map((pair) => pair.join("\t")));

/** True where a record is known not to be of a person. */
export const isKnownToDiffer = (source: string, key: string, id: string): boolean =>
  keys.has(`${source}\t${key}\t${id}`);

/** Source and key of a record that nothing but its reader knows to be of the person. */
const SAME: readonly (readonly [source: string, key: string, id: string])[] = [
  ["visits", "bosnia-herzegovina/alia-izetbegovic", "Q183848"],
  ["visits", "italy/giulio-giulio-andreotti", "Q50005"],
  ["visits", "mauritius/aneerood-jugnauth", "Q217566"],
  ["visits", "argentina/raul-ricardo-alfonsin", "Q193062"],
  // Ambassadors whose embassy the tables of office-holders do not have: Mabus, Hagerty, Cohen.
  ["pocom", "mabus-raymond-edwin", "Q531247"],
  ["pocom", "hagerty-william-f", "Q27734214"],
  ["pocom", "cohen-jonathan-r", "Q55615279"],
  // Beverley Hughes, whom the register of ministers calls Bev Hughes.
  ["uk-ministers", "33ec00ee-1a74-4823-8c20-4b1b63609a59", "Q775059"],
  // Peers whom the register has by their title alone, and whose article does not bear it: Altmann, Goldie, Kinnock, Manzoor, Mobarik,
  // Neville-Rolfe, Scotland, Sherlock, Bourne, Burlison, Hailsham, Hendy, Kamall, Macdonald, Malloch-Brown, Offord, Popat.
  ["uk-ministers", "ca93236b-63f0-47e3-9783-435e0d3ceed8", "Q7366967"],
  ["uk-ministers", "8be5ca1f-38ed-42e1-bcaa-ab4e1de2a16e", "Q544742"],
  ["uk-ministers", "8ab22dc7-8c33-45e2-81c1-504810580373", "Q336537"],
  ["uk-ministers", "f46771ea-e629-461e-a666-40e1f184832a", "Q8064673"],
  ["uk-ministers", "9f1bb458-8a37-4e91-9d95-fe6d5c5dbc34", "Q18211172"],
  ["uk-ministers", "b4a99090-3779-4979-a0c9-4088a7858e53", "Q15832853"],
  ["uk-ministers", "57bb1392-3069-4a05-818f-7048a51e1df2", "Q194713"],
  ["uk-ministers", "25468df7-f671-4b91-87bd-e7fc383243d6", "Q1787544"],
  ["uk-ministers", "83d4b651-8507-45bf-9476-639b4ffa0292", "Q7026799"],
  ["uk-ministers", "d4ae7c3d-fcaa-4c29-9a0f-ed74845fa504", "Q2422791"],
  ["uk-ministers", "8709b631-09ab-4121-9a17-56afd47c2e0f", "Q175366"],
  ["uk-ministers", "f6cc0d6d-23e2-49bf-ac15-35c714045c74", "Q3826408"],
  ["uk-ministers", "20fe40df-2f04-4206-a32c-8a11b76997fe", "Q1891910"],
  ["uk-ministers", "cfe04164-7a6a-4427-9b8d-1db30be740af", "Q1555319"],
  ["uk-ministers", "bfc51e03-c492-4b2c-b30d-f6f7d0b8798c", "Q336213"],
  ["uk-ministers", "81e05f7f-b8ca-4618-be58-9ecaa3141fdc", "Q107280370"],
  ["uk-ministers", "e7eb91b2-a1b9-4442-a995-c861ec297017", "Q82213"],
  // Vitali Klitschko, born in what is Kyrgyzstan now; Emmerson Mnangagwa, born in 1942 or 1946.
  ["pantheon", "555483", "Q31919"],
  ["ofac", "7513", "Q510523"],
  // Of another year or country of birth, or in another order: Saleh, Constantinescu, Haniyeh, Papandreou, Bongo, Jaber al-Sabah, Tandja,
  // Abdul Kalam, the Dalai Lama, Boni Yayi, Tan, Sharif Ahmed, Tupou, Schwarzenegger, Jackie Chan, Aznavour, Hirsi Ali, Vives, Rogers,
  // Dahrendorf, Kabaeva, and the astronauts Anders and Collins, who were diplomats later.
  ["pantheon", "215609", "Q483672"],
  ["pantheon", "393370", "Q299152"],
  ["pantheon", "3855255", "ismail-haniyeh"],
  ["pantheon", "357285", "Q151917"],
  ["pantheon", "3149816", "Q57521"],
  ["pantheon", "814724", "Q217194"],
  ["pantheon", "617807", "Q220227"],
  ["pantheon", "62682", "Q9513"],
  ["pantheon", "20238168", "dalai-lama"],
  ["pantheon", "4366567", "Q29196"],
  ["pantheon", "1856854", "Q38987"],
  ["pantheon", "5442210", "Q270783"],
  ["pantheon", "387605", "Q273739"],
  ["pantheon", "1806", "Q2685"],
  ["pantheon", "144936", "Q36970"],
  ["pantheon", "91345", "Q1785"],
  ["pantheon", "870045", "Q214475"],
  ["pantheon", "392266", "Q57473"],
  ["pantheon", "486217", "Q237412"],
  ["pantheon", "457180", "Q76959"],
  ["pantheon", "940648", "Q254220"],
  ["pantheon", "82925", "william-anders"],
  ["pantheon", "97666", "michael-collins"],
  ["pantheon", "80481", "juliana-of-netherlands"],
  // The same on lists of sanctions: Saleh, Mullah Omar, Baghdadi Mahmudi, Senussi, Padma Choling, Arken Imirbaki.
  ["ofac", "17387", "Q483672"],
  ["un-sanctions", "6908436", "Q483672"],
  ["ofac", "6635", "Q193968"],
  ["ofac", "12690", "Q82093"],
  ["ofac", "12635", "abdullah-al-senussi"],
  ["ofac", "30512", "Q967949"],
  ["ofac", "30508", "Q9330536"],
  // Diplomats with an embassy in one table and an office in Washington in the other: Mills, Kimmitt, Thompson, Holum.
  ["pocom", "mills-richard-m-jr", "Q21932292"],
  ["pocom", "kimmitt-robert-michael", "Q822657"],
  ["pocom", "thompson-dean-richard", "Q110858836"],
  ["pocom", "holum-john-david", "Q6228202"],
  // Guests as lists of visits spell them.
  // The younger Karamanlis, not his uncle.
  ["visits", "greece/konstantinos-karamanlis", "Q188978"],
  ["visits", "nigeria/olesegun-obsanjo", "Q202006"],
  ["visits", "germany/richard-von-weiszaecker", "richard-von-weizsaecker"],
  ["visits", "latvia/vairi-vike-freiburga", "Q151301"],
  ["visits", "cambodia/sihanouk", "Q160318"],
  ["visits", "iran/mohammad-reza-pahlavi", "mohammed-reza-pahlavi"],
  ["visits", "mexico/gustavo-diaz-ordaz", "diaz-ordaz"],
  // Gaafar Nimeiry.
  ["pantheon", "763245", "jaafar-nimeiri"],
  // By another name or spelling: Blair, Abdullah II, Hamad, Kosygin, Martelly, Sanguinetti, Rahmon, Lobo, Sidorsky, Luzhkov, Fred Thompson,
  // the last king of Greece.
  ["pantheon", "3301347", "Q9545"],
  ["pantheon", "164053", "Q57464"],
  ["pantheon", "392300", "Q57352"],
  ["pantheon", "609234", "alexei-kosygin"],
  ["pantheon", "4292924", "Q57512"],
  ["pantheon", "726159", "Q311428"],
  ["pantheon", "393634", "Q57366"],
  ["pantheon", "1362558", "Q4737"],
  ["pantheon", "393766", "Q212953"],
  ["pantheon", "756418", "Q156379"],
  ["pantheon", "553222", "Q298016"],
  ["pantheon", "160199", "constantine-of-greece"],
  // Banzer, Egal, Flores Asturias, the eldest son of Kuwait's emir.
  ["visits", "bolivia/hugo-banzer-suarez", "Q269039"],
  ["visits", "somalia/mohammed-haji-ibrahim-egal", "Q470991"],
  ["visits", "guatemala/luis-alberto-flores", "Q6700266"],
  ["visits", "kuwait/nasser-sabah-al-ahmed-al-sabah", "Q12247753"],
  // On lists of sanctions: Hasan Akhund, Najibullah Haqqani, Mahmud, Miklashevich, Haroun, al-Tufayli, al-Nayef, Petkevich, Radkov,
  // Panteleyev, Gromov.
  ["un-sanctions", "110577", "Q108444479"],
  ["un-sanctions", "111078", "Q108445427"],
  ["ofac", "12738", "Q369251"],
  ["ofac", "10136", "Q13133945"],
  ["ofac", "10154", "Q400652"],
  ["ofac", "2690", "subhi-al-tufayli"],
  ["ofac", "15568", "Q16230480"],
  ["ofac", "9771", "Q2393922"],
  ["ofac", "10139", "Q2564269"],
  ["ofac", "16675", "Q28354848"],
  ["ofac", "16689", "Q4150188"],
  // American diplomats who were politicians before, or of whom the other table has another post: Brownback, Ford, Fitrell, Sullivan of
  // Wyoming, Gilmore, Sullivan of Alaska, Finer, Young.
  ["pocom", "brownback-samuel-dale", "Q317618"],
  ["pocom", "ford-christopher-a", "Q5111869"],
  ["pocom", "fitrell-troy-damian", "Q107268597"],
  ["pocom", "sullivan-michael", "Q882921"],
  ["pocom", "gilmore-james-s", "Q705472"],
  ["pocom", "sullivan-daniel-s", "Q5218668"],
  ["pocom", "finer-jon", "Q23302985"],
  ["pocom", "young-eugene", "Q106521647"],
  // Mamadu Ture Kuruma, Gaffar Elhassan.
  ["un-sanctions", "6907984", "Q3075634"],
  ["un-sanctions", "690784", "gaffar-mohmed-el-hassan"],
  // Two Wikidata ids, each with an article: Jinapor, Kusi, Twumasi Ampofo, Yakubu, Woyome, Tabassum Hasan.
  ["officeholders", "Q61694616", "Q43396440"],
  ["officeholders", "Q102271856", "Q27063318"],
  ["officeholders", "Q96942954", "Q61694654"],
  ["officeholders", "Q97035229", "Q33066467"],
  ["officeholders", "Q96791871", "Q61694633"],
  ["officeholders", "Q29583883", "Q7672955"],
  // Preet Gill.
  ["uk-ministers", "6274f209-6cc6-482d-b701-1a718dc4542f", "Q30173119"],
  // Of a territory whose people another table counts as the mother country's: Fritch, Brotherson, the Cook Islands' Brown.
  ["visits", "french-polynesia/edouard-fritch", "Q1106890"],
  ["visits", "french-polynesia/moetai-charles-brotherson", "Q30350575"],
  ["visits", "cook-islands/mark-brown", "Q6766871"],
  ["visits", "cook-islands/mark-stephen-brown", "Q6766871"],
  // In another spelling, or with a nickname: Aquino, Hadi, the king of Bhutan, Zayed, Motlanthe, Massimov, Oddsson, Ivanov, Sigurðardóttir,
  // Margaryan, Mirziyoyev, Karman, Atambayev, Norman Foster.
  ["pantheon", "279641", "Q1464"],
  ["pantheon", "29468661", "Q57480"],
  ["pantheon", "3682763", "Q57376"],
  ["pantheon", "393639", "Q167846"],
  ["pantheon", "7120307", "Q152327"],
  ["pantheon", "7310634", "Q209639"],
  ["pantheon", "275057", "Q298030"],
  ["pantheon", "21507692", "Q57436"],
  ["pantheon", "20583263", "Q57772"],
  ["pantheon", "380384", "Q215782"],
  ["pantheon", "399855", "Q57808"],
  ["pantheon", "30688714", "tawakkol-karman"],
  ["pantheon", "7837715", "Q24692"],
  ["pantheon", "21641", "Q104898"],
  // Guests: Palme, de Maizière, Zubak, Royo, Rainier III.
  ["visits", "sweden/olaf-palme", "olof-palme"],
  ["visits", "german-democratic-republic/lothar-de-maziere", "lothar-de-maiziere"],
  ["visits", "bosnia-herzegovina/kresimir-zubac", "Q3437194"],
  ["visits", "panama/aristide-royo", "Q665630"],
  ["visits", "monaco/rainier", "rainier-iii"],
  // On lists of sanctions: al-Shaar, Gaddafi, Sirajuddin Haqqani, Jabr, Zolghadr, Jililati, Qadri, Amoroso.
  ["ofac", "12740", "Q1694182"],
  ["un-sanctions", "690774", "Q19878"],
  ["un-sanctions", "2785696", "Q2246940"],
  ["un-sanctions", "690748", "Q268588"],
  ["ofac", "12634", "Q268588"],
  ["un-sanctions", "110404", "Q4193730"],
  ["ofac", "15194", "Q6892565"],
  ["ofac", "16229", "Q98908359"],
  ["ofac", "23128", "elvis-amoroso"],
  // American officials of one office in two tables, and a member of Congress with two birthdays: Thompson, Eizenstat, Giffin, Malinowski,
  // Donovan.
  ["pocom", "thompson-andrea-l", "Q54965529"],
  ["pocom", "eizenstadt-stuart-e", "Q7626497"],
  ["pocom", "giffen-gordon-d", "Q5585162"],
  ["pocom", "malinowski-tomasz-p", "Q23772336"],
  ["us-congress", "D000625", "Q5217998"],
];

const ids = new Map(SAME.map(([source, key, id]) => [`${source}\t${key}`, id]));

/** The id of the person whom a record is known to be of. */
export const idByHand = (source: string, key: string): string | undefined => ids.get(`${source}\t${key}`);
