import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { ProgressBar } from '../../pkg/cli/src/progress-bar';

/** What a terminal was sent as these numbers of the total were done, one after another. */
function drawn(total: number, ...done: number[]): string {
  const terminal = new PassThrough();
  const bar = new ProgressBar(terminal, total, (read, of) => `${read} of ${of} read`);
  for (const each of done) bar.update(each);
  bar.stop();
  return String(terminal.read() ?? '');
}

it('fills as the notes are read', () => {
  expect(drawn(4_000, 2_000)).toContain(`${'█'.repeat(20)}${'░'.repeat(20)} 2000 of 4000 read`);
});

it('is drawn again only when it has grown by a column', () => {
  expect(drawn(4_000, 64, 65, 66).match(/read/g)).toHaveLength(1);
});

it('leaves an empty line, and nothing if it was never drawn', () => {
  expect(drawn(4_000, 64).endsWith('\r\u001b[2K')).toBe(true);
  expect(drawn(4_000)).toBe('');
});

it('never hides the cursor, which Ctrl-C would leave hidden', () => {
  expect(drawn(4_000, 64, 2_000)).not.toContain('\u001b[?25');
});
