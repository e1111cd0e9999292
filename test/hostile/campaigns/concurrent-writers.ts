import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCampaign } from '../campaign';
import { CLI, leftIn, newVault, NOTE, TODAY } from '../vault';

/** Many of us log into one note at once, old or new: every line is there, and nothing is left over. */
await runCampaign('concurrent writers', async ({ random, pick, goesOn, fault }) => {
  let tries = 0;
  while (goesOn()) tries += await ourselves(pick([3, 8, 20, 60]), random() < 0.5, fault);
  return tries;
});

async function ourselves(
  count: number,
  isNew: boolean,
  fault: (what: string) => void,
): Promise<number> {
  const root = newVault();
  if (!isNew) writeFileSync(join(root, NOTE), '# Day\n\n- older #win\n');
  await Promise.all(
    Array.from({ length: count }, (_, i) =>
      once(
        spawn(process.execPath, [CLI, 'log', `ours ${i}.`, '--vault', root, '--today', TODAY], {
          stdio: 'ignore',
        }),
        'exit',
      ),
    ),
  );
  const text = readFileSync(join(root, NOTE), 'utf8');
  const lost = Array.from({ length: count }, (_, i) => i).filter(
    (i) => !text.includes(`ours ${i}.`),
  );
  if (lost.length > 0) fault(`${count} at once lost ${lost.length} lines`);
  if (leftIn(root).length > 0) fault(`${count} at once left ${leftIn(root).join(', ')}`);
  rmSync(root, { recursive: true });
  return count;
}
