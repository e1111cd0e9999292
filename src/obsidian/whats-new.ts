import { DEVICE_KEYS } from './device-keys';
import { actionsOf, notify } from './notices';
import type { PluginParts } from './plugin-parts';

/** What CHANGELOG.md says about this version, its first lines; the build puts them here. */
declare const WHATS_NEW: readonly string[];

/** Tells once, on each device, what an update has brought. A first start and a step back have nothing to tell. */
export function tellWhatIsNew({ app, manifest, words }: PluginParts): void {
  const { version } = manifest;
  const before: unknown = app.loadLocalStorage(DEVICE_KEYS.version);
  if (before === version) return;
  app.saveLocalStorage(DEVICE_KEYS.version, version);
  if (typeof before !== 'string' || !isNewer(version, before) || WHATS_NEW.length === 0) return;
  const { whatsNew, whatsNewRead } = words.notices;
  const notice = notify(whatsNew(manifest.name, version), {
    name: whatsNewRead,
    run: () => undefined,
    stays: true,
  });
  const list = createEl('ul', 'small-wins-whats-new');
  for (const change of WHATS_NEW) list.createEl('li', { text: change });
  actionsOf(notice).before(list);
}

/** Of two versions such as `0.10.0`. */
function isNewer(version: string, other: string): boolean {
  return version.localeCompare(other, 'en', { numeric: true }) > 0;
}
