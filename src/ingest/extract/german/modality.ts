/** German: what was agreed, asked, denied or doubted, and what is no event. Read as the English cues are. */
import type { ModalityCue } from '../tables.ts';

const W = '(?:\\s+{w}){0,12}?';

export const modality: readonly ModalityCue[] = [
  {
    rule: 'drop.habit',
    modality: 'drop',
    where: 'clause',
    pattern:
      'immer wieder|regelmäßig|stets|üblicherweise|jedes mal|wie oft|möglichkeit|versuch(?:e|en)?|bemühungen|um zu|ohne dass|falls|wenn|sofern|chancen? auf|hoffnung auf|druck(?:mittel)?, um|ziel',
  },
  {
    rule: 'denied.not',
    modality: 'denied',
    where: 'clause',
    pattern:
      '(?:nicht(?! (?:nur|zuletzt|weniger))|nie|niemals|noch nicht|keiner|keine?[mnrs]?|niemand)(?= (?:{w} ){0,3}?$)|(?:keiner|niemand)(?= (?:{w} ){0,6}?$)|weiger(?:t|te|ten|n) sich(?=,)|(?:bestritt|bestreitet|bestritten|dementierte|dementiert|dementierten|wies zurück|zurückgewiesen)',
  },
  {
    rule: 'denied.no',
    modality: 'denied',
    where: 'adjacent',
    pattern: '(?:nicht|nie|keine?[mnrs]?|noch nicht|niemals)',
  },
  {
    rule: 'proposed.asked',
    modality: 'proposed',
    where: 'clause',
    pattern: `(?:forder(?:te|ten|t|n)|verlang(?:te|ten|t|en)|rief${W} (?:auf|dazu auf)|riefen${W} (?:auf|dazu auf)|ruft|rufen|appellier(?:te|ten|t|en)|dräng(?:te|ten|t|en)|bat|baten|bitte[nt]?|schlug|schlugen|biete[nt]|bot|boten|angeboten|hoff(?:e|te|ten|t|en)|wünsch(?:t|te|ten|en)|wollen|mahn(?:te|ten|t|en)|beantrag(?:te|ten|t|en)|plädier(?:te|ten|t|en)|setz(?:te|ten|t|en) sich|erwäg(?:t|en)|erwog|forderung(?:en)?|ruf(?:e)? nach|bitte um|aufruf(?:e)?|appell(?:e)?|angebot|vorschlag|müss(?:e|en|ten|te)|muss|soll(?:te|ten)|bereit)`,
  },
  {
    rule: 'uncertain.said-to-have',
    modality: 'uncertain',
    where: 'after',
    pattern: '(?:(?:und|oder) {w} )?(?:worden )?(?:sein|haben)(?= ?(?:[.,;:]|$))',
  },
  {
    rule: 'planned.noun-will',
    modality: 'planned',
    where: 'after',
    pattern:
      '(?:{w} ){0,3}?(?:(?:kurz |unmittelbar )?bevorsteh(?:t|en|e)|steh(?:t|en|e) (?:kurz |unmittelbar )?bevor|(?:soll|sollen|sollte|wird|werden|werde) (?:{w} ){0,4}?(?:stattfinden|erfolgen|beginnen|folgen))',
  },
  {
    rule: 'planned.will',
    modality: 'planned',
    where: 'clause',
    pattern:
      '(?:will|wollen|soll|sollen|sollte|sollten|plant|planen|plante|beabsichtigt|kündigte|kündigten|kündigt|angekündigt|versprach|versprachen|versprochen|zugesagt|sagte zu|vereinbart|vereinbarten|einigten sich|wird|werden|werde|würden?|bevorsteht|bevorstehend\\p{L}*|steht bevor|demnächst|in kürze|bald)',
  },
  {
    rule: 'uncertain.clause',
    modality: 'uncertain',
    where: 'clause',
    pattern:
      'angeblich|mutmaßlich|offenbar|vermutlich|wahrscheinlich|möglicherweise|womöglich|dem vernehmen nach|könnten?|dürften?|unbestätigt\\p{L}*|gerüchte\\p{L}*|es hieß|soll(?:en)?(?= .*haben|.*sein|.*worden)',
  },
];
