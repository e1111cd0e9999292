import { join } from 'node:path';
import { parseYaml } from './parse-yaml';
import type { DateFormat } from '../../../src/core/calendar/date-format';
import type { Day } from '../../../src/core/calendar/day';
import { Goals } from '../../../src/core/goals/goals';
import { notePathResolver } from '../../../src/core/goals/note-paths';
import { storedReviews } from '../../../src/core/calendar/period-notes';
import { knownDailyNotes } from '../../../src/core/journal/day-note';
import { Journal } from '../../../src/core/journal/journal';
import { mayHoldMark } from '../../../src/core/markdown/tag';
import { NO_PROPERTIES, readProperties } from '../../../src/core/notes/front-matter-property';
import type { Settings } from '../../../src/core/settings/settings';
import { parseSettings } from '../../../src/core/settings/settings';
import type { VaultConfig } from '../../../src/core/vault/vault-config';
import { vaultConfig } from '../../../src/core/vault/vault-config';
import type { VaultNotes } from '../../../src/core/vault/vault-notes';
import { vaultNotes } from '../../../src/core/vault/vault-notes';
import type { FileProblem } from '../../../src/core/vault/file-problem';
import { readConfigFiles } from './config-files';
import { misuse } from './failure';
import { findVault } from './find-vault';
import { cliWords, vaultLanguages } from './languages';
import { listNotes, readNoteFile } from './note-files';
import { ProgressBar } from './progress-bar';
import { todayOption } from './today';
import { tidy } from './write-file';

/** The options that every command takes. */
export interface GlobalOptions {
  readonly vault?: string;
  readonly today?: string;
  readonly json?: boolean;
  /** false by `--no-color` */
  readonly color: boolean;
  readonly lang?: string;
}

/** A vault as a command sees it: its config, where its notes are, and which day is today. */
export interface Vault extends VaultNotes {
  readonly root: string;
  readonly config: VaultConfig;
  readonly settings: Settings;
  /** the vault's language, then English */
  readonly languages: readonly [DateFormat, DateFormat];
  readonly today: Day;
  /** the config files that could not be used */
  readonly problems: readonly FileProblem[];
}

/** A vault with its notes read. */
export interface IndexedVault extends Vault {
  readonly journal: Journal;
  readonly goals: Goals;
  /** the paths of all notes, including those that are not read: links may lead to them */
  readonly paths: readonly string[];
}

/** Finds a vault and reads its config. Throws a Failure if there is none, or an option cannot be used. */
export function openVault(options: GlobalOptions): Vault {
  const root = findVault(options.vault, process.cwd());
  const { files, smallWins, problems } = readConfigFiles(root);
  const config = vaultConfig(files, parseSettings(smallWins));
  const { settings } = config;
  const languages = vaultLanguages(
    settings.language ?? languageOption(options.lang) ?? 'en',
    config.firstWeekday,
  );
  return {
    root,
    config,
    settings,
    languages,
    ...vaultNotes(config, languages, parseYaml),
    today: todayOption(options.today, settings.plan.dayStart),
    problems,
  };
}

/**
 * Reads every note of a vault; those that cannot be read are named on stderr and in the vault's problems. With
 * `tidies` notes that a killed run left half written are restored first.
 */
export function indexVault(vault: Vault, tidies = false): IndexedVault {
  const problems = [...vault.problems];
  const { read, plan, settings } = vault;
  const journal = new Journal();
  const { notes: paths, crumbs } = listNotes(vault.root, problems);
  if (tidies) for (const folder of crumbs) tidy(join(vault.root, folder));
  const goals = new Goals(journal, {
    settings: settings.goals,
    plan,
    resolve: notePathResolver(paths),
  });
  const { property } = settings.goals;
  const wanted = paths.filter(vault.config.reads);
  const saysMore = saysMoreThanProperties(vault);
  const progress = progressBar(wanted.length);
  for (let done = 0; done < wanted.length; done += NOTES_AT_ONCE) {
    const some = wanted.slice(done, done + NOTES_AT_ONCE);
    const texts = some.map((path) => readNoteFile(vault.root, path, problems, saysMore));
    some.forEach((path, index) => {
      const text = texts[index] ?? null;
      if (text === null) return;
      journal.set(path, read(path, text));
      const properties = readProperties(text, [property], parseYaml);
      if (properties !== null && properties !== NO_PROPERTIES) goals.set(path, properties);
    });
    progress?.update(done);
  }
  progress?.stop();
  const daily = knownDailyNotes(vault.daily, { journal, paths: () => paths });
  const reviews = storedReviews(vault.reviews, () => paths);
  return { ...vault, daily, reviews, journal, goals, paths, problems };
}

/** Whether, by its bytes, anything but the front matter of a note may matter: for most notes nothing does. */
function saysMoreThanProperties({ marks, settings }: Vault): (bytes: Uint8Array) => boolean {
  if (settings.winHeadings.length > 0) return () => true;
  return (bytes) => mayHoldMark(bytes, marks);
}

const PROGRESS_LEAST_NOTES = 2_000;
/** Read in a batch, then parsed in a batch: the processor's caches keep what each of the two needs. */
const NOTES_AT_ONCE = 64;

/** A bar on a terminal's stderr for work that takes a while, null elsewhere. */
function progressBar(total: number): ProgressBar | null {
  if (!process.stderr.isTTY || total < PROGRESS_LEAST_NOTES) return null;
  return new ProgressBar(process.stderr, total, cliWords().cli.readingNotes);
}

/** `--lang`: a language tag. Throws a Failure for anything else. */
function languageOption(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(given)[0];
  } catch {
    throw misuse((say) => say.language(given));
  }
}
