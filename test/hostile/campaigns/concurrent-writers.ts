import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { changeNote } from '../../../pkg/cli/src/write-file';
import { runCampaign } from '../campaign';
import { CLI, leftIn, newVault, NOTE, TODAY } from '../vault';

/** Saves as a program does that knows nothing of us: reads, adds a line, writes; its own lines must all be there. */
const STRANGER = `
const fs = require('node:fs');
const [file, saves, replaces] = process.argv.slice(1);
const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
for (let i = 0; i < Number(saves); i++) {
  const text = fs.readFileSync(file, 'utf8');
  for (let k = 0; k < i; k++) if (!text.includes('theirs ' + k + '.')) { console.log('lost save ' + k + ' before ' + i); process.exit(1); }
  const next = text + 'theirs ' + i + '.\\n';
  if (replaces === 'true') { fs.writeFileSync(file + '.theirs', next); fs.renameSync(file + '.theirs', file); }
  else fs.writeFileSync(file, next);
  pause(Math.random() * 40);
}
`;

const SAVES = 100;

/**
 * Between our last look and our rename lie some microseconds, and no system call that Node knows compares and renames at
 * once. A stranger who renames as well may hit them; one who saves into the file is always seen.
 */
const MOST_LOST_OF_REPLACED = 0.005;

await runCampaign('concurrent writers', async ({ random, pick, goesOn, fault }) => {
  let tries = 0;
  const replaced = { saves: 0, lost: 0 };
  while (goesOn()) {
    tries += await ourselves(pick([3, 8, 20]), random() < 0.5, fault);
    const replaces = random() < 0.5;
    const lost = await againstStranger(replaces);
    tries += SAVES;
    if (replaces) {
      replaced.saves += SAVES;
      if (lost !== null) replaced.lost++;
    } else if (lost !== null) fault(`a stranger that saves: ${lost}`);
  }
  const { saves, lost } = replaced;
  if (lost > 1 + saves * MOST_LOST_OF_REPLACED) fault(`${lost} of ${saves} replaced notes lost`);
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

/** What the stranger says of a save that was lost, null where none was. */
async function againstStranger(replaces: boolean): Promise<string | null> {
  const root = newVault();
  const file = join(root, NOTE);
  writeFileSync(file, 'older\n');
  const stranger = spawn(process.execPath, ['-e', STRANGER, file, String(SAVES), String(replaces)]);
  let said = '';
  stranger.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = once(stranger, 'exit');
  for (let line = 0; stranger.exitCode === null; line++) {
    await changeNote(root, NOTE, (text) => ({ text: `${text ?? ''}ours ${line}.\n` }));
    await wait(1);
  }
  const [code] = (await ended) as [number];
  rmSync(root, { recursive: true });
  return code === 0 ? null : said.trim();
}
