import { posix, win32 } from 'node:path';

/** One thing to do. `otherwise` is what a failure means. */
export type Step =
  | {
      readonly kind: 'run';
      readonly program: string;
      readonly args: readonly string[];
      readonly otherwise: string;
    }
  | { readonly kind: 'copy'; readonly from: string; readonly to: string; readonly otherwise: string }
  | { readonly kind: 'remove'; readonly file: string; readonly otherwise: string };

/** What to do, and what a person is told when it is done. Without steps this platform has no Excel to show it to. */
export type SideloadPlan = { readonly steps: readonly Step[]; readonly told: readonly string[] };

/** Where and what: `manifest` is the whole path of the manifest, `id` what stands in its <Id>. */
export type Sideload = {
  readonly platform: string;
  readonly home: string;
  readonly manifest: string;
  readonly id: string;
  readonly remove: boolean;
};

/** How Excel on this platform is shown a manifest that stands on this computer, or made to forget it. */
export function sideloadPlan(sideload: Sideload): SideloadPlan {
  if (sideload.platform === 'win32') return sideload.remove ? removeOnWindows(sideload) : onWindows(sideload);
  if (sideload.platform === 'darwin') return sideload.remove ? removeOnMac(sideload) : onMac(sideload);
  return { steps: [], told: sideload.remove ? REMOVE_ON_WEB : onWeb(sideload) };
}

const DEVELOPER = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

function onWindows({ manifest, id }: Sideload): SideloadPlan {
  const otherwise =
    'The registry could not be written. A policy may forbid it: use a shared folder (docs/install).';
  return {
    steps: [
      {
        kind: 'run',
        program: 'reg',
        args: ['add', DEVELOPER, '/v', id, '/t', 'REG_SZ', '/d', win32.normalize(manifest), '/f'],
        otherwise,
      },
    ],
    told: [
      `Excel for Windows was shown ${win32.normalize(manifest)}; keep the file there.`,
      'Start npm run dev, close Excel, open it again and open a workbook: the tab EURA appears.',
      'If it does not: Home > Add-ins > More Add-ins > Developer Add-ins (or Advanced).',
    ],
  };
}

function removeOnWindows({ id }: Sideload): SideloadPlan {
  return {
    steps: [
      {
        kind: 'run',
        program: 'reg',
        args: ['delete', DEVELOPER, '/v', id, '/f'],
        otherwise: 'Excel for Windows had not been shown the add-in from this computer: nothing to remove.',
      },
    ],
    told: [
      'Excel for Windows will not show the add-in when it is opened again.',
      'If the tab stays: close Excel and empty the folder %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef.',
    ],
  };
}

function copyOnMac({ home, id }: Sideload): string {
  return posix.join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef', `${id}.manifest.xml`);
}

function onMac(sideload: Sideload): SideloadPlan {
  const to = copyOnMac(sideload);
  return {
    steps: [
      {
        kind: 'copy',
        from: sideload.manifest,
        to,
        otherwise:
          'The folder of Excel could not be written. Open Excel once, and allow the terminal to write there.',
      },
    ],
    told: [
      `Excel for Mac was given a copy: ${to}`,
      'Start npm run dev, quit Excel, open it again, open a workbook and choose Home > Add-ins > eurakit.',
      'After a change of the manifest run this again.',
    ],
  };
}

function removeOnMac(sideload: Sideload): SideloadPlan {
  return {
    steps: [
      {
        kind: 'remove',
        file: copyOnMac(sideload),
        otherwise: 'Excel for Mac had not been given the add-in from this computer: nothing to remove.',
      },
    ],
    told: ['Excel for Mac will not show the add-in when it is opened again.'],
  };
}

function onWeb({ manifest, platform }: Sideload): readonly string[] {
  return [
    `There is no Excel for this system (${platform}). Excel on the web can be shown the add-in:`,
    '1. npm run dev, with a certificate that the browser trusts (it says how).',
    '2. Open a workbook on https://excel.cloud.microsoft and choose Home > Add-ins > More Settings > Upload My Add-in.',
    `3. Give it ${manifest}`,
    'Without Excel the same pane opens in the browser: eurakit.html beside that file.',
  ];
}

const REMOVE_ON_WEB = [
  'Nothing was put on this computer. Excel on the web keeps the add-in in the browser: empty the data that the browser',
  'keeps for that site, or choose Remove at the add-in in Home > Add-ins > More Settings.',
];
