/** `- goal`, `•⇥goal`, `1) goal`, `a. goal`; a tab may stand where others have a space. */
const BULLET =
  /^(?<bullet>[-–—•·▪●○◦➢*‣⁃\uf0b7\uf0a7]|[o§](?=\t)|\(?(?:\d{1,2}|[a-zåäö])[.)])[ \t\u00a0]+(?=\S)/u;

/** The mark of a list item apart from its text. */
export function withoutBullet(line: string): { readonly bullet: string | undefined; readonly text: string } {
  const bullet = BULLET.exec(line)?.groups?.bullet;
  return { bullet, text: bullet === undefined ? line : line.slice(bullet.length).trim() };
}
