/** The little of the `edtf` package that is used here; the package ships no types. */
declare module 'edtf' {
  interface EdtfValue {
    readonly type: string;
    /** First and last instant in milliseconds; null or ±Infinity where an interval is open. */
    readonly min: number | null;
    readonly max: number | null;
    readonly approximate?: { readonly value: number };
    readonly lower?: EdtfValue | number | null;
    readonly upper?: EdtfValue | number | null;
  }
  export default function edtf(text: string): EdtfValue;
}
