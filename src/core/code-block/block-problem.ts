import type { QueryProblem } from '../search/query';
import type { CodeBlockView } from './block-view';

/** What is wrong in a block, as facts. */
export type BlockProblem =
  | { readonly kind: 'too-many-lines'; readonly lines: number }
  | { readonly kind: 'too-long'; readonly characters: number }
  /** `reason`: what the reader of YAML says; null if it says nothing */
  | { readonly kind: 'no-yaml'; readonly reason: string | null }
  /** words without the names of options */
  | { readonly kind: 'no-options' }
  | { readonly kind: 'unknown-option'; readonly written: string; readonly near: string | null }
  /** `[[Goal]]` without quotes, which is a list of lists to YAML */
  | { readonly kind: 'unquoted-link'; readonly option: string; readonly link: string }
  | { readonly kind: 'no-value'; readonly option: string }
  | { readonly kind: 'no-text'; readonly option: string }
  | { readonly kind: 'unknown-view'; readonly written: string; readonly near: string | null }
  | {
      readonly kind: 'unknown-goal';
      readonly written: string;
      readonly near: string | null;
      /** some of the vault's goals; empty if it has none */
      readonly known: readonly string[];
      /** how many more there are */
      readonly more: number;
    }
  | { readonly kind: 'bad-area'; readonly written: string }
  | { readonly kind: 'bad-range'; readonly written: string; readonly near: string | null }
  | { readonly kind: 'long-range' }
  | { readonly kind: 'goal-and-area' }
  | { readonly kind: 'no-range' | 'no-metric'; readonly view: CodeBlockView }
  /** an option of lists in another view */
  | { readonly kind: 'only-lists'; readonly option: string }
  | { readonly kind: 'unknown-grouping'; readonly written: string; readonly near: string | null }
  | { readonly kind: 'bad-query'; readonly problem: QueryProblem };

/** Something in a block that was not understood. */
export interface CodeBlockProblem {
  /** of the block's text, 1 for the first */
  readonly line: number;
  readonly problem: BlockProblem;
}
