/** A `%% comment %%` of a note, from its first percent sign to just after its last. */
export interface Comment {
  readonly from: number;
  readonly to: number;
}
