import type { Words } from '../words';
import type { AimProgress } from '../../insight/aim';
import type { StreakUnit } from '../../journal/schedule';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import {
  counted,
  days as daysOf,
  forms,
  inARow,
  listed,
  minutes as minutesOf,
  number,
  plural,
  times,
  units,
  wins as winsOf,
} from './numbers';

/** What is written to be shown to others: a brag document and a goal's story. Texts of notes come in ready. */
export const sharing: Words['sharing'] = {
  times: (count: number, days: string): string => `${times(count)}, ${days}`,
  write: 'Escrever a nota',
  written: (path: string, isChanged: boolean, keptParts: number): string =>
    `${isChanged ? `Escrito em ${path}.` : `${path} está em dia.`}${
      keptParts === 0
        ? ''
        : ` ${plural(
            keptParts,
            forms(
              `${number(keptParts)} parte que você editou ficou como estava.`,
              `${number(keptParts)} partes que você editou ficaram como estavam.`,
            ),
          )}`
    }`,
  brag: {
    modal: 'Escrever um documento de realizações',
    rangeDefault: 'Este ano',
    title: (days: string): string => `Realizações ${days}`,
    headline: (wins: number, days: number): string =>
      wins === 0 ? 'Sem conquistas anotadas.' : `${winsOf(wins)} em ${daysOf(days)}.`,
    onDay: (wins: number): string => (wins === 0 ? 'Sem conquistas anotadas.' : `${winsOf(wins)}.`),
    rest: 'Todo o resto',
  },
  story: {
    modal: 'Contar a história de uma meta',
    noGoals: 'Ainda não há metas. Primeiro faça de uma nota uma meta.',
    setbacks: 'Incluir contratempos',
    setbacksHow: 'Com os aprendizados que você anotou logo depois.',
    title: (goal: string): string => `A história de ${goal}`,
    nothing: (goal: string): string =>
      `${goal} ainda não tem conquistas. A história começa com a primeira.`,
    beneficiary: (whom: string): string => `**Para:** ${whom}`,
    outcome: (what: string, isDone: boolean): string =>
      `**${isDone ? 'O que mudou' : 'O que mostraria que deu certo'}:** ${what}`,
    aim: ({ amount: whole, of, left, sum, reached }: AimProgress): string => {
      const on = reached === null ? '' : `, alcançado em ${dates.short(reached, 0)}`;
      return left === 0
        ? `**O total visado:** ${amount(whole, of)}${on}`
        : `**O total visado:** ${partOf(sum, whole, of)} de ${amount(whole, of)}`;
    },
    number: (sum: string, days: number): string => `**Em números:** ${sum} em ${daysOf(days)}`,
    amount: (sum: string, metric: string): string => `${sum} ${metric}`,
    began: (day: string, text: string): string => `Começou em ${day}: ${text}`,
    latest: (day: string, text: string): string => `A mais recente, em ${day}: ${text}`,
    headings: {
      course: 'Como foi',
      change: 'Antes e depois',
      effort: 'O que foi preciso',
      own: 'Nas minhas palavras',
    },
    prompts: ['Por que isso importava?', 'O que você diria a alguém que começa hoje?'],
    run: (run: { readonly unit: StreakUnit; readonly length: number }, days: string): string =>
      `A sequência mais longa: ${units(run.length, run.unit)}, ${days}`,
    gap: (days: number): string => `De volta depois de ${daysOf(days)}`,
    point: (names: string, win: string): string => `${names}: ${win}`,
    setback: (setback: string, lesson: string | null): string =>
      lesson === null ? `Difícil: ${setback}` : `Difícil: ${setback}. Aprendi: ${lesson}`,
    columns: { before: 'Primeiras quatro semanas', after: 'Últimas quatro semanas' },
    wonDays: 'Dias com conquista',
    median: (value: string, n: number): string => `${value} (mediana de ${number(n)})`,
    effort: (wins: number, days: number): string => `${winsOf(wins)} em ${daysOf(days)}`,
    minutes: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [counted(hours, 'hora')] : []),
        ...(rest > 0 ? [minutesOf(rest)] : []),
      ];
      return `Tempo anotado: ${listed(parts)}`;
    },
    steps: (steps: number): string =>
      `${counted(steps, 'pequeno passo', 'pequenos passos')} entre elas`,
    sum: (sum: string, metric: string, n: number): string =>
      `${sum} ${metric}, em ${counted(n, 'anotação', 'anotações')}`,
  },
  card: {
    modal: 'Compartilhar uma imagem',
    about: 'Dias',
    offered: [
      'esta semana',
      'semana passada',
      'este mês',
      'mês passado',
      'este ano',
      'ano passado',
    ],
    goal: 'Meta',
    wholeVault: 'Todas as conquistas',
    size: 'Tamanho',
    sizes: { wide: 'Para um link (larga)', tall: 'Para um celular (alta)', poster: 'Pôster (A3)' },
    theme: 'Cores',
    themes: { light: 'Claras', dark: 'Escuras', accent: 'Sua cor' },
    facts: {
      wins: 'Quantas conquistas',
      days: 'Quantos dias',
      run: 'A sequência mais longa',
      minutes: 'O tempo que levou',
      goal: 'O nome da meta',
    },
    lines: 'Linhas',
    linesHow: 'Marque as conquistas que os outros podem ler.',
    more: (count: number): string =>
      plural(
        count,
        forms(
          `${number(count)} outra linha destes dias não está listada aqui.`,
          `${number(count)} outras linhas destes dias não estão listadas aqui.`,
        ),
      ),
    preview: 'O que os outros verão',
    save: 'Salvar como SVG',
    savePng: 'Salvar como PNG',
    copy: 'Copiar',
    share: 'Compartilhar',
    saved: (path: string): string => `Salvo como ${path}.`,
    copied: 'A imagem foi copiada.',
    noPng: (path: string): string =>
      `Este aparelho não consegue desenhar um PNG deste tamanho, então a imagem foi salva como ${path}.`,
    noCopy: 'A imagem não pode ser copiada aqui. Salve-a em vez disso.',
    file: (days: string): string => `Conquistas ${days}`,
    title: (days: string): string => `Conquistas, ${days}`,
    days: (count: number): string => `${daysOf(count)} com conquistas`,
    run: inARow,
    minutes: (minutes: number): string =>
      minutes < 60 ? minutesOf(minutes) : counted(Math.round(minutes / 60), 'hora'),
  },
};
