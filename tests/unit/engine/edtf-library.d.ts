/** The part of edtf.js that the tests use; the package has no types. */
declare module "edtf" {
  /** Milliseconds since 1970 of the first and last moment. @throws on what is no EDTF */
  export default function edtf(value: string): { min: number; max: number };
}
