// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { append } from '../../../src/views/elements/element';
import { WindowList } from '../../../src/views/all-wins/window-list';

const ROW = 30;
const WINDOW = 600;

let scroller: HTMLElement;

/** Layout as a browser would do it: a row is as high as the list says, an empty box as high as it was made. */
function heightOf(element: HTMLElement): number {
  const given = element.style.getPropertyValue('--small-wins-chunk');
  if (given !== '') return parseInt(given, 10);
  return element.children.length * ROW;
}

function whole(): number {
  return [...scroller.children].reduce((sum, each) => sum + heightOf(each as HTMLElement), 0);
}

/** The rows that are in the window, of those that are drawn. */
function seen(): string[] {
  const rows: string[] = [];
  let top = -scroller.scrollTop;
  for (const box of scroller.children) {
    for (const row of box.children) {
      if (top >= 0 && top < WINDOW) rows.push(row.textContent);
      top += ROW;
    }
    if (box.children.length === 0) top += heightOf(box as HTMLElement);
  }
  return rows;
}

function numbers(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(from + at));
}

function aList(): WindowList<string> {
  return new WindowList<string>(scroller, (chunk, row) => {
    const element = append(chunk, 'div');
    element.tabIndex = -1;
    element.textContent = row;
    return element;
  });
}

/** Scrolls, and waits for the frame in which the list follows. */
async function scrollTo(top: number): Promise<void> {
  scroller.scrollTop = top;
  scroller.dispatchEvent(new Event('scroll'));
  await new Promise(requestAnimationFrame);
}

beforeEach(() => {
  scroller = append(document.body, 'div');
  Object.defineProperty(scroller, 'clientHeight', { value: WINDOW });
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return heightOf(this);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView');
  document.body.replaceChildren();
});

describe('a long list', () => {
  it('shows the rows in its window wherever it is scrolled to, and has few boxes', async () => {
    const list = aList();
    list.update(numbers(0, 40_000), true);
    expect(seen()).toEqual(numbers(0, 20));
    expect(whole()).toBe(40_000 * ROW);

    for (const row of [1_000, 39_980, 20_000, 20_010, 0]) {
      await scrollTo(row * ROW);
      expect(seen()).toEqual(numbers(row, 20));
      expect(whole()).toBe(40_000 * ROW);
      expect(scroller.children.length).toBeLessThan(14);
      expect(list.drawn().length).toBeLessThan(120);
    }
    list.destroy();
  });

  it('begins at the top where the rows are others, and stays where it is where they have changed', async () => {
    const list = aList();
    list.update(numbers(0, 2_000), true);
    await scrollTo(500 * ROW);

    list.update(numbers(0, 1_990), false);
    expect(seen()).toEqual(numbers(500, 20));
    list.update(numbers(7, 30), true);
    expect(seen()).toEqual(numbers(7, 20));
    list.update([], true);
    expect([seen(), whole()]).toEqual([[], 0]);
  });

  it('keeps the row that has the focus, however far away it is', async () => {
    const list = aList();
    list.update(numbers(0, 40_000), true);
    list.reveal(3)?.focus();
    await scrollTo(30_000 * ROW);

    expect(document.activeElement?.textContent).toBe('3');
    expect(seen()).toEqual(numbers(30_000, 20));
    HTMLElement.prototype.scrollIntoView = () => {
      scroller.scrollTop = 25_000 * ROW;
    };
    expect(list.reveal(25_000)?.textContent).toBe('25000');
    expect(whole()).toBe(40_000 * ROW);
  });
});
