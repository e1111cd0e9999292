import { neverCounts } from '../../core/notes/entry';
import type { CliData, CliFlag, Plugin } from 'obsidian';
import { jsonDocument } from '../../core/documents/json-document';
import { explainStreak } from '../../core/insight/explain-streak';
import type { ListedEntry } from '../../core/journal/journal';
import type { Parts } from '../plugin-parts';
import { Refusal, sentenceOf } from '../refusal';
import { askedDays, askedEntries, listAnswer, logAnswer, streakAnswer } from './answers';
import { printedReview, writtenReview } from './cli-review';
import { givenWish } from './given-wish';
import { configuredVault, readVault } from './read-vault';

/** An answer for programs and the same answer for people. */
interface CliReply {
  readonly json: object;
  readonly text: string;
}

const FORMAT: CliFlag = { value: '<text|json>', description: 'Output format, text by default' };
const AREA: CliFlag = { value: '<area>', description: 'Area, such as health/running' };
const GOAL: CliFlag = { value: '<name>', description: 'Goal, by its name, alias, path or link' };
const DAY = '<YYYY-MM-DD or words>';

interface CliCommand {
  readonly description: string;
  readonly flags: Record<string, CliFlag>;
  readonly answer: (params: CliData, parts: Parts) => Promise<CliReply>;
}

/** By name, after `small-wins:`. */
const COMMANDS: Readonly<Record<string, CliCommand>> = {
  log: {
    description: 'Log a win into the note of its day',
    flags: {
      text: { value: '<words>', description: 'What went right', required: true },
      date: { value: DAY, description: 'Its day, today by default' },
      time: { value: '<HH:MM>', description: 'Its time' },
      area: AREA,
      goal: { value: '<name>', description: 'Goal, or any note to link to' },
      kind: {
        value: '<win|step|setback|lesson|kudos>',
        description: 'What it is; without it, what its tags say',
      },
    },
    answer: log,
  },
  streak: {
    description: 'Show the streak, and why it is what it is',
    flags: { goal: GOAL },
    answer: streak,
  },
  review: {
    description: 'Show a review, or write it into its note',
    flags: {
      week: { value: '<week or day>', description: 'Its week, this one by default' },
      month: { value: '<YYYY-MM or words>', description: 'A month instead of a week' },
      quarter: { value: '<YYYY-Q4 or words>', description: 'A quarter' },
      year: { value: '<YYYY or words>', description: 'A year' },
      days: { value: '<from..to or words>', description: 'A range of days' },
      write: { description: 'Create or update the note; what was edited by hand is kept' },
    },
    answer: review,
  },
  list: {
    description: 'List entries',
    flags: {
      from: { value: DAY, description: 'First day' },
      to: { value: DAY, description: 'Last day' },
      kind: { value: '<win|step|setback|lesson|kudos>', description: 'Only this kind' },
      area: AREA,
      goal: GOAL,
    },
    answer: list,
  },
};

/** Registers our commands with Obsidian's command line. Skips apps without one, and names that are taken. */
export function registerCli(plugin: Plugin, parts: Parts): void {
  if (!('registerCliHandler' in plugin)) return;
  for (const [name, { description, flags, answer }] of Object.entries(COMMANDS)) {
    try {
      plugin.registerCliHandler(
        `small-wins:${name}`,
        description,
        { ...flags, format: FORMAT },
        (params) => printed(params, (given) => answer(given, parts)),
      );
    } catch {
      // Another plugin has this name. Register the rest all the same.
    }
  }
}

/** The text to print for a question. Never rejects: the app would have to catch it. */
async function printed(
  params: CliData,
  answer: (params: CliData) => Promise<CliReply>,
): Promise<string> {
  const isJson = params.format === 'json';
  try {
    if (!isJson && params.format !== undefined && params.format !== 'text') {
      throw new Refusal('“format” has to be text or json.');
    }
    const { json, text } = await answer(params);
    return isJson ? jsonDocument(json) : text;
  } catch (error) {
    const sentence = sentenceOf(error);
    return isJson ? jsonDocument({ error: sentence }) : `Error: ${sentence}`;
  }
}

async function log(params: CliData, parts: Parts): Promise<CliReply> {
  const { live, logger } = parts;
  const vault = await configuredVault(parts);
  const logged = await logger.log(givenWish(params, vault, live.today));
  return {
    json: logAnswer(logged),
    text: `Logged into ${logged.path}:${logged.line + 1}: ${logged.text}`,
  };
}

async function review(params: CliData, parts: Parts): Promise<CliReply> {
  const vault = await readVault(parts);
  return params.write === undefined
    ? printedReview(params, parts, vault)
    : writtenReview(params, parts, vault);
}

async function streak(params: CliData, parts: Parts): Promise<CliReply> {
  const vault = await readVault(parts);
  const { quiet } = vault.setup.settings;
  const facts = explainStreak(askedDays(params, parts, vault), { quiet });
  const lines = parts.words.streak.facts(facts, parts.live.today);
  return { json: streakAnswer(params, parts, vault), text: lines.join('\n') };
}

async function list(params: CliData, parts: Parts): Promise<CliReply> {
  const vault = await readVault(parts);
  const entries = askedEntries(params, parts, vault);
  const lines = entries.map((entry) => lineOf(entry, parts));
  return {
    json: listAnswer(entries, parts, vault),
    text: lines.length === 0 ? 'No entries here.' : lines.join('\n'),
  };
}

/** `Fri 20 Nov  win  wrote a page  (2026-11-20.md:3)`; an entry that does not count says so. */
function lineOf({ day, kind, counts, text, path, line }: ListedEntry, parts: Parts): string {
  const { words } = parts;
  const when = day === null ? 'no day' : words.dates.named(day, parts.live.today);
  const isUnremarkable = counts || neverCounts(kind);
  const what = isUnremarkable ? kind : `${kind}, not counted`;
  return `${when}  ${what}  ${text === '' ? words.entry.wordless : text}  (${path}:${line + 1})`;
}
