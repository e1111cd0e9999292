import type { Words } from '../words';
import {
  counted,
  days,
  forms,
  notes as notesOf,
  number,
  percent,
  plural,
  wins as winsOf,
} from './numbers';
import { shortStatus, status } from './statuses';

/** What the command line prints besides the sentences that it shares with the app. */
export const cli: Words['cli'] = {
  noEntries: 'Nenhum registro aqui.',
  withoutDay: 'Sem dia',
  noWords: '(ainda sem palavras)',
  states: {
    open: 'aberta, conta quando feita',
    started: 'iniciada, conta quando feita',
    cancelled: 'cancelada, não conta',
  },
  copyOf: (place: string): string => `uma cópia de ${place}`,
  noDay: 'sem dia, pois a nota não é uma nota diária',
  percent,
  countOf: (count: number, of: number): string => `${number(count)} de ${number(of)}`,
  readingNotes: (done: number, of: number): string =>
    `${number(done)} de ${notesOf(of)} ${plural(of, forms('lida', 'lidas'))}`,
  unmatched: (notes: number): string =>
    `${plural(
      notes,
      forms(
        '1 nota parece uma nota diária, mas não tem o nome de uma',
        `${number(notes)} notas parecem notas diárias, mas não têm o nome delas`,
      ),
    )}. Veja small-wins check.`,
  noDailyNotes: (folder: string, format: string): string =>
    `Nenhuma nota diária encontrada: nenhuma nota ${folder === '' ? 'do cofre' : `de “${folder}”`} tem um nome como ${format}.`,
  noDailyFolder: (folder: string): string =>
    `Nenhuma nota diária encontrada: ainda não há notas na pasta “${folder}”.`,
  andMore: (place: string, more: number): string => `${place} e mais ${number(more)}`,
  noGoals: (property: string): string =>
    `Ainda sem metas. Para fazer de uma nota uma meta, adicione a propriedade \`${property}\`.`,
  noMilestones: 'Ainda sem marcos. O primeiro é uma única conquista.',
  nothingRecalled: 'Nada para relembrar hoje.',
  ago: (ago: { readonly days: number } | { readonly years: number }, day: string): string =>
    'days' in ago ? `Há ${days(ago.days)}, ${day}` : `Há ${counted(ago.years, 'ano')}, ${day}`,
  goalSummary: (strength: number, wins: number): string =>
    `Solidez ${percent(strength)} · ${winsOf(wins)}`,
  lastWin: (day: string, text: string): string => `Última conquista, em ${day}: ${text}`,
  confirmed: 'Confirmado',
  foundNothing: 'Nenhum padrão encontrado',
  nextStep: (step: string): string => `Próximo passo: ${step}`,
  notAsked: 'Não combina com o seu plano',
  noPatterns: 'Nada se destaca até agora. Seus dias são bem parecidos.',
  understood: (notes: number): string => `Tudo foi entendido, em ${notesOf(notes)}.`,
  eachInJson: 'Use --json para listar cada um.',
  logged: (day: string, heading: string | null, place: string): string =>
    heading === null
      ? `Registrado em ${day}: ${place}`
      : `Registrado em ${day}, sob ${heading}: ${place}`,
  heatmapIn: (file: string): string => `O mapa de calor está em ${file}.`,
  exported: (_count: number, amount: string, file: string): string => `Em ${file}: ${amount}.`,
  reviewIn: (path: string): string => `A revisão está em ${path}.`,
  cardIn: (file: string): string => `A imagem está em ${file}.`,
  bragIn: (path: string): string => `O documento de realizações está em ${path}.`,
  storyIn: (path: string): string => `A história está em ${path}.`,
  upToDate: (path: string): string => `${path} está em dia.`,
  kept: (parts: string): string =>
    `Mantido como você editou: ${parts}. Use --force para substituir e mover o seu para baixo.`,
  moved: (parts: string): string => `Atualizado, com a sua versão movida para baixo: ${parts}.`,
  leftAlone: (periods: string): string =>
    `Deixado como está: partes de outras revisões nesta nota (${periods}).`,
  winsADay: 'Conquistas por dia:',
  legend: shortStatus,
  rows: {
    wins: 'Conquistas',
    steps: 'Passos feitos',
    wonDays: 'Dias com conquista',
    minutes: 'Minutos',
    strength: 'Solidez',
    milestones: 'Marcos',
    longest: 'A mais longa',
    last30: 'Últimos 30 dias',
    last90: 'Últimos 90 dias',
    all: 'Todos os dias',
  },
  today: {
    rest: status.rest,
    paused: status.paused,
    open: shortStatus.open,
    wins: winsOf,
    belowTarget: (count: number, target: number): string =>
      `${winsOf(count)}, o alvo é ${number(target)}`,
  },
};
