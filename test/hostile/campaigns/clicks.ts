import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginPage } from '../../e2e/plugin-page';
import { PluginPages } from '../../e2e/plugin-page';
import type { Campaign } from '../campaign';
import { runCampaign } from '../campaign';

const KEYS = [
  ...['Enter', 'Enter', 'Escape', 'Escape', 'Tab', 'Tab', 'Shift+Tab', 'ArrowDown', 'ArrowUp', 'Space'],
  ...['ArrowLeft', 'ArrowRight', 'Backspace', 'Delete', 'Control+Enter', 'Control+z', 'Shift+F10', 'End'],
]; // prettier-ignore
const WORDS = [
  ...['read ten pages', 'yesterday called Anna #win/family', '#step write', 'end of June', '20 min', 'x'],
  ...['[[', '#win/', '- [ ] a', '%% b', '😀', 'kind:win', '31 November', '2026-11-18', 'Write the report'],
  ...['(25 min) run [km:: 5]', '0', '-1', '9999999', '<b>', 'مرحبا', '昨日走った', '```', '---', '$&'],
]; // prettier-ignore
const COMMANDS = [
  ...['log', 'log-another-day', 'open-sidebar', 'open-in-tab', 'open-all-wins', 'open-today', 'check'],
  ...['write-review', 'write-review-for', 'restore-review', 'narrow-goal', 'show-proof', 'start-timer'],
  ...['make-goal', 'copy-diagnostics', 'rebuild'],
]; // prettier-ignore
const ADDRESSES = ['', 'theme=dark', 'rtl', 'mobile', 'phone', 'lang=de', 'lang=ar&rtl', 'lang=ja'];
const CLICKABLE =
  'button, a, [role=button], [role=option], .menu-item, .clickable-icon, input, select, textarea, ' +
  '.small-wins-cell, [tabindex="0"], .suggestion-item, summary, .checkbox-container, .notice';
const OWN_PARTS =
  '.small-wins-view, .small-wins-all-view, .small-wins-modal, .small-wins-block, .notice';
const CODE_IN_WORDS = /undefined|NaN|\[object|native code|Infinity/;
const ACTS_A_PAGE = 80;
const ACTS_A_LOOK = 6;
const CLICK_MS = 700;
const PATIENCE_MS = 30_000;

/** Clicks, keys, words, commands and writes from outside, in any order: no error, no code in words, no line lost. */
await runCampaign('clicks', async (campaign) => {
  const pages = new PluginPages();
  let acts = 0;
  while (campaign.goesOn()) {
    const done = [campaign.pick(ADDRESSES)];
    const plugin = await pages.open({ address: done.join('') });
    const told = () => done.slice(-12).join(' | ');
    const opened = new Set<string>();
    let before = notesOf(plugin);
    for (let act = 1; act <= ACTS_A_PAGE && campaign.goesOn(); act++, acts++) {
      if (await isLate(oneMore(plugin, campaign, done))) {
        campaign.fault(`the page answers no more: ${told()}`);
        break;
      }
      if (act % ACTS_A_LOOK !== 0) continue;
      // What is typed into an open note is the typist's.
      for (const path of await openNotes(plugin)) opened.add(path);
      const after = notesOf(plugin);
      for (const [path, text] of before) {
        const isOwn = opened.has(path) || path.startsWith('Reviews/');
        const lost = isOwn ? null : lostLine(text, after.get(path) ?? '');
        if (lost !== null) campaign.fault(`${path} lost “${lost}”: ${told()}`);
      }
      before = after;
      const code = CODE_IN_WORDS.exec(await shownBy(plugin));
      if (code !== null) campaign.fault(`shows ${code[0]}: ${told()}`);
    }
    for (const error of await pages.close()) campaign.fault(`${error}: ${told()}`);
  }
  await pages.end();
  return acts;
});

/** One act, by chance; it is written down in `done`. */
async function oneMore(
  plugin: PluginPage,
  { random, pick }: Campaign,
  done: string[],
): Promise<void> {
  const { page } = plugin;
  const chance = random();
  if (chance < 0.5) {
    const inFront = page.locator('.modal-container, .menu, .suggestion-container');
    const isInFront = (await inFront.count()) > 0 && random() < 0.9;
    const all = (isInFront ? inFront.last() : page.locator('body')).locator(CLICKABLE);
    const target = all.nth(Math.floor(random() * (await all.count())));
    const name = await nameOf(target);
    // The app's own editor, and its own way to delete a note.
    if (name === null || /cm-content|Delete/.test(name)) return;
    done.push(`click ${name}`);
    const button = random() < 0.1 ? 'right' : 'left';
    // What is covered or gone cannot be clicked.
    await target.click({ timeout: CLICK_MS, button }).catch(() => done.push('(not clicked)'));
  } else if (chance < 0.82) {
    if (await isInEditor(plugin)) return;
    const isKey = chance < 0.7;
    const typed = pick(isKey ? KEYS : WORDS);
    done.push(typed);
    await (isKey ? page.keyboard.press(typed) : page.keyboard.type(typed));
  } else if (chance < 0.93) {
    const command = pick(COMMANDS);
    done.push(`command ${command}`);
    await plugin.run(command);
  } else if (chance < 0.97) {
    const [width, height] = [pick([320, 390, 600, 1000, 1400]), pick([480, 700, 900])];
    done.push(`${width} × ${height}`);
    await page.setViewportSize({ width, height });
  } else {
    const path = pick([...notesOf(plugin).keys()].filter((each) => /-11-(?:18|19|20)/.test(each)));
    done.push(`written outside: ${path}`);
    appendFileSync(join(plugin.vault.path, path), '\nfrom outside\n- from outside #win/x\n');
  }
}

async function nameOf(target: ReturnType<PluginPage['page']['locator']>): Promise<string | null> {
  const described = target.evaluate(
    (element) =>
      `${element.className} ${element.getAttribute('aria-label') ?? element.textContent}`,
    undefined,
    { timeout: CLICK_MS },
  );
  return described.then((name) => name.slice(0, 80)).catch(() => null);
}

async function isInEditor({ page }: PluginPage): Promise<boolean> {
  return page.evaluate(() => Boolean(document.activeElement?.closest('.mod-root .cm-content')));
}

/** The notes that any pane shows. */
async function openNotes({ page }: PluginPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const paths: string[] = [];
    window.app?.workspace.iterateAllLeaves(({ view }) => {
      if ('file' in view) paths.push((view.file as { readonly path?: string } | null)?.path ?? '');
    });
    return paths;
  });
}

async function shownBy({ page }: PluginPage): Promise<string> {
  const parts = await page.locator(OWN_PARTS).allInnerTexts();
  return parts.join('\n');
}

function notesOf({ vault }: PluginPage): Map<string, string> {
  const paths = readdirSync(vault.path, { recursive: true, encoding: 'utf8' });
  const notes = paths.filter((path) => path.endsWith('.md') && !path.startsWith('.'));
  return new Map(notes.map((path) => [path, readFileSync(join(vault.path, path), 'utf8')]));
}

/** A line of prose that a note no longer has at its place; null where all are there in their order. */
function lostLine(before: string, after: string): string | null {
  const lines = after.split('\n');
  let at = 0;
  for (const line of before.split('\n')) {
    // Lines with a mark, lists, properties and tables may be changed by what was clicked.
    if (line.trim() === '' || /#|::|^ *[-*+|]|^[\w-]+:/.test(line)) continue;
    at = lines.indexOf(line, at) + 1;
    if (at === 0) return line;
  }
  return null;
}

async function isLate(act: Promise<void>): Promise<boolean> {
  let late: NodeJS.Timeout | undefined;
  const waited = new Promise<true>((resolve) => {
    late = setTimeout(() => {
      resolve(true);
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([act.then(() => false), waited]);
  } finally {
    clearTimeout(late);
  }
}
