/** A value of JSON, to be written with JSON.stringify. */
export type Json = unknown;
