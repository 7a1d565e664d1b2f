/** The ids by which the Office of the Historian names countries (`china`, `korea-south`), as codes of ISO 3166-1. */

const CODES = `
afghanistan AF, albania AL, albania-1946 AL, algeria DZ, andorra AD, angola AO, antigua-and-barbuda AG, antigua-barbuda AG,
argentina AR, armenia AM, australia AU, austria AT, azerbaijan AZ, bahamas BS, bahrain BH, bangladesh BD, barbados BB, belarus BY,
belgium BE, belize BZ, benin BJ, bolivia BO, bosnia-herzegovina BA, botswana BW, brazil BR, brunei BN, bulgaria BG,
burkina-faso BF, burma MM, burundi BI, cambodia KH, cameroon CM, canada CA, cape-verde CV, central-african-republic CF, chad TD,
chile CL, china CN, colombia CO, comoros KM, congo-brazzaville CG, congo-democratic-republic CD, congo-kinshasa CD,
congo-republic CG, cook-islands CK, costa-rica CR, cote-divoire CI, croatia HR, cuba CU, cyprus CY, czech-republic CZ, czechia CZ,
czechoslovakia CZ, czechoslovakia-1993 CZ, denmark DK, djibouti DJ, dominica DM, dominican-republic DO, ecuador EC, egypt EG,
el-salvador SV, equatorial-guinea GQ, eritrea ER, estonia EE, eswatini SZ, ethiopia ET, fiji FJ, finland FI, france FR,
french-polynesia PF, gabon GA, gambia GM, georgia GE, german-democratic-republic DE, germany DE, ghana GH, greece GR, grenada GD,
guatemala GT, guinea GN, guinea-bissau GW, guyana GY, haiti HT, holy-see VA, honduras HN, hungary HU, iceland IS, india IN,
indonesia ID, iran IR, iraq IQ, ireland IE, israel IL, italy IT, jamaica JM, japan JP, jordan JO, kazakhstan KZ, kenya KE,
kiribati KI, korea KR, korea-north KP, korea-south KR, kosovo XK, kuwait KW, kyrgyzstan KG, laos LA, latvia LV, lebanon LB,
lesotho LS, liberia LR, libya LY, liechtenstein LI, lithuania LT, luxembourg LU, macedonia MK, madagascar MG, malawi MW,
malaysia MY, maldives MV, mali ML, malta MT, marshall-islands MH, mauritania MR, mauritius MU, mexico MX, micronesia FM,
micronesia-federated-states-of FM, moldova MD, monaco MC, mongolia MN, montenegro ME, morocco MA, mozambique MZ, namibia NA,
nauru NR, nepal NP, netherlands NL, netherlands-antilles CW, new-caledonia NC, new-zealand NZ, nicaragua NI, niger NE,
nigeria NG, niue NU, north-macedonia MK, norway NO, oman OM, pakistan PK, palau PW, palestinian-authority PS, panama PA,
papua-new-guinea PG, paraguay PY, peru PE, philippines PH, poland PL, portugal PT, qatar QA, romania RO, russia RU, rwanda RW,
saint-kitts-and-nevis KN, saint-kitts-nevis KN, saint-lucia LC, saint-vincent-and-grenadines VC, saint-vincent-grenadines VC,
samoa WS, san-marino SM, sao-tome-and-principe ST, saudi-arabia SA, senegal SN, serbia RS, seychelles SC, sierra-leone SL,
singapore SG, slovakia SK, slovenia SI, socialist-federal-republic-of-yugoslavia-1992 RS, solomon-islands SB, somalia SO,
somoa WS, south-africa ZA, south-sudan SS, south-vietnam-1975 VN, spain ES, sri-lanka LK, state-of-vietnam-1955 VN, sudan SD,
suriname SR, swaziland SZ, sweden SE, switzerland CH, syria SY, taiwan TW, tajikistan TJ, tanzania TZ, thailand TH,
timor-leste TL, togo TG, tonga TO, trinidad-and-tobago TT, tunisia TN, turkey TR, turkiye TR, turkmenistan TM, tuvalu TV,
uganda UG, ukraine UA, united-arab-emirates AE, united-kingdom GB, uruguay UY, uzbekistan UZ, vanuatu VU, venezuela VE,
vietnam VN, vietnam-south VN, west-bank PS, yemen YE, yugoslavia RS, yugoslavia-1946 RS, zambia ZM, zimbabwe ZW`;

const codeById = new Map(CODES.split(",").map((pair) => pair.trim().split(" ") as [string, string]));

/**
 * The country's code; of a state that is no more, that of the one which took its seat (Yugoslavia: Serbia).
 * Undefined for places that belong to no country of today, such as the Kingdom of the Two Sicilies.
 */
export function territoryCode(id: string): string | undefined {
  return codeById.get(id);
}
