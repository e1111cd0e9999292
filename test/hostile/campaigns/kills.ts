import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCampaign } from '../campaign';
import { CLI, leftIn, newVault, NOTE, TODAY } from '../vault';

/** Runs of `log` that are killed at any moment: the note is the old one or the new one, and nothing is left for long. */
await runCampaign('kills', async ({ random, pick, goesOn, fault }) => {
  const root = newVault();
  const file = join(root, NOTE);
  const old = `# Day\n\n${'- an older line #win\n'.repeat(2_000)}`;
  const log = (...words: string[]) =>
    spawn(process.execPath, [CLI, 'log', ...words, '--vault', root, '--today', TODAY], {
      stdio: 'ignore',
    });
  let tries = 0;
  // The time that a run takes: kills are spread over all of it.
  let lifetime = 1_000;
  for (; goesOn(); tries++) {
    writeFileSync(file, old);
    const isLinked = random() < 0.4;
    if (isLinked) linkSync(file, join(root, 'linked.md'));
    const signal = pick(['SIGKILL', 'SIGKILL', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const);
    const child = log('killed.');
    const ended = once(child, 'exit');
    await Promise.race([wait(lifetime * (0.3 + 0.8 * random())), ended]);
    child.kill(signal);
    await ended;
    const told = `try ${tries}, ${signal}${isLinked ? ', a hard link' : ''}`;
    const halfway = readFileSync(file, 'utf8');
    const isWhole = (text: string) =>
      text.replace(/.*killed\..*\n|.*after\..*\n|## Wins\n|\n/g, '') === old.replaceAll('\n', '');
    if (!isLinked && !isWhole(halfway))
      fault(`${told}: the note is neither the old nor the new one`);

    const start = performance.now();
    await once(log('after.'), 'exit');
    lifetime = performance.now() - start;
    const after = readFileSync(file, 'utf8');
    if (!after.includes('after.') || !isWhole(after))
      fault(`${told}: the next run left ${after.slice(0, 80)}`);
    const left = leftIn(root);
    if (left.length > 0) fault(`${told}: left ${left.join(', ')}`);
    rmSync(join(root, 'linked.md'), { force: true });
  }
  return tries;
});
