import { join } from 'node:path';
import type { DateFormat } from '../../../src/core/calendar/date-format';
import type { Day } from '../../../src/core/calendar/day';
import { Goals } from '../../../src/core/goals/goals';
import { notePathResolver } from '../../../src/core/goals/note-paths';
import { storedReview, storedReviews } from '../../../src/core/calendar/period-notes';
import type { KnownDailyNotes } from '../../../src/core/journal/day-note';
import { knownDailyNotes } from '../../../src/core/journal/day-note';
import { Journal } from '../../../src/core/journal/journal';
import { mayHoldMark } from '../../../src/core/markdown/tag';
import { isMergedWhole } from '../../../src/core/markdown/whole-merge';
import { mayHoldPulse } from '../../../src/core/notes/pulse';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import { NO_PROPERTIES, readProperties } from '../../../src/core/notes/front-matter-property';
import type { Settings } from '../../../src/core/settings/settings';
import { parseSettings } from '../../../src/core/settings/settings';
import { noteNames } from '../../../src/core/vault/note-names';
import type { VaultConfig } from '../../../src/core/vault/vault-config';
import { misreadProblems, vaultConfig } from '../../../src/core/vault/vault-config';
import type { VaultNotes } from '../../../src/core/vault/vault-notes';
import { vaultNotes } from '../../../src/core/vault/vault-notes';
import type { FileProblem } from '../../../src/core/vault/file-problem';
import { asLanguage } from '../../../src/core/settings/setting-values';
import { fnv1a } from '../../../src/core/text/fnv1a';
import { storedPath } from '../../../src/core/text/stored-path';
import { CONFIG_FOLDER, readConfigFiles } from './config-files';
import { misuse } from './failure';
import { findVault } from './find-vault';
import { cliWords, vaultLanguages } from './languages';
import { listNotes, readNoteFile } from './note-files';
import type { NoteCache } from './note-cache';
import type { ReadNote } from './packed-notes';
import { noteYaml } from './plain-yaml';
import { ProgressBar } from './progress-bar';
import { isTerminal } from './standard-out';
import { todayOption } from './today';
import { tidy } from './write-file';

/** The options that every command takes. */
export interface GlobalOptions {
  readonly vault?: string;
  readonly today?: string;
  readonly json?: boolean;
  /** false by `--no-color` */
  readonly color: boolean;
  /** false by `--no-cache` */
  readonly cache?: boolean;
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
  /** identifies what the reading of a note depends on besides the note */
  readonly rules: string;
}

/** A vault with its notes read. */
export interface IndexedVault extends Vault {
  readonly daily: KnownDailyNotes;
  readonly journal: Journal;
  readonly goals: Goals;
  /** the properties of notes that may be goals or experiments, by path */
  readonly marked: ReadonlyMap<string, Properties>;
  /** the paths of all notes, including those that are not read: links may lead to them */
  readonly paths: readonly string[];
}

/** Finds a vault and reads its config. Throws a Failure if there is none, or an option cannot be used. */
export function openVault(options: GlobalOptions): Vault {
  const root = findVault(options.vault, process.cwd());
  const { files, smallWins, problems } = readConfigFiles(root);
  const config = vaultConfig(files, parseSettings(smallWins));
  const { settings } = config;
  const language = settings.language ?? languageOption(options.lang) ?? 'en';
  const languages = vaultLanguages(language, config.firstWeekday);
  return {
    root,
    config,
    settings,
    languages,
    ...vaultNotes(config, languages, noteYaml),
    today: todayOption(options.today, settings.plan.dayStart),
    problems: [...problems, ...misreadProblems(config.misread, CONFIG_FOLDER)],
    rules: fnv1a(JSON.stringify([language, files, smallWins ?? null])),
  };
}

/** How a vault's notes are read. */
export interface Reading {
  /** whether notes that a killed run left half written are restored first */
  readonly tidies?: boolean;
  /** what earlier runs have read; without one every note is read */
  readonly cache?: NoteCache | null;
}

/** Reads every note of a vault; those that cannot be read are named on stderr and in the vault's problems. */
export function indexVault(vault: Vault, { tidies, cache = null }: Reading = {}): IndexedVault {
  const problems = [...vault.problems];
  const { plan, settings } = vault;
  const journal = new Journal();
  const { notes: paths, crumbs } = listNotes(vault.root, problems);
  if (tidies === true) for (const folder of crumbs) tidy(join(vault.root, folder));
  const goals = new Goals(journal, {
    settings: settings.goals,
    plan,
    resolve: notePathResolver(paths),
  });
  const marked = new Map<string, Properties>();
  readNotes(vault, paths.filter(vault.config.reads), { cache, problems }, (path, found) => {
    journal.set(path, found.note);
    if (found.properties === null) return;
    goals.set(path, found.properties);
    marked.set(path, found.properties);
  });
  const stored = (path: string) => storedPath(path, () => paths);
  const daily = knownDailyNotes(
    { daily: vault.daily, ...noteNames(vault.config, vault.languages) },
    { journal, paths: () => paths, stored },
  );
  const reviews = storedReviews(vault.reviews, (path, inAnyLanguage) =>
    storedReview(path, () => paths, inAnyLanguage),
  );
  return { ...vault, daily, reviews, journal, goals, marked, paths, problems };
}

/** Hands over what each note says, as earlier runs have read it or from its file. */
function readNotes(
  vault: Vault,
  paths: readonly string[],
  { cache, problems }: { readonly cache: NoteCache | null; readonly problems: FileProblem[] },
  use: (path: string, found: ReadNote) => void,
): void {
  const saysMore = saysMoreThanProperties(vault);
  const progress = progressBar(paths.length);
  for (let done = 0; done < paths.length; done += NOTES_AT_ONCE) {
    const some = paths.slice(done, done + NOTES_AT_ONCE).map((path) => {
      const known = cache?.known(path) ?? null;
      const before = problems.length;
      const text = known === null ? readNoteFile(vault.root, path, problems, saysMore) : null;
      return { path, known, text, isSound: problems.length === before };
    });
    for (const { path, known, text, isSound } of some) {
      const found = known ?? (text === null ? null : readText(vault, path, text));
      if (found === null) continue;
      // What a cache has kept is not looked at again: a note with a problem would be named once.
      if (known === null && isSound) cache?.keep(path, found);
      use(path, found);
    }
    progress?.update(done);
  }
  progress?.stop();
  cache?.save();
}

function readText({ read, settings }: Vault, path: string, text: string): ReadNote {
  const properties = readProperties(text, [settings.goals.property], noteYaml);
  return { note: read(path, text), properties: properties === NO_PROPERTIES ? null : properties };
}

/** Whether, by its bytes, anything but the front matter of a note may matter: for most notes nothing does. */
function saysMoreThanProperties({ marks, settings }: Vault): (bytes: Buffer) => boolean {
  if (settings.winHeadings.length > 0) return () => true;
  return (bytes) =>
    mayHoldMark(bytes, marks) ||
    mayHoldPulse(bytes) ||
    isMergedWhole(bytes.toString('utf8', 0, MARKER_BYTES));
}

/** Of a byte order mark, a merge's marker and what may follow it. */
const MARKER_BYTES = 11;

const STANDARD_ERROR = 2;
const PROGRESS_LEAST_NOTES = 2_000;
/** Read in a batch, then parsed in a batch: the processor's caches keep what each of the two needs. */
const NOTES_AT_ONCE = 64;

/** A bar on a terminal's stderr for work that takes a while, null elsewhere. */
function progressBar(total: number): ProgressBar | null {
  if (total < PROGRESS_LEAST_NOTES || !isTerminal(STANDARD_ERROR)) return null;
  return new ProgressBar(process.stderr, total, cliWords().cli.readingNotes);
}

/** `--lang`: a language tag. Throws a Failure for anything else. */
function languageOption(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const language = asLanguage(given);
  if (language === null) throw misuse((say) => say.language(given));
  return Intl.getCanonicalLocales(language)[0];
}
