/** Passages as news write, in own words, with whom each role phrase means: `[[the phrase|name in the base]]`; all others mean nobody. */
export const PASSAGES: readonly { about: string; day: string; text: string }[] = [
  {
    about: "kerch",
    day: "2018-11-26",
    text: `KIEV — Russian border ships fired on three Ukrainian naval vessels off Crimea on Sunday and seized them. [[The Ukrainian president|Petro Poroshenko]] called his war cabinet overnight and asked parliament for martial law.

[[The Kremlin's spokesman|Dmitry Peskov]] said the vessels had crossed the border unlawfully. [[The Nato secretary-general|Jens Stoltenberg]] offered Kiev full support in a telephone call with [[the president|Petro Poroshenko]].

In New York [[the US ambassador to the United Nations|Nikki Haley]] spoke of an outrageous violation.`,
  },
  {
    about: "cia hearing",
    day: "2018-05-09",
    text: `Gina Haspel told senators on Wednesday that she would not restart the programme. [[The acting CIA director|Gina Haspel]] would be the first woman to run the agency.

[[Her predecessor as CIA director|Mike Pompeo]] had meanwhile landed in Pyongyang for the second time. [[The US secretary of state|Mike Pompeo]] was on his way to bring three Americans home.`,
  },
  {
    about: "bavaria",
    day: "2015-10-09",
    text: `BERLIN — [[The Bavarian premier|Horst Seehofer]] threatened to take the federal government to court over refugees on Friday. Horst Seehofer spoke of self-defence.

[[The chancellor|Angela Merkel]] did not answer. Her interior minister, Thomas de Maizière, flew to Munich instead. [[The Austrian chancellor|Werner Faymann]] said that fences solved nothing.`,
  },
  {
    about: "gulf",
    day: "2003-03-20",
    text: `CAMP DOHA, Kuwait — The first missiles fell on a bunker in the south of Baghdad at half past five in the morning. [[The US president|George W. Bush]] spoke from the Oval Office three quarters of an hour later.

Three hours after that, [[the Iraqi leader|Saddam Hussein]] appeared on television in glasses. [[The defence secretary|Geoff Hoon]] told MPs in London that British forces had taken part since the night. [[The French foreign minister|Dominique de Villepin]] spoke of concern.`,
  },
  {
    about: "tokyo quake",
    day: "2011-03-13",
    text: `TOKYO — Japan faced its worst crisis since the war, Naoto Kan said on Sunday. [[The prime minister|Naoto Kan]] wore blue overalls. [[The chief cabinet secretary|Yukio Edano]] warned an hour later that a second explosion was possible.

[[Japan's foreign minister|Takeaki Matsumoto]] had been in office for four days. [[The South Korean president|Lee Myung-bak]] sent a rescue team with five dogs. [[Tokyo's governor|Shintaro Ishihara]] spoke of a punishment from heaven, and apologised the next day.`,
  },
  {
    about: "brasilia",
    day: "2016-05-12",
    text: `BRASILIA — Brazil's senate suspended Dilma Rousseff at half past six in the morning, after a debate of twenty hours. She left the palace by the front door.

Michel Temer moved in the same afternoon. [[The interim president|Michel Temer]] named a cabinet of 22 men. The new finance minister, Henrique Meirelles, ran the central bank under Luiz Inácio Lula da Silva. "It is a coup," said [[the suspended president|Dilma Rousseff]]. [[The Argentine president|Mauricio Macri]] said he respected the institutions of his neighbour.`,
  },
  {
    about: "live lira",
    day: "2018-08-10",
    text: `Turkish lira crashes: live

16.40 The lira has lost 18 per cent since this morning. [[The Turkish president|Recep Tayyip Erdogan]] tells a crowd in Bayburt: "They have the dollar, we have our people, our God."

15.55 [[The US president|Donald Trump]] tweets that he has doubled the tariffs on Turkish steel. [[The finance minister|Berat Albayrak]], who is also [[the president|Recep Tayyip Erdogan]]'s son-in-law, is still at his lectern in Istanbul.

15.10 Berat Albayrak shows his slides. [[The minister|Berat Albayrak]] says that independence of the central bank is a principle of his. Nobody in the room laughs.

14.02 A spokesman for [[the European commission president|Jean-Claude Juncker]] has no comment.`,
  },
  {
    about: "interview okonjo",
    day: "2012-07-18",
    text: `Ngozi Okonjo-Iweala pours the tea herself. We meet in Abuja, two months after she lost to Jim Yong Kim. [[The Nigerian finance minister|Ngozi Okonjo-Iweala]] had the better degree for it, most people thought. [[The World Bank president|Jim Yong Kim]] is a doctor.

Did it hurt? "It was never about me." [[The minister|Ngozi Okonjo-Iweala]] looks at her telephone. [[The president|Goodluck Jonathan]] has called twice. Goodluck Jonathan wants the subsidy figures.

Would she want to be president herself one day? "No finance minister is ever loved," she says.`,
  },
  {
    about: "minsk talks",
    day: "2015-02-12",
    text: `MINSK — They had been at it for sixteen hours when Angela Merkel and François Hollande came down the stairs. Behind them came Vladimir Putin. [[The Russian president|Vladimir Putin]] told reporters that this had not been the best night of his life.

[[The Ukrainian president|Petro Poroshenko]] went by without a word. [[The Belarusian leader|Alexander Lukashenko]] had brought coffee, he said, bucket after bucket.

In Brussels [[the EU foreign policy chief|Federica Mogherini]] welcomed the ceasefire. [[The chancellor|Angela Merkel]] flew there directly.`,
  },
  {
    about: "addis",
    day: "2019-10-11",
    text: `ADDIS ABABA — Abiy Ahmed was awarded the Nobel peace prize on Friday for making peace with Eritrea. [[Ethiopia's prime minister|Abiy Ahmed]] is 43. [[The Eritrean president|Isaias Afwerki]] did not share it, and his information minister did not share the news for some hours.

[[The Norwegian prime minister|Erna Solberg]] telephoned. "You have inspired the continent," the African Union's chairman wrote.`,
  },
  {
    about: "berlin airbus",
    day: "2024-07-16",
    text: `BERLIN — [[The German defence minister|Boris Pistorius]] said he would like four more frigates. The finance minister, Christian Lindner, would not.

Olaf Scholz was on the train to his holidays. [[The chancellor|Olaf Scholz]] would decide in the autumn, his spokesman said. [[The economy minister|Robert Habeck]] had asked for a billion of his own. In Moscow the foreign minister, Sergei Lavrov, called the ships toys.`,
  },
  {
    about: "jerusalem",
    day: "1996-05-30",
    text: `JERUSALEM — By dawn the lead had changed sides. Benjamin Netanyahu beat Shimon Peres by fewer than thirty thousand votes, the count showed on Thursday. [[The Likud leader|Benjamin Netanyahu]] said nothing until the last soldier's vote was in.

[[The prime minister|Shimon Peres]] had gone to bed as the winner. [[The Palestinian president|Yasser Arafat]] called his cabinet in Gaza. [[The Egyptian president|Hosni Mubarak]] and [[the Jordanian king|King Hussein]] were said to be speaking by telephone. [[The US secretary of state|Warren Christopher]] will travel next week.`,
  },
  {
    about: "manila",
    day: "2001-01-20",
    text: `MANILA — Joseph Estrada left by the back door with his family, by barge across the Pasig. Two hours earlier Gloria Macapagal Arroyo had taken the oath at a shrine by the motorway. [[The vice-president|Gloria Macapagal Arroyo]] had been in the crowd since Tuesday.

[[The ousted president|Joseph Estrada]] had doubts, he wrote, about the legality. The army chief, Gen Angelo Reyes, had changed sides the day before. [[The new US president|George W. Bush]] was sworn in the same day.`,
  },
  {
    about: "thai coup",
    day: "2006-09-20",
    text: `BANGKOK — The tanks came at ten in the evening, with yellow ribbons on their guns. Thaksin Shinawatra was in New York. [[The Thai prime minister|Thaksin Shinawatra]] had been due to speak to the General Assembly.

The army chief, Gen Sonthi Boonyaratglin, promised elections within a year. [[The king|Bhumibol Adulyadej]] received him at midnight. [[The White House spokesman|Tony Snow]] expressed disappointment. [[The deposed prime minister|Thaksin Shinawatra]] flew on to London.`,
  },
  {
    about: "pyongyang",
    day: "2018-10-07",
    text: `SEOUL — Mike Pompeo flew on to Seoul after three and a half hours in Pyongyang. [[The US secretary of state|Mike Pompeo]] had a productive lunch, he said, with Kim Jong-un. [[The North Korean leader|Kim Jong-un]] agreed to let inspectors in.

Kim's sister met him at the airfield. In the evening [[the South Korean president|Moon Jae-in]] received him, and [[Seoul's foreign minister|Kang Kyung-wha]] spoke of a big step. [[Japan's prime minister|Shinzo Abe]] had seen [[Washington's top diplomat|Mike Pompeo]] the day before, and the US special envoy, Stephen Biegun, stayed behind.`,
  },
  {
    about: "vatican",
    day: "2013-02-11",
    text: `VATICAN CITY — He said it in Latin, and the first reporter to understand it cried. [[The pope|Pope Benedict XVI]] will step down on the 28th. Benedict XVI is 85.

The Vatican spokesman, Federico Lombardi, was taken by surprise. [[The Italian president|Giorgio Napolitano]] called it great courage, [[the German chancellor|Angela Merkel]] spoke of respect. The next pope may be an African.`,
  },
  {
    about: "sarajevo",
    day: "2008-07-21",
    text: `BELGRADE — Radovan Karadzic was arrested on a bus. [[The former Bosnian Serb leader|Radovan Karadzic]] had grown a beard and practised alternative medicine.

[[The Serbian president|Boris Tadic]] had been informed in the evening. The UN war crimes prosecutor, Serge Brammertz, spoke of a milestone. [[The EU foreign policy chief|Javier Solana]] was very happy, he said. Richard Holbrooke, who once made him resign, called him the Osama bin Laden of Europe.`,
  },
  {
    about: "colombo",
    day: "2022-07-14",
    text: `COLOMBO — [[The Sri Lankan president|Gotabaya Rajapaksa]] sent his resignation by e-mail from Singapore. Gotabaya Rajapaksa had flown to the Maldives in an army plane. The prime minister, Ranil Wickremesinghe, is acting president until parliament votes on Wednesday.

[[The speaker|Mahinda Yapa Abeywardena]] checked the signature. [[The president|Gotabaya Rajapaksa]]'s brother, Basil Rajapaksa, was turned back at the airport; [[the former finance minister|Basil Rajapaksa]] had a ticket to Dubai.`,
  },
  {
    about: "moscow wagner",
    day: "2023-06-24",
    text: `18:00 The column has stopped at Yelets, two hundred kilometres short of Moscow. The governor of Lipetsk asks people to stay at home.

20:25 Yevgeny Prigozhin says he turns round. [[The Wagner chief|Yevgeny Prigozhin]] had taken Rostov without a shot. [[The president of Belarus|Alexander Lukashenko]] had talked to him all day, says his press service.

22:40 [[The Kremlin spokesman|Dmitry Peskov]]: the case will be dropped. Not a word of [[the defence minister|Sergei Shoigu]]. In Kyiv the president, Volodymyr Zelensky, asks how many hours it was. [[The Chechen leader|Ramzan Kadyrov]] turns back too.`,
  },
  {
    about: "g20 osaka",
    day: "2019-06-29",
    text: `OSAKA — Donald Trump and Xi Jinping talked for eighty minutes and agreed to go on talking. The president would be welcome any time, said a note that did not say which. [[The US president|Donald Trump]] will not raise tariffs for now, and [[the Chinese leader|Xi Jinping]] buys soya beans.

Shinzo Abe had them all stand on steps. [[The Japanese prime minister|Shinzo Abe]] placed himself between them. [[The Saudi crown prince|Mohammed bin Salman]] stood in the middle of the front row. [[The British prime minister|Theresa May]] did not smile at [[the Russian president|Vladimir Putin]]. The host smiled at everybody.`,
  },
  {
    about: "dakar",
    day: "2012-03-25",
    text: `DAKAR — Abdoulaye Wade telephoned at half past nine to concede. Macky Sall thanked him. [[The president|Abdoulaye Wade]] had sought a third term at 85.

[[The former prime minister|Macky Sall]] won two votes in three. [[The French president|Nicolas Sarkozy]] congratulated both, and [[the UN secretary-general|Ban Ki-moon]] called Senegal an example.`,
  },
  {
    about: "oslo attack",
    day: "2011-07-23",
    text: `OSLO — Jens Stoltenberg spoke without notes on Saturday. [[The Norwegian prime minister|Jens Stoltenberg]] said that the answer was more democracy. He had known many of the dead.

[[The king|Harald V]] and the queen drove to the hotel where the families waited. "I am a father myself," [[the prime minister|Jens Stoltenberg]] said there. [[The Swedish foreign minister|Carl Bildt]] offered helicopters.`,
  },
  {
    about: "cape town",
    day: "2008-09-21",
    text: `CAPE TOWN — Thabo Mbeki went on television on Sunday night. [[The South African president|Thabo Mbeki]] had been recalled by his own party, whose leader is Jacob Zuma.

[[The finance minister|Trevor Manuel]] handed in his resignation on Tuesday, and the rand fell until [[the minister|Trevor Manuel]] said that he would serve the next man. Trevor Manuel has held the post since 1996.`,
  },
  {
    about: "lima",
    day: "2000-11-20",
    text: `LIMA — Alberto Fujimori resigned by fax from a hotel in Tokyo. [[The Peruvian president|Alberto Fujimori]] had left for a summit in Brunei and never came back.

His intelligence chief, Vladimiro Montesinos, is on the run. [[The former spy chief|Vladimiro Montesinos]] was seen last on a yacht. [[The Japanese foreign minister|Yohei Kono]] confirmed that the guest may stay.`,
  },
  {
    about: "nairobi",
    day: "2002-12-30",
    text: `NAIROBI — Mwai Kibaki took the oath in a wheelchair, and mud flew at the limousine of the man he follows. [[Kenya's new president|Mwai Kibaki]] promised schools without fees.

Daniel arap Moi read a short speech. [[The outgoing president|Daniel arap Moi]] had ruled for 24 years. [[The Ugandan president|Yoweri Museveni]] sat in the first row next to [[the Zambian president|Levy Mwanawasa]].`,
  },
  {
    about: "damascus obit",
    day: "2000-06-11",
    text: `DAMASCUS — Hafez al-Assad was speaking on the telephone with [[the Lebanese president|Emile Lahoud]] when the line went quiet. He was 69.

[[The Syrian leader|Hafez al-Assad]] had ruled for thirty years. Within hours parliament lowered the age that the constitution asks of a president from 40 to 34, the age of his son Bashar. [[The US secretary of state|Madeleine Albright]] flies to the funeral; [[the Israeli prime minister|Ehud Barak]] does not.`,
  },
  {
    about: "texas",
    day: "2000-12-13",
    text: `AUSTIN, Texas — Thirty-six days after the vote it is over. Al Gore telephoned George W. Bush in the evening. [[The vice president|Al Gore]] said that he would not call back this time.

[[The Texas governor|George W. Bush]] spoke an hour later in the chamber of the state's house. [[The president-elect|George W. Bush]] promised to work with both parties. Bill Clinton was in Belfast; [[the president|Bill Clinton]] heard of it on the aeroplane.`,
  },
  {
    about: "cop21",
    day: "2015-12-12",
    text: `PARIS — Laurent Fabius brought down a small green hammer at half past seven, and wept a little. [[The French foreign minister|Laurent Fabius]] had worked for this for a year.

Ban Ki-moon held up his arms. [[The UN secretary-general|Ban Ki-moon]] embraced [[the French president|François Hollande]]. [[The US secretary of state|John Kerry]] had demanded that a "shall" become a "should" at the last minute. [[India's environment minister|Prakash Javadekar]] quoted Gandhi. Any environment minister who says it was easy was not there.`,
  },
  {
    about: "delhi talk",
    day: "2001-07-16",
    text: `AGRA — They talked until midnight and parted without a paper. Atal Bihari Vajpayee did not come to the door. [[The Indian prime minister|Atal Bihari Vajpayee]] had hoped for a paragraph on terrorism.

[[The Pakistani president|Pervez Musharraf]] flew back to Islamabad in silence. The foreign minister, Jaswant Singh, told reporters that he was disappointed but not dejected. His Pakistani counterpart said the same in other words.`,
  },
  {
    about: "tbilisi",
    day: "2003-11-23",
    text: `TBILISI — Eduard Shevardnadze fled through a side door, his tea unfinished; the young man with the rose drank it. [[The Georgian president|Eduard Shevardnadze]] resigned the next evening.

"I see that all this could end in blood," [[the former Soviet foreign minister|Eduard Shevardnadze]] said. [[The Russian foreign minister|Igor Ivanov]] had flown in at dawn. Nino Burjanadze, parliament's speaker, takes over until January. [[The interim president|Nino Burjanadze]] asked people to go home.`,
  },
  {
    about: "accra interview",
    day: "2008-09-03",
    text: `John Kufuor receives us in a garden behind the Castle. He leaves office in January, and says that he counts the days. [[The Ghanaian president|John Kufuor]] laughs a lot.

Who will follow? "Ghana will choose." [[The president|John Kufuor]] would not say a word about John Atta Mills. He was an hour late because [[the British prime minister|Gordon Brown]] had called. "A president cannot hang up on another."`,
  },
  {
    about: "strauss kahn",
    day: "2011-05-15",
    text: `NEW YORK — Dominique Strauss-Kahn was taken off an Air France flight ten minutes before it left. [[The head of the International Monetary Fund|Dominique Strauss-Kahn]] was to meet [[the German chancellor|Angela Merkel]] on Sunday.

He leads the polls for next year. Nicolas Sarkozy said nothing; [[the president|Nicolas Sarkozy]] had sent him to Washington in 2007 to be rid of him. [[The IMF chief|Dominique Strauss-Kahn]] spent the night in Harlem. Christine Lagarde was careful too. [[The French finance minister|Christine Lagarde]] spoke of the presumption of innocence.`,
  },
  {
    about: "riyadh",
    day: "2015-01-23",
    text: `RIYADH — King Abdullah is dead at about ninety. [[The Saudi king|King Abdullah]] died of pneumonia at one in the morning. His half-brother Salman was king by two.

[[The British prime minister|David Cameron]] will fly in, and [[the Prince of Wales|Charles III]] too. [[The Iranian foreign minister|Mohammad Javad Zarif]] will come as well. [[The US vice-president|Joe Biden]] leads the American guests.`,
  },
  {
    about: "jackson hole",
    day: "2007-08-31",
    text: `Ben Bernanke said on Friday what the markets wanted to hear. [[The Fed chairman|Ben Bernanke]] would act as needed. An hour later George W. Bush stepped into the Rose Garden. [[The president|George W. Bush]] would help people with bad mortgages.

[[The treasury secretary|Henry Paulson]] stood at his side. The former Fed chairman, Alan Greenspan, has a book out. [[The ECB president|Jean-Claude Trichet]] had been there too, but did not speak.`,
  },
];
