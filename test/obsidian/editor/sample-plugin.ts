import type { PluginManifest } from 'obsidian';
import { Plugin } from 'obsidian';
import { parse as parseYaml } from 'yaml';
import { english } from '../../../src/core/words/en/english';
import type { JournalNote } from '../../../src/core/journal/journal';
import { compileMarks } from '../../../src/core/markdown/tag';
import { noteParser } from '../../../src/core/notes/parse-note';
import { parseSettings } from '../../../src/core/settings/settings';
import { registerEditorFeatures } from '../../../src/obsidian/editor/editor-features';
import type { EditorJournal, EditorRules } from '../../../src/obsidian/editor/editor-journal';
import { VaultWriter } from '../../../src/obsidian/vault-writer';
import { day } from '../../core/journal/a-journal';

export const MANIFEST: PluginManifest = {
  id: 'small-wins',
  name: 'Small Wins',
  author: 'Nobody',
  version: '1.0.0',
  minAppVersion: '1.13.4',
  description: 'Notes.',
};

const { settings } = parseSettings({});

/** The rules of a vault that was never configured, on Friday 20 November 2026. */
export const RULES: EditorRules = {
  badges: true,
  dots: true,
  suggest: true,
  marks: compileMarks(settings.marks),
  tags: { win: 'win', step: 'step' },
  checkbox: 'x',
  doneCharacters: 'xXw',
  countSteps: true,
  hasUntaggedWins: false,
  hasTasks: false,
  dayLanguages: ['en'],
  words: english,
  reads: (path) => !path.startsWith('Templates/'),
};

/** A journal without an index: notes named by an ISO date have that day. */
export class SampleJournal implements EditorJournal {
  rules: EditorRules = RULES;
  today = day('2026-11-20');
  areas: string[] = ['money', 'health/running'];
  goals: string[] = ['Write the report'];
  winHeadings: string[] = [];
  copies = new Map<string, string>();
  known = new Map<string, string>();
  readonly listeners = new Set<() => void>();

  constructor(readonly writer: EditorJournal['writer']) {}

  read(path: string, text: string): JournalNote {
    const iso = /(\d{4}-\d{2}-\d{2})\.md$/.exec(path)?.[1];
    const noteDay = iso === undefined ? null : day(iso);
    const parser = noteParser({
      ...settings,
      winHeadings: this.winHeadings,
      language: 'en',
      parseYaml: (yaml) => parseYaml(yaml) as unknown,
    });
    return { path, day: noteDay, isDaily: noteDay !== null, ...parser(text, noteDay) };
  }

  indexed(path: string): JournalNote | null {
    const text = this.known.get(path);
    return text === undefined ? null : this.read(path, text);
  }

  copyOf(_: string, entry: { readonly text: string }): string | null {
    return this.copies.get(entry.text) ?? null;
  }

  recentAreas(): readonly string[] {
    return this.areas;
  }

  recentGoals(): readonly string[] {
    return this.goals;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Changes the rules, and notifies listeners. */
  set(rules: Partial<EditorRules>): void {
    this.rules = { ...RULES, ...rules };
    for (const listener of this.listeners) listener();
  }
}

/** Nothing but the editor's features. */
export class SamplePlugin extends Plugin {
  journal!: SampleJournal;

  override onload(): void {
    this.journal = new SampleJournal(new VaultWriter(this.app, english.obstacles));
    registerEditorFeatures(this, this.journal, english);
  }
}
