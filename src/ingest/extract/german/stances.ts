/** German: what somebody wants, fears or has in hand; how an author judges and foresees; what ties two events. */
import type { LanguageTables } from '../tables.ts';

export const positions: NonNullable<LanguageTables['positions']> = [
  {
    rule: 'position.demand',
    kind: 'demand',
    pattern:
      '(?:fordert(?:e|en)?|fordern|verlangt(?:e|en)?|verlangen|besteht auf|bestehen auf|bestand(?:en)? auf|pocht(?:e|en)? auf|dringt auf|drängt(?:e|en)? (?:auf|darauf)|appelliert(?:e|en)?|ruft|rief(?:en)?|mahnt(?:e|en)?)',
  },
  {
    rule: 'position.aim',
    kind: 'aim',
    pattern:
      '(?:will|wollen|wollte[n]?|möchte[n]?|strebt(?:e|en)?|hofft(?:e|en)? (?:auf|darauf)|plant|planen|beabsichtigt(?:e|en)?|bemüht(?:e|en)? sich|setzt(?:e|en)? sich|zielt(?:e|en)? (?:auf|darauf)|ist bereit|sind bereit|zeigt(?:e|en)? sich bereit)',
  },
  {
    rule: 'position.lever',
    kind: 'lever',
    pattern:
      '(?:(?:benutzt|nutzt|verwendet|missbraucht)(?:e|en)? (?:{w} ){1,8}?als (?:faustpfand|druckmittel|verhandlungsmasse|geiseln?|tauschware)|macht(?:e|en)? (?:{w} ){1,8}?(?:abhängig|zur bedingung))',
  },
  {
    rule: 'position.concern',
    kind: 'concern',
    pattern:
      '(?:fürchtet(?:e|en)?|befürchtet(?:e|en)?|sorgt(?:e|en)? sich|zeigt(?:e|en)? sich (?:{w} )?(?:besorgt|beunruhigt|alarmiert)|äußert(?:e|en)? (?:sich )?(?:{w} )?(?:sorge|besorgt|bedenken)|warnt(?:e|en)? (?:vor|davor)|lehnt(?:e|en)?(?= [^;]* ab))',
  },
];

export const assessments: NonNullable<LanguageTables['assessments']> = [
  {
    rule: 'assessment.forecast',
    kind: 'forecast',
    pattern:
      '(?:(?:dürfte|könnte)[n]? (?:bald |damit |nun |schon )?(?:{w} ){0,12}?(?:werden|führen|folgen|kommen|bringen|ebnen|öffnen)|wird (?:wohl|wahrscheinlich|vermutlich|kaum)|werden (?:wohl|wahrscheinlich|vermutlich|kaum)|es ist (?:un)?wahrscheinlich|rechnet damit|rechnen damit|bleibt abzuwarten|ist zu erwarten|steht zu befürchten)',
  },
  {
    rule: 'assessment.judgement',
    kind: 'judgement',
    pattern:
      '(?:deutet darauf hin|deuten darauf hin|spricht dafür|legt nahe|scheint|scheinen|gilt als (?:signal|zeichen|geste|versuch)|ist (?:{w} )?(?:ein|als) (?:{w} )?(?:signal|zeichen|geste|druckmittel|versuch)|nach (?:{w} )?(?:ansicht|einschätzung|meinung) (?:von|des|der)|offenkundig (?:will|soll|geht)|kein zufall)',
  },
];

export const ties: NonNullable<LanguageTables['ties']> = [
  {
    rule: 'tie.not-in-exchange',
    type: 'not_in_exchange_for',
    governs: true,
    pattern:
      '(?:(?:nicht|kein\\p{L}*|ohne) (?:{w} ){0,3}?(?:im gegenzug(?: für)?|gegenleistung(?: für)?|als gegenleistung(?: für)?))',
  },
  {
    rule: 'tie.in-exchange',
    type: 'in_exchange_for',
    governs: true,
    pattern: '(?:im (?:austausch|tausch|gegenzug) (?:für|gegen)|als gegenleistung (?:für|dafür)|gegen die freilassung)',
  },
  { rule: 'tie.in-exchange', type: 'in_exchange_for', governs: false, pattern: '(?:im gegenzug|dafür)' },
  {
    rule: 'tie.in-response',
    type: 'in_response_to',
    governs: true,
    pattern: '(?:als (?:reaktion|antwort|vergeltung) (?:auf|für)|in reaktion auf)',
  },
  {
    rule: 'tie.in-response',
    type: 'in_response_to',
    governs: false,
    pattern: '(?:daraufhin|als (?:reaktion|antwort|vergeltung)|in reaktion)',
  },
];
