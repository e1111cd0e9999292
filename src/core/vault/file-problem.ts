import type { TextDamage } from '../text/text-damage';
import type { ShapeProblem } from './config-shape';

/** A file of the vault that could not be used, as facts; `code` is a stable name in kebab-case. */
export type FileProblemFacts =
  | {
      readonly code: 'bad-json';
      /** what the reader of JSON says; null if that is of no use */
      readonly reason: string | null;
      /** what is used in its place: the defaults, or what the file said before */
      readonly used: 'defaults' | 'earlier';
    }
  | {
      readonly code: 'unreadable';
      /** what the system says; null if that is of no use */
      readonly reason: string | null;
      /** whether it says how notes are read and written; else it is a note, or a folder of notes */
      readonly isConfig: boolean;
    }
  /** it is JSON, but not what its program writes */
  | { readonly code: 'bad-shape'; readonly problem: ShapeProblem }
  /** its name is not UTF-8 */
  | { readonly code: 'bad-name' }
  /** it is a note, but its bytes are not text */
  | ({ readonly code: 'not-text' } & TextDamage);

/** A file, or a folder, that could not be used. */
export type FileProblem = FileProblemFacts & {
  /** relative to the vault */
  readonly path: string;
};
