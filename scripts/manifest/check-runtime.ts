import { resourcesOf } from './check-resources.js';
import { type Fault, faultAt } from './fault.js';
import { attribute, find, findAll } from './find.js';
import type { XmlElement } from './xml.js';

/** One page is the runtime of pane, ribbon and functions, and Office is told so everywhere. */
export function checkRuntime(root: XmlElement): readonly Fault[] {
  const [runtime] = findAll(root, 'Runtime');
  if (runtime === undefined) {
    const overrides = find(root, 'VersionOverrides');
    return overrides.map((one) =>
      faultAt(
        one,
        'There is no <Runtime>',
        'Add <Runtimes> first in <Host>: pane and functions share one page',
      ),
    );
  }
  const resid = attribute(runtime, 'resid') ?? '';
  return [
    ...(attribute(runtime, 'lifetime') === 'long'
      ? []
      : [
          faultAt(
            runtime,
            '<Runtime> has no lifetime="long"',
            'Add it: the commands work with the pane closed',
          ),
        ]),
    ...pagesOf(root).flatMap((page) => {
      const own = attribute(page, 'resid');
      const what = `<${page.tag}> has the resid "${own}", the runtime has "${resid}"`;
      return own === resid
        ? []
        : [faultAt(page, what, `Write "${resid}": Office starts one page for all of them`)];
    }),
    ...otherPage(root, resid),
    ...notRequired(root, runtime),
  ];
}

/** All that must name the page of the runtime. */
function pagesOf(root: XmlElement): readonly XmlElement[] {
  const panes = findAll(root, 'Action').filter((one) => attribute(one, 'xsi:type') === 'ShowTaskpane');
  return [
    ...findAll(root, 'FunctionFile'),
    ...[...findAll(root, 'Page'), ...panes].flatMap((one) => find(one, 'SourceLocation')),
  ];
}

function otherPage(root: XmlElement, resid: string): readonly Fault[] {
  const shared = resourcesOf(root).find(({ id }) => id === resid);
  const page = shared === undefined ? undefined : attribute(shared.element, 'DefaultValue');
  return find(root, 'DefaultSettings', 'SourceLocation').flatMap((element) => {
    const own = attribute(element, 'DefaultValue');
    if (page === undefined || own === page) return [];
    return [faultAt(element, `The pane is ${own}, the runtime ${page}`, 'Write the same page in both')];
  });
}

function notRequired(root: XmlElement, runtime: XmlElement): readonly Fault[] {
  const sets = find(root, 'VersionOverrides', 'Requirements', 'Sets', 'Set');
  if (sets.some((one) => attribute(one, 'Name') === 'SharedRuntime')) return [];
  const change =
    'Add <Requirements><bt:Sets><bt:Set Name="SharedRuntime" MinVersion="1.1"/></bt:Sets></Requirements> first in it';
  return [faultAt(runtime, '<VersionOverrides> does not require SharedRuntime', change)];
}
