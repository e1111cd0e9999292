import type { FrontMatter } from '../markdown/front-matter';

/** A line of front matter. Offsets are those of the note. */
export interface YamlLine {
  readonly from: number;
  /** without its line end */
  readonly end: number;
  readonly next: number;
  /** 0-based in the note */
  readonly number: number;
  readonly content: string;
}

/** The lines between the two fences. */
export function yamlLines(text: string, { from, to }: FrontMatter): YamlLine[] {
  const lines: YamlLine[] = [];
  const lineEnd = /\r\n|[\r\n]/g;
  let at = from;
  while (at < to) {
    lineEnd.lastIndex = at;
    const found = lineEnd.exec(text);
    const end = Math.min(found?.index ?? to, to);
    const next = found === null ? to : Math.min(lineEnd.lastIndex, to);
    lines.push({ from: at, end, next, number: lines.length + 1, content: text.slice(at, end) });
    at = next;
  }
  return lines;
}

/** How many spaces a line begins with: YAML does not indent by anything else. */
export function indentOf({ content }: YamlLine): number {
  let indent = 0;
  while (content.charAt(indent) === ' ') indent++;
  return indent;
}

export function isBlankLine({ content }: YamlLine): boolean {
  return content.trim() === '';
}

/** Blank, or nothing but a comment. */
export function isTrivia({ content }: YamlLine): boolean {
  const words = content.trimStart();
  return words === '' || words.startsWith('#');
}
