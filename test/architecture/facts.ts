import ts from 'typescript';

/** A file of the repository, its path from the top with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

/** One import as written: `import`, `import type`, `export … from`, `import()` and `import('…')` in a type. */
export type Import = {
  readonly specifier: string;
  readonly line: number;
  readonly form: 'namespace' | 'export-all' | 'dynamic' | 'other';
};

/** Something in a file, besides its imports, that the house style has an opinion on. */
export type Use = {
  readonly kind:
    | 'default-export'
    | 'any'
    | 'enum'
    | 'class'
    | 'date-from-text'
    | 'clock-or-chance'
    | 'office-global'
    | 'export-all';
  readonly text: string;
  readonly line: number;
};

export type Facts = {
  readonly path: string;
  readonly lines: readonly string[];
  readonly imports: readonly Import[];
  readonly uses: readonly Use[];
};

/** What a source file really says, read with the TypeScript compiler, so that comments and strings do not count. */
export function factsOf({ path, text }: SourceFile): Facts {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (node: ts.Node): number =>
    source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const imports: Import[] = [];
  const uses: Use[] = [];

  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found !== undefined) imports.push({ ...found, line: lineOf(node) });
    const kind = useOf(node);
    if (kind !== undefined) uses.push({ kind, text: firstLine(node.getText(source)), line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);

  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return { path, lines, imports, uses };
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const bindings = node.importClause?.namedBindings;
    const namespace = bindings !== undefined && ts.isNamespaceImport(bindings);
    return { specifier: node.moduleSpecifier.text, form: namespace ? 'namespace' : 'other' };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, form: node.exportClause ? 'other' : 'export-all' };
  }
  if (ts.isCallExpression(node) && isImportCall(node) && node.arguments[0] !== undefined) {
    const [specifier] = node.arguments;
    return { specifier: ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)', form: 'dynamic' };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, form: 'other' };
  }
  return undefined;
}

function isImportCall({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

function useOf(node: ts.Node): Use['kind'] | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isEnumDeclaration(node)) return 'enum';
  if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) return 'default-export';
  if (ts.isExportSpecifier(node) && node.name.text === 'default') return 'default-export';
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.exportClause) return 'export-all';
  if (ts.isClassLike(node) && !isErrorClass(node)) return 'class';
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date')) return dateUse(node.arguments ?? []);
  if (ts.isPropertyAccessExpression(node)) return memberUse(node.expression, node.name.text);
  if (ts.isQualifiedName(node)) return memberUse(node.left, node.right.text);
  return undefined;
}

function memberUse(owner: ts.Node, member: string): Use['kind'] | undefined {
  if (['Excel', 'Office', 'CustomFunctions'].some((name) => isNamed(owner, name))) return 'office-global';
  if (isNamed(owner, 'Math') && member === 'random') return 'clock-or-chance';
  if (isNamed(owner, 'Date') && member === 'now') return 'clock-or-chance';
  if (isNamed(owner, 'Date') && member === 'parse') return 'date-from-text';
  return undefined;
}

function dateUse(args: readonly ts.Expression[]): Use['kind'] | undefined {
  const [first] = args;
  if (first === undefined) return 'clock-or-chance';
  return ts.isStringLiteralLike(first) || ts.isTemplateExpression(first) ? 'date-from-text' : undefined;
}

function isErrorClass(node: ts.ClassLikeDeclaration): boolean {
  return (node.heritageClauses ?? []).some(
    ({ token, types }) =>
      token === ts.SyntaxKind.ExtendsKeyword &&
      types.some(({ expression }) => ts.isIdentifier(expression) && expression.text.endsWith('Error')),
  );
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
