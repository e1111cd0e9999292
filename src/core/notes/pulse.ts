import { blocksAt } from '../markdown/block-at';
import { findFrontMatter } from '../markdown/front-matter';
import { firstSidesOf, placedIn } from '../markdown/merge-conflict';
import type { Block } from '../markdown/block';
import { placeOf } from './block-mark';
import { excerpt, writtenIn } from './found-fields';
import type { Properties } from './front-matter-property';
import { NO_PROPERTIES, mayHoldKey, propertiesIn } from './front-matter-property';
import { findInlineFields } from './inline-field';
import type { Problem } from './problem';
import { proseOf } from './prose';

/** The name of the field, and of the metric that it becomes. */
export const PULSE = 'pulse';
const LEAST = 1;
const MOST = 5;

/** How a day or a week felt, 1–5, and what its note says that is no such number. */
export interface FoundPulse {
  /** null where the note does not say */
  readonly value: number | null;
  readonly problems: readonly Problem[];
}

const NONE: FoundPulse = { value: null, problems: [] };

/** Whether a text, or its UTF-8 bytes, may say a pulse at all: one search, which is all that it costs most notes. */
export function mayHoldPulse(text: { includes(words: string): boolean }): boolean {
  return text.includes('ulse') || text.includes('PULSE');
}

/**
 * Reads the pulse of a note: its last `[pulse:: 4]`, on any line, with or without a mark; else its property `pulse`.
 * Any other value than 1 to 5 is a problem of its line, and an empty field says nothing. `parseYaml` may throw.
 */
export function readPulse(text: string, parseYaml: (yaml: string) => unknown): FoundPulse {
  if (!mayHoldPulse(text)) return NONE;
  const sides = firstSidesOf(text);
  if (sides === null) return settledPulse(text, parseYaml);
  const { value, problems } = settledPulse(sides.text, parseYaml);
  return { value, problems: problems.map((problem) => placedIn(sides, problem)) };
}

/** The same for a note without a conflict. */
function settledPulse(text: string, parseYaml: (yaml: string) => unknown): FoundPulse {
  const problems: Problem[] = [];
  let value = propertyPulse(text, parseYaml, problems);
  for (const { block, field } of pulseFields(text)) {
    if (field.value === '') continue;
    const read = pulseOf(field.value);
    if (read !== null) value = read;
    else {
      const { line } = placeOf(block, field.from);
      problems.push({
        line,
        code: 'bad-pulse',
        written: excerpt(block.text.slice(field.from, field.to)),
      });
    }
  }
  return value === null && problems.length === 0 ? NONE : { value, problems };
}

/** A whole number from 1 to 5, as a field or a property says it; null for anything else. */
export function pulseOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= LEAST && number <= MOST
    ? number
    : null;
}

/** A field of a note that says a pulse, and its block. */
export interface PulseField {
  readonly block: Block;
  readonly field: ReturnType<typeof findInlineFields>[number];
}

/** The fields of a note that say a pulse, in order; those in code, comments and generated regions are none. */
export function pulseFields(text: string): readonly PulseField[] {
  const opening = Array.from(text.matchAll(OPENING), ({ index }) => index);
  if (opening.length === 0) return [];
  return blocksAt(text, opening).flatMap((block) =>
    findInlineFields(proseOf(block.text, block.spans), block.text)
      .filter(({ name }) => name === PULSE)
      .map((field) => ({ block, field })),
  );
}

const OPENING = /[[(][ \t*_~=`]{0,10}pulse[ \t*_~=`]{0,10}::/gi;

function propertyPulse(
  text: string,
  parseYaml: (yaml: string) => unknown,
  problems: Problem[],
): number | null {
  const found = propertiesIn(text, findFrontMatter(text), mayHoldPulseKey, parseYaml);
  const { value, problem } = pulseInProperties(found ?? NO_PROPERTIES);
  if (problem !== null) problems.push(problem);
  return value;
}

/** The same for the properties alone. */
export function pulseInProperties(properties: Properties): {
  readonly value: number | null;
  readonly problem: Problem | null;
} {
  const [, written] =
    Object.entries(properties).find(([name]) => name.trim().toLowerCase() === PULSE) ?? [];
  if (written === undefined || written === null || written === '') {
    return { value: null, problem: null };
  }
  const value = pulseOf(written);
  if (value !== null) return { value, problem: null };
  return {
    value,
    problem: { line: 0, code: 'bad-pulse', written: `pulse: ${writtenIn(written) ?? '…'}` },
  };
}

function mayHoldPulseKey(yaml: string): boolean {
  return mayHoldKey(yaml, PULSE);
}
