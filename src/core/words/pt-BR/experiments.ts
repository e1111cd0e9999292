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
import {
  counted,
  days as daysOf,
  forms,
  number,
  plural,
  rounded,
  short,
  weeks as weeksOf,
} from './numbers';

/** What experiments say: what is tried is “it”, and nothing is said of the outcome before the end. */
export const experiments: Words['experiments'] = {
  /** what is measured, in a sentence's middle */
  measure: (measure: Measure | null): string => {
    if (measure === null) return 'uma meta que sumiu';
    if (measure.kind === 'metric') return measure.name;
    return measure.goal === null
      ? 'dias com conquista'
      : `dias com conquista para ${measure.goal.name}`;
  },

  plan: {
    heading: 'Plano',
    how: (when: string | null, action: string, unit: ExperimentUnit): string => {
      const what = when === null ? action : `${upper(when)}: ${action}`;
      const turns = unit === 'week' ? 'de semanas' : 'de dias';
      return `**Com** (✓) — ${what}. **Sem** (–) — deixar de fazer. Um sorteio decidiu se cada par ${turns} começa com ou sem.`;
    },
    table: { from: 'A partir de', side: 'Lado', with: 'com', without: 'sem' },
  },

  /** which side it is, and what that means; `side` is null on a last day without a partner */
  turn: (
    side: Side | null,
    unit: ExperimentUnit,
    { when, action }: { readonly when: string | null; readonly action: string | null },
  ): string => {
    const now = unit === 'week' ? 'Esta semana' : 'Hoje';
    if (side === null) return `${now}: como você quiser. Sem par, esta vez não conta.`;
    if (side === 'without') return `${now}: sem. Deixe de fazer.`;
    return `${now}: com. ${ended(when === null ? upper(action ?? '') : `${upper(when)}: ${action ?? ''}`)}`;
  },
  daysIn: (days: number, of: number): string => `${number(days)} de ${daysOf(of)} já passaram`,
  stage: (stage: Stage, start: Day | null, last: Day | null, today: Day): string => {
    switch (stage) {
      case 'stuck':
        return 'Não pode acontecer como está.';
      case 'unplanned':
        return 'O plano ainda não foi escrito.';
      case 'ahead':
        return start === null ? '' : `Começa ${dates.named(start, today)}.`;
      case 'running':
        return last === null ? '' : `Vai até ${dates.named(last, today)}.`;
      case 'over':
        return last === null ? '' : `Terminou ${dates.named(last, today)}.`;
      case 'closed':
        return 'Guardado.';
    }
  },
  made: { routine: 'Você fez disso uma rotina.', dropped: 'Você deixou isso de lado.' },

  /** the end, in words; empty lists of numbers are never quoted */
  outcome: (outcome: ExperimentOutcome, measure: Measure): string => {
    const { verdict, pairs, leftOut, isConstant } = outcome;
    const left = leftOut === 0 ? '' : ` ${leftOutPairs(leftOut)}`;
    if (pairs === 0) return `Não dá para dizer: não havia o que comparar.${left}`;
    if (isConstant) return `Não dá para dizer: foi igual com e sem.${left}`;
    const seen = sides(outcome, measure);
    const gap = gapWords(outcome, measure.kind === 'won');
    switch (verdict) {
      case 'more':
        return `${seen} Fez diferença: ${gap}.${left}`;
      case 'less':
        return `${seen} Com, houve menos: ${gap}.${left}`;
      case 'unclear':
        return `Não dá para dizer. ${seen} O acaso sozinho muitas vezes faria o mesmo: ${gap}.${left}`;
    }
  },

  /** today's side while it runs, and what came of it at its end */
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
          ? `Falta a propriedade “${problem.property}”. ${useInstead(problem.expected)}`
          : `“${problem.property}: ${problem.written}” não pode ser usado. ${useInstead(problem.expected)}`;
      case 'no-goal':
        return `Ele mede ${problem.measure}, e essa meta não existe. Escolha outra medida.`;
      case 'starts-in-past':
        return 'Ele começa no passado, e o plano ainda não estava escrito. Escolha um início a partir de hoje.';
      case 'damaged-plan':
        return `O plano não pode ser lido na linha ${number(problem.line)}. Corrija essa linha, ou peça que o plano seja escrito de novo.`;
      case 'other-days':
        return 'O plano é de outros dias, não do início e das semanas que constam. Volte-os, ou peça que o plano seja escrito de novo.';
      case 'edited-plan':
        return problem.lopsided === 0
          ? 'O plano foi alterado à mão, e vale como está agora.'
          : `O plano foi alterado à mão, e vale como está agora. ${plural(
              problem.lopsided,
              forms(
                'Um par tem duas vezes do mesmo lado e fica de fora.',
                `${number(problem.lopsided)} pares têm duas vezes do mesmo lado e ficam de fora.`,
              ),
            )} Dê a cada par uma vez de cada lado.`;
      case 'overlap':
        return `“${problem.with}” olha a mesma coisa em parte dos mesmos dias, e nenhum dos dois pode dizer qual fez efeito. Deixe um deles esperar.`;
    }
  },

  /** what it could see, before it begins */
  foresight: (found: Foresight, weeks: number): string[] => {
    switch (found.kind) {
      case 'unknown':
        return ['Ainda há poucos dias para dizer o que isto mostraria.'];
      case 'no-room':
        return ['Você tem conquista em todos os dias que ele olha, então não há espaço para mais.'];
      case 'constant':
        return [`“${found.name}” sempre foi igual, então não há o que comparar.`];
      case 'power':
        return [
          ...(found.wonOf100 === null
            ? []
            : [`Ultimamente, ${number(found.wonOf100)} de 100 dias tiveram conquista.`]),
          `Em ${weeksOf(weeks)}, ${gapSought(found.gap)} apareceria cerca de ${number(found.times)} vezes em 100.`,
          ...(found.isEnough ? [] : [enough(found.weeks)]),
        ];
    }
  },
  none: 'Você ainda não experimentou nada.',

  /** the four questions */
  form: {
    title: 'Experimentar algo',
    question: 'O que você quer descobrir?',
    questionExample: 'Escrevo mais com o celular longe?',
    when: 'Quando?',
    whenExample: 'depois do jantar',
    action: 'O que você vai fazer então?',
    actionExample: 'deixar o celular na prateleira',
    measure: 'O que isso deve mudar?',
    wonDays: 'Dias com uma conquista',
    unit: 'O que se reveza?',
    units: { week: 'Semanas', day: 'Dias' },
    weeks: 'Por quanto tempo?',
    weeksOf,
    start: 'A partir de quando?',
    startOn: (day: Day, today: Day): string =>
      day === today + 1 ? `Amanhã, ${dates.short(day, today)}` : dates.named(day, today),
    foresight: 'O que poderia mostrar',
    how: 'Metade do tempo você faz, metade não. Um sorteio decide o que vem primeiro, e nada é olhado antes do fim.',
    preview: 'O que é escrito na nota',
    newNote: 'O Small Wins vai criar esta nota, com o plano.',
    until: (first: Day, last: Day, today: Day): string => dates.range(first, last, today),
    submit: 'Começar',
    taken: (name: string): string => `Já existe uma nota “${name}”. Faça outra pergunta.`,
  },
  /** what can be done with one */
  actions: {
    open: 'Abrir nota',
    plan: 'Escrever o plano',
    planAgain: 'Escrever o plano de novo',
    routine: 'Fazer disso uma rotina',
    drop: 'Deixar de lado',
    again: 'Fazer de novo',
    lesson: 'Anotar como aprendizado',
  },
  tried: { title: 'O que já experimentei', more: 'Experimentar algo…' },
  notices: {
    started: (question: string): string => `Planejado: “${question}”.`,
    takenBack: (question: string): string => `“${question}” foi retirado. A nota está vazia.`,
    planned: (question: string): string => `O plano de “${question}” está na nota.`,
    routine: (question: string): string => `Agora é rotina: “${question}”.`,
    dropped: (question: string): string => `Deixado de lado: “${question}”.`,
    undone: (question: string): string => `“${question}” está como antes.`,
    noDays: 'O início e as semanas precisam ser conhecidos antes de escrever um plano.',
  },
};

function gapSought(gap: GapSought): string {
  return 'points' in gap
    ? `uma diferença de ${counted(gap.points, 'ponto')}`
    : `uma alta de ${gap.name} de ${short(gap.from)} para ${short(gap.to)}`;
}

function enough(weeks: number | null): string {
  return weeks === null
    ? 'Nem um ano mostraria isso quatro vezes em cinco.'
    : `Para ver isso quatro vezes em cinco, planeje ${weeksOf(weeks)}.`;
}

function sides({ with: one, without: other }: ExperimentOutcome, measure: Measure): string {
  return measure.kind === 'won'
    ? `Com: ${number(one.won)} de ${daysOf(one.days)} com conquista. Sem: ${number(other.won)} de ${number(other.days)}.`
    : `Com: ${measure.name} cerca de ${short(one.middle)}. Sem: cerca de ${short(other.middle)}.`;
}

function gapWords({ gap, interval }: ExperimentOutcome, isShare: boolean): string {
  const say = (value: number) => (isShare ? rounded(100 * value, 0) : short(value));
  const size = say(gap ?? 0);
  const points = plural(Math.abs(Math.round(100 * (gap ?? 0))), forms('ponto', 'pontos'));
  const what = isShare
    ? `uma diferença de cerca de ${size} ${points}`
    : `uma diferença de cerca de ${size}`;
  return interval === null
    ? what
    : `${what}, provavelmente entre ${say(interval[0])} e ${say(interval[1])}`;
}

function leftOutPairs(count: number): string {
  return plural(
    count,
    forms(
      'Um par ficou de fora, porque uma das vezes não tem dia para olhar.',
      `${number(count)} pares ficaram de fora, porque uma das vezes não tem dia para olhar.`,
    ),
  );
}

/** Words of a note as a sentence: many end without a full stop. */
function ended(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

function upper(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('pt-BR') + text.slice(first.length);
}
