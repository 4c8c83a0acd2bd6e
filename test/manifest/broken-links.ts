import type { Row } from './broken-structure.js';

/** Manifests whose parts, files and code do not fit each other. */
export const BROKEN_LINKS: readonly Row[] = [
  // resources
  [
    'a resid that is not defined',
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Commands.Url"',
    '<FunctionFile',
    '<FunctionFile> points to "Commands.Url", which no resource is',
  ],
  [
    'a resid of the wrong kind',
    '<Title resid="GetStarted.Title"',
    '<Title resid="GetStarted.Description"',
    '<Title resid="GetStarted.D',
    '<Title> points to "GetStarted.Description" of <bt:LongStrings>',
  ],
  [
    'a resource that nothing uses',
    '<bt:Urls>',
    '<bt:Urls>\n<bt:Url id="Old" DefaultValue="https://localhost:3000/taskpane.js"/>',
    'id="Old"',
    'Nothing uses the resource "Old"',
  ],
  [
    'an id that is defined twice',
    ' id="TaskPane.80"',
    ' id="TaskPane.64"',
    'task-pane-80.png',
    'The id "TaskPane.64" is defined twice',
  ],
  [
    'an id that is too long',
    /Help\.Url/g,
    'Help.Url.That.Is.Longer.Than.Allowed',
    '<bt:Url id="Help.Url.',
    'The id "Help.Url.That.Is.Longer.Than.Allowed" has 36 characters',
  ],
  [
    'two buttons with one id',
    'id="Eurakit.FillForms"',
    'id="Eurakit.CheckFigures"',
    'id="Eurakit.CheckFigures"',
    'The id "Eurakit.CheckFigures" is given twice',
  ],
  // runtime
  ['a short life', ' lifetime="long"', '', '<Runtime ', '<Runtime> has no lifetime="long"'],
  ['no runtime', / *<Runtimes>[\s\S]*<\/Runtimes>\n/, '', '<VersionOverrides', 'There is no <Runtime>'],
  [
    'functions in another page',
    '<Page>\n              <SourceLocation resid="Taskpane.Url"',
    '<Page>\n              <SourceLocation resid="Help.Url"',
    '<SourceLocation resid="Help.Url"',
    '<SourceLocation> has the resid "Help.Url", the runtime has "Taskpane.Url"',
  ],
  [
    'a pane that is not the runtime',
    'Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
    'Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.js"',
    '<SourceLocation DefaultValue',
    'The pane is https://localhost:3000/taskpane.html, the runtime https://localhost:3000/taskpane.js',
  ],
  [
    'no requirement of the shared runtime',
    '"SharedRuntime"',
    '"RibbonApi"',
    '<Runtime ',
    '<VersionOverrides> does not require SharedRuntime',
  ],
  // files
  [
    'a file that is not there',
    'assets/help.html"/>\n  <Hosts>',
    'assets/tuki.html"/>\n  <Hosts>',
    '<SupportUrl',
    'assets/tuki.html is not among the hosted files',
  ],
  [
    'an icon from elsewhere',
    'https://localhost:3000/assets/task-pane-20.png',
    'https://example.fi/task-pane-20.png',
    'example.fi',
    'https://example.fi/task-pane-20.png is not below https://localhost:3000/',
  ],
  [
    'an icon of another size',
    'assets/task-pane-20.png',
    'assets/task-pane-24.png',
    'id="TaskPane.20"',
    'https://localhost:3000/assets/task-pane-24.png is 24 × 24 pixels, where 20 × 20 are shown',
  ],
  [
    'an icon that is no picture',
    'assets/task-pane-20.png',
    'taskpane.js',
    'id="TaskPane.20"',
    'https://localhost:3000/taskpane.js is no PNG',
  ],
  [
    'the small icon in place of the large',
    'eurakit-64.png"/>\n  <Support',
    'eurakit-32.png"/>\n  <Support',
    '<HighResolutionIconUrl',
    'https://localhost:3000/assets/eurakit-32.png is 32 × 32 pixels, where 64 × 64 are shown',
  ],
  [
    'a size that Office does not know',
    'size="20" resid="TaskPane.20"',
    'size="21" resid="TaskPane.20"',
    'size="21"',
    'Office knows no icon of size "21"',
  ],
  // code
  [
    'an action that no code registers',
    '<FunctionName>checkFigures',
    '<FunctionName>checkFigure',
    '<FunctionName>checkFigure<',
    'No code of the pane registers the action "checkFigure"',
  ],
];
