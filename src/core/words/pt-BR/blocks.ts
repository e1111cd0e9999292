import type { Words } from '../words';
import type { BlockProblem } from '../../code-block/block-problem';
import { GROUPINGS } from '../../search/grouping';
import { search } from './search';
import { BLOCK_VIEWS } from '../../code-block/block-view';
import type { Kind } from '../../notes/entry';
import { didYouMean } from './expected';
import { counted, either, lines, listed, notes as notesOf, number } from './numbers';

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks: Words['blocks'] = {
  mistakes: 'Este bloco precisa de correção',
  line: (line: number): string => `Linha ${number(line)}`,
  problem,
  noWins: 'Sem conquistas nestes dias.',
  noMetrics: 'Sem números nestes dias. Escreva um como [words:: 250] em uma linha que conta.',
  metric: {
    facts: ({
      whole,
      isMiddle,
      n,
    }: {
      readonly whole: string;
      readonly isMiddle: boolean;
      readonly n: number;
    }): string =>
      `${whole} ${isMiddle ? 'na mediana' : 'no total'}, ${counted(n, 'valor', 'valores')}`,
    weeks: 'Semana a semana',
    week: (week: string, value: string): string => `${week}: ${value}`,
    none: '–',
  },
  noGoals: 'Ainda sem metas aqui.',
  noMilestones: 'Ainda sem marcos aqui. O primeiro é uma conquista.',
  more: (count: number): string =>
    `E mais ${number(count)}. Escolha um período mais curto para ver tudo.`,

  insert: {
    title: 'Inserir bloco',
    view: 'Visão',
    views: {
      heatmap: 'Mapa de calor',
      month: 'Mês',
      streak: 'Sequência',
      wins: 'Conquistas',
      list: 'Busca',
      week: 'Esta semana',
      goals: 'Metas',
      patterns: 'Padrões',
      milestones: 'Marcos',
      metric: 'Números por semana',
    },
    goal: 'Meta',
    everything: 'Tudo',
    range: 'Período',
    rangeExamples: 'Como últimos 6 meses, 2026 ou 2026-01-01..2026-06-30.',
    rangeDefault: 'Últimos 6 meses',
    query: 'Busca',
    queryExamples:
      'Palavras e filtros, como em Todas as conquistas, por exemplo kind:win area:saúde.',
    queryDefault: 'Tudo',
    cancel: 'Cancelar',
    submit: 'Inserir',
  },
};

export const base: Words['base'] = {
  name: 'Mapa de calor do Small Wins',
  months: 'Meses',
  count: 'Contar',
  counts: {
    both: 'Conquistas nestes arquivos ou ligadas a eles',
    inside: 'Conquistas nestes arquivos',
    linked: 'Conquistas que levam a estes arquivos',
  },
  noFiles: 'Esta base não tem arquivos, então não há o que contar.',
  noWins: {
    both: 'Ainda sem conquistas aqui. Mostre notas diárias, ou notas às quais conquistas estão ligadas.',
    inside: 'Ainda sem conquistas aqui. Mostre notas diárias, ou outras notas com conquistas.',
    linked:
      'Nenhuma conquista leva a estes arquivos ainda. Mostre notas às quais conquistas estão ligadas, como metas.',
  },
};

export const exporting: Words['exporting'] = {
  title: (kind: Kind | null): string => EXPORTS[kind ?? 'win'],
  linesTitle: (count: number): string => `Exportar ${lines(count)}`,
  lines,
  range: 'Período',
  rangeExamples: 'Como últimos 6 meses, 2026 ou 2026-01-01..2026-06-30.',
  rangeDefault: 'Tudo',
  kind: 'Tipo',
  kinds: {
    all: 'Conquistas e passos',
    win: 'Conquistas',
    step: 'Pequenos passos',
    setback: 'Contratempos',
    lesson: 'Aprendizados',
    kudos: 'Elogios',
  },
  goal: 'Meta',
  anyGoal: 'Todas',
  area: 'Área',
  areaExample: 'saúde/corrida',
  text: 'Com estas palavras',
  uncounted: 'Incluir linhas que não contam',
  uncountedHow: 'Contratempos e aprendizados também.',
  names: 'Nomear pessoas e outras notas',
  namesHow: 'Se desativado, um link como [[Anna]] é escrito como “…”.',
  links: 'Manter links para as minhas notas',
  linksHow: 'Se ativado, quem lê vê o nome do seu cofre e onde estão suas notas.',
  preview: 'O que os outros verão',
  previewMore: (count: number): string => `… e mais ${lines(count)}`,
  format: 'Formato',
  formats: {
    md: 'Nota (Markdown)',
    csv: 'Tabela (CSV)',
    json: 'Dados (JSON)',
    html: 'Página (HTML)',
    ics: 'Passos e desafios como calendário (ICS)',
  },
  calendar: 'Pequenos passos',
  events: (count: number): string => counted(count, 'evento'),
  file: 'Arquivo',
  fileHow: 'Nome e pasta. Arquivos existentes nunca são substituídos.',
  cancel: 'Cancelar',
  copy: 'Copiar',
  write: 'Escrever o arquivo',
  copied: (amount: string): string => `Copiado: ${amount}.`,
  written: (amount: string, path: string): string => `Escrito em ${path}: ${amount}.`,
};

const EXPORTS: Readonly<Record<Kind, string>> = {
  win: 'Exportar conquistas',
  step: 'Exportar pequenos passos',
  setback: 'Exportar contratempos',
  lesson: 'Exportar aprendizados',
  kudos: 'Exportar elogios',
};

export const check: Words['check'] = {
  title: 'Verificar notas',
  summary: (problems: number, notes: number): string =>
    problems === 0
      ? `Nada a corrigir em ${notesOf(notes)}.`
      : `${counted(problems, 'ponto')} para conferir. Nada foi alterado.`,
  places: (count: number): string => `Em ${number(count)} lugares`,
  more: (count: number): string => `E mais ${number(count)}.`,
  diagnose: 'Copiar diagnóstico',
  copied:
    'Diagnóstico copiado. Nenhuma palavra das suas notas está nele, então você pode colá-lo em um relato de problema.',
};

/** Questions that the app asks before a note is created. */
export const newNote: Words['newNote'] = {
  title: 'Criar a nota deste dia?',
  how: (day: string, note: string, template: string | null): string =>
    template === null
      ? `Ainda não há nota de ${day}. O Small Wins vai criar ${note}.`
      : `Ainda não há nota de ${day}. O Small Wins vai criar ${note} a partir do seu modelo, ${template}.`,
  submit: 'Criar nota',
};

const OPTIONS = 'As opções são view, goal, area, range, metric, query e by, cada uma na sua linha.';
const PAIRS = 'Escreva cada opção com nome e valor, como view: heatmap.';

function problem(of: BlockProblem): string {
  switch (of.kind) {
    case 'too-many-lines':
    case 'too-long':
      return `Este bloco tem ${sizeOf(of)}. ${OPTIONS}`;
    case 'no-yaml':
      return `Esta linha não pode ser lida${of.reason === null ? '' : ` (${of.reason})`}. ${PAIRS}`;
    case 'no-options':
      return PAIRS;
    case 'no-value':
      return `“${of.option}” ainda não tem valor. Adicione um, ou remova a linha.`;
    case 'no-text':
      return `“${of.option}” precisa de um único valor. Coloque-o entre aspas.`;
    case 'unquoted-link':
      return `Coloque o link entre aspas: ${of.option}: "[[${of.link}]]"`;
    default:
      return 'written' in of ? unknown(of) : unfit(of);
  }
}

function sizeOf(
  of: Extract<BlockProblem, { readonly kind: 'too-many-lines' | 'too-long' }>,
): string {
  return of.kind === 'too-long' ? counted(of.characters, 'caractere') : lines(of.lines);
}

/** What is right by itself, and doesn't go with the rest. */
function unfit(
  of: Extract<
    BlockProblem,
    {
      readonly kind:
        'goal-and-area' | 'no-range' | 'no-metric' | 'long-range' | 'only-lists' | 'bad-query';
    }
  >,
): string {
  switch (of.kind) {
    case 'goal-and-area':
      return 'Um bloco mostra uma meta ou uma área. Remova uma das duas linhas.';
    case 'no-range':
      return `“${of.view}” sempre mostra hoje, então não tem período. Remova a linha.`;
    case 'no-metric':
      return `“${of.view}” não mostra números, então não tem métrica. Use view: metric, ou remova a linha.`;
    case 'long-range':
      return 'Um período pode ter até cem anos. Tente um mais curto.';
    case 'only-lists':
      return `Só uma lista tem “${of.option}”. Adicione “view: list”, ou remova a linha.`;
    case 'bad-query':
      return search.problem(of.problem);
  }
}

/** A name that isn't known: suggests the nearest one, or all that there are. */
function unknown(of: Extract<BlockProblem, { readonly written: string }>): string {
  const near = (otherwise: string) => {
    const guess = 'near' in of ? of.near : null;
    return guess === null ? otherwise : didYouMean(`“${guess}”`);
  };
  switch (of.kind) {
    case 'unknown-option':
      return `Nenhuma opção se chama “${of.written}”. ${near('Use view, goal, area, range, metric, query ou by.')}`;
    case 'unknown-view':
      return `Nenhuma visão se chama “${of.written}”. ${near(`Tente ${either(BLOCK_VIEWS)}.`)}`;
    case 'unknown-grouping':
      return `Uma lista não pode ser agrupada por “${of.written}”. ${near(`Use ${either(GROUPINGS)}.`)}`;
    case 'unknown-goal':
      return unknownGoal(of);
    case 'bad-area':
      return `“${of.written}” não pode ser uma área. Escreva como em uma tag, por exemplo saúde/corrida.`;
    case 'bad-range':
      return `“${of.written}” não é um período. ${near('Tente últimos 6 meses, 2026, 2026-Q3 ou 2026-01-01..2026-06-30.')}`;
  }
}

function unknownGoal({
  written,
  near,
  known,
  more,
}: Extract<BlockProblem, { readonly kind: 'unknown-goal' }>): string {
  const what = `Nenhuma meta se chama “${written}”.`;
  if (near !== null) return `${what} ${didYouMean(`“${near}”`)}`;
  if (known.length === 0) return `${what} Este cofre ainda não tem metas.`;
  const names = known.map((name) => `“${name}”`);
  if (more > 0) return `${what} Suas metas são ${listed([...names, `mais ${number(more)}`])}.`;
  return names.length === 1
    ? `${what} Sua única meta é ${listed(names)}.`
    : `${what} Suas metas são ${listed(names)}.`;
}
