/** Where text stops being JSON: the position of the first token that cannot stand there, or its end. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let allowed = VALUE;
  let at = 0;
  for (;;) {
    SOLID.lastIndex = at;
    at = SOLID.exec(text)?.index ?? text.length;
    const end = text[at] === '"' ? endOfText(text, at) : after(TOKEN, text, at);
    const token = text[at] === '"' ? '"' : text.slice(at, end);
    if (end === undefined || !allowed.test(token)) return at;
    at = end;
    const isKey = allowed === KEY || allowed === KEY_OR_END;
    if (token === '{' || token === '[') open.push(token);
    if (token === '}' || token === ']') open.pop();
    const within = open.at(-1);
    if (token === '{') allowed = KEY_OR_END;
    else if (token === '[') allowed = VALUE_OR_END;
    else if (token === ':') allowed = VALUE;
    else if (token === ',') allowed = within === '{' ? KEY : VALUE;
    else if (isKey && token !== '}') allowed = COLON;
    else allowed = within === undefined ? NOTHING : within === '{' ? IN_OBJECT : IN_LIST;
  }
}

/** Where a text in quotes ends; in pieces, as one pattern runs out of stack on millions of letters. */
function endOfText(text: string, begin: number): number | undefined {
  let at = begin + 1;
  while (text[at] !== '"') {
    const next = after(PIECE, text, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return at + 1;
}

/** Where what a pattern describes ends, if it stands there. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const SOLID = /[^ \t\r\n]/g;
const PIECE = /[^"\\\n\r\t]{1,10000}|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const TOKEN = /-?(?:0|[1-9]\d{0,1000})(?:\.\d{1,1000})?(?:[eE][-+]?\d{1,1000})?|true|false|null|[[\]{},:]/y;

const VALUE = /^[^\]},:]/;
const VALUE_OR_END = /^[^},:]/;
const KEY = /^"/;
const KEY_OR_END = /^["}]/;
const COLON = /^:/;
const IN_OBJECT = /^[,}]/;
const IN_LIST = /^[,\]]/;
const NOTHING = /^$/;
