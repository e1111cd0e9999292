import type { Words } from '../words';
import type { PeriodKind } from '../../calendar/period';
import type { Prose } from '../prose';
import { didYouMean } from './expected';
import { listed, number } from './numbers';

const NOTHING = 'Nada foi escrito.';

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: 'uma semana',
  month: 'um mês',
  quarter: 'um trimestre',
  year: 'um ano',
};

/** What is said to links, to other plugins and on Obsidian's command line. */
export const api: Words['api'] = {
  off: `O Small Wins está desativado. ${NOTHING}`,
  reading: 'Suas notas ainda estão sendo lidas. Pergunte de novo em um instante.',
  text: (name: string): string => `“${name}” precisa ser texto. ${NOTHING}`,
  tooLong: (name: string, length: number, most: number): string =>
    `“${name}” tem ${number(length)} caracteres. O limite é ${number(most)}. ${NOTHING}`,
  day: (text: string, near: string | null): string =>
    `“${text}” não é uma data. ${near === null ? 'Use AAAA-MM-DD, ou palavras como “ontem”. ' : meant(`“${near}”`)}${NOTHING}`,
  period: (kind: PeriodKind, text: string, example: string): string =>
    kind === 'days'
      ? `“${text}” não é um período. Use algo como ${example}, ou palavras como “últimas 6 semanas”.`
      : `“${text}” não é ${PERIODS[kind]}. Use o nome, como ${example}, ou qualquer dia dentro.`,
  onePeriod: (one: string, other: string): string => `Use “${one}” ou “${other}”, não os dois.`,
  kind: (near: string | null, kinds: readonly string[]): string =>
    `“kind” precisa ser uma destas palavras: ${kinds.join(', ')}. ${meant(near)}${NOTHING}`,
  goal: (text: string, near: string | null, names: readonly string[]): string => {
    const what = `Nenhuma meta se chama “${text}”.`;
    if (near !== null) return `${what} ${didYouMean(near)}`;
    if (names.length === 0) return `${what} Este cofre ainda não tem metas.`;
    const all = listed(names.map((name) => `“${name}”`));
    return names.length === 1
      ? `${what} Sua única meta é ${all}.`
      : `${what} Suas metas são ${all}.`;
  },
  time: `“time” precisa ser uma hora, como 09:30. ${NOTHING}`,
  unknown: (name: string, near: string | null, known: readonly string[]): string =>
    `Nenhuma opção se chama “${name}”. ${near === null ? `As opções são ${listed(known)}. ` : meant(near)}${NOTHING}`,
  format: '“format” precisa ser text ou json.',
  noText: 'Não há nada para registrar. Diga em “text” o que deu certo.',
  event: 'O único evento é “change”.',
  callback: '“on” precisa de uma função para chamar.',
  object: (known: string): string => `Passe um objeto com ${known}. ${NOTHING}`,

  link: {
    busy: (links: number): string =>
      links === 1
        ? 'Outro link ainda espera a sua resposta, então nada foi escrito para este.'
        : `Outro link ainda espera a sua resposta, então nada foi escrito para mais ${number(links)} links.`,
    noteName: (name: string): string => `“${name}” não pode ser o nome de uma nota. ${NOTHING}`,
    title: 'Registrar isto?',
    submit: 'Registrar',
    cancel: 'Cancelar',
    question: (note: string, vault: string, isNew: boolean): Prose =>
      isNew
        ? [
            'Um link pede para criar ',
            { strong: note },
            ' no cofre ',
            { strong: vault },
            ' e escrever esta linha nela.',
          ]
        : [
            'Um link pede para escrever esta linha em ',
            { strong: note },
            ' no cofre ',
            { strong: vault },
            '.',
          ],
    noAction: `Este link não diz o que fazer. Adicione do=log a ele. ${NOTHING}`,
    otherAction: (action: string): string =>
      `Este link pede “${action}”, mas o Small Wins só conhece do=log. ${NOTHING}`,
    otherVault: (named: string, own: string): string =>
      `Este link é para o cofre “${named}”, mas este se chama “${own}”. ${NOTHING}`,
  },

  cli: {
    error: (sentence: string): string => `Erro: ${sentence}`,
    format: 'Formato da saída, text por padrão',
    area: 'Área, como saúde/corrida',
    goal: 'Meta, pelo nome, apelido, caminho ou link',
    dayValue: '<AAAA-MM-DD ou palavras>',
    log: 'Registrar uma conquista na nota do dia dela',
    text: 'O que deu certo',
    date: 'O dia, hoje por padrão',
    time: 'A hora',
    anyGoal: 'Meta, ou qualquer nota para ligar',
    kind: 'O que é, por padrão o que dizem as tags',
    streak: 'Mostrar a sequência e o motivo dela',
    review: 'Mostrar uma revisão, ou escrevê-la na nota dela',
    weekValue: '<semana ou dia>',
    week: 'A semana, esta por padrão',
    monthValue: '<AAAA-MM ou palavras>',
    month: 'Um mês em vez de uma semana',
    quarterValue: '<AAAA-Q4 ou palavras>',
    quarter: 'Um trimestre',
    yearValue: '<AAAA ou palavras>',
    year: 'Um ano',
    daysValue: '<início..fim ou palavras>',
    days: 'Um período',
    write: 'Criar ou atualizar a nota, mantendo o que você editou à mão',
    list: 'Listar registros',
    from: 'Primeiro dia',
    to: 'Último dia',
    onlyKind: 'Só este tipo',
    logged: (path: string, line: number, text: string): string =>
      `Registrado em ${path}:${line}: ${text}`,
    noEntries: 'Nenhum registro aqui.',
    noDay: 'sem dia',
    notCounted: (kind: string): string => `${kind}, não conta`,
    reviewLeft: 'A revisão ficou como estava.',
    reviewWritten: (path: string): string => `A revisão está em ${path}.`,
    reviewUnchanged: (path: string): string => `${path} já está em dia.`,
    keptParts: (parts: readonly string[]): string =>
      `Mantido como você editou: ${parts.join(', ')}.`,
  },
};

function meant(near: string | null): string {
  return near === null ? '' : `${didYouMean(near)} `;
}
