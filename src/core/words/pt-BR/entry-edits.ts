import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { forms, lines, plural } from './numbers';

const KINDS: Readonly<Record<Kind, string>> = {
  win: 'Uma conquista',
  step: 'Um pequeno passo',
  setback: 'Um contratempo',
  lesson: 'Um aprendizado',
  kudos: 'Um elogio de alguém',
};

/** Changing an entry where it is shown. */
export const entryEdits: Words['entryEdits'] = {
  words: 'Editar texto…',
  day: 'Outro dia…',
  kind: 'Mudar o tipo…',
  areas: 'Área…',
  goal: 'Meta…',
  done: 'Marcar como feito',
  notDone: 'Marcar como não feito',
  unmark: 'Tirar a marca',
  delete: 'Apagar linha…',

  wordsTitle: 'Editar texto',
  wordsLabel: 'O que a linha diz',
  wordsHint: 'A data, as tags e os números ficam como estão na nota.',
  save: 'Salvar',
  saveAnyway: 'Salvar mesmo assim',
  changeAnyway: 'Fazer mesmo assim',
  whichDay: 'Que dia? Escreva “ontem”, “sexta-feira passada” ou 2026-11-06',
  noDay: 'Isso ainda não é um dia.',
  writesDate: (date: string): string => `escreve ${date} na linha`,
  moveOrDateTitle: 'Mover a linha?',
  moveOrDate: (path: string): string =>
    `Ela pode ir para ${path}, ou ficar na nota dela com a data escrita. A pergunta só aparece uma vez. A escolha fica nas configurações, em Registro.`,
  moveIt: 'Mover a linha',
  writeDate: 'Escrever a data',
  whichKind: 'O que é?',
  kinds: KINDS,
  noKind: 'Escolha um dos cinco.',
  whichArea: 'Qual área? Escreva uma nova, como saúde/corrida',
  noArea: 'Sem área',
  badArea: 'Isso não pode ser uma área. Escreva como em uma tag, por exemplo saúde/corrida.',
  newArea: 'nova área',
  whichGoal: 'A que meta isto pertence?',
  noGoal: 'Sem meta',
  noSuchGoal: 'Nenhuma meta tem este nome.',
  deleteTitle: 'Apagar esta linha?',
  deleteFrom: (path: string): string => `Ela será apagada de ${path}.`,
  deleteIt: 'Apagar',
  cancel: 'Cancelar',

  changed: (text: string): string => `Alterado: “${text}”`,
  dated: (text: string, day: string): string => `Agora em ${day}: “${text}”`,
  unmarked: (text: string): string => `Não está mais marcado: “${text}”`,
  deleted: (text: string): string => `Apagado: “${text}”`,
  undone: 'Desfeito. A linha está como antes.',
  moved: (text: string, path: string): string => `Movido para ${path}: “${text}”`,
  undoneMove: 'Desfeito. A linha voltou para a nota dela.',
  inBoth: (first: string, second: string, reason: string): string =>
    `A linha agora está em ${first} e em ${second}: apague uma delas. ${reason}`,
  changedMany: (count: number): string =>
    `${lines(count)} ${plural(count, forms('alterada', 'alteradas'))}.`,
};
