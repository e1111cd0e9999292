import type { CliData, CliFlag, Plugin } from 'obsidian';
import type { Period } from '../../core/calendar/period';
import { jsonDocument } from '../../core/documents/json-document';
import { Refusal, sentenceOf } from '../../core/words/refusal';
import type { Words } from '../../core/words/words';
import type { ApiAnswer } from '../../models/answers/answers';
import { listAnswer, loggedJson, streakAnswer } from '../../models/answers/answers';
import { givenWish } from '../../models/answers/given-wish';
import { askedPeriod, reviewAnswer } from '../../models/answers/period-answer';
import type { Door } from '../door';
import type { PluginParts } from '../plugin-parts';
import { composedReview } from '../review/composed-review';
import { Reviewer } from '../review/reviewer';
import { readVault, vaultNow } from './read-vault';
import { sentencesOf } from '../../core/words/sentences';

interface CliCommand {
  readonly description: string;
  readonly flags: Record<string, CliFlag>;
  readonly answer: (params: CliData, parts: PluginParts) => Promise<ApiAnswer>;
}

const KIND = '<win|step|setback|lesson|kudos>';

/** Our commands by name, after `small-wins:`. */
function commandsOf({ cli }: Words['api']): Readonly<Record<string, CliCommand>> {
  const area: CliFlag = { value: '<area>', description: cli.area };
  const goal: CliFlag = { value: '<name>', description: cli.goal };
  const day = cli.dayValue;
  return {
    log: {
      description: cli.log,
      flags: {
        text: { value: '<words>', description: cli.text, required: true },
        date: { value: day, description: cli.date },
        time: { value: '<HH:MM>', description: cli.time },
        area,
        goal: { value: '<name>', description: cli.anyGoal },
        kind: { value: KIND, description: cli.kind },
      },
      answer: log,
    },
    streak: {
      description: cli.streak,
      flags: { goal },
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
        from: { value: day, description: cli.from },
        to: { value: day, description: cli.to },
        kind: { value: KIND, description: cli.onlyKind },
        area,
        goal,
      },
      answer: list,
    },
  };
}

/** Registers our commands with Obsidian's command line. Skips apps without one, and names that are taken. */
export function registerCli(plugin: Plugin, door: Door): void {
  if (!('registerCliHandler' in plugin)) return;
  const { words } = door;
  const format: CliFlag = { value: '<text|json>', description: words.api.cli.format };
  for (const [name, { description, flags, answer }] of Object.entries(commandsOf(words.api))) {
    try {
      plugin.registerCliHandler(`small-wins:${name}`, description, { ...flags, format }, (params) =>
        printed(params, words, async (given) => answer(given, await door.wait())),
      );
    } catch {
      // Another plugin has this name. Register the rest all the same.
    }
  }
}

/** The text to print for a question. Never rejects: the app would have to catch it. */
async function printed(
  params: CliData,
  words: Words,
  answer: (params: CliData) => Promise<ApiAnswer>,
): Promise<string> {
  const isJson = params.format === 'json';
  try {
    if (!isJson && params.format !== undefined && params.format !== 'text') {
      throw new Refusal(words.api.format);
    }
    const { json, text } = await answer(params);
    return isJson ? jsonDocument(json) : text;
  } catch (error) {
    const sentence = sentenceOf(error, words);
    return isJson ? jsonDocument({ error: sentence }) : words.api.cli.error(sentence);
  }
}

async function log(params: CliData, parts: PluginParts): Promise<ApiAnswer> {
  const logged = await parts.logger.log(givenWish(params, vaultNow(parts)));
  const { cli } = parts.words.api;
  return {
    json: loggedJson(logged),
    text: cli.logged(logged.path, logged.line + 1, logged.text),
  };
}

async function review(params: CliData, parts: PluginParts): Promise<ApiAnswer> {
  const vault = await readVault(parts);
  const period = askedPeriod(params, vault);
  return params.write === undefined
    ? reviewAnswer(composedReview(parts, vault, period), vault)
    : writtenReview(period, parts);
}

/** Writes a review into its note. A command line cannot ask, so parts edited by hand are kept. */
async function writtenReview(period: Period, parts: PluginParts): Promise<ApiAnswer> {
  const { cli } = parts.words.api;
  const reviewer = new Reviewer(parts, () => Promise.resolve('keep'));
  const written = await reviewer.write(period);
  if (written === null) throw new Refusal(cli.reviewLeft);
  const { file, changed, created, kept } = written;
  const vault = vaultNow(parts);
  const { json } = reviewAnswer(composedReview(parts, vault, period), vault);
  const outcome = changed ? cli.reviewWritten(file.path) : cli.reviewUnchanged(file.path);
  return {
    json: { ...json, path: file.path, changed, created, kept },
    text: kept.length === 0 ? outcome : sentencesOf([outcome, cli.keptParts(kept)]),
  };
}

async function streak(params: CliData, parts: PluginParts): Promise<ApiAnswer> {
  return streakAnswer(params, await readVault(parts));
}

async function list(params: CliData, parts: PluginParts): Promise<ApiAnswer> {
  return listAnswer(params, await readVault(parts));
}
