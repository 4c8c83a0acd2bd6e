import ts from 'typescript';
import type { Registered } from './surroundings.js';

/** A source file by its path. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What the code registers with Office, and the places that give an id that cannot be read without running it. */
export type Registrations = {
  readonly actions: readonly Registered[];
  readonly functions: readonly Registered[];
  readonly unreadable: readonly string[];
};

const CALLS: Readonly<Record<string, 'actions' | 'functions'>> = {
  'Office.actions.associate': 'actions',
  'CustomFunctions.associate': 'functions',
};

type Found = { readonly kind: 'actions' | 'functions'; readonly place: string; readonly ids: Ids };
type Ids = readonly string[] | undefined;

/**
 * Reads the ids given to Office.actions.associate and CustomFunctions.associate: written as text, as the keys of an
 * object, or by a loop over the entries of an object or over a list that stands in one of the files as a constant.
 */
export function registrations(files: readonly SourceFile[]): Registrations {
  const parsed = files.map(({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  const found = parsed.flatMap((file) => callsIn(file, parsed));
  const registered = (kind: Found['kind']) =>
    found.flatMap((call) =>
      call.kind === kind ? (call.ids ?? []).map((id) => ({ id, place: call.place })) : [],
    );
  return {
    actions: registered('actions'),
    functions: registered('functions'),
    unreadable: found.flatMap(({ ids, place }) => (ids === undefined ? [place] : [])),
  };
}

function callsIn(file: ts.SourceFile, files: readonly ts.SourceFile[]): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const kind = ts.isCallExpression(node) ? CALLS[node.expression.getText()] : undefined;
    if (kind !== undefined && ts.isCallExpression(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ kind, place: `${file.fileName}:${line + 1}`, ids: idsOf(node, file, files) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function idsOf(call: ts.CallExpression, file: ts.SourceFile, files: readonly ts.SourceFile[]): Ids {
  const [first] = call.arguments;
  if (first === undefined) return undefined;
  const constant = (name: string) => [file, ...files].map((one) => constantIn(one, name)).find((one) => one);
  const written = ts.isIdentifier(first) ? (constant(first.text) ?? first) : first;
  if (ts.isStringLiteralLike(written)) return [written.text];
  if (ts.isObjectLiteralExpression(written)) return keysOf(written);
  const loop = ts.isIdentifier(first) ? loopOver(first) : undefined;
  return loop === undefined ? undefined : idsOfLoop(loop, constant);
}

type Loop = { readonly over: ts.Expression; readonly property: string | undefined };

/** The loop that gives a name its values: `for (const [id] of …)` or `for (const { id } of …)`. */
function loopOver(name: ts.Identifier): Loop | undefined {
  for (let node: ts.Node = name; node.parent !== undefined; node = node.parent) {
    const { parent } = node;
    if (!ts.isForOfStatement(parent) || !ts.isVariableDeclarationList(parent.initializer)) continue;
    const binding = parent.initializer.declarations[0]?.name;
    if (binding === undefined || ts.isIdentifier(binding)) continue;
    const elements = [...binding.elements].flatMap((one) => (ts.isBindingElement(one) ? [one] : []));
    const element = elements.find((one) => one.name.getText() === name.text);
    if (element === undefined) continue;
    if (ts.isArrayBindingPattern(binding))
      return elements.indexOf(element) === 0 ? { over: parent.expression, property: undefined } : undefined;
    return { over: parent.expression, property: (element.propertyName ?? element.name).getText() };
  }
  return undefined;
}

function idsOfLoop({ over, property }: Loop, constant: (name: string) => ts.Expression | undefined): Ids {
  const entries = ts.isCallExpression(over) && over.expression.getText() === 'Object.entries';
  const named = entries ? over.arguments[0] : over;
  const value = named !== undefined && ts.isIdentifier(named) ? constant(named.text) : named;
  if (value === undefined) return undefined;
  if (property === undefined && ts.isObjectLiteralExpression(value))
    return entries ? keysOf(value) : undefined;
  if (!ts.isArrayLiteralExpression(value)) return undefined;
  return every(
    value.elements.map((one) => (property === undefined ? firstOf(one) : propertyOf(one, property))),
  );
}

function firstOf(element: ts.Expression): string | undefined {
  const first = ts.isArrayLiteralExpression(element) ? element.elements[0] : undefined;
  return first !== undefined && ts.isStringLiteralLike(first) ? first.text : undefined;
}

function propertyOf(element: ts.Expression, name: string): string | undefined {
  if (!ts.isObjectLiteralExpression(element)) return undefined;
  const property = element.properties.find((one) => one.name?.getText() === name);
  const value =
    property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : undefined;
  return value !== undefined && ts.isStringLiteralLike(value) ? value.text : undefined;
}

function keysOf(object: ts.ObjectLiteralExpression): Ids {
  return every(
    object.properties.map(({ name }) => {
      if (name === undefined || ts.isComputedPropertyName(name)) return undefined;
      return ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : undefined;
    }),
  );
}

/** The value of a constant at the top of a file, without `as const` and `satisfies`. */
function constantIn(file: ts.SourceFile, name: string): ts.Expression | undefined {
  const declarations = file.statements.flatMap((one) =>
    ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [],
  );
  let value = declarations.find((one) => one.name.getText() === name)?.initializer;
  while (value !== undefined && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)))
    value = value.expression;
  return value;
}

function every(ids: readonly (string | undefined)[]): Ids {
  const known = ids.filter((id) => id !== undefined);
  return known.length === ids.length ? known : undefined;
}
