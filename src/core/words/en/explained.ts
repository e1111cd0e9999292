/** What the plugin's own words mean, shown by a small (i). */
export const explained = {
  streak: {
    question: 'What is a streak?',
    answer:
      'Your winning days in a row. Only a day that was due and had no win ends it. Rest days and pauses are skipped.',
  },
  strength: {
    question: 'What is strength?',
    answer:
      "How steady you've been, from 0% to 100%. A winning day adds to it. A missed day takes a little away and never all of it.",
  },
  freeze: {
    question: 'What is a freeze?',
    answer:
      'It covers a missed day for you, so your streak goes on. You earn one for every seven winning days in a row.',
  },
  step: {
    question: 'What is a micro-step?',
    answer: 'A step so small that it fits into two minutes, even on a bad day.',
  },
  /** leads to a page of the guide */
  readMore: 'Read more',
  /** to the page before */
  back: 'Back',
  /** of the guide */
  allPages: 'All pages',
};
