import type { JSX } from 'preact';
import { usePane } from './use-pane.js';
import { aboutIntro, keysHeading, keysLines, privacyHeading, privacyLines } from './words/about-words.js';
import { notOfficial } from './words/pane-words.js';

/** What eurakit is and what it does with what people have. */
export function AboutView(): JSX.Element {
  const { say } = usePane();
  return (
    <>
      <p>{say(aboutIntro())}</p>
      <p>{say(notOfficial())}</p>
      <h2>{say(privacyHeading())}</h2>
      <p>{say(privacyLines())}</p>
      <h2>{say(keysHeading())}</h2>
      <p>{say(keysLines())}</p>
    </>
  );
}
