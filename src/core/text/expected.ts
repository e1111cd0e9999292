/** What a value was expected to be when something else is written; a catalogue says it with an example. */
export type Expected = ExpectedValue & {
  /** an empty field is good too */
  readonly orNothing?: boolean;
  /** what is written is probably meant to be this */
  readonly near?: string;
};

type ExpectedValue =
  | {
      readonly kind:
        | 'aim'
        | 'area'
        | 'brag'
        | 'characters'
        | 'day'
        | 'flag'
        | 'folder'
        | 'heading'
        | 'json'
        | 'ladder'
        | 'language'
        | 'levels'
        | 'list'
        | 'metric'
        | 'name'
        | 'object'
        | 'pause'
        | 'place'
        | 'prompt'
        | 'property'
        | 'reward'
        | 'block-id'
        | 'schedule'
        | 'tag'
        | 'target'
        | 'text'
        | 'time';
    }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | {
      readonly kind: 'number';
      readonly least: number;
      /** null for no upper limit */
      readonly most: number | null;
      readonly isWhole: boolean;
    }
  /** the number in a schedule: `every N days`, `N per week`, `N per month` */
  | {
      readonly kind: 'schedule-limit';
      readonly of: 'every' | 'per-week' | 'per-month';
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'full-list'; readonly atLeast: number };
