import type { App } from 'obsidian';
import { Component } from 'obsidian';
import type { Day } from '../core/calendar/day';
import { formatDay } from '../core/calendar/day';
import type { Words } from '../core/words/words';
import type { Milestone } from '../core/insight/milestones';
import { milestones } from '../core/insight/milestones';
import { statusOf } from '../core/journal/day-status';
import { DEVICE_KEYS } from './device-keys';
import type { LiveJournal } from './index/live-journal';
import type { VaultSetup } from '../core/vault/vault-setup';
import { notifyReached } from './logging/log-notice';
import { notify } from './notices';
import { minutesNow } from './clock';

const CHECK_EVERY_MS = 60_000;

/** Celebrates what today's change has reached, and nudges at the chosen hour: each once per device. */
export class Celebration extends Component {
  readonly #app: App;
  readonly #live: LiveJournal;
  readonly #words: Words;

  /** key of the rules the milestones were last seen with: under other rules they differ, and none of them is news */
  #seenBy: VaultSetup | null = null;
  #seen = new Set<string>();

  constructor(app: App, live: LiveJournal, words: Words) {
    super();
    this.#app = app;
    this.#live = live;
    this.#words = words;
  }

  override onload(): void {
    this.register(
      this.#live.onChange(() => {
        this.#check();
      }),
    );
    this.registerInterval(
      window.setInterval(() => {
        this.#nudge();
      }, CHECK_EVERY_MS),
    );
  }

  #check(): void {
    const { setup, journal, today, progress } = this.#live;
    if (progress !== null) return;
    const { reached } = milestones(journal.context(setup.plan, today));
    const isFirstCheck = this.#seenBy !== setup;
    const fresh = reached.filter((milestone) => !this.#seen.has(keyOf(milestone)));
    this.#seenBy = setup;
    for (const milestone of fresh) this.#seen.add(keyOf(milestone));
    if (isFirstCheck || setup.settings.celebrate === 'off') return;
    for (const milestone of fresh) {
      if (milestone.day === today && this.#isOnce(DEVICE_KEYS.celebrated, keyOf(milestone))) {
        celebrate(milestone, setup, this.#words);
      }
    }
  }

  #nudge(): void {
    const { setup, journal, today, progress } = this.#live;
    const at = setup.settings.nudgeAt;
    if (progress !== null || at === null) return;
    const [hours = 0, minutes = 0] = at.split(':').map(Number);
    const isTime = minutesNow() >= hours * 60 + minutes;
    const isOpen = statusOf(today, journal.context(setup.plan, today)) === 'open';
    if (isTime && isOpen && this.#isOnce(DEVICE_KEYS.nudged, formatDay(today))) {
      notify(this.#words.milestones.nudge);
    }
  }

  /** Whether this has not been shown on this device yet; records that it has been now. */
  #isOnce(list: string, key: string): boolean {
    const stored: unknown = this.#app.loadLocalStorage(list);
    const told = Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
    if (told.includes(key)) return false;
    this.#app.saveLocalStorage(list, [...told.slice(-MOST_TOLD), key]);
    return true;
  }
}

/** Only what is reached today is ever shown, so a few records are enough. */
const MOST_TOLD = 50;

function keyOf({ kind, count, day }: Milestone): string {
  return `${kind} ${count} ${formatDay(day)}`;
}

function celebrate(milestone: Milestone, { settings }: VaultSetup, words: Words): void {
  if (settings.quiet && milestone.kind !== 'wins') return;
  const reward = rewardFor(settings.rewards, milestone.day);
  const text = words.milestones.reached(milestone, reward);
  notifyReached(text, settings.celebrate === 'burst');
}

/** One of the user's own rewards, a different one each day. */
function rewardFor(rewards: readonly string[], day: Day): string | null {
  return rewards[day % Math.max(1, rewards.length)] ?? null;
}
