import { proof } from '../../core/insight/proof';
import { ProofModal } from '../goals/proof-modal';
import { appLanguages } from '../languages';
import type { PluginParts } from '../plugin-parts';
import type { Logged } from './line-writer';
import { openModal } from '../open-modal';

/**
 * For a setback that was just logged: shows what came after earlier ones like it. Null for any other line, where none
 * was like it, in quiet mode, and where the settings do not wish it.
 */
export function proofOffer(parts: PluginParts, { path, line, day }: Logged): (() => void) | null {
  const { goals, journal, setup, today } = parts.live;
  const { settings, plan } = setup;
  if (!settings.log.proof || settings.quiet) return null;
  const logged = journal
    .list(plan, today, { from: day, to: day })
    .find((entry) => entry.path === path && entry.line === line && entry.kind === 'setback');
  if (logged === undefined) return null;
  const { about, precedents } = proof(goals, {
    today,
    countSteps: plan.countSteps,
    language: appLanguages.languageOf(settings.language),
    goal: null,
    words: null,
  });
  // A setback of an earlier day may not be the latest, which is what is shown.
  if (about !== logged.text || precedents.length === 0) return null;
  return () => {
    openModal(new ProofModal(parts));
  };
}
