import type { Day } from '../calendar/day';
import type { NoteLink } from '../review/note-link';
import type { Words } from '../words/words';
import type { RowTelling } from './evidence';

/** How evidence is written, whatever the format. */
export interface EvidenceOptions extends RowTelling {
  readonly today: Day;
  readonly title: string;
  readonly words: Words;
  /** BCP 47 */
  readonly language: string;
  /** how Markdown links back to a note; null for no links */
  readonly link: NoteLink | null;
  /** how a JSON document is written */
  readonly json: (value: object) => string;
}
