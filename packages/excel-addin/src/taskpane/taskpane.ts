readersLanguageFirst(document, navigator.language);

/** Moves the text in the reader's language to the top; the others stay below it. */
function readersLanguageFirst(page: Document, language: string): void {
  const own = page.querySelector(`section[lang="${language.slice(0, 2)}"]`);
  if (own === null) return;
  own.parentElement?.querySelector('h1')?.after(own);
  page.documentElement.lang = own.getAttribute('lang') ?? page.documentElement.lang;
}
