import { neverCounts } from '../../core/notes/entry';
import type { CliData, CliFlag, Plugin } from 'obsidian';
import { jsonDocument } from '../../core/documents/json-document';
import { explainStreak } from '../../core/insight/explain-streak';
import type { ListedEntry } from '../../core/journal/journal';
import { interfaceWords } from '../languages';
import type { Door } from '../door';
import type { PluginParts } from '../plugin-parts';
import { Refusal, sentenceOf } from '../../core/words/refusal';
import { askedDays, askedEntries, listAnswer, logAnswer, streakAnswer } from './answers';
import { printedReview, writtenReview } from './cli-review';
import { givenWish } from './given-wish';
import { readVault, vaultNow } from './read-vault';

/** An answer for programs and the same answer for people. */
interface CliReply {
  readonly json: object;
  readonly text: string;
}

const { cli } = interfaceWords.api;
const FORMAT: CliFlag = { value: '<text|json>', description: cli.format };
const AREA: CliFlag = { value: '<area>', description: cli.area };
const GOAL: CliFlag = { value: '<name>', description: cli.goal };
const KIND = '<win|step|setback|lesson|kudos>';
const DAY = cli.dayValue;

interface CliCommand {
  readonly description: string;
  readonly flags: Record<string, CliFlag>;
  readonly answer: (params: CliData, parts: PluginParts) => Promise<CliReply>;
}

/** By name, after `small-wins:`. */
const COMMANDS: Readonly<Record<string, CliCommand>> = {
  log: {
    description: cli.log,
    flags: {
      text: { value: '<words>', description: cli.text, required: true },
      date: { value: DAY, description: cli.date },
      time: { value: '<HH:MM>', description: cli.time },
      area: AREA,
      goal: { value: '<name>', description: cli.anyGoal },
      kind: { value: KIND, description: cli.kind },
    },
    answer: log,
  },
  streak: {
    description: cli.streak,
    flags: { goal: GOAL },
    answer: streak,
  },
  review: {
    description: cli.review,
    flags: {
      week: { value: cli.weekValue, description: cli.week },
      month: { value: cli.monthValue, description: cli.month },
      quarter: { value: cli.quarterValue, description: cli.quarter },
      year: { value: cli.yearValue, description: cli.year },
      days: { value: cli.daysValue, description: cli.days },
      write: { description: cli.write },
    },
    answer: review,
  },
  list: {
    description: cli.list,
    flags: {
      from: { value: DAY, description: cli.from },
      to: { value: DAY, description: cli.to },
      kind: { value: KIND, description: cli.onlyKind },
      area: AREA,
      goal: GOAL,
    },
    answer: list,
  },
};

/** Registers our commands with Obsidian's command line. Skips apps without one, and names that are taken. */
export function registerCli(plugin: Plugin, door: Door): void {
  if (!('registerCliHandler' in plugin)) return;
  for (const [name, { description, flags, answer }] of Object.entries(COMMANDS)) {
    try {
      plugin.registerCliHandler(
        `small-wins:${name}`,
        description,
        { ...flags, format: FORMAT },
        (params) => printed(params, async (given) => answer(given, await door.wait())),
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
      throw new Refusal(interfaceWords.api.format);
    }
    const { json, text } = await answer(params);
    return isJson ? jsonDocument(json) : text;
  } catch (error) {
    const sentence = sentenceOf(error, interfaceWords);
    return isJson ? jsonDocument({ error: sentence }) : cli.error(sentence);
  }
}

async function log(params: CliData, parts: PluginParts): Promise<CliReply> {
  const { live, logger } = parts;
  const logged = await logger.log(givenWish(params, vaultNow(parts), live.today));
  return {
    json: logAnswer(logged),
    text: cli.logged(logged.path, logged.line + 1, logged.text),
  };
}

async function review(params: CliData, parts: PluginParts): Promise<CliReply> {
  const vault = await readVault(parts);
  return params.write === undefined
    ? printedReview(params, parts, vault)
    : writtenReview(params, parts, vault);
}

async function streak(params: CliData, parts: PluginParts): Promise<CliReply> {
  const vault = await readVault(parts);
  const { quiet } = vault.setup.settings;
  const facts = explainStreak(askedDays(params, parts, vault), { quiet });
  const lines = parts.words.streak.facts(facts, parts.live.today);
  return { json: streakAnswer(params, parts, vault), text: lines.join('\n') };
}

async function list(params: CliData, parts: PluginParts): Promise<CliReply> {
  const vault = await readVault(parts);
  const entries = askedEntries(params, parts, vault);
  const lines = entries.map((entry) => lineOf(entry, parts));
  return {
    json: listAnswer(entries, parts, vault),
    text: lines.length === 0 ? cli.noEntries : lines.join('\n'),
  };
}

/** `Fri 20 Nov  win  wrote a page  (2026-11-20.md:3)`; an entry that does not count says so. */
function lineOf({ day, kind, counts, text, path, line }: ListedEntry, parts: PluginParts): string {
  const { words } = parts;
  const when = day === null ? cli.noDay : words.dates.named(day, parts.live.today);
  const isUnremarkable = counts || neverCounts(kind);
  const name = words.entry.kind[kind];
  const what = isUnremarkable ? name : cli.notCounted(name);
  return `${when}  ${what}  ${text === '' ? words.entry.wordless : text}  (${path}:${line + 1})`;
}
