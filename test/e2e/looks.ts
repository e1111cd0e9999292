import type { PluginPage } from './plugin-page';

/** The looks that a page is checked in, one after the other, without opening it again. */
const LOOKS = {
  light: { isDark: false, isRtl: false, width: 1280 },
  dark: { isDark: true, isRtl: false, width: 1280 },
  'right to left': { isDark: false, isRtl: true, width: 1280 },
  '320 px wide': { isDark: false, isRtl: false, width: 320 },
} as const;

/** What axe finds fault with on a page, and which of its dialogs are cut off, in each look. */
export async function faultsInEveryLook(plugin: PluginPage): Promise<Record<string, string[]>> {
  const faultsByLook: Record<string, string[]> = {};
  // What is beside it has tests of its own, and axe takes its time.
  await plugin.page.evaluate(() => window.app?.workspace.rightSplit.collapse());
  for (const [name, { isDark, isRtl, width }] of Object.entries(LOOKS)) {
    await plugin.page.setViewportSize({ width, height: 640 });
    await plugin.page.evaluate(
      ([dark, dir]) => {
        window.app?.setDarkMode(dark);
        document.documentElement.dir = dir;
      },
      [isDark, isRtl ? 'rtl' : 'ltr'] as const,
    );
    // The direction changes neither a name nor a colour: only what is cut off.
    const faults = isRtl ? [] : await plugin.violations(plugin.page, isDark);
    const found = [...faults, ...(await cutOff(plugin))];
    if (found.length > 0) faultsByLook[name] = found;
  }
  return faultsByLook;
}

/** The parts of a dialog that reach over its sides. */
function cutOff({ modal }: PluginPage): Promise<string[]> {
  return modal.evaluateAll((modals) =>
    modals.flatMap((each) => {
      const edge = each.getBoundingClientRect();
      return [...each.querySelectorAll('*')]
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1)
        .filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1)
        .map(({ part }) => `cut off: ${part.outerHTML.slice(0, 120)}`);
    }),
  );
}
