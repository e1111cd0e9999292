import type { Words } from '../words';
import { dates } from './dates';
import { days as daysOf, listed, number, quoted } from './numbers';

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof: Words['proof'] = {
  ask: '何が大変でしたか？空欄なら直近のつまずき',
  about: quoted,
  count: (precedents) => `前にもこのような日が${daysOf(precedents)}ありました。`,
  setback: (setback, day, today) => `${dates.short(day, today)}：「${setback}」`,
  next: (win, days) => `${later(days)}に書いたこと：「${win}」。`,
  lessons: (lessons) => `残した学び：${listed(lessons.map(quoted))}。`,
  past: (win, day, today) => `${dates.short(day, today)}のできたこと：「${win}」。`,
  row: (kind, day, daysLater) => {
    switch (kind) {
      case 'setback':
        return `つまずき、${day}`;
      case 'next':
        return later(daysLater);
      case 'lesson':
        return `学び、${day}`;
      case 'past':
        return `できたこと、${day}`;
    }
  },
  another: '別のできたこと',
  anotherOption: (times) =>
    `別のできたことを見るには、--another ${number(times)} を付けてください。`,
  nothing: '思い返すものはまだありません。できたことがひとつあれば始められます。',
};

function later(days: number): string {
  return days === 1 ? '翌日' : `${daysOf(days)}後`;
}
