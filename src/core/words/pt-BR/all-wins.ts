import type { Words } from '../words';
import { forms, lines, number, plural } from './numbers';

/** The view of all wins. */
export const allWins: Words['allWins'] = {
  title: 'Todas as conquistas',
  search: 'Buscar em todas as conquistas',
  example: 'palavras, -sem, area:saúde',
  listName: 'O que foi encontrado',
  none: 'Ainda sem conquistas. Registre a primeira e encontre-a aqui.',
  nothingFound: 'Nada aqui corresponde.',
  clear: 'Limpar a busca',
  grouped: {
    day: 'Por dia',
    month: 'Por mês',
    goal: 'Por meta',
    area: 'Por área',
  },
  without: {
    day: 'Sem dia',
    month: 'Sem dia',
    goal: 'Sem meta',
    area: 'Sem área',
  },
  queryMenu: 'Guardar esta busca',
  copyBlock: 'Copiar como bloco para uma nota',
  copyLink: 'Copiar link desta busca',
  blockCopied: 'Copiado. Cole em uma nota.',

  select: 'Selecionar',
  deselect: 'Tirar da seleção',
  selectNone: 'Desmarcar tudo',
  selected: (count: number): string =>
    count === 0
      ? 'Nada selecionado'
      : `${number(count)} ${plural(count, forms('selecionada', 'selecionadas'))}`,
  withSelected: 'Com estas…',
  copyList: 'Copiar como lista',
  exportThese: 'Exportar…',
  exportFound: 'Exportar o que foi encontrado…',
  addToBrag: 'Adicionar ao documento de realizações',
  addedToBrag: (count: number): string =>
    count === 1
      ? 'A partir de agora, ela está entre as primeiras em todo documento de realizações.'
      : `A partir de agora, ${lines(count)} estão entre as primeiras em todo documento de realizações.`,
  notForBrag:
    'Documentos de realizações têm conquistas que contam, e elogios. Nenhuma destas é uma coisa nem outra.',
  setArea: 'Definir área…',
  linkGoal: 'Ligar a uma meta…',
  listCopied: (count: number): string =>
    `${lines(count)} ${plural(count, forms('copiada', 'copiadas'))}.`,
  someUnchanged: (count: number, reason: string): string =>
    `${lines(count)} sem alteração. ${reason}`,

  exampleDays: [
    'hoje',
    'ontem',
    'semana passada',
    'este mês',
    'mês passado',
    'este ano',
    'ano passado',
  ],
  open: 'Ver todas',
  more: (count: number): string => `E mais ${number(count)}`,
};
