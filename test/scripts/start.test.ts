import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder';

const NOTE = { '2026-11-20.md': '- did it #win\n', '.obsidian/app.json': '{}' };
/** The port that is wanted. */
const PORT = 4321;

/** Starts it and waits until it has printed an address. */
async function startServing(vault: string): Promise<{ child: ChildProcess; printed: string }> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--vault', vault]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes('Ctrl-C')) break;
  }
  return { child, printed };
}

function addressIn(printed: string): URL {
  return new URL(/http:\S+/.exec(printed)?.[0] ?? '');
}

async function pageAt(address: URL): Promise<string> {
  const [response] = (await once(get(address), 'response')) as [IncomingMessage];
  return text(response);
}

describe('npm start', () => {
  it('prints the day, the streak, the heatmap and the review, and ends there with --once', () => {
    const vault = temporaryFolder(NOTE);

    const { status, stdout } = spawnSync(
      process.execPath,
      ['scripts/start.mjs', '--once', '--vault', vault, '--today', '2026-11-20'],
      { encoding: 'utf8' },
    );

    expect(status).toBe(0);
    expect(stdout).toContain('did it');
    expect(stdout).toContain('The review is in');
    expect(stdout).not.toContain('http:');
  });

  it('serves the plugin on that vault, by another port where its own is in use, says what the page is, and ends by Ctrl-C', async () => {
    const other = createServer();
    other.on('error', () => undefined);
    other.listen(PORT, '127.0.0.1');
    onTestFinished(() => void other.close());

    const { child, printed } = await startServing(temporaryFolder(NOTE));
    const address = addressIn(printed);
    const html = await pageAt(address);
    child.kill('SIGINT');
    const [status] = (await once(child, 'exit')) as [number | null];

    expect(printed).toContain('only simulates Obsidian');
    expect(address.port).not.toBe(String(PORT));
    expect(html).toContain('stand-in');
    expect(status).toBe(0);
  });
});
