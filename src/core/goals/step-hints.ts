import { beginsWithVerb } from './imperative';

/**
 * Why words may not be a micro-step yet: they name two actions, do not begin with a verb, or are long. A hint, never
 * an error: the words are the user's.
 */
export type StepHint =
  | {
      readonly kind: 'two-steps';
      /** what joins them, as written */
      readonly word: string;
    }
  | { readonly kind: 'no-verb' }
  | { readonly kind: 'long' };

const MOST_WORDS = 10;
const MOST_CHARACTERS = 60;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*|&/gu;

/** What joins two actions, by language; in other languages it is not looked for. */
const JOINTS: Readonly<Record<string, readonly string[]>> = {
  en: ['and', 'then', '&'],
  de: ['und', 'dann', '&'],
  es: ['y', 'e', 'luego', '&'],
  fr: ['et', 'puis', '&'],
};

/** The hints for a step in words, as it is typed; none for an empty field. `language` is a BCP 47 tag. */
export function stepHints(step: string, language: string): StepHint[] {
  const words = step.match(WORD) ?? [];
  if (words.length === 0) return [];
  const [tongue = ''] = language.toLowerCase().split('-');
  const joint = words.find((word) => JOINTS[tongue]?.includes(word.toLowerCase()));
  const hints: StepHint[] = [];
  if (joint !== undefined) hints.push({ kind: 'two-steps', word: joint });
  const lowered = words.map((word) => word.toLowerCase());
  if (tongue === 'en' && !beginsWithVerb(lowered)) hints.push({ kind: 'no-verb' });
  if (words.length > MOST_WORDS || step.trim().length > MOST_CHARACTERS) {
    hints.push({ kind: 'long' });
  }
  return hints;
}
