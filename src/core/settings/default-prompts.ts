import type { PeriodKind } from '../calendar/period';

/** What a review asks at its end until its user has other questions. */
export const DEFAULT_PROMPTS: Readonly<Record<PeriodKind, readonly string[]>> = {
  week: [
    'What worked, and could become a routine?',
    'What was hardest: what would make it a 2-minute step?',
    'Which win are you proud of?',
    'What will you share, and with whom?',
    'How did the week feel, 1–5? [pulse:: ]',
  ],
  month: [
    'Which win of this month would you tell a friend about?',
    'What took the least effort for what it gave?',
    'What kept coming back, and what would make it smaller?',
  ],
  quarter: [
    'What moved, and what made it move?',
    'What did you work on that no longer matters?',
    'What would you like to see at the end of the next quarter?',
  ],
  year: [
    'What are you proud of?',
    'What changed?',
    'Who helped, and do they know?',
    'What will you leave behind?',
    'What is your word for the next year?',
  ],
  days: [],
};
