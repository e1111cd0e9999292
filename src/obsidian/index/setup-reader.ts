import type { App } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { fnv1a } from '../../core/text/fnv1a';
import { storedReviews } from '../../core/calendar/period-notes';
import { knownDailyNotes } from '../../core/journal/day-note';
import { noteNames } from '../../core/vault/note-names';
import type { Journal } from '../../core/journal/journal';
import type { LoadedSettings, Settings } from '../../core/settings/settings';
import type { FileProblem } from '../../core/vault/file-problem';
import { misreadProblems, vaultConfig } from '../../core/vault/vault-config';
import { vaultNotes } from '../../core/vault/vault-notes';
import type { VaultSetup } from '../../core/vault/vault-setup';
import type { DateFormat } from '../../core/calendar/date-format';
import { headingNames } from './cached-note';
import { readConfigFiles } from './config-files';
import type { IndexRules } from './index-rules';
import type { NotePaths } from './note-paths';

/** Where the settings are kept. */
export interface SettingsSource {
  /** `data.json` as it was last loaded or saved */
  readonly loaded: LoadedSettings;
  /** where `data.json` is, relative to the vault */
  readonly path: string;
  /** it exists and cannot be read: `loaded` is then older than the file, or holds the defaults */
  readonly isUnreadable: boolean;
  /** Calls back after every change; returns a function that unsubscribes. */
  readonly onChange: (listener: () => void) => () => void;
}

/** What the app knows of languages, and its parser of properties. */
export interface AppLanguages {
  /** The language of words: the setting, otherwise the app's own. */
  readonly languageOf: (setting: string | null) => string;
  /** The languages of file names: the app's, then English. */
  readonly noteLanguages: (language: string) => readonly [DateFormat, DateFormat];
  /** the locale by which moment names days */
  readonly locale: () => string;
  readonly parseYaml: (yaml: string) => unknown;
}

/** The vault's setup, and the rules that follow from it for reading notes. */
export interface ReadSetup {
  readonly setup: VaultSetup;
  readonly rules: IndexRules;
}

/** Increase it with every change in what is read from a note, so that no older reading is used. */
const READING = 6;

/** Reads the vault's setup from the settings and from the config of the app and other plugins. */
export class SetupReader {
  readonly #app: App;
  readonly #source: SettingsSource;
  readonly #languages: AppLanguages;
  readonly #journal: () => Journal;
  readonly #paths: NotePaths;

  /** what was last read, and the text of everything it was made from */
  #last: { readonly from: string; readonly read: ReadSetup } | null = null;
  #readAt = -Infinity;

  /** `journal` gives the one that is shown: daily notes are found where it knows them. */
  constructor(
    app: App,
    source: SettingsSource,
    languages: AppLanguages,
    { journal, paths }: { readonly journal: () => Journal; readonly paths: NotePaths },
  ) {
    this.#app = app;
    this.#source = source;
    this.#languages = languages;
    this.#journal = journal;
    this.#paths = paths;
  }

  /** Milliseconds since the files were last read. */
  get age(): number {
    return performance.now() - this.#readAt;
  }

  /** The setup from the present files: the same object until one of them changes. */
  async read(): Promise<ReadSetup> {
    this.#readAt = performance.now();
    const { files, fingerprint, problems: found } = await readConfigFiles(this.#app.vault);
    const { loaded, isUnreadable, path } = this.#source;
    const damaged: FileProblem = { path, code: 'bad-json', reason: null, used: 'earlier' };
    const config = vaultConfig(files, loaded);
    const problems = [
      ...(isUnreadable ? [damaged] : []),
      ...found,
      ...misreadProblems(config.misread, this.#app.vault.configDir),
    ];
    const { languageOf, noteLanguages, locale, parseYaml } = this.#languages;
    const language = languageOf(config.settings.language);
    const languages = noteLanguages(language);
    const { week } = languages[0];
    const readingOf = [fingerprint, locale()];
    const from = JSON.stringify([readingOf, loaded, language, week, problems]);
    if (this.#last?.from === from) return this.#last.read;
    const paths = this.#paths;
    const notes = vaultNotes(config, languages, parseYaml);
    const setup: VaultSetup = {
      ...notes,
      daily: knownDailyNotes(
        { daily: notes.daily, ...noteNames(config, languages) },
        {
          journal: { notesOf: (day: Day) => this.#journal().notesOf(day) },
          paths: () => paths.all(),
          stored: (path) => paths.stored(path),
        },
      ),
      reviews: storedReviews(notes.reviews, (...path) => paths.storedReview(...path)),
      config,
      settings: config.settings,
      language,
      languages,
      problems,
    };
    const read = { setup, rules: indexRules(setup, readingOf) };
    this.#last = { from, read };
    return read;
  }
}

/** The plan, the colours and the language do not change how notes are read; the key holds only what does. */
function indexRules(setup: VaultSetup, readingOf: readonly string[]): IndexRules {
  const { settings, config, states } = setup;
  const rules = [READING, ...readingOf, setup.dayLanguages, states, readFrom(settings)];
  return {
    key: fnv1a(JSON.stringify(rules)),
    reads: config.reads,
    daily: setup.daily,
    read: setup.read,
    readProperties: setup.readProperties,
    marks: setup.marks,
    winHeadings: headingNames(settings.winHeadings),
    mayHoldPulse: (path) => setup.daily.dayOf(path) !== null || setup.weekly.weekAt(path) !== null,
  };
}

/** The settings that decide what is read of notes, as one text. */
export function readFrom({ plan, language, ...settings }: Settings): string {
  const { marks, states, winHeadings, winProperty, dateProperty, excludedFolders, daily, weekly } =
    settings;
  const way = [language, plan.dayStart, marks, states, winHeadings, winProperty];
  return JSON.stringify([...way, dateProperty, excludedFolders, daily, weekly]);
}
