/** English: pressure around the prisoners, and figures of how many are held, were freed, have died. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';

/** Running tallies; they go before the acts they add up. */
export const tallies: readonly Frame[] = [
  {
    rule: 'count.since',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'jailed_since',
    trigger:
      '(?:people|prisoners|citizens|activists|journalists|individuals|persons|opponents|women|men|political prisoners|civilians)(?: {w}){0,4}? (?:(?:have been|has been|had been|were|are) )?(?:{w} )?(?:jailed|detained|arrested|imprisoned|prosecuted|convicted|sentenced|persecuted)(?: {w}){0,6}? since',
  },
  {
    rule: 'count.released-since',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    scope: 'released_since',
    needs: 'number',
    trigger:
      '(?<=(?:so far|to date|in all|until now|by now),? )(?:{num} (?:{w} )?)(?:have|had|has) (?:{w} )?(?:come out|been freed|been released|walked free|been let go|left)|(?:(?:freed|released|pardoned|let go|let out)(?:[^.;,]{0,80})? (?:since|so far|to date|in total|over the past|this year)|(?<=since (?:\\S+ ){1,6}?)(?:(?:has|have|had) )?(?:been )?(?:freed|released|let go|let out|pardoned))',
  },
  {
    rule: 'count.executed-since',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'died_since',
    trigger:
      '(?:been |were |was )(?:executed|put to death|hanged|killed in (?:custody|prison))(?= (?:[^.;,]{0,30} )?(?:since|so far|this year))|(?<=since [^.;]{1,40} )(?:been |were )(?:executed|put to death|hanged)',
  },
  {
    rule: 'count.since',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'jailed_since',
    trigger:
      '(?<=since [^.;]{1,60} )(?:have|has) been (?:{w} )?(?:jailed|detained|arrested|imprisoned|prosecuted|convicted|sentenced|rounded up|charged)',
  },
];

export const pressure: readonly Frame[] = [
  {
    rule: 'pressure.stripped',
    type: 'pressure',
    form: 'passive',
    agent: 'holder',
    patient: 'target',
    trigger:
      '(?:stripped|deprived) of (?:{theirs})?(?:{w} )?(?:licen[cs]es?|citizenship|nationality|parental rights|passports?|accreditation|property|pensions?|law licen[cs]es?)|disbarred|' +
      '(?:lost|loses|lose|losing) (?:{theirs})(?:{w} )?(?:licen[cs]es?|citizenship|nationality|parental rights|accreditation|job|jobs)|revok(?:ed|es|ing) (?:{theirs})(?:{w} ){0,2}?(?:licen[cs]es?|citizenship|nationality|accreditation)|' +
      '(?:licen[cs]es?|citizenship|accreditation) (?:was|were|has been|have been|had been) (?:revoked|withdrawn|cancelled|annulled)|(?:strip|strips|stripping|stripped|depriv(?:ed|es|ing)) (?:{w} ){1,6}?of (?:{w} )?(?:citizenship|nationality|licen[cs]es?)',
  },
  {
    rule: 'pressure.families',
    type: 'pressure',
    form: 'phrase',
    patient: 'target',
    trigger:
      '(?:families|relatives|family members|parents|lawyers?|wives|colleagues|children)(?: of(?: {w}){1,4}?)? (?:face|faced|are facing|have faced|came under|are under|have come under) (?:{w} ){0,2}?(?:pressure|harassment|threats|reprisals|persecution|retaliation|intimidation)|' +
      '(?:harass(?:ed|es|ing)|intimidat(?:ed|es|ing)|threaten(?:ed|s|ing)|pressur(?:ed|es|ing)|interrogat(?:ed|es|ing)|question(?:ed|s|ing)|summon(?:ed|s|ing)) (?:{theirs}|the )?(?:{w} )?(?:famil(?:y|ies)|relatives|wife|husband|mother|father|parents|sister|brother|lawyers?|colleagues)|' +
      '(?:famil(?:y|ies)|relatives|lawyers?|wife|mother|father|parents|sister|brother|wives)(?: of {w}{gap})? (?:was|were|has been|have been|had been|are being|is being) (?:also |then |later )?(?:harassed|intimidated|threatened|pressured|interrogated|questioned|summoned|fired|dismissed|targeted|evicted)',
  },
  {
    rule: 'pressure.blacklisted',
    type: 'pressure',
    form: 'verb',
    agent: 'holder',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:put|puts|placed|places|added|adds|included|includes|entered|kept)(?: {w}){0,6}? (?:on|to|in) (?:{w} ){0,4}?lists? of (?:the )?[“"‘\']?(?:extremis|terroris|foreign agents|undesirable|wanted|persons? involved)\\p{L}*|' +
      '(?:declared|designated|labell?ed|branded|listed|recogni[sz]ed|banned|outlawed)(?: (?:as|an?|him|her|them))* [“"‘\']?(?:extremist|terrorist|foreign agent|undesirable|extremists|terrorists|foreign agents)(?: (?:organi[sz]ation|formation|group))?s?',
    notBefore: 'not|off',
  },
  {
    rule: 'pressure.outlets',
    type: 'pressure',
    form: 'verb',
    agent: 'holder',
    patient: 'target',
    counts: 'people',
    trigger: `(?:shut(?: down)?|closed(?: down)?|blocked|raided|ransacked|searched|banned|suspended|dissolved|liquidated|outlawed|confiscated|seized|froze|stormed)(?= (?:the |its |his |her |their |an? |several |many |dozens of |hundreds of |more than |at least |{num} )*(?:{w} ){0,3}?(?:offices?|headquarters|computers|phones|equipment|newsrooms?|newspapers?|outlets?|websites?|media|homes?|apartments?|flats?|houses?|propert(?:y|ies)|belongings|ngos?|organi[sz]ations?|universit(?:y|ies)|radio stations?|stations?|channels?|magazines?|party|churches|charit(?:y|ies))(?![\\p{L}]))`,
    notWithin: 'sanctions? on|unit(?:ed|s) states (?:froze|seized)',
  },
  {
    rule: 'pressure.outlets',
    type: 'pressure',
    form: 'phrase',
    patient: 'target',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:offices?|newsrooms?|newspapers?|outlets?|websites?|media|homes?|apartments?|houses?|property|ngos?|organi[sz]ations?|universit(?:y|ies)|stations?|channels?|magazines?)(?: {w}){0,5}? (?:was|were|has been|have been|had been)(?: {w})? (?:shut(?: down)?|closed(?: down)?|blocked|raided|ransacked|searched|banned|suspended|dissolved|liquidated|outlawed|confiscated|seized)',
  },
  {
    rule: 'pressure.closed',
    type: 'pressure',
    modality: 'actual',
    form: 'phrase',
    patient: 'target',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:forced|ordered|had|compelled|made) to (?:shut(?: down)?|close(?: down)?|cease (?:{w} )?(?:publication|operations|broadcasting|work)|fold|suspend)(?! (?:the |its |their )?(?:border|talks))|(?:newspapers?|outlets?|media|websites?|channels?|stations?|magazines?|broadcasters?|party|parties|groups?|ngos?|organi[sz]ations?|associations?|foundations?|unions?|charit(?:y|ies)|churches|schools?|bookshops?|cent(?:er|re)s?)(?: [^.;,]{0,50}?)? (?:was|were|has been|have been|had been|be|being) (?:{w} ){0,2}?(?:shut(?: down)?|closed(?: down)?|outlawed|banned|dissolved|disbanded|blocked|suspended|liquidated|shuttered|deregistered|sealed|declared illegal|taken off(?: the)? air)|(?:order(?:ed|s)|decreed) (?:[^.;,]{1,50} )(?:dissolved|closed|shut(?: down)?|banned|liquidated|disbanded)|(?:dissolution|closure|banning|liquidation|shutdown) of (?:the |its |his |her )?(?:{w} ){0,3}?(?:newspapers?|outlets?|media|websites?|channels?|stations?|magazines?|party|parties|groups?|ngos?|organi[sz]ations?|associations?|foundations?|unions?)',
    notWithin: 'consulates?|embass(?:y|ies)',
  },
  {
    rule: 'pressure.took-away',
    type: 'pressure',
    form: 'phrase',
    patient: 'target',
    agent: 'holder',
    trigger:
      '(?:told|warned|ordered) to keep (?:quiet|silent)|(?:removed|struck|kept|taken) (?:{w} ){0,4}?(?:from|off) the ballot|(?:with|armed with|showed) an? search warrant|(?:confiscat(?:ed|es|ing)|seiz(?:ed|es|ing)|withdr(?:ew|awn)|cancell?ed|revoked|fr(?:oze|ozen)|block(?:ed|s)|took away) (?:{w} ){0,3}?(?:passports?|bank accounts?|accounts|propert(?:y|ies)|houses?|pensions?|belongings|phones?|laptops?|savings)(?![\\p{L}])|(?:passports?|bank accounts?|accounts|propert(?:y|ies)|houses?|homes?|pensions?|phones?)(?: [^.;,]{0,30}?)? (?:was|were|has been|have been|had been) (?:{w} )?(?:frozen|confiscated|seized|cancelled|canceled|revoked|blocked|searched|raided|expropriated|taken away)|(?:called in|summoned|hauled in|taken in|brought in) for (?:questioning|interrogation)|(?:disqualified|barred|banned) from (?:{w} )?(?:running|standing|holding|public|politics|office|the ballot)|(?:under|placed under|given|slapped with) (?:{w} )?travel bans?|(?:lost|fired from|dismissed from|sacked from|expelled from) (?:his|her|their) (?:{w} )?(?:jobs?|posts?|universit(?:y|ies)|school)',
  },
  {
    rule: 'pressure.travel-ban',
    type: 'pressure',
    form: 'passive',
    patient: 'target',
    agent: 'holder',
    trigger:
      '(?:barred|banned|prevented|forbidden|bars|bans)(?: (?:{w} ){1,4}?)? ?from (?:leaving|travell?ing|entering|practi[sc]ing|working|returning|representing|defending)|(?:imposed|slapped|placed) (?:a |with a )?travel bans?',
  },
];

export const figures: readonly Frame[] = [
  {
    rule: 'count.stands-at',
    type: 'reported_count',
    form: 'phrase',
    agent: 'actor',
    tells: true,
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:puts?|putting) (?:the|their|its) (?:{w} )?(?:number|figure|total|tally|count|toll)(?: of (?:{w} ){0,5}?{w})? at|(?:tally|total|count|toll|figure|number)(?: of (?:{w} ){0,5}?{w})? (?:now |currently |has |had )*(?:stands?|stood|standing|reach(?:ed|es)|exceeds?|exceeded|risen to|rose to|fell to|fallen to|climbed to|hit|hits|topp(?:ed|s)|passed|surpass(?:ed|es)|is (?:now )?(?:put|estimated))(?: (?:at|to))?|br(?:ings|inging|ought) (?:to {num} )?(?:the |its |their )?(?:{w} )?(?:number|total|figure|tally|count)|(?:is|are|was|were) (?:still |now |currently )?(?:holding|detaining|imprisoning|jailing)(?= (?:{w} ){0,3}?{num})',
    within: 'prisoners?|detain\\p{L}*|jail\\p{L}*|held|hold\\p{L}*|arrest\\p{L}*|behind bars|custody|inmates?|tally',
  },
  {
    rule: 'count.hold',
    type: 'reported_count',
    form: 'active',
    agent: 'holder',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:currently |now |still |today )?(?:holds?|holding|jails|imprisons|has|have|keeps|counts?|counted|lists?|listed|recogni[sz]es?|recogni[sz]ed|documented|documents|puts? the number|tall(?:y|ies|ied)|recorded|estimates?|registered|identif(?:y|ies|ied))(?= (?:that |there (?:are|were) |the number (?:of (?:{w} ){1,4})?at |a total of |currently |still )?(?:more than |over |at least |about |around |some |nearly |almost |roughly |approximately |as many as |up to |well over |an estimated )?(?:\\d[\\d,]*|hundreds|thousands|dozens|{num})(?: of)? (?:{w} ){0,3}?(?:political prisoners|prisoners|people|political detainees|detainees|inmates|persons|prisoners of conscience|journalists|activists|individuals|citizens)(?! (?:were|was) (?:freed|released)))',
  },
  {
    rule: 'count.held',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:{person}|others|political)(?:(?: {w}){0,5}?|, [^,;.]{1,90},) (?:(?:is|are|was|were|remain|remained|remains|still|currently|now|being|be|been|languish|languishing|continue to be)\\s)+(?:still |currently |now |being |also |considered |unjustly )*(?:held|behind bars|in (?:{w} ){0,2}?(?:{jail})|imprisoned|detained|jailed|in custody|incarcerated|locked up|languish\\p{L}*|serving)|(?<={num} )(?:are|were|remain|remained) (?:still |currently |now )*(?:held|jailed|imprisoned|in (?:{w} ){0,2}?{jail}|behind bars|detained|in custody)|(?<={num} )remain(?:s|ed)? (?:in|at|behind)|(?<={num} )of (?:them|those|whom)(?: {w}){0,2}? (?:are|were|remain|remained) (?:still |currently )*(?:held|in (?:{w} ){0,2}?{jail}|behind bars|detained|imprisoned|jailed)',
    notBefore: 'how many',
    notWithin: '(?:were|was) (?:arrested|detained)(?! on)|wrongfully',
  },
  {
    rule: 'count.held',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:political prisoners|prisoners of conscience|political detainees)(?: (?:(?:still|now|currently|left|remaining) )*(?:behind bars|in (?:{w} ){0,3}?(?:{jail}|{land})|held|jailed|remain))?',
    notWithin:
      '(?:freed|released|releases|frees|freeing|releasing|get|let go|lets out|let out|pardons?|pardoned|pardoning|swap\\p{L}*|refused|exchange|amnesty|amnestied)',
  },
  {
    rule: 'count.designated',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    weak: true,
    trigger:
      '(?:have been |has been |are |were |been )?(?:designated|recogni[sz]ed|considered|listed|classified|regarded|deemed|declared|named)(?: (?:as|to be))? (?:{w} )?(?:political prisoners|prisoners of conscience)',
  },
  {
    rule: 'count.inside',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:those|people|them) (?:arrested|detained|jailed|taken)? ?(?:are|were|remain) still (?:being )?(?:held|detained|behind bars|in {jail})|(?:know(?:s|n)? of|aware of|list(?:s|ed)|name[sd]?) {num} (?:{w} ){0,2}?{person} (?:in (?:{w} )?{jail}|held|detained|behind bars|jailed)|(?:is|are|was|were|remain(?:s|ed)?) (?:still |currently |now )*(?:inside|locked up|in (?:{w} )?custody|under lock and key|in the hands of)(?= ?(?:[.,;)]|$|and|in|for|as))|languish(?:es|ed|ing)?(?= (?:[^.;,]{0,30} )?(?:in|behind))|(?:still|currently|now) (?:held|locked up|behind bars|in (?:{w} )?(?:{jail}))',
    within: '{num} (?:{w} ){0,4}?(?:{person}|are|were|remain|of)|dozens|hundreds|thousands',
  },
  {
    rule: 'count.number-of',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      'put(?:s)? (?:their|the) number(?: of (?:{w} ){1,4}?)? at|(?:the )?(?:total )?number of (?:{w} ){0,3}?(?:prisoners|detainees|people|inmates|journalists|those)(?: {w}){0,10}? (?:is|stands at|stood at|was|has reached|reached|rose to|fell to|at|to|exceeds|exceeded)',
  },
  {
    rule: 'count.died',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    scope: 'died_since',
    needs: 'number',
    trigger:
      '(?:{ordinal}) (?:{w} ){0,3}?(?:prisoner|inmate|detainee|person|man|woman|journalist|activist)(?: {w}){0,2}? (?:to die|to have died|who died|to perish|known to have died)|(?:people|prisoners|inmates|detainees|men|women|journalists|activists)(?: {w}){0,4}? (?:have|has|had) (?:already )?(?:died|perished)(?: (?:in|behind) (?:{w} ){0,2}?(?:{jail}|bars))?',
  },
  {
    rule: 'count.of-them',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    weak: true,
    follows: 'reported_count',
    trigger:
      '(?:of (?:them|whom|those)|among them)(?: {w}){0,2}? (?:are|is|were) (?:(?:{w} ){0,3}?(?:journalists?|women|men|minors|children|lawyers?|activists?|media workers|foreigners|foreign nationals|citizens|students|reporters|bloggers|doctors|priests|elderly|over \\d+|under \\d+|ill|sick|behind bars|in \\p{L}+))',
  },
];
