import {
  dealtSetbacks,
  findsOfTheme,
  offers,
  themedSetbacks,
  wordsOfLanguage,
} from './made-setbacks';
import {
  hoursInSpells,
  journalFromTheMiddle,
  lifelikeNoise,
  mondayToFriday,
  notesForEntries,
  pauses,
  pureNoise,
  restOnlyWithoutWin,
  timesPerWeek,
  everyFewDays,
  winsInSpells,
} from './noise-vault';
import { FORMER_TRENDS, PLANTS, gaps } from './planted-vault';
import type { Noise, Sample, Tally } from './promises';
import { falseFinds, finds, yearFinds, yeses } from './promises';
import { findsWhatWasSaid, saysMoreOfNothing } from './tried';

/** A share of vaults that the page on patterns names, and what is promised of it. */
export interface Claim {
  readonly part: string;
  readonly name: string;
  readonly vaults: number;
  readonly isKept: (share: number) => boolean;
  readonly tally: (sample: Sample) => Tally;
}

const NOISES: readonly (readonly [string, Noise])[] = [
  ['pure', pureNoise],
  ['lifelike', lifelikeNoise],
  ['hours in spells, half-life 3 days', hoursInSpells(3)],
  ['hours in spells, half-life 10 days', hoursInSpells(10)],
  ['wins in spells, half-life 14 days', winsInSpells(14)],
  ['wins in spells, half-life 30 days', winsInSpells(30)],
  ['rest marked only without a win', restOnlyWithoutWin],
  ['N per week or month', timesPerWeek],
  ['every N days', everyFewDays],
  ['Monday to Friday', mondayToFriday],
  ['pauses', pauses],
  ['notes only on days with an entry', notesForEntries],
  ['a journal from the middle on', journalFromTheMiddle],
];
const LENGTHS = [
  [4, '28 days'],
  [26, '26 weeks'],
  [52, '1 year'],
  [156, '3 years'],
] as const;
const anything = () => true;

const ONE_LOOK: readonly Claim[] = NOISES.flatMap(([name, noise]) =>
  LENGTHS.map(([weeks, length]) => ({
    part: 'One look: vaults of noise that show any pattern (at most 10 %)',
    name: `${name}, ${length}`,
    vaults: 1000,
    isKept: (share: number) => share <= 0.1,
    tally: (sample: Sample) => falseFinds(noise, weeks, sample),
  })),
);

const POWER: readonly Claim[] = [
  ...PLANTS.map((plant) => ({
    part: 'Power: vaults that show what was planted in them (at least 80 %)',
    plant,
    isKept: (share: number) => share >= 0.8,
  })),
  ...[10, 20, 30, 35].flatMap(gaps).map((plant) => ({
    part: 'Smaller effects in a year of notes (nothing is promised)',
    plant,
    isKept: anything,
  })),
  ...FORMER_TRENDS.map((plant) => ({
    part: 'The price of holding in spells (nothing is promised)',
    plant,
    isKept: anything,
  })),
].map(({ part, plant, isKept }) => ({
  part,
  name: `${plant.id}: ${plant.name}, ${plant.weeks} weeks`,
  vaults: 300,
  isKept,
  tally: (sample: Sample) => finds(plant, sample),
}));

const A_YEAR: readonly Claim[] = NOISES.slice(0, 2).flatMap(([name, noise]) => [
  {
    part: 'A year of weekly looks: vaults of noise that ever show a confirmed one (at most 12 %)',
    name,
    vaults: 1000,
    isKept: (share: number) => share <= 0.12,
    tally: (sample: Sample) => yearFinds(noise, sample).confirmed,
  },
  {
    part: 'A year of weekly looks, were none confirmed (nothing is promised)',
    name,
    vaults: 200,
    isKept: anything,
    tally: (sample: Sample) => yearFinds(noise, sample).ever,
  },
]);

const LIKENESS: readonly Claim[] = [
  {
    part: 'Setbacks: of those with words dealt at random, how many are offered one alike (at most 5 %)',
    name: 'words dealt at random',
    vaults: 1000,
    isKept: (share) => share <= 0.05,
    tally: (sample) => yeses((random) => offers(dealtSetbacks(random)), sample),
  },
  {
    part: 'Setbacks: of those with words dealt at random, how many are offered one alike (at most 5 %)',
    name: 'words as unevenly frequent as in a language',
    vaults: 1000,
    isKept: (share) => share <= 0.05,
    tally: (sample) => yeses((random) => offers(dealtSetbacks(random, wordsOfLanguage)), sample),
  },
  {
    part: 'Setbacks: of those with three of their theme before, how many find one (at least 80 %)',
    name: 'three themes',
    vaults: 300,
    isKept: (share) => share >= 0.8,
    tally: (sample) => yeses((random) => findsOfTheme(themedSetbacks(random)), sample),
  },
  {
    part: 'Setbacks: of those with three of their theme before, how many find one (at least 80 %)',
    name: 'three themes among the words of a language',
    vaults: 300,
    isKept: (share) => share >= 0.8,
    tally: (sample) =>
      yeses((random) => findsOfTheme(themedSetbacks(random, wordsOfLanguage)), sample),
  },
];

const TRIED: readonly Claim[] = [
  ...NOISES.flatMap(([name, noise]) =>
    (
      [
        ['won', 'week'],
        ['won', 'day'],
        ['metric', 'week'],
        ['metric', 'day'],
      ] as const
    ).map(([kind, unit]) => ({
      part: 'Experiments: of those that make no difference, how many say that they do (at most 5 %)',
      name: `${name}, ${kind === 'won' ? 'won days' : 'a metric'}, ${unit}s take turns`,
      vaults: 1000,
      // The promise is held by the test's own arithmetic: a share of a thousand is as large as this by luck alone.
      isKept: (share: number) => share <= 0.065,
      tally: (sample: Sample) => yeses(saysMoreOfNothing(noise, { unit, kind }), sample),
    })),
  ),
  ...(['week', 'day'] as const).map((unit) => ({
    part: 'Experiments: of those planned to find a gap four times in five, how many do (within 5 points)',
    name: `won days, ${unit}s take turns`,
    vaults: 300,
    isKept: (share: number) => share >= 0.75,
    tally: (sample: Sample) => yeses(findsWhatWasSaid(unit), sample),
  })),
];

export const CLAIMS: readonly Claim[] = [...ONE_LOOK, ...POWER, ...A_YEAR, ...LIKENESS, ...TRIED];
