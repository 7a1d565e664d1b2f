/**
 * Korean names as news romanise them: McCune–Reischauer (Yŏng-ch'ŏl, printed Yong-chol), Revised (Yeong-cheol), and what people
 * write of themselves (Young-chul). Written by hand after the two standards and the usual spellings of surnames.
 */
import { type Alternative, asGiven, best, capital, combine, ranked } from "./alternatives";
import { KOREAN } from "./countries";
import type { Named, Parts, Rule } from "./parts";

/** A syllable a line: Hangul, then its spellings. */
const GIVEN = `
강 gang kang
건 gun geon kon
겸 gyeom kyom
경 kyong kyung gyeong kyoung
관 kwan gwan
광 kwang gwang
교 kyo gyo
구 ku koo gu
국 kuk guk kook
권 kwon gwon
규 kyu gyu
균 kyun gyun
근 geun keun kun
금 kum geum keum
기 ki gi kee
길 kil gil
대 dae tae
덕 dok tok deok duk
도 do to
동 dong tong
두 du doo tu
락 rak nak
래 rae nae
렬 ryol ryeol yeol yol youl
열 yol yeol youl
룡 ryong yong
륜 ryun yun
림 rim lim
만 man
명 myong myung myeong
무 mu moo
문 mun moon
미 mi mee
방 bang pang
배 bae pae
범 bom beom bum pom
병 byong pyong byung byeong
보 bo po
복 bok pok
봉 bong pong
부 bu pu boo
빈 bin pin
서 so seo suh
석 sok seok suk
선 son sun seon
설 sol seol sul
섭 sop seop sup
성 song sung seong
송 song
수 su soo
숙 suk sook
순 sun soon
승 sung seung
시 si shi
식 sik shik
신 sin shin
실 sil shil
아 a ah
안 an ahn
언 on eon un
여 yo yeo
연 yon yeon youn
영 yong young yeong
오 o oh
용 yong ryong
우 u woo wu
욱 uk wook ook
운 un woon
웅 ung woong
유 yu yoo
윤 yun yoon youn
은 un eun
의 ui eui
이 i yi lee
재 jae chae
전 jon jeon chon
정 jong jung jeong chong chung
제 je che
조 jo cho
종 jong chong
주 ju joo chu
준 jun joon chun
중 jung joong chung
지 ji chi jee
진 jin chin
천 chon cheon chun
철 chol chul cheol
춘 chun choon
충 chung choong
태 tae thae
택 taek thaek
평 pyong phyong pyung pyeong
표 pyo phyo
필 pil phil
헌 hon heon hun
혁 hyok hyuk hyeok
현 hyon hyun hyeon
형 hyong hyung hyeong
훈 hun hoon
희 hui hee
흥 hung heung
`;

/** Surnames, the usual spellings first; a bracket tells those that hardly anybody uses. */
const FAMILY = `
김 Kim (Gim)
이 Lee Ri Yi Rhee
리 Ri Lee Yi Rhee
박 Park Pak (Bak)
최 Choi Choe
정 Jung Jong Chung Jeong Chong
강 Kang (Gang)
조 Cho Jo
윤 Yoon Yun
장 Jang Chang
임 Lim Im Rim Yim
림 Rim Lim Im
오 Oh O
서 Seo So Suh
신 Shin Sin
권 Kwon (Gwon)
안 Ahn An
류 Ryu Yoo Yu
유 Yoo Yu Ryu
전 Jeon Jon Chon Chun Jun
고 Ko Go Koh
문 Moon Mun
양 Yang Ryang
량 Ryang Yang
손 Son Sohn
배 Bae Pae
백 Baek Paek Paik
허 Huh Heo Ho Hur
심 Shim Sim
노 Roh Noh No Ro
로 Ro Roh Noh
구 Koo Ku Gu
곽 Kwak (Gwak)
성 Sung Song Seong
주 Joo Ju Chu
우 Woo U
진 Jin Chin
지 Ji Chi
엄 Om Um Eom
천 Chun Chon Cheon
방 Bang Pang
공 Kong (Gong)
현 Hyun Hyon Hyeon
변 Byun Pyon Byeon
추 Choo Chu
석 Seok Sok Suk
설 Sul Sol Seol
길 Kil Gil
반 Ban (Pan)
라 Ra Na
나 Na Ra
태 Tae Thae
태 Thae Tae
`;

interface Syllable {
  hangul: string;
  usual: string[];
  rare: string[];
}

function read(table: string): Syllable[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [hangul = "", ...spellings] = line.split(" ");
      const isRare = (spelling: string) => spelling.startsWith("(");
      return {
        hangul,
        usual: spellings.filter((spelling) => !isRare(spelling)),
        rare: spellings.filter(isRare).map((spelling) => spelling.slice(1, -1)),
      };
    });
}

const given = read(GIVEN);
const family = read(FAMILY);

/** Weight of another usual spelling of one syllable; of one that hardly anybody uses; where the spelling stands for several sounds. */
const USUAL = 0.7;
const RARE = 0.3;
const UNSURE = 0.8;
/** A given name of two syllables in one word: "Minsoon". */
const JOINED = 0.4;
/** "Ki-moon Ban": some papers in America, and sport. */
const GIVEN_FIRST = 0.35;
const MOST = 16;

/** The other spellings of a syllable: of its Hangul where that is known, else of all it can stand for. */
function others(table: readonly Syllable[], spelling: string, hangul: string | undefined): Alternative[] {
  const folded = spelling.toLowerCase();
  const has = ({ usual, rare }: Syllable) => [...usual, ...rare].some((one) => one.toLowerCase() === folded);
  const known = table.filter((one) => one.hangul === hangul && has(one));
  const groups = known.length > 0 ? known : table.filter(has);
  const sure = groups.length === 1 ? 1 : UNSURE;
  return groups
    .flatMap(({ usual, rare }) => [...ranked(usual, USUAL * sure), ...ranked(rare, RARE * sure)])
    .filter(({ text }) => text.toLowerCase() !== folded);
}

/** The Hangul of the name, a character a syllable, where it has as many syllables as the name; else null. */
function hangulOf({ names }: Named, syllables: number): string | null {
  const native = names.find(({ name, kind }) => kind === "native" && /^\p{Script=Hangul}+$/u.test(name));
  return native && native.name.length === syllables ? native.name : null;
}

const syllablesOf = (name: string) => name.split(/[\s-]+/).filter((part) => part !== "");

export const korean: Rule = {
  countries: KOREAN,
  given(name, { person }) {
    const syllables = syllablesOf(name);
    if (syllables.length !== 2) return [];
    const hangul = hangulOf(person, 3)?.slice(1);
    const parts = syllables.map((one, i) => [
      asGiven(one.toLowerCase()),
      ...others(given, one, hangul?.[i]).map((other) => ({ ...other, text: other.text.toLowerCase() })),
    ]);
    const all = combine(parts, "-", MOST).map((one) => ({ ...one, text: capital(one.text) }));
    const joined = { text: capital(syllables.join("").toLowerCase()), weight: JOINED };
    return best([...all.filter(({ weight }) => weight < 1), joined], MOST);
  },
  family(name, { given: rest, person }) {
    return others(family, name, hangulOf(person, 1 + syllablesOf(rest).length)?.[0]);
  },
  otherOrder({ given: name, order }: Parts) {
    if (syllablesOf(name).length !== 2) return 0;
    return order === "family-first" ? GIVEN_FIRST : USUAL;
  },
};
