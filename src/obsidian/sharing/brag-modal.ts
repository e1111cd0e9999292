import type { Setting } from 'obsidian';
import type { DayRange } from '../../core/calendar/date-range';
import { dateRange } from '../../core/calendar/date-range';
import { periodOf } from '../../core/calendar/period';
import type { NoteDocument } from '../../core/review/note-document';
import { composeBrag } from '../../core/sharing/brag';
import type { WholeVault } from '../../models/whole-vault';
import { DocumentModal } from './document-modal';
import { addTextRow, addTickRow } from './form-rows';
import { unbrokenDates } from '../unbroken-dates';

/** Asks for the days of a brag document. */
export class BragModal extends DocumentModal {
  #field: Setting | null = null;
  #range = '';
  #names = false;

  protected override heading(): string {
    return this.parts.words.sharing.brag.modal;
  }

  protected override addFields(parent: HTMLElement): void {
    const { exporting, sharing } = this.parts.words;
    const words = {
      name: exporting.range,
      how: exporting.rangeExamples,
      placeholder: sharing.brag.rangeDefault,
      value: this.#range,
    };
    this.#field = addTextRow(
      parent,
      words,
      (range) => {
        this.#range = range.trim();
        this.#check();
        this.changed();
      },
      () => void this.send(),
    );
    const names = { name: exporting.names, how: exporting.namesHow, isOn: this.#names };
    addTickRow(parent, names, (isOn) => {
      this.#names = isOn;
      this.changed();
    });
    if (this.#range !== '') this.#check();
  }

  protected override compose({ setup, goals }: WholeVault): NoteDocument | null {
    const { live, noteWords: words } = this.parts;
    const days = this.#days(setup);
    if (days === null) return null;
    return composeBrag({ ...setup, goals, today: live.today, words }, days, this.#names);
  }

  #days({ dayLanguages, plan }: WholeVault['setup']): DayRange | null {
    const { today } = this.parts.live;
    if (this.#range === '') return periodOf('year', today, plan.firstWeekday);
    return dateRange(this.#range, today, dayLanguages, plan.firstWeekday);
  }

  #check(): void {
    const { live, words } = this.parts;
    const isUnknown = this.#days(live.setup) === null;
    const { failures, exporting } = words;
    this.#field?.setDesc(
      unbrokenDates(isUnknown ? failures.range(this.#range) : exporting.rangeExamples),
    );
    this.#field?.controlEl
      .querySelector('input')
      ?.setAttr('aria-invalid', isUnknown ? 'true' : null);
  }
}
