/** What is compared, in a fixed order: what is dearest to compare comes last, when the others may have settled it. */
import type { Table } from '../columns/table.ts';
import { birthField, detainedField } from './dates.ts';
import type { Field } from './field.ts';
import { givenField } from './given.ts';
import { patronymicField } from './patronymic.ts';
import { placeField } from './place.ts';
import { plainTextField } from './plain-text.ts';
import { articlesField, occupationField } from './sets.ts';
import { sexField } from './sex.ts';
import { surnameField } from './surname.ts';

export function fieldsOf(table: Table): Field[] {
  return [
    sexField(table),
    givenField(table),
    birthField(table),
    patronymicField(table),
    detainedField(table),
    placeField(table),
    articlesField(table),
    occupationField(table),
    ...table.otherTexts.map((texts, at) => plainTextField(table.others[at] ?? new Int32Array(0), texts, at)),
    surnameField(table),
  ];
}
