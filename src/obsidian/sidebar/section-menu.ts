import { Menu } from 'obsidian';
import type { SectionLayout } from '../../views/sidebar/section-layout';
import { USUAL_LAYOUT, isUsual, moved, withHidden } from '../../views/sidebar/section-layout';
import type { Words } from '../../core/words/words';
import type { SectionName } from '../../views/sidebar/section-name';
import { showAt, showBelow } from '../menu-place';

/** The layout of one sidebar's sections, and how to change it. */
export interface SectionArrangement {
  readonly layout: SectionLayout;
  readonly arrange: (layout: SectionLayout) => void;
  readonly words: Words;
}

/** What can be done with one section: move it among those on screen, or hide it. */
export function showSectionMenu(
  { layout, arrange, words }: SectionArrangement,
  event: MouseEvent,
  name: SectionName,
  onScreen: readonly SectionName[],
): void {
  const { menus } = words;
  const menu = new Menu();
  const addMove = (title: string, icon: string, by: -1 | 1) => {
    const next = moved(layout, name, by, onScreen);
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setIcon(icon)
        .setDisabled(next === null)
        .onClick(() => {
          if (next !== null) arrange(next);
        }),
    );
  };
  addMove(menus.moveUp, 'arrow-up', -1);
  addMove(menus.moveDown, 'arrow-down', 1);
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle(menus.hideSection(titlesOf(words)[name]))
      .setIcon('eye-off')
      .onClick(() => {
        arrange(withHidden(layout, name, true));
      }),
  );
  showAt(menu, event);
}

/** All sections, to show and hide each, and the way back to how they usually are. */
export function showSectionsMenu(arrangement: SectionArrangement, event: MouseEvent): void {
  const menu = new Menu();
  addSections(menu, arrangement);
  showBelow(menu, event);
}

/** Adds all sections to a menu, each checked while it is shown. */
export function addSections(menu: Menu, { layout, arrange, words }: SectionArrangement): void {
  const titles = titlesOf(words);
  menu.addItem((item) => item.setTitle(words.menus.sections).setIsLabel(true));
  for (const name of layout.order) {
    const isHidden = layout.hidden.has(name);
    menu.addItem((item) =>
      item
        .setTitle(titles[name])
        .setChecked(!isHidden)
        .onClick(() => {
          arrange(withHidden(layout, name, !isHidden));
        }),
    );
  }
  if (isUsual(layout)) return;
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle(words.menus.usualSections)
      .setIcon('rotate-ccw')
      .onClick(() => {
        arrange(USUAL_LAYOUT);
      }),
  );
}

function titlesOf(words: Words): Readonly<Record<SectionName, string>> {
  return {
    today: words.today.title,
    streak: words.streakView.title,
    heatmap: words.heatmap.title,
    week: words.week.title,
    goals: words.goalsView.title,
    patterns: words.patternsView.title,
    milestones: words.milestonesView.title,
    'on-this-day': words.onThisDay.title,
  };
}
