/** What is wrong with a manifest, in which line, and what to change. */
export type Fault = { readonly line: number; readonly what: string; readonly change: string };

/** A fault as a person reads it. */
export function faultText(file: string, { line, what, change }: Fault): string {
  return `${file}:${line} ${what}. ${change}.`;
}

/** A fault at an element or attribute. */
export function faultAt({ line }: { readonly line: number }, what: string, change: string): Fault {
  return { line, what, change };
}
