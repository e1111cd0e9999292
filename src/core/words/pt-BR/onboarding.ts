import type { Words } from '../words';
import type { Prose } from '../prose';
import { forms, lines as linesOf, notes as notesOf, number, plural } from './numbers';

/** What is said before the first win, and before old wins count. */
export const onboarding: Words['onboarding'] = {
  title: 'Comece com uma pequena conquista',
  how: 'Escreva o que deu certo hoje, por menor que seja. Vira uma linha na nota de hoje.',
  or: (tag: string): Prose => [
    'Ou adicione ',
    { code: tag },
    ' a qualquer linha que você já escreveu. Sequências, o mapa de calor e as revisões nascem dessas linhas.',
  ],
  orTap: 'Ou toque em algo que você fez hoje',
  starters: ['Bebi um copo de água', 'Saí um pouco de casa', 'Escrevi uma frase'],
  means: {
    win: 'Algo que deu certo',
    step: 'Um passo que cabe em dois minutos',
    lesson: 'Algo que você aprendeu. Nunca conta',
    setback: 'Algo que atrapalhou. Nunca conta',
    kudos: 'Palavras gentis que você recebeu. Nunca contam',
  },
  guides: {
    streak:
      'Um dia com conquista mantém sua sequência. Um dia de descanso ou uma pausa nunca a encerra.',
    heatmap:
      'Um quadrado para cada dia. Quanto mais conquistas, mais forte a cor. Clique em um para abrir o dia.',
    week: 'Sete barras, uma para cada dia. No fim da semana, elas viram uma revisão.',
  },
  where: 'Onde escrever as conquistas?',
  noWins: (notes: number): string =>
    `${notesOf(notes)} ${plural(notes, forms('diária', 'diárias'))}, e ainda nenhuma conquista marcada`,
  noWinsHow: (tag: string): Prose => [
    'Qualquer linha com ',
    { code: tag },
    ' é uma conquista. Uma basta para começar.',
  ],
  whatCounts: 'O que conta?',
  headings: (notes: number, heading: string): string =>
    `Você guarda conquistas sob um título? ${plural(
      notes,
      forms(`${number(notes)} nota tem`, `${number(notes)} notas têm`),
    )} “${heading}”. Essas linhas podem contar como estão.`,
  countHeading: (heading: string): string => `Contar “${heading}”`,
  oldVault: 'Suas notas já têm conquistas',
  oldVaultHow: (notes: number, year: string): string =>
    `${notesOf(notes)} desde ${year}. Escolha o que conta. Suas notas ficam como estão.`,
  lines: linesOf,
  sample: (text: string, day: string): string => (day === '' ? `“${text}”` : `“${text}”, ${day}`),
  noneYet: 'nenhuma ainda',
  otherTags: 'Usar outras tags',
  count: 'Contar',
  fromFirst: (year: string): string => `Desde a primeira, ${year}`,
  fromToday: 'A partir de hoje',
  fromDay: 'A partir de outro dia',
  firstDay: 'O primeiro dia que conta',
  firstDayWanted: 'Escolha o primeiro dia que conta: hoje ou um dia anterior.',
  begin: 'Começar',
};
