import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { icons } from 'lucide';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');
/** Where a name is an icon's: in a command or a menu, in what draws one, and in the views' callbacks for it. */
const ICON =
  /\b(?:icon: |setIcon\(|addIcon\(|icon\(|addRibbonIcon\()(?:[^'()]{0,40}, )?'([a-z][a-z0-9-]+)'/g;

/** `CalendarDays` is `calendar-days` to the app. */
function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])|([a-z])([0-9])/g, (_, a, b, c, d) =>
      a === undefined ? `${c as string}-${d as string}` : `${a as string}-${b as string}`,
    )
    .toLowerCase();
}

describe('icons', () => {
  it('are all in the Lucide that the app brings (0.446.0): any other would be blank', () => {
    const known = new Set(Object.keys(icons).map(kebabCase));
    const named = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) =>
        [...readFileSync(join(SRC, path), 'utf8').matchAll(ICON)].map(([, name = '']) => name),
      );

    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
