/** The three namespaces of a manifest of an add-in with a task pane. */
export const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
} as const;

/** Which list of `<Resources>` a resid points into. */
export type ResourceKind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

/**
 * What an element may hold. `children` are in the order in which Office wants them: `!` exactly one, `?` at most one,
 * `+` at least one, `*` any number. `attributes` with `!` must be there. `resid` says where its resid points.
 */
export type ElementShape = {
  readonly space: keyof typeof NAMESPACES;
  readonly children?: string;
  readonly attributes?: string;
  readonly resid?: ResourceKind;
  readonly text?: true;
};

const value = { attributes: 'DefaultValue!', children: 'Override*' } as const;
const resource = { space: 'bt', attributes: 'id! DefaultValue!', children: 'Override*' } as const;
const text = { space: 'app', text: true } as const;
const location = { space: 'overrides', attributes: 'resid!', resid: 'Urls' } as const;
const label = { space: 'overrides', attributes: 'resid!', resid: 'ShortStrings' } as const;
const description = { space: 'overrides', attributes: 'resid!', resid: 'LongStrings' } as const;
const source = { space: 'overrides', children: 'SourceLocation!' } as const;

/**
 * The elements that a manifest like ours may hold, after Microsoft's "How to find the proper order of manifest elements"
 * and the reference of each element. A key is the names from the outer to the inner element as far as needed; in
 * brackets stands the xsi:type. What other kinds of add-ins may hold is left out on purpose.
 */
export const ELEMENTS: Readonly<Record<string, ElementShape>> = {
  OfficeApp: {
    space: 'app',
    attributes: 'xsi:type!',
    children:
      'Id! Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! ' +
      'SupportUrl! AppDomains? Hosts! Requirements? DefaultSettings! Permissions! VersionOverrides!',
  },
  Id: text,
  Version: text,
  ProviderName: text,
  DefaultLocale: text,
  Permissions: text,
  DisplayName: { space: 'app', ...value },
  'OfficeApp/Description': { space: 'app', ...value },
  IconUrl: { space: 'app', ...value },
  HighResolutionIconUrl: { space: 'app', ...value },
  SupportUrl: { space: 'app', ...value },
  AppDomains: { space: 'app', children: 'AppDomain+' },
  AppDomain: text,
  'OfficeApp/Hosts': { space: 'app', children: 'Host!' },
  'OfficeApp/Hosts/Host': { space: 'app', attributes: 'Name!' },
  'OfficeApp/Requirements': { space: 'app', children: 'Sets!' },
  Sets: { space: 'app', attributes: 'DefaultMinVersion', children: 'Set+' },
  Set: { space: 'app', attributes: 'Name! MinVersion' },
  DefaultSettings: { space: 'app', children: 'SourceLocation!' },
  'DefaultSettings/SourceLocation': { space: 'app', ...value },
  Override: { space: 'app', attributes: 'Locale! Value!' },
  VersionOverrides: {
    space: 'overrides',
    attributes: 'xsi:type!',
    children: 'Description? Requirements? Hosts! Resources!',
  },
  'VersionOverrides/Requirements': { space: 'overrides', children: 'Sets!' },
  'VersionOverrides/Requirements/Sets': { space: 'bt', attributes: 'DefaultMinVersion', children: 'Set+' },
  'VersionOverrides/Requirements/Sets/Set': { space: 'bt', attributes: 'Name! MinVersion' },
  'VersionOverrides/Hosts': { space: 'overrides', children: 'Host!' },
  'VersionOverrides/Hosts/Host': {
    space: 'overrides',
    attributes: 'xsi:type!',
    children: 'Runtimes? AllFormFactors? DesktopFormFactor!',
  },
  Runtimes: { space: 'overrides', children: 'Runtime!' },
  Runtime: { space: 'overrides', attributes: 'resid! lifetime', resid: 'Urls' },
  AllFormFactors: { space: 'overrides', children: 'ExtensionPoint!' },
  'ExtensionPoint[CustomFunctions]': {
    space: 'overrides',
    attributes: 'xsi:type!',
    children: 'Script! Page! Metadata! Namespace!',
  },
  Script: source,
  Page: source,
  Metadata: source,
  SourceLocation: location,
  Namespace: label,
  DesktopFormFactor: { space: 'overrides', children: 'GetStarted? FunctionFile! ExtensionPoint!' },
  GetStarted: { space: 'overrides', children: 'Title! Description! LearnMoreUrl!' },
  LearnMoreUrl: location,
  FunctionFile: location,
  'ExtensionPoint[PrimaryCommandSurface]': {
    space: 'overrides',
    attributes: 'xsi:type!',
    children: 'CustomTab!',
  },
  CustomTab: { space: 'overrides', attributes: 'id!', children: 'Group+ Label!' },
  Group: { space: 'overrides', attributes: 'id!', children: 'Label! Icon! Control+' },
  'Control[Button]': {
    space: 'overrides',
    attributes: 'xsi:type! id!',
    children: 'Label! Supertip! Icon! Action! Enabled?',
  },
  Label: label,
  Title: label,
  Description: description,
  Supertip: { space: 'overrides', children: 'Title! Description!' },
  Icon: { space: 'overrides', children: 'Image+' },
  'Icon/Image': { space: 'bt', attributes: 'size! resid!', resid: 'Images' },
  'Action[ShowTaskpane]': { space: 'overrides', attributes: 'xsi:type!', children: 'SourceLocation!' },
  'Action[ExecuteFunction]': { space: 'overrides', attributes: 'xsi:type!', children: 'FunctionName!' },
  FunctionName: { space: 'overrides', text: true },
  Enabled: { space: 'overrides', text: true },
  Resources: { space: 'overrides', children: 'Images! Urls! ShortStrings! LongStrings!' },
  Images: { space: 'bt', children: 'Image+' },
  Urls: { space: 'bt', children: 'Url+' },
  ShortStrings: { space: 'bt', children: 'String+' },
  LongStrings: { space: 'bt', children: 'String+' },
  'Images/Image': resource,
  Url: resource,
  String: resource,
  'Image/Override': { space: 'bt', attributes: 'Locale! Value!' },
  'Url/Override': { space: 'bt', attributes: 'Locale! Value!' },
  'String/Override': { space: 'bt', attributes: 'Locale! Value!' },
};
