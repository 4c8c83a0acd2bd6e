import { type Fault, faultAt } from './fault.js';
import { attribute, everyElement, find, findAll } from './find.js';
import { fullUrl } from './full-url.js';
import type { XmlElement } from './xml.js';

/** The languages in which every text must be, besides the default one. */
const WANTED = ['fi-FI', 'sv-SE'];
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;
const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'];
const LIMITS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** Default values and their overrides: languages, lengths and addresses. */
export function checkValues(root: XmlElement): readonly Fault[] {
  const [locale] = find(root, 'DefaultLocale');
  const standard = locale?.text.trim() ?? '';
  const metadata = findAll(root, 'Metadata').flatMap((one) => residsBelow(one));
  const namespaces = findAll(root, 'Namespace').flatMap((one) => attribute(one, 'resid') ?? []);
  return [
    ...(locale === undefined || LOCALE.test(standard) ? [] : [wrongLocale(locale, standard)]),
    ...everyElement(root).flatMap(({ element, above }) => {
      if (attribute(element, 'DefaultValue') === undefined) return [];
      const id = attribute(element, 'id') ?? '';
      const isName = namespaces.includes(id);
      const isAddress = ADDRESSES.includes(element.name);
      const wanted = isName || (isAddress && !metadata.includes(id)) ? [] : WANTED;
      return [
        ...wrongLanguages(element, standard, wanted),
        ...(isName ? namesDiffer(element) : []),
        ...valuesOf(element).flatMap((one) =>
          isAddress ? wrongAddress(one) : wrongText(one, LIMITS[above.at(-1) ?? ''] ?? LIMITS[element.name]),
        ),
      ];
    }),
    ...find(root, 'AppDomains', 'AppDomain').flatMap((element) =>
      wrongAddress({ line: element.line, value: element.text.trim() }),
    ),
  ];
}

type Value = { readonly line: number; readonly value: string };

function residsBelow(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => attribute(child, 'resid') ?? []);
}

function valuesOf(element: XmlElement): readonly Value[] {
  const own = element.attributes.filter(({ name }) => name === 'DefaultValue');
  const others = element.children.flatMap(({ attributes }) =>
    attributes.filter(({ name }) => name === 'Value'),
  );
  return [...own, ...others];
}

function wrongLanguages(element: XmlElement, standard: string, wanted: readonly string[]): readonly Fault[] {
  const overrides = element.children.filter(({ name }) => name === 'Override');
  const locales = overrides.map((one) => attribute(one, 'Locale') ?? '');
  const missing = wanted.filter((one) => one !== standard && !locales.includes(one));
  return [
    ...overrides.flatMap((one, index) => {
      const locale = locales[index] ?? '';
      if (!LOCALE.test(locale)) return [wrongLocale(one, locale)];
      if (locale === standard)
        return [faultAt(one, `${locale} is the default language already`, 'Remove this override')];
      return locales.indexOf(locale) < index
        ? [faultAt(one, `${locale} is given twice`, 'Keep one of them')]
        : [];
    }),
    ...missing.map((one) =>
      faultAt(element, `${nameOf(element)} has no text for ${one}`, `Add an override with Locale="${one}"`),
    ),
  ];
}

function wrongLocale(place: XmlElement, locale: string): Fault {
  const change = 'Write language and country as in fi-FI: some programs do not know a language alone';
  return faultAt(place, `"${locale}" is no locale that every Office knows`, change);
}

function namesDiffer(element: XmlElement): readonly Fault[] {
  return element.children.map((one) =>
    faultAt(
      one,
      'The namespace of the functions is translated',
      'Remove the override: a formula with another name shows #NAME? on the next computer',
    ),
  );
}

function wrongText({ line, value }: Value, limit: number | undefined): readonly Fault[] {
  if (value.trim() === '') return [{ line, what: 'A text is empty', change: 'Write it' }];
  return limit === undefined || value.length <= limit
    ? []
    : [{ line, what: `A text has ${value.length} characters`, change: `Shorten it to ${limit}` }];
}

function wrongAddress({ line, value }: Value): readonly Fault[] {
  if (!value.startsWith('https://'))
    return [{ line, what: `"${value}" does not begin with https://`, change: 'Office loads nothing else' }];
  if (value.length > 2048)
    return [{ line, what: `An address has ${value.length} characters`, change: 'Shorten it to 2048' }];
  return fullUrl(value) === undefined
    ? [{ line, what: `"${value}" is no address`, change: 'Write a full URL' }]
    : [];
}

function nameOf(element: XmlElement): string {
  const id = attribute(element, 'id');
  return id === undefined ? `<${element.tag}>` : `<${element.tag} id="${id}">`;
}
