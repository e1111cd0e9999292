/** What a value was expected to be when something else is written; a catalogue says it with an example. */
export type Expected =
  | {
      readonly kind:
        | 'area'
        | 'brag'
        | 'characters'
        | 'day'
        | 'flag'
        | 'folder'
        | 'heading'
        | 'json'
        | 'language'
        | 'levels'
        | 'list'
        | 'metric'
        | 'object'
        | 'pause'
        | 'place'
        | 'prompt'
        | 'property'
        | 'reward'
        | 'schedule'
        | 'tag'
        | 'target'
        | 'text'
        | 'time';
      /** an empty field is good too */
      readonly orNothing?: boolean;
    }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly orNothing?: boolean }
  | {
      readonly kind: 'number';
      readonly least: number;
      /** null for no upper limit */
      readonly most: number | null;
      readonly isWhole: boolean;
      readonly orNothing?: boolean;
    }
  | { readonly kind: 'full-list'; readonly atLeast: number; readonly orNothing?: boolean };
