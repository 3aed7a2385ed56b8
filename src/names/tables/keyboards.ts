// Slips of a hand and of a scanner: which letters lie side by side on a keyboard, which look alike in print, and which
// letter of one layout sits on a key of another.

/** Rows of the layouts, key by key: the Latin one (US), and those of Russian, Belarusian and Ukrainian. */
export const LATIN_ROWS = ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,.'] as const;
export const RUSSIAN_ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'] as const;
export const BELARUSIAN_ROWS = ["йцукенгшўзх'", 'фывапролджэ', 'ячсмітьбю'] as const;
export const UKRAINIAN_ROWS = ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю'] as const;

/** Letters that a scan takes for one another, in pairs. */
export const LATIN_LOOK_ALIKES = 'ec hb un vy li';
export const CYRILLIC_LOOK_ALIKES = 'нп лп ин се ос цч шщ';
