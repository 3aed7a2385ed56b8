/** A figure as told, as a point: filled = exactly, ring = about, arrow = more than, two rings joined = one or the other. */
import type { FigureRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { at, circle, line, path, pieces } from './sheet.ts';

type Told = Pick<FigureRow, 'value' | 'max' | 'qualifier'>;

/** Along a horizontal axis of values. */
export function pointAcross(told: Told, x: (value: number) => number, y: number): Html {
  const here = x(told.value ?? 0);
  if (isEither(told)) {
    const there = x(told.max ?? 0);
    return pieces(line(here, y, there, y, 'stroke'), circle(here, y, 4.5, 'ring'), circle(there, y, 4.5, 'ring'));
  }
  if (isMore(told)) return pieces(path(`M${at(here, y)}h15m-4 -4l4 4l-4 4`, 'stroke'), circle(here, y, 5, 'point'));
  return told.qualifier === 'about' ? circle(here, y, 4.5, 'ring') : circle(here, y, 5, 'point');
}

/** Up a vertical axis of values. */
export function pointUp(told: Told, x: number, y: (value: number) => number): Html {
  const here = y(told.value ?? 0);
  if (isEither(told)) {
    const there = y(told.max ?? 0);
    return pieces(line(x, here, x, there, 'stroke'), circle(x, here, 4, 'ring'), circle(x, there, 4, 'ring'));
  }
  if (isMore(told))
    return pieces(path(`M${at(x, here)}v-13m-4 4l4 -4l4 4`, 'stroke'), circle(x, here, 4.5, 'point rim'));
  return told.qualifier === 'about' ? circle(x, here, 4, 'ring') : circle(x, here, 4.5, 'point rim');
}

export const isEither = ({ value, max }: Told): boolean => value !== null && max !== null && max !== value;
export const isMore = (told: Told): boolean =>
  !isEither(told) && (told.qualifier === 'more_than' || told.qualifier === 'at_least');
