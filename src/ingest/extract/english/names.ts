/** English: titles, organisations, countries and the common nouns for those who act. Read by `names.ts`. */
import type { LanguageTables } from '../tables.ts';
import { COUNTRIES, DEMONYMS } from './countries.ts';

export const names: LanguageTables['names'] = {
  particles: 'al|el|de|del|della|der|den|van|von|bin|ibn|ben|bint|da|das|do|dos|du|le|la|y|ul|ter|zu|af|av|abu',
  connectors: 'of|for|on|in|of the|for the|on the|in the|and the|and',
  titles:
    'president|vice president|prime minister|deputy prime minister|premier|chancellor|king|queen|prince|princess|emir|sultan|' +
    'sheikh|ayatollah|pope|cardinal|archbishop|bishop|father|rev\\.?|reverend|imam|rabbi|mr\\.?|mrs\\.?|ms\\.?|miss|dr\\.?|prof\\.?|professor|' +
    'sen\\.?|senator|rep\\.?|congressman|congresswoman|gov\\.?|governor|mayor|gen\\.?|general|lt\\.?|col\\.?|colonel|maj\\.?|major|' +
    'maj\\. gen\\.?|brig\\. gen\\.?|lt\\. gen\\.?|capt\\.?|captain|sgt\\.?|admiral|judge|justice|secretary|minister|' +
    'foreign minister|defence minister|defense minister|interior minister|justice minister|foreign secretary|home secretary|' +
    'secretary of state|secretary|secretary[- ]general|attorney general|prosecutor|prosecutor general|ambassador|envoy|special envoy|' +
    'deputy special envoy|presidential envoy|special representative|high representative|commissioner|high commissioner|' +
    'spokesman|spokeswoman|spokesperson|speaker|sir|lady|lord|dame|press secretary|state|deputy|special|former|' +
    'national security adviser|national security advisor|leader|supreme leader|chairman|chairwoman|chief|director|crown prince|marine|air force|navy|army',
  organisationWords:
    'prize|award|ministry|ministries|embassy|embassies|media|council|committee|commission|court|tribunal|parliament|congress|senate|assembly|' +
    'party|union|association|organi[sz]ation|organi[sz]ations|foundation|cent(?:er|re)|institute|agency|service|services|office|' +
    'department|bureau|police|army|guard|guards|forces|front|movement|coalition|alliance|league|federation|network|' +
    'group|house|board|authority|news|times|post|press|radio|television|tv|journal|journalists|reporters|monitor|watch|' +
    'international|university|college|academy|bank|company|corporation|airlines?|airways|church|club|forum|' +
    'government|administration|kremlin|nations|rights|initiative|project|fund|society|lawyers|prosecutor|secretariat|presidency|prison|colony|jail|camp',
  organisations:
    'amnesty international|human rights watch|reporters without borders|committee to protect journalists|freedom house|' +
    'white house|state department|kremlin|pentagon|downing street|élysée|elysee|european union|united nations|council of europe|' +
    'european commission|european parliament|european court of human rights|red cross|nobel committee|un|eu|nato|osce|icc|icrc|' +
    'foreign office|vatican|holy see|supreme court|politburo|taliban|hamas|hezbollah|wagner|kgb|fsb|cia|fbi|treasury|' +
    'viasna|wiasna|memorial|ovd-info|pen|pen international|pen america|dissidentby|front line defenders|greenpeace',
  media:
    'reuters|afp|agence france-presse|ap|associated press|the associated press|bloomberg|bbc|cnn|cbs|nbc|abc|fox news|npr|pbs|dw|' +
    'deutsche welle|al jazeera|al arabiya|the new york times|new york times|washington post|the washington post|wall street journal|' +
    'the wall street journal|financial times|the guardian|guardian|the times|the telegraph|politico|axios|the economist|le monde|' +
    'le figaro|der spiegel|spiegel|bild|el país|el pais|tass|ria novosti|ria|interfax|rbc|kommersant|meduza|mediazona|novaya gazeta|' +
    'the insider|dozhd|tv rain|belta|belsat|zerkalo|pozirk|naša niva|nasha niva|radio liberty|radio free europe|' +
    'radio free europe/radio liberty|rfe/rl|voice of america|bta|pap|anadolu|trt|irna|fars|tasnim|mehr|isna|press tv|xinhua|cctv|' +
    'global times|kyodo|nhk|yonhap|ansa|efe|dpa|lrt|delfi|ukrinform|unian|interfax-ukraine|kyiv independent|the kyiv independent|' +
    'ukrainska pravda|hromadske|suspilne|babel|euronews|france 24|rfi|mena|wam|spa|sana|ebc|cgtn|telesur|granma|confidencial|' +
    'truth social|telegram|twitter|facebook|instagram|youtube|sota|rmf24|polskie radio|charter97|charter97\\.org|euroradio',
  countries: COUNTRIES,
  demonyms: DEMONYMS,
  places:
    'horn of africa|middle east|balkans|caucasus|siberia|crimea|donbas|europe|africa|asia|latin america|gaza|west bank|hong kong|tibet|xinjiang|kashmir|kurdistan',
  never:
    'the|a|an|neither|nor|either|this|that|these|those|he|she|it|they|we|i|you|his|her|its|their|our|my|in|on|at|by|for|from|to|of|with|' +
    'without|after|before|since|until|during|when|while|where|why|how|who|what|which|as|if|but|and|or|so|yet|also|' +
    'then|now|later|earlier|meanwhile|however|moreover|additionally|finally|despite|although|though|because|under|over|among|amid|according|' +
    'another|other|others|some|many|most|several|few|all|both|each|every|no|not|none|one|two|three|four|five|six|seven|eight|nine|ten|' +
    'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|dozens|' +
    'thousands|scores|hours|minutes|moments|days|weeks|months|years|last|next|first|second|third|today|yesterday|tomorrow|there|here|just|only|even|still|once|within|' +
    'between|against|about|around|more|less|nearly|almost|further|thus|therefore|indeed|instead|such|like|unlike|following|' +
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|' +
    'october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?',
  openers:
    'mass|human|political|prisoner|prisoners|police|families|lawyers|activists|rights|officials|authorities|state|numerous|photo|read|source|' +
    'executive|summary|publication|volume|issue|ties|hopes|critics|protests|demonstrators|soldiers|prosecutors|judges|campaigners|relations|negotiations|talks|sources|critics|observers|relatives|friends|supporters|' +
    'freed|released|arrested|detained|jailed|sentenced|convicted|acquitted|currently|recently|reportedly|apparently|whether|asked|speaking|citing|\\p{L}+ly',
  partyNouns:
    'authorities|government|governments|regime|junta|military|army|police|security forces|security services|security service|' +
    'security agents|intelligence service|intelligence|prosecutors?|prosecution|courts?|judges?|tribunal|parliament|ministry|ministries|' +
    'foreign minister|interior minister|justice minister|prime minister|president|ministers?|embassy|embassies|ambassadors?|diplomats?|' +
    'officials?|spokes(?:man|woman|person)|press service|press office|press secretary|administration|office|chancellery|cabinet|council|commission|delegation|' +
    'lawyers?|attorneys?|defence team|defense team|legal team|legal counsel|wife|husband|mother|father|son|daughter|sister|brother|family|families|' +
    'relatives|parents|partner|colleagues?|friends?|supporters|party|opposition|opposition leader|opposition leaders|leaders?|' +
    'activists|rights groups?|human rights groups?|human rights organi[sz]ations?|rights organi[sz]ations?|organi[sz]ations?|' +
    'human rights defenders|human rights activists|rights activists|human rights cent(?:er|re)|watchdogs?|monitors?|monitoring groups?|' +
    'campaigners|groups?|ngos?|media|newspapers?|news agency|news agencies|agency|broadcaster|television|tv|outlets?|website|channel|media reports|' +
    'state media|local media|newsletter|sources?|source|eyewitnesses|witnesses|prison service|prison authorities|prison administration|border guards?|' +
    'border service|customs service|laureates|signatories|experts|ombuds(?:man|woman|person)|rapporteurs?|commissioners?|inspectors?|spiritual leader|envoy|special envoy|negotiators?|mediators?|rebels|insurgents|militants|separatists|kidnappers|gunmen|' +
    'a? ?court document|document|statement|lawmakers|mps|senators|employers?|editors?|newsroom|ally|aide|critic|rival|counterpart|activist|politician|journalist|reporter|blogger|lawyer|economist|analyst|expert|senator|lawmaker|businessman|oligarch|union|churches|church|bishops|clergy|coalition|alliance|' +
    'committee|association|foundation|monarch|king|emir|dictator|strongman|leadership|allies|member of the defen[cs]e team|members? of (?:his|her|the) (?:legal|defen[cs]e) team',
  partyModifiers:
    'state|state-run|state-funded|state-owned|pro-government|independent|local|foreign|interior|justice|defen[cs]e|human rights|rights|opposition|border|customs|' +
    'senior|exiled|former|ruling|military|transitional|interim|federal|national|regional|international|western|european|supreme|' +
    'constitutional|appeals?|district|city|criminal|civil|high|top|democratic|political|popular|prominent|official|presidential|government|prison|' +
    'press|news|public|leading|veteran|deputy|special|outgoing|acting|unnamed|anonymous|other|another|several|some|two|three|many|group of|prisoner|prisoners’|nobel|' +
    'us|u\\.s\\.|un|u\\.n\\.|eu|uk|u\\.k\\.',
  determiners: 'the|a|an|his|her|its|their|this|these|that|those|another|one|any',
  prepositions:
    'of|in|with|by|after|for|from|to|at|on|near|against|under|over|about|into|through|between|before|during|since|towards?|including|among|despite|following|' +
    'amid|without|alongside|like|than|as|outside|inside|via|across|regarding|concerning|' +
    'visit to|close to|ally of',
  placePrepositions: 'in|at|near|outside|from|to|into',
  someone: 'he|she|they|him|her|them|(?:his|their)(?= (?:[\\p{L}]+ ){0,2}?(?:release|freedom|pardon))',
  pronouns: 'he|she|they|it|who|we|him|her|them',
  officialNouns: 'president|minister|envoy|ambassador|delegation|officials?|secretary|diplomat|representative',
  possessive: "[’']s|[’']",
};
