import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { ExperimentUnit, Side } from '../../experiments/experiment';
import type { ExperimentProblem } from '../../experiments/experiment-problem';
import type { ExperimentReport, Stage } from '../../experiments/experiments';
import type { Foresight, GapSought } from '../../experiments/foresight';
import type { Measure } from '../../experiments/measure';
import type { ExperimentOutcome } from '../../experiments/outcome';
import { dates, ended } from './dates';
import { useInstead } from './expected';
import { many, number, ofDays, plural, rounded, short, weeks as weeksOf } from './numbers';

/** What experiments say: what is tried is “es”, and nothing is said of the outcome before the end. */
export const experiments: Words['experiments'] = {
  measure: (measure: Measure | null): string => {
    if (measure === null) return 'ein Ziel, das es nicht mehr gibt';
    if (measure.kind === 'metric') return measure.name;
    return measure.goal === null ? 'Erfolgstage' : `Erfolgstage für „${measure.goal.name}“`;
  },

  plan: {
    heading: 'Plan',
    how: (when: string | null, action: string, unit: ExperimentUnit): string => {
      const what = when === null ? action : `${upper(when)}: ${action}`;
      const pair = unit === 'week' ? 'zwei Wochen' : 'zwei Tage';
      return `**Mit** (✓) — ${what}. **Ohne** (–) — lass es weg. Das Los hat entschieden, ob je ${pair} mit oder ohne beginnen.`;
    },
    table: { from: 'Ab', side: 'Seite', with: 'mit', without: 'ohne' },
  },

  turn: (
    side: Side | null,
    unit: ExperimentUnit,
    { when, action }: { readonly when: string | null; readonly action: string | null },
  ): string => {
    const now = unit === 'week' ? 'Diese Woche' : 'Heute';
    if (side === null) return `${now}: wie du magst. Ohne Gegenstück zählt es nicht mit.`;
    if (side === 'without') return `${now}: ohne. Lass es weg.`;
    return `${now}: mit. ${ended(when === null ? upper(action ?? '') : `${upper(when)}: ${action ?? ''}`)}`;
  },
  daysIn: (days: number, of: number): string => `${number(days)} von ${ofDays(of)} erfasst`,
  stage: (stage: Stage, start: Day | null, last: Day | null, today: Day): string => {
    switch (stage) {
      case 'stuck':
        return 'Kann so nicht laufen.';
      case 'unplanned':
        return 'Der Plan ist noch nicht geschrieben.';
      case 'ahead':
        return start === null ? '' : ended(`Beginnt am ${dates.named(start, today)}`);
      case 'running':
        return last === null ? '' : ended(`Läuft bis ${dates.named(last, today)}`);
      case 'over':
        return last === null ? '' : ended(`Endete am ${dates.named(last, today)}`);
      case 'closed':
        return 'Abgelegt.';
    }
  },
  made: { routine: 'Du hast es zur Routine gemacht.', dropped: 'Du hast es sein lassen.' },

  outcome: (outcome: ExperimentOutcome, measure: Measure): string => {
    const { verdict, pairs, leftOut, isConstant } = outcome;
    const left = leftOut === 0 ? '' : ` ${leftOutPairs(leftOut)}`;
    if (pairs === 0) return `Lässt sich nicht sagen: Es gab nichts zu vergleichen.${left}`;
    if (isConstant) return `Lässt sich nicht sagen: Es war mit und ohne gleich.${left}`;
    const seen = sides(outcome, measure);
    const gap = gapWords(outcome, measure.kind === 'won');
    switch (verdict) {
      case 'more':
        return `${seen} Es hat etwas bewirkt: ${gap}.${left}`;
      case 'less':
        return `${seen} Damit war es weniger: ${gap}.${left}`;
      case 'unclear':
        return `Lässt sich nicht sagen. ${seen} Das käme oft auch durch Zufall heraus: ${gap}.${left}`;
    }
  },

  facts: ({ experiment, stage, side, daysIn, outcome, measure }: ExperimentReport): string[] => [
    ...(stage === 'running' ? [experiments.turn(side, experiment.unit, experiment)] : []),
    ...(daysIn === null ? [] : [`${experiments.daysIn(daysIn.days, daysIn.of)}.`]),
    ...(outcome === null || measure === null ? [] : [experiments.outcome(outcome, measure)]),
    ...(experiment.status === 'active' ? [] : [experiments.made[experiment.status]]),
  ],

  problem: (problem: ExperimentProblem): string => {
    switch (problem.kind) {
      case 'property':
        return problem.written === null
          ? `Die Eigenschaft „${problem.property}“ fehlt. ${useInstead(problem.expected)}`
          : `„${problem.property}: ${problem.written}“ geht hier nicht. ${useInstead(problem.expected)}`;
      case 'no-goal':
        return `Es misst ${problem.measure}, und so ein Ziel gibt es nicht. Wähle etwas anderes zum Messen.`;
      case 'starts-in-past':
        return 'Es beginnt in der Vergangenheit, und der Plan war bis dahin nicht geschrieben. Lass es heute oder später beginnen.';
      case 'damaged-plan':
        return `Der Plan ist in Zeile ${number(problem.line)} nicht lesbar. Berichtige diese Zeile, oder lass den Plan neu schreiben.`;
      case 'other-days':
        return 'Der Plan gilt für andere Tage, als Beginn und Wochen sagen. Stell sie zurück, oder lass den Plan neu schreiben.';
      case 'edited-plan':
        return problem.lopsided === 0
          ? 'Der Plan wurde von Hand geändert und gilt, wie er jetzt ist.'
          : `Der Plan wurde von Hand geändert und gilt, wie er jetzt ist. ${plural(
              problem.lopsided,
              {
                one: 'Ein Paar hat zweimal dieselbe Seite und wird',
                other: `${number(problem.lopsided)} Paare haben zweimal dieselbe Seite und werden`,
              },
            )} ausgelassen. Gib jedem Paar beide Seiten.`;
      case 'overlap':
        return `„${problem.with}“ schaut an denselben Tagen auf dasselbe. So lässt sich nicht sagen, was von beidem es war. Lass eins davon warten.`;
    }
  },

  foresight: (found: Foresight, weeks: number): string[] => {
    switch (found.kind) {
      case 'unknown':
        return ['Noch sind es zu wenige Tage, um zu sagen, was das zeigen würde.'];
      case 'no-room':
        return ['Jeder Tag, um den es geht, ist schon ein Erfolgstag. Mehr geht nicht.'];
      case 'constant':
        return [`„${found.name}“ war immer gleich, also gibt es nichts zu vergleichen.`];
      case 'power':
        return [
          ...(found.wonOf100 === null
            ? []
            : [`Zuletzt waren ${number(found.wonOf100)} von 100 Tagen Erfolgstage.`]),
          `In ${weeksOf(weeks)} würde sich ${gapSought(found.gap)} in etwa ${number(found.times)} von 100 Fällen zeigen.`,
          ...(found.isEnough ? [] : [enough(found.weeks)]),
        ];
    }
  },
  none: 'Du hast noch nichts ausprobiert.',

  form: {
    title: 'Etwas ausprobieren',
    question: 'Was willst du herausfinden?',
    questionExample: 'Schreibe ich ohne Handy mehr?',
    when: 'Wann?',
    whenExample: 'nach dem Abendessen',
    action: 'Was tust du dann?',
    actionExample: 'das Handy ins Küchenregal legen',
    measure: 'Was soll sich dadurch ändern?',
    wonDays: 'Tage mit einem Erfolg',
    unit: 'Was wechselt sich ab?',
    units: { week: 'Wochen', day: 'Tage' },
    weeks: 'Wie lange?',
    weeksOf: (weeks: number): string => weeksOf(weeks),
    start: 'Ab wann?',
    startOn: (day: Day, today: Day): string =>
      day === today + 1 ? `Morgen, ${dates.short(day, today)}` : dates.named(day, today),
    foresight: 'Was es zeigen könnte',
    how: 'Die Hälfte der Zeit tust du es, die andere Hälfte lässt du es weg. Was zuerst kommt, entscheidet das Los, und vor dem Ende wird nichts ausgewertet.',
    preview: 'Was in die Notiz geschrieben wird',
    newNote: 'Small Wins legt diese Notiz mit ihrem Plan an.',
    until: (first: Day, last: Day, today: Day): string => dates.range(first, last, today),
    submit: 'Starten',
    taken: (name: string): string => `Eine Notiz „${name}“ gibt es schon. Stell eine andere Frage.`,
  },
  actions: {
    open: 'Notiz öffnen',
    plan: 'Plan schreiben',
    planAgain: 'Plan neu schreiben',
    routine: 'Zur Routine machen',
    drop: 'Sein lassen',
    again: 'Wiederholen',
    lesson: 'Als Erkenntnis notieren',
  },
  tried: { title: 'Was ich ausprobiert habe', more: 'Etwas ausprobieren …' },
  notices: {
    started: (question: string): string => `Geplant: „${question}“.`,
    takenBack: (question: string): string => `Zurückgenommen: „${question}“. Die Notiz ist leer.`,
    planned: (question: string): string => `Der Plan steht jetzt in der Notiz: „${question}“.`,
    routine: (question: string): string => `Jetzt eine Routine: „${question}“.`,
    dropped: (question: string): string => `Du lässt es sein: „${question}“.`,
    undone: (question: string): string => `Wieder wie vorher: „${question}“.`,
    noDays: 'Erst müssen Beginn und Wochen feststehen, dann lässt sich ein Plan schreiben.',
  },
};

function gapSought(gap: GapSought): string {
  return 'points' in gap
    ? `ein Abstand von ${many(gap.points, { one: 'Punkt', other: 'Punkten' })}`
    : `ein Anstieg von ${short(gap.from)} auf ${short(gap.to)} (${gap.name})`;
}

function enough(weeks: number | null): string {
  return weeks === null
    ? 'Selbst ein Jahr würde es nicht in vier von fünf Fällen zeigen.'
    : `Um es in vier von fünf Fällen zu sehen, plane ${weeksOf(weeks)} ein.`;
}

function sides({ with: one, without: other }: ExperimentOutcome, measure: Measure): string {
  return measure.kind === 'won'
    ? `Mit: ${number(one.won)} von ${ofDays(one.days)} mit Erfolg. Ohne: ${number(other.won)} von ${number(other.days)}.`
    : `Mit: ${measure.name} etwa ${short(one.middle)}. Ohne: etwa ${short(other.middle)}.`;
}

function gapWords({ gap, interval }: ExperimentOutcome, isShare: boolean): string {
  const say = (value: number) => (isShare ? rounded(100 * value, 0) : short(value));
  const size = say(gap ?? 0);
  const points = plural(Math.abs(Math.round(100 * (gap ?? 0))), { one: 'Punkt', other: 'Punkten' });
  const what = isShare ? `ein Abstand von etwa ${size} ${points}` : `ein Abstand von etwa ${size}`;
  return interval === null
    ? what
    : `${what}, wahrscheinlich ${say(interval[0])} bis ${say(interval[1])}`;
}

function leftOutPairs(count: number): string {
  return plural(count, {
    one: 'Ein Paar wurde ausgelassen, weil auf einer Seite kein Tag zum Anschauen da ist.',
    other: `${number(count)} Paare wurden ausgelassen, weil auf einer Seite kein Tag zum Anschauen da ist.`,
  });
}

function upper(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('de') + text.slice(first.length);
}
