import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { ExperimentUnit, Side } from '../../experiments/experiment';
import type { ExperimentProblem } from '../../experiments/experiment-problem';
import type { ExperimentReport, Stage } from '../../experiments/experiments';
import type { Foresight, GapSought } from '../../experiments/foresight';
import type { Measure } from '../../experiments/measure';
import type { ExperimentOutcome } from '../../experiments/outcome';
import { dates } from './dates';
import { useInstead } from './expected';
import { counted, dayCount, form, number, rounded, short, weekCount } from './numbers';

/** What experiments say: nothing is said of the outcome before the end. */
export const experiments: Words['experiments'] = {
  measure: (measure: Measure | null): string => {
    if (measure === null) return 'una meta que ya no está';
    if (measure.kind === 'metric') return measure.name;
    return measure.goal === null ? 'días logrados' : `días logrados en ${measure.goal.name}`;
  },

  plan: {
    heading: 'Plan',
    how: (when: string | null, action: string, unit: ExperimentUnit): string => {
      const what = when === null ? action : `${upper(when)}: ${action}`;
      const turns = unit === 'week' ? 'semanas' : 'días';
      return `**Con** (✓) — ${what}. **Sin** (–) — no hacerlo. Si cada par de ${turns} empieza con o sin se decidió por sorteo.`;
    },
    table: { from: 'Desde', side: 'Lado', with: 'con', without: 'sin' },
  },

  turn: (
    side: Side | null,
    unit: ExperimentUnit,
    { when, action }: { readonly when: string | null; readonly action: string | null },
  ): string => {
    const now = unit === 'week' ? 'Esta semana' : 'Hoy';
    if (side === null) return `${now}: como quieras. No tiene pareja y no se cuenta.`;
    if (side === 'without') return `${now}: sin. No lo hagas.`;
    return `${now}: con. ${ended(when === null ? upper(action ?? '') : `${upper(when)}: ${action ?? ''}`)}`;
  },
  daysIn: (days: number, of: number): string => `Van ${number(days)} de ${dayCount(of)}`,
  stage: (stage: Stage, start: Day | null, last: Day | null, today: Day): string => {
    switch (stage) {
      case 'stuck':
        return 'No puede empezar tal como está.';
      case 'unplanned':
        return 'Su plan aún no está escrito.';
      case 'ahead':
        return start === null ? '' : `Empieza el ${dates.named(start, today)}.`;
      case 'running':
        return last === null ? '' : `En marcha hasta el ${dates.named(last, today)}.`;
      case 'over':
        return last === null ? '' : `Terminó el ${dates.named(last, today)}.`;
      case 'closed':
        return 'Archivado.';
    }
  },
  made: { routine: 'Lo convertiste en rutina.', dropped: 'Lo dejaste.' },

  outcome: (outcome: ExperimentOutcome, measure: Measure): string => {
    const { verdict, pairs, leftOut, isConstant } = outcome;
    const left = leftOut === 0 ? '' : ` ${leftOutPairs(leftOut)}`;
    if (pairs === 0) return `No se puede saber: no había nada que comparar.${left}`;
    if (isConstant) return `No se puede saber: fue igual con y sin.${left}`;
    const seen = sides(outcome, measure);
    const gap = gapWords(outcome, measure.kind === 'won');
    switch (verdict) {
      case 'more':
        return `${seen} Se notó: ${gap}.${left}`;
      case 'less':
        return `${seen} Con ello hubo menos: ${gap}.${left}`;
      case 'unclear':
        return `No se puede saber. ${seen} El azar por sí solo daría a menudo lo mismo: ${gap}.${left}`;
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
          ? `Falta su propiedad “${problem.property}”. ${useInstead(problem.expected)}`
          : `“${problem.property}: ${problem.written}” no se puede usar. ${useInstead(problem.expected)}`;
      case 'no-goal':
        return `Mide ${problem.measure}, y no existe esa meta. Elige otra medida.`;
      case 'starts-in-past':
        return 'Empieza en el pasado, y entonces su plan no estaba escrito. Elige un inicio desde hoy.';
      case 'damaged-plan':
        return `Su plan no se puede leer en la línea ${number(problem.line)}. Corrige esa línea, o pide que el plan se escriba de nuevo.`;
      case 'other-days':
        return 'Su plan es de otros días que los que dicen su inicio y sus semanas. Vuelve a ponerlos como estaban, o pide que el plan se escriba de nuevo.';
      case 'edited-plan':
        return problem.lopsided === 0
          ? 'Su plan se cambió a mano, y vale tal como está ahora.'
          : `Su plan se cambió a mano, y vale tal como está ahora. ${form(
              problem.lopsided,
              '1 par tiene dos turnos del mismo lado y queda fuera.',
              `${number(problem.lopsided)} pares tienen dos turnos del mismo lado y quedan fuera.`,
            )} Da a cada par un turno de cada lado.`;
      case 'overlap':
        return `“${problem.with}” mira lo mismo en algunos de los mismos días, así que ninguno puede decir a cuál de los dos se debe. Deja que uno espere.`;
    }
  },

  foresight: (found: Foresight, weeks: number): string[] => {
    switch (found.kind) {
      case 'unknown':
        return ['Aún hay muy pocos días para decir qué mostraría esto.'];
      case 'no-room':
        return ['Todos los días que mira tienen logro, así que no hay espacio para más.'];
      case 'constant':
        return [`“${found.name}” siempre ha sido igual, así que no hay nada que comparar.`];
      case 'power':
        return [
          ...(found.wonOf100 === null
            ? []
            : [`Últimamente logras ${number(found.wonOf100)} de cada 100 días.`]),
          `En ${weekCount(weeks)}, ${gapSought(found.gap)} se vería unas ${number(found.times)} veces de cada 100.`,
          ...(found.isEnough ? [] : [enough(found.weeks)]),
        ];
    }
  },
  none: 'Aún no has probado nada.',

  form: {
    title: 'Probar algo',
    question: '¿Qué quieres averiguar?',
    questionExample: '¿Escribo más con el teléfono lejos?',
    when: '¿Cuándo?',
    whenExample: 'después de cenar',
    action: '¿Qué harás entonces?',
    actionExample: 'dejar el teléfono en la cocina',
    measure: '¿Qué debería cambiar?',
    wonDays: 'Días con un logro',
    unit: '¿Qué se alterna?',
    units: { week: 'Semanas', day: 'Días' },
    weeks: '¿Cuánto tiempo?',
    weeksOf: weekCount,
    start: '¿Desde cuándo?',
    startOn: (day: Day, today: Day): string =>
      day === today + 1 ? `Mañana, ${dates.short(day, today)}` : dates.named(day, today),
    foresight: 'Lo que podría mostrar',
    how: 'La mitad del tiempo lo haces, la otra mitad no. Qué va primero se decide por sorteo, y nada se mira antes del final.',
    preview: 'Lo que se escribe en la nota',
    newNote: 'Small Wins creará esta nota, con su plan.',
    until: (first: Day, last: Day, today: Day): string => dates.range(first, last, today),
    submit: 'Empezar',
    taken: (name: string): string => `Ya existe una nota “${name}”. Haz otra pregunta.`,
  },
  actions: {
    open: 'Abrir nota',
    plan: 'Escribir su plan',
    planAgain: 'Reescribir su plan',
    routine: 'Hacerlo rutina',
    drop: 'Dejarlo',
    again: 'Repetirlo',
    lesson: 'Anotar como aprendizaje',
  },
  tried: { title: 'Lo que he probado', more: 'Probar algo…' },
  notices: {
    started: (question: string): string => `Planeado: “${question}”.`,
    takenBack: (question: string): string => `“${question}” se retiró. Su nota está vacía.`,
    planned: (question: string): string => `El plan de “${question}” está en su nota.`,
    routine: (question: string): string => `Ahora es una rutina: “${question}”.`,
    dropped: (question: string): string => `Dejado: “${question}”.`,
    undone: (question: string): string => `“${question}” está como antes.`,
    noDays: 'Para escribir un plan hay que conocer antes su inicio y sus semanas.',
  },
};

const pointCount = counted('punto', 'puntos');

function gapSought(gap: GapSought): string {
  return 'points' in gap
    ? `una diferencia de ${pointCount(gap.points)}`
    : `una subida de ${gap.name} de ${short(gap.from)} a ${short(gap.to)}`;
}

function enough(weeks: number | null): string {
  return weeks === null
    ? 'Ni siquiera un año lo mostraría cuatro de cada cinco veces.'
    : `Para verlo cuatro de cada cinco veces, planea ${weekCount(weeks)}.`;
}

function sides({ with: one, without: other }: ExperimentOutcome, measure: Measure): string {
  return measure.kind === 'won'
    ? `Con: ${number(one.won)} de ${dayCount(one.days)} ${form(one.days, 'logrado', 'logrados')}. Sin: ${number(other.won)} de ${number(other.days)}.`
    : `Con: ${measure.name}, alrededor de ${short(one.middle)}. Sin: alrededor de ${short(other.middle)}.`;
}

function gapWords({ gap, interval }: ExperimentOutcome, isShare: boolean): string {
  const say = (value: number) => (isShare ? rounded(100 * value, 0) : short(value));
  const size = say(gap ?? 0);
  const points = form(Math.abs(Math.round(100 * (gap ?? 0))), 'punto', 'puntos');
  const what = isShare
    ? `una diferencia de ${size} ${points}`
    : `una diferencia de alrededor de ${size}`;
  return interval === null
    ? what
    : `${what}, probablemente entre ${say(interval[0])} y ${say(interval[1])}`;
}

function leftOutPairs(count: number): string {
  return form(
    count,
    '1 par quedó fuera, porque uno de sus turnos no tiene ningún día que mirar.',
    `${number(count)} pares quedaron fuera, porque uno de sus turnos no tiene ningún día que mirar.`,
  );
}

/** Words of a note as a sentence: many end without a full stop. */
function ended(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

function upper(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('es') + text.slice(first.length);
}
