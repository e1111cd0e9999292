import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { changeNote } from '../../../pkg/cli/src/write-file';
import { runCampaign } from '../campaign';
import { leftIn, newVault, NOTE } from '../vault';

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
  pause(Math.random() * 60);
}
`;

const SAVES = 100;

/** A program that does not know us saves all the while, into the note or by a new file in its place: no save is lost. */
await runCampaign('foreign writer', async ({ random, goesOn, fault }) => {
  let tries = 0;
  while (goesOn()) {
    const replaces = random() < 0.5;
    const lost = await againstStranger(replaces, fault);
    tries += SAVES;
    if (lost !== null) fault(`a stranger that ${replaces ? 'replaces' : 'saves'}: ${lost}`);
  }
  return tries;
});

/** What the stranger says of a save that was lost, null where none was. */
async function againstStranger(
  replaces: boolean,
  fault: (what: string) => void,
): Promise<string | null> {
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
  if (leftIn(root).length > 0) fault(`left ${leftIn(root).join(', ')}`);
  rmSync(root, { recursive: true });
  return code === 0 ? null : said.trim();
}
