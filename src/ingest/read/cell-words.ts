/** What is said of single cells, whichever kind of spreadsheet they stand in. Each follows a place and a colon. */
export const CELL_ERROR =
  'the cell holds an error in place of a value. It is read as empty; mend it in the spreadsheet';
export const CELL_ROUNDED =
  'a spreadsheet keeps 15 digits of a number, so the last ones may not be those that were typed. Format ids as text and type them anew';
export const CELL_WITH_TIME =
  'the cell also holds a time of day, which is not read: days are the finest that the register knows';
export const CELL_COMMENT = 'somebody wrote a comment on the cell. It is not read; open the file to see it';
