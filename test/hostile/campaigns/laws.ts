import fc from 'fast-check';
import { runCampaign } from '../campaign';
import { LAWS } from '../laws';
import { choices, notes } from '../notes';

/** Of each law in turn: all of them in less than half a second, so that a short time is not overrun. */
const RUNS_AT_ONCE = 20;

/** Every write to a note, on notes made to break it: see `laws.ts`. */
await runCampaign('laws of writes', ({ random, goesOn, fault }) => {
  let tries = 0;
  while (goesOn()) {
    for (const [name, law] of Object.entries(LAWS)) {
      const seed = Math.floor(random() * 2 ** 31);
      const { failed, numRuns, counterexample, errorInstance } = fc.check(
        fc.property(notes, choices, law),
        { seed, numRuns: RUNS_AT_ONCE },
      );
      tries += numRuns;
      if (failed) fault(`${name}: ${String(errorInstance)} ${JSON.stringify(counterexample)}`);
    }
  }
  return tries;
});
