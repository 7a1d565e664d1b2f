/** Lists of names that tell which word of a name is the family's. Folded: lower case, without accents. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Chinese family names in pinyin, Wade-Giles, and as they are written in Hong Kong, Singapore and Malaysia. */
export const CHINESE = words(`
an ang au ba bai bao bei bi bian bo bu cai cao cen chai chan chang chao chau cheah chee chen cheng cheong cheuk cheung chew
chi chia chiam chiang chien chim chin ching chiong chiou chiu cho choi chong choo chou chow choy chu chua chuang chui chun
chung cong cui dai dang dao deng di ding dong dou du duan fan fang fei feng foo fong fu fung gan gao ge geng goh gong gu guan
guo ha han hao hau he heng ho hon hong hou hsia hsiang hsiao hsieh hsiung hsu hsueh hu hua huang hui hung huo hwang hwung ip
jang ji jia jiang jiao jin jing ju kam kan kang kao ker khaw khoo kho ko koh kok kong koo kou ku kuan kung kuo kwan kwek kwok
kwong lai lam lan lao lau law lee lei leong leung lew li lian liang liao lien liew lim lin ling liow liu lo long lou low lu lui
luk lung luo lwo lyu ma mah mai mak man mao mei mei meng miao min mo mok mou mu na neo ng nga ngai ngan ngeh ni nie ning niu
ong ou ouyang pan pang pei peng perng phang pi ping png poh poon pu qi qian qiao qin qiu qu quan rao ren rong ruan seah shang
shangguan shao shea shek shen sheng sheu shi shih shiu shu shum shyu si sim sin siu so song su suen sui sun sung szeto ta tai
tam tan tang tao teh teng teo teoh thio tian tien tik ting to tong tsai tsang tsao tse tseng tso tsoi tsou tsui tu tung wan
wang wee wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xuan xue yam yan yang yao yau ye yee yeh yen yeo
yeoh yeung yi yim yin ying yip yiu yong you yu yuan yue yuen yun yung zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong
zhou zhu zhuang zhuo zong zou zuo
`);

/** Korean family names as they are written abroad; only to see that a name has them at its end: "Syngman Rhee". */
export const KOREAN = words(`
ahn an bae baek ban cha chang cheon cho choe choi choo chu chun chung eom gong gu ha ham han heo hong hwang hyun im jang jeon
jeong ji jin jo joo jung kang kim ko koh koo kwak kwon lee lim ma min moon na nam noh oh pae paek pak park rhee ri ro roh ryu
seo shim shin sim so sohn son song suh sung u won woo yang yeo yi yim yoo yoon you yu yun
`);

/** Spanish given names that stand second: in "Juan Manuel Santos" the family is "Santos". */
export const SPANISH_GIVEN = words(`
abraham adolfo adrian adriana agustin alberto alejandra alejandro alfonso alfredo alicia amparo ana andres angel angela
angeles angelica angels antoni antonia antonio antonieta aquiles armando arturo asuncion augusto aurelio aurora beatriz
belen benito bernardo bonifacio camila camilo carla carlos carlota carmen carolina catalina cecilia cesar claudia claudio
concepcion consuelo cristina dario daniel daniela david del diego dolores domingo edgardo edmundo eduardo elena elisa eliseo
elizabeth elsa elvira emilia emilio enrique eric erika ernesto esperanza esteban estela esther eugenia eugenio eva fabio fabiola
federico felipe felix fernanda fernando francisca francisco gabriel gabriela gerardo german gilberto gisela gloria gonzalo
graciela gregorio guadalupe guillermo gustavo hector helena hernan hilda homero horacio hugo humberto ignacio ignasi ildefonso
ines inmaculada irene isabel isidro ivan jaime javier jesus joan joaquin jorge jose josefa josefina josep juan judith julia
julian julieta julio karina laura leonardo leonor leopoldo leticia liborio lidia lilia liliana loreto lorena lourdes luz lucia
lucila luis luisa magdalena manuel manuela marcela marcelo marco marcos margarita maria mariana mariano marina mario marisol
marta martha martin matilde mauricio maximo mercedes micaela miguel milagros miriam monica montserrat natividad nicolas nieves
nora olga omar orlando oscar pablo pascual patricia paula paulina pedro pilar rafael ramiro ramon raquel raul raymundo rebeca
ricardo rigoberto roberto rocio rodolfo rodrigo rogelio rolando rosa rosalia rosario ruben salome salomon salvador samuel
santiago sara sebastian sergio silvano silvia simon sofia soledad susana tadeo teodoro teresa tomas trinidad uriel valentin
vanessa veronica vicente victor victoria virginia virgilio xavier ximena yolanda
`);
