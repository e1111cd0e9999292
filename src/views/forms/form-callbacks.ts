import type { HostTools } from '../elements/view-tools';

/** What a form over a draft tells its dialog. */
export interface FormCallbacks<Draft> extends HostTools {
  /** The draft has changed; what follows from it arrives through the form's `update`, now or later. */
  readonly change: (draft: Draft) => void;
  /** Does what the form asks for. False, or a rejection: nothing was done, and the form stays as it is. */
  readonly submit: (draft: Draft) => Promise<boolean>;
  readonly cancel: () => void;
}
