import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What manifest.xml requires of Word. */
const required = { set: 'WordApi', version: '1.5' };

const addin = resolve(__dirname, '../..');
const files = readdirSync(__dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => join(__dirname, name));
const subsetFile = join(addin, 'desk/office/subset.ts');
const program = ts.createProgram([...files, subsetFile], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['office-js'],
  typeRoots: [join(addin, 'node_modules/@types')],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
});
const checker = program.getTypeChecker();

/** Members of `Word`'s classes that the files use, with the requirement set that the typings name for each. */
function usedMembers(): Map<string, string | null> {
  const used = new Map<string, string | null>();
  const note = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      if (!ts.isClassDeclaration(owner) || !isWord(owner.parent.parent)) continue;
      used.set(`${owner.name?.text}.${symbol?.name}`, apiSet(declaration) ?? apiSet(owner));
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return used;
}

function isWord(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isModuleDeclaration(node) && node.name.text === 'Word';
}

function apiSet(declaration: ts.Node): string | null {
  const before = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  return /\[\s*Api set:\s*([^\]]+?)\s*\]/.exec(before)?.[1] ?? null;
}

function isWithin(set: string | null): boolean {
  if (set === null) return true;
  const [, name, major = '', minor = ''] = /^(\w+) (\d+)\.(\d+)$/.exec(set) ?? [];
  const [highMajor = '', highMinor = ''] = required.version.split('.');
  return name === required.set && Number(major) === Number(highMajor) && Number(minor) <= Number(highMinor);
}

/** Those of every class, that belong to the request and not to the document. */
const ofEveryClass = /\.(load|context|isNullObject|sync|track|untrack)$/;

test('reading and writing need no more of Word than the manifest asks for', () => {
  const used = usedMembers();
  expect(used.size).toBeGreaterThan(40);
  expect([...used].filter(([, set]) => !isWithin(set))).toEqual([]);
});

test('the desk has every member that reading and writing use', () => {
  const subset = new Set<string>();
  const source = program.getSourceFile(subsetFile);
  const [declared] = (source?.statements ?? []).filter(ts.isInterfaceDeclaration);
  if (declared === undefined) throw new Error('The subset is not where it was.');
  for (const property of checker.getTypeAtLocation(declared).getProperties()) {
    const type = checker.getTypeOfSymbolAtLocation(property, declared);
    for (const member of type.isUnion() ? type.types : [type])
      if (member.isStringLiteral()) subset.add(`${property.name}.${member.value}`);
  }
  const lacking = [...usedMembers().keys()].filter((member) => !subset.has(member) && !ofEveryClass.test(member));
  expect(lacking).toEqual([]);
});
