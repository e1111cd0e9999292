/** The tests that speak to a stage, and so can be played in Obsidian itself. The others look at pages of our own. */
export const SCENARIOS: string[] = [
  'bases',
  'code-block',
  'dialogs',
  'goals',
  'guesses',
  'outside',
  'phone',
  'plugin',
  'plugin-reach',
].map((name) => `test/e2e/${name}.test.ts`);
