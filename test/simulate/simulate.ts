import { lifelikeNoise, pureNoise } from './noise-vault';
import { PLANTS, gaps } from './planted-vault';
import type { Tally } from './promises';
import { falseFinds, finalFinds, finds } from './promises';

const NOISES = [
  ['pure noise', pureNoise],
  ['lifelike noise', lifelikeNoise],
] as const;
const LENGTHS = [
  [4, '28 days'],
  [26, '26 weeks'],
  [52, '1 year'],
  [156, '3 years'],
] as const;
/** `node test/simulate/run.mjs 7`: other seeds give other figures, near these. */
const seed = Number(process.argv[2] ?? 1);
let kept = true;

console.log('One look: vaults of noise that show any pattern (at most 10 %)\n');
for (const [name, noise] of NOISES) {
  for (const [weeks, length] of LENGTHS) {
    print(`${name}, ${length}`, falseFinds(noise, weeks, 1000, seed), (share) => share <= 0.1);
  }
}
console.log('\nPower: vaults that show what was planted in them (at least 80 %)\n');
for (const plant of PLANTS) {
  const name = `${plant.id}: ${plant.name}, ${plant.weeks} weeks`;
  print(name, finds(plant, 300, seed), (share) => share >= 0.8);
}
console.log('\nSmaller effects in a year of notes (nothing is promised)\n');
for (const plant of [10, 20, 30, 35].flatMap(gaps)) {
  print(`${plant.id}: ${plant.name}`, finds(plant, 300, seed), () => true);
}
console.log('\nA year of weekly looks: vaults of noise that ever show one\n');
for (const [name, noise] of NOISES) {
  const { shown, confirmed } = finalFinds(noise, 1000, seed);
  print(`${name}, confirmed (at most 12 %)`, confirmed, (share) => share <= 0.12);
  print(`${name}, were none confirmed`, shown, () => true);
}
process.exitCode = kept ? 0 : 1;

function print(
  name: string,
  { vaults, hits, byQuestion }: Tally,
  isKept: (share: number) => boolean,
) {
  const share = hits / vaults;
  const mark = isKept(share) ? '' : '  NOT KEPT';
  if (mark !== '') kept = false;
  const questions = [...byQuestion].map(([id, count]) => `${id} ${count}`).join(', ');
  console.log(`${(100 * share).toFixed(1).padStart(6)} %  ${name.padEnd(64)}${questions}${mark}`);
}
