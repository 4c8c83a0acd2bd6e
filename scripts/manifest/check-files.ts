import { resourcesOf } from './check-resources.js';
import { type Fault, faultAt } from './fault.js';
import { attribute, find, findAll } from './find.js';
import { fullUrl } from './full-url.js';
import { pngSize } from './png-size.js';
import type { Surroundings } from './surroundings.js';
import type { XmlElement } from './xml.js';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const NEEDED = [16, 32, 80];

/** Every address is a hosted file, and every icon has the size in pixels that it is named for. */
export function checkFiles(root: XmlElement, { file }: Surroundings): readonly Fault[] {
  const base = baseUrl(root);
  const images = new Map(
    resourcesOf(root).flatMap(({ id, kind, element }) => (kind === 'Images' ? [[id, element]] : [])),
  );
  const addresses = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) => find(root, name));
  const named = [...addresses, ...resourcesOf(root).map(({ element }) => element)];
  return [
    ...(base === undefined ? [] : named.flatMap((element) => missing(element, base, file))),
    ...findAll(root, 'Icon').flatMap(wrongSizes),
    ...wrongPixels(
      [
        ...find(root, 'IconUrl').map((element) => ({ element, size: 32 })),
        ...find(root, 'HighResolutionIconUrl').map((element) => ({ element, size: 64 })),
        ...findAll(root, 'Icon').flatMap(({ children }) =>
          children.flatMap((image) => {
            const element = images.get(attribute(image, 'resid') ?? '');
            return element === undefined ? [] : [{ element, size: Number(attribute(image, 'size')) }];
          }),
        ),
      ],
      (url) => (base === undefined ? undefined : hosted(url, base, file)),
    ),
  ];
}

/** The address below which everything is hosted: the folder of the pane's page, with a slash at its end. */
export function baseUrl(root: XmlElement): string | undefined {
  const [page] = find(root, 'DefaultSettings', 'SourceLocation');
  const url = page === undefined ? undefined : attribute(page, 'DefaultValue');
  return url === undefined || fullUrl(url) === undefined ? undefined : new URL('.', url).href;
}

type Files = Surroundings['file'];

function hosted(url: string, base: string, file: Files): Uint8Array | undefined {
  return url.startsWith(base) ? file(url.slice(base.length)) : undefined;
}

function missing(element: XmlElement, base: string, file: Files): readonly Fault[] {
  const attributes = [element, ...element.children].flatMap((one) => one.attributes);
  const urls = attributes.filter(({ name, value }) => /Value$/.test(name) && value.startsWith('https://'));
  return urls.flatMap((one) => {
    if (!one.value.startsWith(base))
      return element.name === 'SupportUrl'
        ? []
        : [
            faultAt(
              one,
              `${one.value} is not below ${base}`,
              'Host it beside the pane: nothing comes from elsewhere',
            ),
          ];
    if (hosted(one.value, base, file) !== undefined) return [];
    const path = one.value.slice(base.length);
    return [
      faultAt(one, `${path} is not among the hosted files`, 'Build it (npm run build), or correct the name'),
    ];
  });
}

function wrongSizes(icon: XmlElement): readonly Fault[] {
  const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
  return [
    ...icon.children.flatMap((image, index) => {
      const size = sizes[index] ?? 0;
      if (!SIZES.includes(size))
        return [
          faultAt(
            image,
            `Office knows no icon of size "${attribute(image, 'size')}"`,
            `Use ${SIZES.join(', ')}`,
          ),
        ];
      return sizes.indexOf(size) < index
        ? [faultAt(image, `Size ${size} is given twice`, 'Keep one of them')]
        : [];
    }),
    ...NEEDED.filter((size) => !sizes.includes(size)).map((size) =>
      faultAt(icon, `<Icon> has no image of ${size} pixels`, `Add <bt:Image size="${size}" resid="…"/>`),
    ),
  ];
}

function wrongPixels(
  icons: readonly { readonly element: XmlElement; readonly size: number }[],
  read: (url: string) => Uint8Array | undefined,
): readonly Fault[] {
  const told = new Set<string>();
  return icons.flatMap(({ element, size }) => {
    const url = attribute(element, 'DefaultValue') ?? '';
    const bytes = read(url);
    if (bytes === undefined || told.has(`${url} ${size}`)) return [];
    told.add(`${url} ${size}`);
    const found = pngSize(bytes);
    if (found === undefined)
      return [faultAt(element, `${url} is no PNG`, 'Draw it: node scripts/manifest/draw-icons.mjs')];
    return found.width === size && found.height === size
      ? []
      : [
          faultAt(
            element,
            `${url} is ${found.width} × ${found.height} pixels, where ${size} × ${size} are shown`,
            'Name the file of that size, or draw it: node scripts/manifest/draw-icons.mjs',
          ),
        ];
  });
}
