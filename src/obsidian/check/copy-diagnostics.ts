import { Platform, apiVersion } from 'obsidian';
import { diagnosticsText } from '../../core/documents/diagnostics';
import { doOrNotify, notify } from '../notices';
import { readVault } from '../api/read-vault';
import type { PluginParts } from '../plugin-parts';
import { foundProblems } from './found-problems';

/** Puts what a report of a fault needs on the clipboard of the window in use, and says so. */
export async function copyDiagnostics(parts: PluginParts): Promise<void> {
  await doOrNotify(async () => {
    const vault = await readVault(parts);
    const notes = parts.live.journal.notes();
    const text = diagnosticsText({
      versions: {
        [parts.manifest.name]: parts.manifest.version,
        Obsidian: apiVersion,
        platform: platformName(),
      },
      notes: notes.length,
      entries: notes.reduce((sum, { entries }) => sum + entries.length, 0),
      goals: vault.goals.all().length,
      settings: vault.setup.settings,
      problems: await foundProblems(parts, vault),
    });
    await activeWindow.navigator.clipboard.writeText(text);
    notify(parts.words.check.copied);
  });
}

function platformName(): string {
  const kinds = {
    iOS: Platform.isIosApp,
    Android: Platform.isAndroidApp,
    macOS: Platform.isMacOS,
    Windows: Platform.isWin,
    Linux: Platform.isLinux,
  };
  const name = Object.entries(kinds).find(([, is]) => is)?.[0] ?? 'unknown';
  return Platform.isPhone ? `${name}, phone` : Platform.isTablet ? `${name}, tablet` : name;
}
