import type { PeriodKind } from '../calendar/period';
import type { BragSection } from '../settings/default-brag';
import { DEFAULT_BRAG } from '../settings/default-brag';
import { DEFAULT_PROMPTS } from '../settings/default-prompts';
import type { SettingsJson } from '../settings/settings-file';
import { DEFAULTS_JSON, withSetting } from '../settings/settings-file';
import type { Words } from './words';

/** The questions at the end of a review: the user's own, or those of the language. */
export function promptsOf(
  kind: PeriodKind,
  chosen: Readonly<Record<PeriodKind, readonly string[]>>,
  { defaults }: Pick<Words, 'defaults'>,
): readonly string[] {
  return isSame(chosen[kind], DEFAULT_PROMPTS[kind]) ? defaults.prompts[kind] : chosen[kind];
}

/** A section of a brag document with the name that is shown. `section.name` is its key, in whatever language. */
export interface NamedSection {
  readonly section: BragSection;
  readonly name: string;
}

/** The sections of a brag document: the user's own, or the usual ones named in the language. */
export function bragSections(
  chosen: readonly BragSection[],
  { defaults }: Pick<Words, 'defaults'>,
): NamedSection[] {
  const isUsual = isSame(chosen, DEFAULT_BRAG);
  return chosen.map((section, index) => ({
    section,
    name: (isUsual ? defaults.brag[index] : undefined) ?? section.name,
  }));
}

/** The defaults in the form of the file, with the texts of a language. */
export function usualSettings({ defaults }: Pick<Words, 'defaults'>): SettingsJson {
  const brag = DEFAULT_BRAG.map((section, index) => ({
    ...section,
    name: defaults.brag[index] ?? section.name,
  }));
  return withSetting(
    withSetting(DEFAULTS_JSON, 'review.prompts', defaults.prompts),
    'review.brag',
    brag,
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
