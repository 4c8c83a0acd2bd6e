/** Where text stops being JSON: the position of the first token that cannot stand there, or its end. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let allowed = VALUE;
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const [all = '', token = ''] = TOKEN.exec(text) ?? [];
    if (token === '' || !allowed.test(token))
      return at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
    at += all.length;
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

const TEXT = /"(?:[^"\\\n\r\t]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/;
const TOKEN = new RegExp(`[ \\t\\r\\n]*(${TEXT.source}|${NUMBER.source}|true|false|null|[[\\]{},:])`, 'y');

const VALUE = /^[^\]},:]/;
const VALUE_OR_END = /^[^},:]/;
const KEY = /^"/;
const KEY_OR_END = /^["}]/;
const COLON = /^:/;
const IN_OBJECT = /^[,}]/;
const IN_LIST = /^[,\]]/;
const NOTHING = /^$/;
