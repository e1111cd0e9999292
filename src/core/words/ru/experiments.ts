import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { ExperimentUnit, Side } from '../../experiments/experiment';
import type { ExperimentProblem } from '../../experiments/experiment-problem';
import type { ExperimentReport, Stage } from '../../experiments/experiments';
import type { Foresight, GapSought } from '../../experiments/foresight';
import type { Measure } from '../../experiments/measure';
import type { ExperimentOutcome } from '../../experiments/outcome';
import { dates, stop } from './dates';
import { useInstead } from './expected';
import { counted, form, inWeeks, number, ofDays, rounded, short, weekCount } from './numbers';

const ofPoints = counted('пункт', 'пункта', 'пунктов');
const onDays = counted('дне', 'днях', 'днях');

/** What experiments say: what is tried is “it”, and nothing is said of the outcome before the end. */
export const experiments: Words['experiments'] = {
  measure: (measure: Measure | null): string => {
    if (measure === null) return 'цель, которой больше нет';
    if (measure.kind === 'metric') return measure.name;
    return measure.goal === null ? 'дни с победой' : `дни с победой для «${measure.goal.name}»`;
  },

  plan: {
    heading: 'План',
    how: (when: string | null, action: string, unit: ExperimentUnit): string => {
      const what = when === null ? action : `${upper(when)}: ${action}`;
      const turns = unit === 'week' ? 'недель' : 'дней';
      return `**С этим** (✓)\u00a0— ${what}. **Без этого** (–)\u00a0— пропустить. С чего начинается каждая пара ${turns}, решил жребий.`;
    },
    table: { from: 'С', side: 'Вариант', with: 'с этим', without: 'без этого' },
  },

  turn: (
    side: Side | null,
    unit: ExperimentUnit,
    { when, action }: { readonly when: string | null; readonly action: string | null },
  ): string => {
    const now = unit === 'week' ? 'На этой неделе' : 'Сегодня';
    if (side === null) return `${now}: как хочешь. Пары здесь нет, и в счёт это не идёт.`;
    if (side === 'without') return `${now}: без этого. Просто пропусти.`;
    return `${now}: с этим. ${ended(when === null ? upper(action ?? '') : `${upper(when)}: ${action ?? ''}`)}`;
  },
  daysIn: (days: number, of: number): string => `Прошло ${number(days)} из ${ofDays(of)}`,
  stage: (stage: Stage, start: Day | null, last: Day | null, today: Day): string => {
    switch (stage) {
      case 'stuck':
        return 'В таком виде не получится.';
      case 'unplanned':
        return 'План ещё не написан.';
      case 'ahead':
        return start === null ? '' : stop(`Начало: ${dates.named(start, today)}`);
      case 'running':
        return last === null ? '' : stop(`Идёт до ${dates.short(last, today)}`);
      case 'over':
        return last === null ? '' : stop(`Окончание: ${dates.named(last, today)}`);
      case 'closed':
        return 'Убрано в архив.';
    }
  },
  made: { routine: 'Теперь это привычка.', dropped: 'От этого решено отказаться.' },

  outcome: (outcome: ExperimentOutcome, measure: Measure): string => {
    const { verdict, pairs, leftOut, isConstant } = outcome;
    const left = leftOut === 0 ? '' : ` ${leftOutPairs(leftOut)}`;
    if (pairs === 0) return `Сказать нельзя: сравнивать было нечего.${left}`;
    if (isConstant) return `Сказать нельзя: с этим и без этого было одинаково.${left}`;
    const seen = sides(outcome, measure);
    const gap = gapWords(outcome, measure.kind === 'won');
    switch (verdict) {
      case 'more':
        return `${seen} Разница есть: ${gap}.${left}`;
      case 'less':
        return `${seen} С этим было меньше: ${gap}.${left}`;
      case 'unclear':
        return `Сказать нельзя. ${seen} Столько часто даёт и простая случайность: ${gap}.${left}`;
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
          ? `Нет свойства «${problem.property}». ${useInstead(problem.expected)}`
          : `«${problem.property}: ${problem.written}» не подходит. ${useInstead(problem.expected)}`;
      case 'no-goal':
        return `Измеряется ${problem.measure}, а такой цели нет. Выбери, что измерять.`;
      case 'starts-in-past':
        return 'Начало в прошлом, а плана к тому времени ещё не было. Выбери начало не раньше сегодняшнего дня.';
      case 'damaged-plan':
        return `План не читается в строке ${number(problem.line)}. Исправь эту строку или попроси написать план заново.`;
      case 'other-days':
        return 'План написан для других дней, чем говорят начало и число недель. Верни их или попроси написать план заново.';
      case 'edited-plan':
        return problem.lopsided === 0
          ? 'План изменён вручную и действует в таком виде.'
          : `План изменён вручную и действует в таком виде. ${form(
              problem.lopsided,
              `${number(problem.lopsided)} пара, где оба раза одно и то же, не учитывается.`,
              `${number(problem.lopsided)} пары, где оба раза одно и то же, не учитываются.`,
              `${number(problem.lopsided)} пар, где оба раза одно и то же, не учитываются.`,
            )} Пусть в каждой паре будет по одному разу с этим и без этого.`;
      case 'overlap':
        return `«${problem.with}» в часть тех же дней измеряет то же самое, и будет непонятно, что из двух помогло. Пусть одно из них подождёт.`;
    }
  },

  foresight: (found: Foresight, weeks: number): string[] => {
    switch (found.kind) {
      case 'unknown':
        return ['Дней пока слишком мало, чтобы сказать, что здесь можно увидеть.'];
      case 'no-room':
        return ['Победа есть в каждый из этих дней, так что больше уже некуда.'];
      case 'constant':
        return [`«${found.name}» всегда одинаково, так что сравнивать нечего.`];
      case 'power':
        return [
          ...(found.wonOf100 === null
            ? []
            : [`В последнее время победа есть в ${onDays(found.wonOf100)} из 100.`]),
          `За ${inWeeks(weeks)} ${gapSought(found.gap)} проявится примерно в ${number(found.times)} случаях из 100.`,
          ...(found.isEnough ? [] : [enough(found.weeks)]),
        ];
    }
  },
  none: 'Пока здесь ничего нет.',

  form: {
    title: 'Попробовать что-нибудь',
    question: 'Что хочется узнать?',
    questionExample: 'Без телефона пишется больше?',
    when: 'Когда?',
    whenExample: 'после ужина',
    action: 'Что ты тогда сделаешь?',
    actionExample: 'положу телефон на полку в кухне',
    measure: 'Что это должно изменить?',
    wonDays: 'Дни с победой',
    unit: 'Что чередуется?',
    units: { week: 'Недели', day: 'Дни' },
    weeks: 'Как долго?',
    weeksOf: weekCount,
    start: 'С какого дня?',
    startOn: (day: Day, today: Day): string =>
      day === today + 1 ? `Завтра, ${dates.short(day, today)}` : dates.named(day, today),
    foresight: 'Что можно увидеть',
    how: 'Половину времени ты это делаешь, половину обходишься без этого. Что идёт первым, решает жребий, а итог до конца не подсчитывается.',
    preview: 'Что будет написано в заметке',
    newNote: 'Small Wins создаст эту заметку вместе с планом.',
    until: (first: Day, last: Day, today: Day): string => dates.range(first, last, today),
    submit: 'Начать',
    taken: (name: string): string => `Заметка «${name}» уже есть. Задай другой вопрос.`,
  },
  actions: {
    open: 'Открыть заметку',
    plan: 'Написать план',
    planAgain: 'Написать план заново',
    routine: 'Сделать привычкой',
    drop: 'Отказаться',
    again: 'Повторить',
    lesson: 'Записать как вывод',
  },
  tried: { title: 'Что я пробую', more: 'Попробовать что-нибудь…' },
  notices: {
    started: (question: string): string => `План готов: «${question}».`,
    takenBack: (question: string): string => `«${question}»: отменено. Заметка пуста.`,
    planned: (question: string): string => `«${question}»: план теперь в заметке.`,
    routine: (question: string): string => `Теперь привычка: «${question}».`,
    dropped: (question: string): string => `Убрано: «${question}».`,
    undone: (question: string): string => `«${question}»: всё как раньше.`,
    noDays: 'Чтобы написать план, нужно знать начало и число недель.',
  },
};

function gapSought(gap: GapSought): string {
  return 'points' in gap
    ? `разница в ${ofPoints(gap.points)}`
    : `рост «${gap.name}» с ${short(gap.from)} до ${short(gap.to)}`;
}

function enough(weeks: number | null): string {
  return weeks === null
    ? 'Даже за год это не проявилось бы в четырёх случаях из пяти.'
    : `Чтобы увидеть это в четырёх случаях из пяти, запланируй ${inWeeks(weeks)}.`;
}

function sides({ with: one, without: other }: ExperimentOutcome, measure: Measure): string {
  return measure.kind === 'won'
    ? `С этим: победа в ${number(one.won)} из ${ofDays(one.days)}. Без этого: в ${number(other.won)} из ${number(other.days)}.`
    : `С этим: ${measure.name} около ${short(one.middle)}. Без этого: около ${short(other.middle)}.`;
}

function gapWords({ gap, interval }: ExperimentOutcome, isShare: boolean): string {
  const say = (value: number) => (isShare ? rounded(100 * value, 0) : short(value));
  const size = say(gap ?? 0);
  const what = isShare ? `разница в пунктах около ${size}` : `разница около ${size}`;
  return interval === null
    ? what
    : `${what}, вероятно от ${say(interval[0])} до ${say(interval[1])}`;
}

function leftOutPairs(count: number): string {
  return form(
    count,
    `${number(count)} пара не учитывается, потому что в одной из её частей нет ни одного подходящего дня.`,
    `${number(count)} пары не учитываются, потому что в одной из их частей нет ни одного подходящего дня.`,
    `${number(count)} пар не учитываются, потому что в одной из их частей нет ни одного подходящего дня.`,
  );
}

/** Words of a note as a sentence: many end without a full stop. */
function ended(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

function upper(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('ru') + text.slice(first.length);
}
