/** What a user does, by its name, and the tests that play it: their titles, or how they begin, by their file. */
export const SCENARIOS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'first use and restart': {
    plugin: ['asks for one small win', 'in a vault that holds wins already'],
    'plugin-reach': ['folds sections by Enter, which a restart remembers'],
  },
  'a first index of thousands of notes': {
    'plugin-years': ['are shown while they are read, come out as the command line has them'],
  },
  'a start that reads what has changed': {
    'plugin-reach': ['folds sections by Enter, which a restart remembers, while it reads what has'],
  },
  'logging from every place, and undo': {
    plugin: ['clears its field by Escape, says where the line will go'],
    outside: [
      'comes in by the ribbon, by another plugin',
      'is allowed by keyboard once it has said',
    ],
    phone: ['has the field, the new line and the button above the keyboard'],
  },
  'a note that is open and not saved': {
    plugin: [
      'changes the number, the cell and the entries',
      'clears its field by Escape, says where the line will go, puts it there, and takes it back; writes through the editor',
    ],
    'in-the-app': ['gets a line in both panes, beside typing that is not saved'],
  },
  'marking and completing lines': {
    editor: ['marks lines wherever they are, completes a step'],
    dialogs: ['marks each line by the command palette'],
    'in-the-app': [
      'has no badge and no dot of its own, and takes no mark',
      'has badges in its cards of notes',
      'complete a step with the date that Tasks would write',
    ],
  },
  'Live Preview and Source': {
    editor: ['are badges and dots in each of its modes', 'are at their places from right to left'],
    'in-the-app': ['has no badge and no dot of its own'],
  },
  'Reading view, previews and paper': {
    editor: ['are badges and dots in each of its modes'],
    plugin: ['unfolds the day that is clicked, shows the note of its entry on hover'],
    'code-block': ['show every view, accessible and no wider than their note, from either side'],
    'in-the-app': ['is exported up to the dialog of the system'],
    guesses: ['has an answer that the stand-in gives too'],
  },
  'code blocks': {
    'code-block': [
      'show every view',
      'are drawn in Live Preview too, with the button to edit them',
    ],
    'in-the-app': ['has badges in its cards of notes, blocks that are drawn'],
  },
  'suggestions beside those of the app': {
    editor: ['suggests areas and goals by keyboard'],
  },
  bases: {
    bases: [
      'unfolds a day by keyboard',
      'says so where there is nothing to show',
      'works in a popout',
    ],
  },
  'the settings': {
    plugin: [
      'are followed by the sidebar at once',
      'put the cursor into a new row',
      'that cannot be',
    ],
    'in-the-app': ['are found by words, in a window of their own and without one'],
  },
  'goals in their properties': {
    goals: [
      'is made by three questions',
      'does so 320 px wide, and has a form, opened from its menu, that says what is wrong',
    ],
  },
  'reviews written twice, and plugins that make notes': {
    plugin: ['is written again around hand-written text', 'asks about a part that was edited'],
    'in-the-app': ['fill a new day by their template', 'say where the weekly review goes'],
  },
  'folders renamed and deleted, notes changed outside': {
    plugin: ['is followed from outside, and as a folder is renamed and deleted'],
  },
  midnight: {
    plugin: ['becomes another at midnight'],
  },
  'a phone': {
    phone: [
      'keeps the menu of a long press when the finger is lifted, and makes room for the note',
    ],
    pointing: ['unfolds under a finger without a tooltip'],
    'plugin-reach': ['is never wider than a phone of %s px, and gives fingers 44 px'],
  },
  'switching off and on': {
    plugin: ['leaves nothing behind when it is switched off'],
  },
  'themes and right to left': {
    'plugin-reach': ['begins at the right', 'holds in the example vault'],
    'in-the-app': ['can be a theme: one pill for each mark'],
  },
  'the grammar table': {
    guesses: ['is how this stage behaves', 'has an answer that the stand-in gives too'],
  },
};

/** The test files that play them, on either stage. The others look at pages of our own. */
export const SCENARIO_FILES: string[] = Array.from(
  new Set(Object.values(SCENARIOS).flatMap(Object.keys)),
  (name) => `test/e2e/${name}.test.ts`,
);
