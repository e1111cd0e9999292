import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { GUESSES, RECORDS } from './stage/guesses';

/** What a run of the real app has answered; there is none before the first run. */
const FACTS = 'test/host/app-facts.json';
const isReal = process.env.STAGE !== undefined;
const pages = new PluginPages();
const answers: Record<string, unknown> = {};

let plugin: PluginPage;

beforeAll(async () => {
  plugin = await pages.open({ files: { '2026-11-20.md': '- walked #win\n' } });
});

afterAll(async () => {
  await pages.close();
  await pages.end();
  if (isReal) writeReports();
});

function facts(): Readonly<Record<string, unknown>> {
  return existsSync(FACTS)
    ? (JSON.parse(readFileSync(FACTS, 'utf8')) as Record<string, unknown>)
    : {};
}

/** Of the real app: every answer, and for people which guesses held. */
function writeReports(): void {
  writeFileSync('app-facts.json', `${JSON.stringify(answers, null, 2)}\n`);
  const lines = GUESSES.map(({ id, says, guessed }) => {
    const isAsked = id in answers;
    const held = JSON.stringify(answers[id]) === JSON.stringify(guessed);
    const verdict = !isAsked ? 'not answered' : held ? 'held' : 'did not hold';
    return `- **${verdict}**: ${says} (\`${id}\`, ${JSON.stringify(answers[id] ?? null)})`;
  });
  writeFileSync('guesses.md', `# Guesses about Obsidian, asked of it\n\n${lines.join('\n')}\n`);
}

describe('a guess about the app', () => {
  it.each(GUESSES)('is how this stage behaves: $says', async ({ id, guessed, ask }) => {
    answers[id] = await ask(plugin);

    // The real app is only asked: what it answers is a fact.
    if (!isReal) expect(answers[id]).toEqual(facts()[id] ?? guessed);
  });

  it.each(RECORDS)('has an answer that the stand-in gives too: $says', async ({ id, ask }) => {
    const answer = await ask(plugin);
    answers[id] = answer;

    expect(answer).toEqual(isReal ? expect.anything() : (facts()[id] ?? expect.anything()));
  });

  it('has a comment where the stand-in makes it, and each such comment a guess', () => {
    const files = readdirSync('test/host', { recursive: true, encoding: 'utf8' });
    const sources = files.filter((path) => /\.(ts|css)$/.test(path));
    const named = sources.flatMap((path) =>
      Array.from(
        readFileSync(join('test/host', path), 'utf8').matchAll(/a guess,[\s*]*`([\w-]+)`/gi),
        ([, id = '']) => id,
      ),
    );
    expect(named.sort()).toEqual(GUESSES.map(({ id }) => id).sort());
  });
});
