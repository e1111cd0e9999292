import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import { dayContext } from '../journal/day-status';
import type { Journal } from '../journal/journal';
import type { JournalDay } from '../journal/journal-day';
import type { Plan } from '../journal/plan';
import type { Stretch } from '../journal/stretch';
import { startOfStretch } from '../journal/stretch';
import type { Pause } from '../notes/entry';
import type { Properties } from '../notes/front-matter-property';
import { lastActiveDay } from './activity';
import type { Goal } from './goal';
import { GoalDays } from './goal-days';
import type { GoalProperty, GoalNote } from './goal-note';
import { readGoal } from './goal-note';
import type { Belonging } from './membership';
import { Membership } from './membership';
import type { LinkResolver } from './note-paths';

/** What the settings say about goals. */
export interface GoalSettings extends GoalProperty {
  /** whether entries in a goal's own note belong to it without a link */
  readonly inherit: boolean;
  /** whether the user is told what drifts, stalls, asks too much, or leads to no goal */
  readonly alignment: boolean;
}

/** What goals depend on besides the journal. */
export interface GoalOptions {
  readonly settings: GoalSettings;
  /** the vault's, which applies where a goal does not say otherwise */
  readonly plan: Plan;
  /** finds the note that a link leads to: Obsidian's own in the app, ours in the command line */
  readonly resolve: LinkResolver;
}

/** A goal's days as they were judged last. */
interface JudgedGoal {
  readonly stretches: readonly Stretch[];
  readonly pauses: readonly Pause[];
  readonly context: DayContext;
}

/** The goals of a vault and their days, kept up to date note by note like the journal that they divide. */
export class Goals {
  readonly #options: GoalOptions;

  readonly #notes = new Map<string, GoalNote>();
  #all: readonly Goal[] = [];
  #membership: Membership;
  #days: GoalDays;
  #judged = new WeakMap<Goal, JudgedGoal>();

  constructor(
    readonly journal: Journal,
    options: GoalOptions,
  ) {
    this.#options = options;
    this.#membership = new Membership([], options.resolve, options.settings.inherit);
    this.#days = new GoalDays(this.#membership, options.plan.countSteps);
  }

  /**
   * Updates the goals from a note's properties. Returns whether any goal changed: false for notes that are not goals
   * and were none. So do `remove` and `pathChanged`.
   */
  set(path: string, properties: Properties): boolean {
    const { settings, plan } = this.#options;
    const note = settings.property === '' ? null : readGoal(path, properties, settings, plan);
    const before = this.#notes.get(path);
    if (note === null && before === undefined) return false;
    // A goal's note changes far more often than its properties do.
    if (note !== null && before !== undefined && fingerprint(note) === fingerprint(before)) {
      return false;
    }
    if (note === null) this.#notes.delete(path);
    else this.#notes.set(path, note);
    return this.#share();
  }

  /** Forgets a note; a note that is not a goal is ignored. */
  remove(path: string): boolean {
    return this.#notes.delete(path) && this.#share();
  }

  /** A note has come, gone or moved: links by its name may now lead elsewhere. */
  pathChanged(path: string): boolean {
    return this.#membership.isNamed(path) && this.#share();
  }

  /** Whether the user is told what drifts, stalls, asks too much, or leads to no goal. */
  get alignment(): boolean {
    return this.#options.settings.alignment;
  }

  /** By name, then path. */
  all(): readonly Goal[] {
    return this.#all;
  }

  /** The goals that are being followed. */
  active(): readonly Goal[] {
    return this.#all.filter(({ status }) => status === 'active');
  }

  /** The notes of goals, with what in them was not understood; by path. */
  notes(): readonly GoalNote[] {
    return [...this.#notes.values()].sort((a, b) => (a.goal.path < b.goal.path ? -1 : 1));
  }

  /** The goal that a person means by a link, a path, a name or an alias; null where there is none. */
  find(words: string): Goal | null {
    const link = words
      .trim()
      .replace(/^\[\[|\]\]$/g, '')
      .replace(/[|#].*$/, '')
      .trim()
      .replace(/\.md$/i, '');
    return this.#membership.linked(link, '') ?? null;
  }

  /** Whether a link in the note `from` leads to a goal, by its name, path or alias. */
  isLinkTo(goal: Goal, link: string, from: string): boolean {
    return this.#membership.linked(link, from) === goal;
  }

  /** The text of a link to a goal in the note `from`: its name, or its path if the name leads elsewhere. */
  linkTo(goal: Goal, from: string): string {
    const path = goal.path.replace(/\.md$/i, '');
    return this.#membership.linked(goal.name, from) === goal ? goal.name : path;
  }

  /** The text of a link in the note `from` to the goal with these words; without such a goal, the words as given. */
  linkTextOf(words: string, from: string): string {
    const goal = this.find(words);
    return goal === null ? words : this.linkTo(goal, from);
  }

  /** The goals that an entry in the note `path` belongs to, by name. */
  goalsOf(entry: Belonging, path: string): readonly Goal[] {
    return this.#membership.goalsOf(entry, path);
  }

  /** A goal's share of the journal; the same list while nothing in it has changed. */
  stretches(goal: Goal): readonly Stretch[] {
    return this.#days.stretches(goal, this.journal.stretches(this.#options.plan.countSteps));
  }

  /** The part of a day that belongs to a goal; null where nothing does. */
  day(goal: Goal, day: Day): JournalDay | null {
    const first = startOfStretch(day);
    const stretch = this.stretches(goal).find((each) => each.first === first);
    return stretch?.days.find((each) => each.day === day) ?? null;
  }

  /** A goal's days under its plan, as of `today`; the same object while nothing in them has changed. */
  context(goal: Goal, today: Day): DayContext {
    const stretches = this.stretches(goal);
    const pauses = this.journal.pauses();
    const judged = this.#judged.get(goal);
    if (
      judged?.context.today === today &&
      judged.stretches === stretches &&
      judged.pauses.length === pauses.length &&
      judged.pauses.every((pause, i) => pause === pauses[i])
    ) {
      return judged.context;
    }
    const { start, end, status, plan } = goal;
    // A goal that is done or dropped asks for no more days.
    const closed = status === 'active' ? null : (lastActiveDay(stretches, today) ?? -Infinity);
    const span = { start, last: end ?? closed };
    const facts = { stretches, pauses, earlier: judged?.context };
    const context = dayContext(facts, plan, today, span);
    this.#judged.set(goal, { stretches, pauses, context });
    return context;
  }

  /**
   * The followed goals, each with its days, beside the days of the whole vault; none beside the days of one goal or
   * area.
   */
  judgedBeside({ stretches, today }: DayContext): {
    readonly path: string;
    readonly context: DayContext;
  }[] {
    const vault = this.journal.stretches(this.#options.plan.countSteps);
    const isVault =
      vault.length === stretches.length && vault.every((stretch, i) => stretch === stretches[i]);
    if (!isVault) return [];
    return this.active().map((goal) => ({ path: goal.path, context: this.context(goal, today) }));
  }

  /** Divides the journal again, among other goals or by other links. */
  #share(): true {
    const { resolve, settings, plan } = this.#options;
    this.#all = [...this.#notes.values()].map(({ goal }) => goal).sort(byName);
    this.#membership = new Membership(this.#all, resolve, settings.inherit);
    this.#days = new GoalDays(this.#membership, plan.countSteps);
    return true;
  }
}

function byName(a: Goal, b: Goal): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (first !== second) return first < second ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}

function fingerprint(note: GoalNote): string {
  return JSON.stringify(note, (_, value: unknown) => (value instanceof Set ? [...value] : value));
}
