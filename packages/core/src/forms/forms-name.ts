/** The hidden name by which a workbook of ours is known; its parts have names that begin with it and a dot. */
export const FORMS_NAME = '_eurakit';

/** The layout of the sheets and its version, as the name holds it. */
export const FORMS_LAYOUT = 'reporting';
export const FORMS_VERSION = 1;

/** The very hidden sheet with what has no place on the others, and the name of its column. */
export const KEPT_SHEET = '_eurakit';
export const KEPT_NAME = `${FORMS_NAME}.kept`;
