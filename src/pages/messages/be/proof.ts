/** A figure at its lasting address: what it was computed at, how to save it, how to check it. */
import { translated } from '../message.ts';

export const PROOF = {
  ...translated('proof', {
    link: 'Сталы адрас гэтай лічбы, з доказамі',
    cells: 'Кожная лічба – спасылка на яе сталы адрас: з чаго яна складаецца і якія ёсць доказы.',
    'kicker.held': 'У зняволенні паіменна на {day}',
    'kicker.group': 'У зняволенні паіменна на {day}, паводле {by}: {group}',
    'kicker.reported': 'Лічбы арганізацый, спачатку бліжэйшыя да {day}',
    'title.held': '{count}',
    published: '{title}, як апублікавана',
    'title.flow': 'Трапілі ў зняволенне: {in}; выйшлі: {out}',
    'title.reported':
      '{n, plural, one {# лічба} few {# лічбы} many {# лічбаў} other {# лічбы}}; хто называе: {voices, plural, one {#} few {#} many {#} other {#}}',
    otherRule: 'Тое самае паводле іншага правіла',
    allGroups: 'Усе групы на гэты дзень',
    wholeRelease: 'Усё, што паведамляецца пра гэтае вызваленне',
    citeGroup: '{count}, у зняволенні паіменна: {group}',
    citeFlow: '{count}, {month}',
    none: 'Ніхто паіменна не вядомы як зняволены ў гэты дзень. Гэта не значыць, што зняволеных не было.',
    heading: 'Паводле чаго гэта вылічана',
    head: 'Публікацыя {step, number} ад {day}; у журнале {origin} {size, plural, one {быў тады # запіс} few {былі тады # запісы} many {было тады # запісаў} other {было тады # запісу}}, а яго корань – {root}',
    save: 'Захаваць лічбу з доказамі',
    saved:
      'У файле – словы, адкрытыя сцверджанні, іх месца ў журнале і падпісаны корань. Праверыць яго можна без гэтага сайта: rollcall verify FILE. Захаваны, ён правяраецца заўсёды.',
    checkpoint: 'Апошні падпісаны корань',
    key: 'ключ, якім ён падпісаны',
    notProved:
      'Гэта даказвае, што паказанае было апублікавана і складаецца ў лічбу. Гэта не даказвае, што нікога не прапусцілі: для гэтага пытаюцца зноў усё выданне.',
  }),
} as const;
