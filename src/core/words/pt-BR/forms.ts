import type { Words } from '../words';
import type { FormProblem } from '../../goals/goal-problem';
import type { StepHint } from '../../goals/step-hints';
import type { Prose } from '../prose';
import { dates } from './dates';
import { useInstead } from './expected';
import { counted, days as daysOf, listed, number } from './numbers';

/** What the forms say. */
export const forms: Words['forms'] = {
  cancel: 'Cancelar',
  optional: 'opcional',
  other: 'Outra',
  endOfNote: 'no fim',

  log: {
    title: 'Registrar uma conquista',
    words: 'O que deu certo?',
    day: 'Dia',
    today: 'Hoje',
    yesterday: (day: string): string => `Ontem, ${day}`,
    anotherDay: 'Outro dia',
    whichDay: 'Que dia?',
    dayExample: 'sexta-feira passada, há 3 dias, 2026-11-19',
    dayMeans: (day: string): Prose => ['É ', { strong: day }],
    noDay: 'Isso ainda não é uma data. Tente “sexta-feira passada” ou “2026-11-19”.',
    area: 'Área',
    otherArea: 'Outra área',
    goal: 'Meta',
    kind: 'Tipo',
    preview: 'Para onde vai a sua linha',
    newNote: (template: string | null): string =>
      template === null
        ? 'O Small Wins vai criar esta nota.'
        : `O Small Wins vai criar esta nota a partir do seu modelo, ${template}.`,
    enter: 'Enter para registrar',
    submit: 'Registrar',
  },

  review: {
    title: 'Você editou esta revisão',
    how: (note: string, parts: number): Prose => [
      `Você alterou ${counted(parts, 'parte')} de `,
      { strong: note },
      ' desde que foi escrita.',
    ],
    yours: 'Sua versão',
    theirs: 'A nova versão',
    choose: 'O que fazer com a sua versão?',
    keep: 'Manter a minha',
    keepHow: 'Estas partes ficam como estão. As outras são atualizadas.',
    replace: 'Usar a nova, com a minha abaixo',
    replaceHow: 'A nova parte toma o lugar dela. Seu texto vem depois, como texto comum.',
    below: 'Manter a minha, com a nova abaixo',
    belowHow: 'Seu texto fica onde está, como texto comum. A nova parte vem depois.',
    submit: 'Escrever a revisão',
  },

  goal: {
    title: (goal: string): string => `Editar “${goal}”`,
    save: 'Salvar',
    wrong,
    readAsDay: (day: string): string => `Entendido: ${day}.`,
    readAsAmount: (amount: string, other: string | null): string =>
      other === null
        ? `Entendido: “${amount}”.`
        : `Entendido: “${amount}”. Se quer dizer “${other}”, escreva isso.`,
    fields: {
      for: { name: 'Para quem é' },
      outcome: { name: 'O que mostraria que deu certo' },
      identity: { name: 'Quem você está se tornando', placeholder: 'alguém que escreve todo dia' },
      step: { name: 'Próximo passo', how: 'Pequeno o bastante para dois minutos.' },
      cue: { name: 'Quando e onde', placeholder: 'depois de ligar a chaleira' },
      friction: { name: 'O que parece mais difícil' },
      schedule: { name: 'Ritmo', placeholder: 'daily, 3 per week, every 3 days' },
      aim: { name: 'Total a alcançar', placeholder: '60000 palavras' },
      by: { name: 'Até que dia', placeholder: 'fim de junho ou 2027-06-30' },
      ladder: { name: 'Quantidades a alcançar em um dia', placeholder: '1, 2, 5, 10 km' },
      metrics: { name: 'Métricas a acompanhar', placeholder: 'palavras, km' },
      order: { name: 'Foco', how: '1, 2 ou 3 a coloca antes das outras metas.' },
    },
  },

  narrow: {
    title: (goal: string): string => `Reduzir “${goal}”`,
    hardest: 'Qual parte parece mais difícil?',
    step: 'Que parte dela leva dois minutos?',
    noStep: 'Ainda falta o passo. O que leva dois minutos?',
    cue: 'Quando e onde você vai fazer isso?',
    cueExample: 'opcional: “depois do café”',
    hint: (hint: StepHint): string => {
      switch (hint.kind) {
        case 'two-steps':
          return `“${hint.word}” faz disso dois passos. Qual vem primeiro?`;
        case 'no-verb':
          return 'Comece com um verbo. O que você faria?';
        case 'long':
          return 'É um passo longo. Quais são os dois primeiros minutos?';
      }
    },
    howLong: 'Por quanto tempo?',
    days: daysOf,
    open: 'Sem fim',
    kept: 'Como está agora',
    schedule: 'Quais dias?',
    daily: 'Todo dia',
    weekdays: 'De segunda a sexta',
    perWeek: (times: number): string => `${daysOf(times)} por semana`,
    perMonth: (times: number): string => `${daysOf(times)} por mês`,
    every: (days: number): string => `A cada ${number(days)} dias`,
    properties: (note: string): Prose => [{ strong: note }, ', só propriedades'],
    newNote: 'O Small Wins vai criar esta nota.',
    preview: 'O que é escrito na nota',
    until: (first: string, last: string): string => `${first} a ${last}`,
    submit: (days: number | 'kept' | null): string => {
      if (days === 'kept') return 'Salvar o passo';
      return days === null ? 'Começar' : `Começar ${daysOf(days)}`;
    },
  },
};

/** What is wrong with what a field of a goal's form holds. */
function wrong(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unusable':
      return useInstead(problem.expected);
    case 'other-unit':
      return `Esta meta acompanha ${listed(problem.metrics.map((name) => `“${name}”`))}. Use o mesmo nome, ou adicione o outro às métricas.`;
    case 'falls':
      return `Depois de ${number(problem.before)} vem ${number(problem.rung)}. Escreva as quantidades da menor à maior, como “1, 2, 5, 10 km”.`;
    case 'no-aim':
      return 'Dê primeiro à meta um total a alcançar, como “60000 palavras”.';
    case 'before-start':
      return `Isso é antes do início da meta em ${dates.full(problem.start)}. Escolha um dia mais tarde.`;
    case 'passed':
      return 'Esse dia já passou. Escolha um mais tarde.';
    case 'thousands':
      return `Isso é lido como ${problem.number}. Escreva ${problem.or} se é isso que quer dizer, ou então ${problem.number}.`;
    case 'too-many':
      return `Uma meta pode ter ${number(problem.most)} métricas. Tire “${problem.beyond}” ou outra.`;
  }
}
