/** How a control shows a value of `data.json`, and how what was entered is written there. */
export interface ControlForm {
  /** undefined for a value that the control cannot show */
  readonly shown: (stored: unknown) => unknown;
  readonly stored: (shown: unknown) => unknown;
  /** a text field: redrawing it while the user types would take the cursor away */
  readonly typed: boolean;
}

const same = (value: unknown) => value;

export const TOGGLE: ControlForm = {
  shown: (stored) => (typeof stored === 'boolean' ? stored : undefined),
  stored: same,
  typed: false,
};

export const NUMBER: ControlForm = {
  shown: (stored) => (typeof stored === 'number' ? stored : undefined),
  stored: same,
  typed: true,
};

export const TEXT: ControlForm = {
  shown: (stored) => (typeof stored === 'string' ? stored : undefined),
  stored: same,
  typed: true,
};

/** One line of text in a multi-line field. */
export const LONG_TEXT: ControlForm = {
  shown: TEXT.shown,
  stored: (shown) => (typeof shown === 'string' ? shown.replace(/\s*\n\s*/g, ' ') : shown),
  typed: true,
};

/** Optional text: an empty field is null. */
export const OPTIONAL_TEXT: ControlForm = {
  shown: (stored) => (stored === null ? '' : TEXT.shown(stored)),
  stored: (shown) => (typeof shown === 'string' && shown.trim() !== '' ? shown : null),
  typed: true,
};

/** What a dropdown of languages holds for null. */
export const USUAL = 'usual';

/** A language by its tag; null is the dropdown's first choice. */
export const LANGUAGE: ControlForm = {
  shown: (stored) => (stored === null ? USUAL : TEXT.shown(stored)),
  stored: (shown) => (shown === USUAL ? null : shown),
  typed: false,
};

/** A whole text that is a number is written as a number, as in the default file. */
export const TARGET: ControlForm = {
  shown: (stored) => (typeof stored === 'number' ? String(stored) : TEXT.shown(stored)),
  stored: (shown) =>
    typeof shown === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(shown) ? Number(shown) : shown,
  typed: true,
};

/** `1, 2, 4, 8` in one field; an empty one is null. */
export const NUMBERS: ControlForm = {
  shown: (stored) =>
    Array.isArray(stored) ? stored.map(String).join(', ') : OPTIONAL_TEXT.shown(stored),
  stored: (shown) => {
    const text = OPTIONAL_TEXT.stored(shown);
    return typeof text === 'string'
      ? text
          .trim()
          .split(/[\s,;]+/)
          .map(Number)
      : text;
  },
  typed: true,
};

/** Names in one field, with commas between them. */
export const NAMES: ControlForm = {
  shown: (stored) => (Array.isArray(stored) ? stored.map(String).join(', ') : undefined),
  stored: (shown) =>
    typeof shown === 'string'
      ? shown
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '')
      : shown,
  typed: true,
};

/** One of a dropdown's words, or of a slider's numbers. */
export function oneOfThese(values: readonly (string | number)[]): ControlForm {
  return {
    shown: (stored) => values.find((value) => value === stored),
    stored: same,
    typed: false,
  };
}
