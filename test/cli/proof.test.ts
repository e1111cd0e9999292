import { describe, expect, it } from 'vitest';
import { runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const VAULT = {
  '.obsidian/app.json': '{}',
  'Book.md': '---\nsmall-wins: goal\n---\n',
  '2026-03-12.md': '- read mail all morning, no writing #setback [[Book]]\n',
  '2026-03-14.md': '- mornings for writing, post after ten #lesson\n',
  '2026-03-17.md': '- one sentence before the mail #win [[Book]]\n',
  '2026-05-01.md': '- train late #setback\n- read on the train #win\n',
  '2026-11-19.md': '- mail ate the morning, no writing #setback\n',
};
const TODAY = ['--today', '2026-11-20'] as const;

describe('proof on the command line', () => {
  it('says what came after a setback like the latest, in the words of the notes', () => {
    const { stdout, status } = runCli(temporaryFolder(VAULT), 'proof', ...TODAY);

    expect(status).toBe(0);
    expect(stdout).toContain('“mail ate the morning, no writing”');
    expect(stdout).toContain('One day like this before.');
    expect(stdout).toContain('12 Mar: “read mail all morning, no writing');
    expect(stdout).toContain('Five days later you wrote: “one sentence before the mail');
    expect(stdout).toContain('You noted: “mornings for writing, post after ten”.');
  });

  it('takes words, and one goal', () => {
    const root = temporaryFolder(VAULT);

    const late = runJson(root, 'proof', 'late', 'train', ...TODAY);
    expect(late['about']).toBe('late train');
    expect(late).toMatchObject({ precedents: [] });

    const mail = runJson(root, 'proof', 'mail, no writing', '--goal', 'Book', ...TODAY);
    expect(mail).toMatchObject({
      precedents: [{ setback: { day: '2026-03-12' }, next: { daysLater: 5 } }],
      past: null,
    });
    expect(runCli(root, 'proof', '--goal', 'Nothing').status).toBe(2);
  });

  it('shows a past win where no day was alike, and says so of an empty vault', () => {
    const { stdout } = runCli(temporaryFolder(VAULT), 'proof', 'something new', ...TODAY);
    expect(stdout).toMatch(/^One of your wins, from /);

    const empty = runCli(temporaryFolder({ '.obsidian/app.json': '{}' }), 'proof');
    expect(empty.stdout).toMatch(/^Nothing to look back on yet/);
  });

  it('shows another past win for the asking, the same one each time', () => {
    const root = temporaryFolder(VAULT);
    const asked = (...args: string[]) => runCli(root, 'proof', 'something new', ...args, ...TODAY);
    const first = asked();
    const second = asked('--another', '1');

    expect(first.stdout).toMatch(
      /^One of your wins, .*\nFor another of your wins, add --another 1\.\n$/,
    );
    expect(second.stdout).toContain('add --another 2.');
    expect(second.stdout.split('\n')[0]).not.toBe(first.stdout.split('\n')[0]);
    expect(asked('--another', '1').stdout).toBe(second.stdout);
    expect(asked('--another', '2').stdout.split('\n')[0]).toBe(first.stdout.split('\n')[0]);
    expect(asked('--another', 'more')).toMatchObject({ status: 2, stdout: '' });
    expect(asked('--another', 'more').stderr).toContain("isn't a count. Use a whole number");
    expect(runJson(root, 'proof', 'something new', ...TODAY)).toMatchObject({ hasAnother: true });
  });
});
