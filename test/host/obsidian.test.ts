import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from '../../scripts/typescript.mjs';
import { describe, expect, it } from 'vitest';
import * as host from './obsidian';

/** Exports of the typings that the stand-in lacks, because the plugin does not use them. */
const LEFT_OUT = new Set([
  // The disk under the vault, which a plugin for phones may not rely on.
  ...['CapacitorAdapter', 'FileSystemAdapter'],
  // Bases: values that come from formulas.
  ...['DateValue', 'DurationValue', 'FileValue', 'HTMLValue', 'IconValue', 'ImageValue'],
  ...['LinkValue', 'ObjectValue', 'RegExpValue', 'RelativeDateValue', 'TagValue', 'UrlValue'],
  // Deprecated, or internal to the app.
  ...['MarkdownEditView', 'MarkdownPreviewRenderer', 'RenderContext', 'SecretComponent', 'Tasks'],
  ...['WorkspaceRibbon', 'PopoverState', 'iterateCacheRefs', 'iterateRefs', 'livePreviewState'],
  // Binary data, other formats, the network.
  ...['arrayBufferToBase64', 'arrayBufferToHex', 'base64ToArrayBuffer', 'getBlobArrayBuffer'],
  ...['hexToArrayBuffer', 'htmlToMarkdown', 'request', 'requestUrl'],
  ...['finishRenderMath', 'loadMathJax', 'loadMermaid', 'loadPdfJs', 'loadPrism', 'renderMath'],
]);

/** Members of classes that are left out for the same reasons. */
const MEMBERS_LEFT_OUT = new Set([
  'BasesQueryResult.getSummaryValue',
  'BasesViewConfig.getEvaluatedFormula',
  'ListValue.concat',
  'ListValue.includes',
  'Value.equals',
  'Value.looseEquals',
  'Workspace.changeLayout',
  'Workspace.getLayout',
  'Workspace.handleLinkContextMenu',
  'Workspace.splitActiveLeaf',
]);

const path = createRequire(import.meta.url).resolve('obsidian/obsidian.d.ts');
const typings = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** The names of the values that the typings export. */
function exportedValues(): string[] {
  return typings.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(typings));
    }
    const named =
      ts.isClassDeclaration(statement) ||
      ts.isFunctionDeclaration(statement) ||
      ts.isEnumDeclaration(statement);
    return named && statement.name ? [statement.name.text] : [];
  });
}

/** `Class.method` for the methods of an exported class that the app itself provides. */
function methodsOf(statement: ts.Statement): string[] {
  if (!ts.isClassDeclaration(statement) || !statement.name || !isExported(statement)) return [];
  const name = statement.name.text;
  return statement.members.flatMap((member) => {
    if (!ts.isMethodDeclaration(member) || member.questionToken) return [];
    const given = (ts.getModifiers(member) ?? []).map(({ kind }) => kind);
    // Abstract ones are the plugin's to write, except in classes that nobody derives from.
    if (given.includes(ts.SyntaxKind.AbstractKeyword) && name !== 'Editor') return [];
    const owner = given.includes(ts.SyntaxKind.StaticKeyword) ? `${name} static` : name;
    return [`${owner}.${member.name.getText(typings)}`];
  });
}

function has(method: string): boolean {
  const [owner = '', member = ''] = method.split('.');
  const Class: unknown = Reflect.get(host, owner.replace(' static', ''));
  if (typeof Class !== 'function') return LEFT_OUT.has(owner.replace(' static', ''));
  const holder: unknown = owner.endsWith(' static') ? Class : Class.prototype;
  return typeof holder === 'object' || typeof holder === 'function'
    ? member in (holder as object)
    : false;
}

describe("the stand-in's module", () => {
  it('exports what the typings export, but for what is named here', () => {
    const missing = exportedValues().filter((name) => !(name in host) && !LEFT_OUT.has(name));

    expect(missing).toEqual([]);
  });

  it('leaves out nothing that it has', () => {
    const methods = typings.statements.flatMap(methodsOf);
    const had = [...MEMBERS_LEFT_OUT].filter((name) =>
      methods.some((method) => method.replace(' static', '') === name && has(method)),
    );

    expect([...LEFT_OUT].filter((name) => name in host)).toEqual([]);
    expect(had).toEqual([]);
  });

  it('has the methods of its classes', () => {
    const missing = typings.statements
      .flatMap(methodsOf)
      .filter((method) => !has(method) && !MEMBERS_LEFT_OUT.has(method.replace(' static', '')));

    expect(missing).toEqual([]);
  });

  it.each([
    ['1.13.1', true],
    ['1.13.0', true],
    ['1.8.7', true],
    ['0.16.0', true],
    ['1.13.2', false],
    ['1.14.0', false],
    ['2.0', false],
  ])('has the API of %s: %s', (version, answer) => {
    expect(host.requireApiVersion(version)).toBe(answer);
  });
});
