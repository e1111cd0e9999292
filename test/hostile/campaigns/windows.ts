import '../app-window';
import SmallWinsPlugin from '../../../src/main';
import manifest from '../../../manifest.json';
import { Host } from '../../host/host';
import type { Campaign } from '../campaign';
import { runCampaign } from '../campaign';
import { NOTE } from '../vault';

const DATA = '.obsidian/plugins/small-wins/data.json';
const VAULTS: readonly Readonly<Record<string, string>>[] = [
  {},
  {
    [NOTE]: '# Day\n\n## Wins\n- a #win\n',
    'Goal.md': '---\nsmall-wins: goal\narea: health\n---\n',
  },
  {
    '.obsidian/daily-notes.json':
      '{"folder":"Days","format":"YYYY/MM/YYYY-MM-DD","template":"T/Day"}',
    'Days/2026/11/2026-11-20.md': '- [ ] open #step\n',
    'T/Day.md': '## Wins\n',
  },
  { [DATA]: '{"version":1,"mood":1,"plan":{"luck":[1]}}', [NOTE]: '- a #win/health\r\n' },
  { [DATA]: '{"version":', [NOTE]: '- a #win\n' },
];
const VALUES = [
  ...['', ' ', '0', '-1', '99999', '1e309', 'NaN', '../evil', '/etc', 'C:\\x', '.hidden', 'a//b', 'a\\b', './x'],
  ...['YYYY-MM-DD', '[[[', 'gggg-[W]ww', '[YYYY]', 'D', 'YYYY/MM/DD', '../YYYY-MM-DD', '#win', 'win', 'win, step'],
  ...['## Wins', 'Days', 'T/Day', 'T/Day.md', NOTE, '5 per week', 'mon, wed', '250 words', '2026-02-30', '2026-01-31'],
  ...['<%* x %>', '%%', '```', '\u202e', '\u001b[2J', '\ud800', '💪', '__proto__', 'constructor', 'x'.repeat(3_000)],
]; // prettier-ignore
const COMMANDS = [
  'small-wins:write-review',
  'small-wins:open-sidebar',
  'small-wins:check',
  'small-wins:rebuild',
];
const CONTROLS =
  'input, select, textarea, button, .checkbox-container, .clickable-icon, .setting-page-link, [role=button]';
/** What a note may never be called: out of the vault, hidden, or by a name that a disk refuses. */
const OUTSIDE = /(?:^|\/)\.{1,2}(?:\/|$)|(?:^|\/)\.(?!obsidian)|^[A-Za-z]:|^\/|\\|\p{Cc}/u;
const PLACES = /^(?:Folder|Date format|Template) /;
const ACTS = 14;

/**
 * Any values in the settings' window over any vault, then reading, logging and a review: nothing is thrown, nothing is
 * written outside the vault, no line of a note and no key of the file is lost.
 */
await runCampaign('windows', async (campaign) => {
  let tries = 0;
  let told = '';
  const thrown = (error: unknown) => {
    campaign.fault(
      `thrown: ${error instanceof Error ? (error.stack ?? '').slice(0, 400) : String(error)}: ${told}`,
    );
  };
  process.on('unhandledRejection', thrown);
  process.on('uncaughtException', thrown);
  window.addEventListener('error', ({ error }) => {
    thrown(error);
  });
  for (; campaign.goesOn(); tries++) {
    const files = campaign.pick(VAULTS);
    const done: string[] = [];
    try {
      await oneWindow(campaign, files, done, () => {
        told = JSON.stringify([Object.keys(files), done]).slice(0, 900);
      });
    } catch (error) {
      thrown(error);
    }
  }
  return tries;
});

async function oneWindow(
  { pick, random, fault }: Campaign,
  files: Readonly<Record<string, string>>,
  done: string[],
  tell: () => void,
): Promise<void> {
  const host = new Host({ files });
  const found: { plugin?: SmallWinsPlugin } = {};
  await host.start(async () => {
    found.plugin = await host.enable(SmallWinsPlugin, manifest);
  });
  await host.settled();
  const api = found.plugin?.api;
  if (api == null) throw new Error('the plugin did not start');
  await api.entries();
  host.app.setting.open();
  for (let act = 0; act < ACTS; act++) {
    await host.settled();
    const page = host.app.setting.getCurrentPageEl() ?? host.app.setting.containerEl;
    const modal = [...document.querySelectorAll('.modal-container')].at(-1);
    const root = random() < 0.8 ? page : (modal ?? page);
    const all = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
    // What says where to write is what could lead out of the vault.
    const places = random() < 0.3 ? all.filter((each) => PLACES.test(nameOf(each))) : [];
    const control = pick(places.length > 0 ? places : all) as HTMLElement | undefined;
    if (control === undefined) continue;
    done.push(`${nameOf(control)}${setTo(control, pick(VALUES), pick)}`);
    tell();
  }
  host.app.setting.close();
  const logged = await api.log({ text: 'from outside' }).then(
    ({ path }) => path,
    () => null,
  );
  for (const command of COMMANDS) {
    if (random() < 0.5) host.app.commands.executeCommandById(command);
  }
  await host.settled();
  await api.entries();
  await api.summary();
  const told = JSON.stringify([Object.keys(files), done]).slice(0, 900);
  if (logged !== null && !(host.memory.text(logged) ?? '').includes('from outside')) {
    fault(`a line is not in ${logged}: ${told}`);
  }
  for (const path of host.memory.paths())
    if (OUTSIDE.test(path)) fault(`${path} is written: ${told}`);
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.md')) continue;
    const now = (host.memory.text(path) ?? '').split(/\r?\n/);
    const lost = text.split(/\r?\n/).find((line) => line !== '' && !now.includes(line));
    if (lost !== undefined) fault(`${path} lost “${lost}”: ${told}`);
  }
  const kept = files[DATA];
  const saved = host.memory.text(DATA);
  if (
    kept !== undefined &&
    (saved === null || (kept.includes('"mood"') && !saved.includes('"mood"')))
  ) {
    fault(`data.json is now ${String(saved)}: ${told}`);
  }
  await host.stop();
  document.body.replaceChildren();
}

function nameOf(control: HTMLElement): string {
  const row = control.closest('.setting-item')?.querySelector('.setting-item-name')?.textContent;
  return `${row ?? ''} ${control.getAttribute('aria-label') ?? control.tagName}`.trim();
}

/** Sets a control as its user does, and says to what. */
function setTo(control: HTMLElement, value: string, pick: Campaign['pick']): string {
  if (control instanceof window.HTMLSelectElement) {
    const options = [...control.options].map((option) => option.value);
    if (options.length > 0) control.value = pick(options);
    control.dispatchEvent(new window.Event('change', { bubbles: true }));
    return `: ${control.value}`;
  }
  if (!(
    control instanceof window.HTMLInputElement || control instanceof window.HTMLTextAreaElement
  )) {
    control.click();
    return '';
  }
  control.value = value;
  for (const event of ['input', 'change', 'blur'])
    control.dispatchEvent(new window.Event(event, { bubbles: true }));
  return `: ${value.slice(0, 40)}`;
}
