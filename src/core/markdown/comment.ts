/** A `%% comment %%` of a note: from its first percent sign to behind its last. */
export interface Comment {
  readonly from: number;
  readonly to: number;
}
