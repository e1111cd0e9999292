import type { Words } from '../words';
import type { PeriodKind } from '../../calendar/period';
import type { Prose } from '../prose';
import { didYouMean } from './expected';
import { listed, number } from './numbers';
import { NOT_A_PERIOD } from './periods';

const NOTHING = 'No se escribió nada.';

/** What is said to links, to other plugins and on Obsidian's command line. */
export const api: Words['api'] = {
  off: `Small Wins está desactivado. ${NOTHING}`,
  reading: 'Tus notas aún se están leyendo. Vuelve a pedirlo en un momento.',
  text: (name: string): string => `“${name}” tiene que ser texto. ${NOTHING}`,
  tooLong: (name: string, length: number, most: number): string =>
    `“${name}” tiene ${number(length)} caracteres. El límite es ${number(most)}. ${NOTHING}`,
  day: (text: string, near: string | null): string =>
    `“${text}” no es una fecha. ${near === null ? 'Usa YYYY-MM-DD, o palabras como “ayer”. ' : meant(`“${near}”`)}${NOTHING}`,
  period: (kind: PeriodKind, text: string, example: string): string =>
    kind === 'days'
      ? `“${text}” ${NOT_A_PERIOD[kind]}. Usa uno como ${example}, o palabras como “últimas 6 semanas”.`
      : `“${text}” ${NOT_A_PERIOD[kind]}. Usa su nombre, como ${example}, o cualquier día que contenga.`,
  onePeriod: (one: string, other: string): string => `Usa “${one}” o “${other}”, no los dos.`,
  kind: (near: string | null, kinds: readonly string[]): string =>
    `“kind” tiene que ser uno de estos: ${kinds.join(', ')}. ${meant(near)}${NOTHING}`,
  goal: (text: string, near: string | null, names: readonly string[]): string => {
    const what = `Ninguna meta se llama “${text}”.`;
    if (near !== null) return `${what} ${didYouMean(near)}`;
    if (names.length === 0) return `${what} Esta bóveda aún no tiene metas.`;
    const all = listed(names.map((name) => `“${name}”`));
    return names.length === 1
      ? `${what} Tu única meta es ${all}.`
      : `${what} Tus metas son ${all}.`;
  },
  time: `“time” tiene que ser una hora como 09:30. ${NOTHING}`,
  unknown: (name: string, near: string | null, known: readonly string[]): string =>
    `Ninguna opción se llama “${name}”. ${near === null ? `Las opciones son ${listed(known)}. ` : meant(near)}${NOTHING}`,
  format: '“format” tiene que ser text o json.',
  noText: 'No hay nada que anotar. Di qué salió bien en “text”.',
  event: 'El único evento es “change”.',
  callback: '“on” necesita una función a la que llamar.',
  object: (known: string): string => `Pasa un objeto con ${known}. ${NOTHING}`,

  link: {
    busy: (links: number): string =>
      `Otro enlace aún espera tu respuesta, así que no se escribió nada ${links === 1 ? 'de este' : `de ${number(links)} enlaces más`}.`,
    noteName: (name: string): string => `“${name}” no puede ser el nombre de una nota. ${NOTHING}`,
    title: '¿Anotar esto?',
    submit: 'Anotar',
    cancel: 'Cancelar',
    question: (note: string, vault: string, isNew: boolean): Prose =>
      isNew
        ? [
            'Un enlace pide crear ',
            { strong: note },
            ' en la bóveda ',
            { strong: vault },
            ' y escribir allí esta línea.',
          ]
        : [
            'Un enlace pide escribir esta línea en ',
            { strong: note },
            ', en la bóveda ',
            { strong: vault },
            '.',
          ],
    noAction: `Este enlace no dice qué hacer. Añádele do=log. ${NOTHING}`,
    otherAction: (action: string): string =>
      `Este enlace pide “${action}”, pero Small Wins solo conoce do=log. ${NOTHING}`,
    otherVault: (named: string, own: string): string =>
      `Este enlace es para la bóveda “${named}”, pero esta es “${own}”. ${NOTHING}`,
  },

  cli: {
    error: (sentence: string): string => `Error: ${sentence}`,
    format: 'Formato de salida, text por defecto',
    area: 'Área, como salud/correr',
    goal: 'Meta, por su nombre, alias, ruta o enlace',
    dayValue: '<YYYY-MM-DD o palabras>',
    log: 'Anotar un logro en la nota de su día',
    text: 'Qué salió bien',
    date: 'Su día, hoy por defecto',
    time: 'Su hora',
    anyGoal: 'Meta, o cualquier nota que enlazar',
    kind: 'Qué es, por defecto lo que digan sus etiquetas',
    streak: 'Mostrar la racha y su porqué',
    review: 'Mostrar un repaso, o escribirlo en su nota',
    weekValue: '<semana o día>',
    week: 'Su semana, esta por defecto',
    monthValue: '<YYYY-MM o palabras>',
    month: 'Un mes en vez de una semana',
    quarterValue: '<YYYY-Q4 o palabras>',
    quarter: 'Un trimestre',
    yearValue: '<YYYY o palabras>',
    year: 'Un año',
    daysValue: '<desde..hasta o palabras>',
    days: 'Un periodo de días',
    write: 'Crear o actualizar la nota, sin tocar lo que editaste a mano',
    list: 'Listar entradas',
    from: 'Primer día',
    to: 'Último día',
    onlyKind: 'Solo este tipo',
    logged: (path: string, line: number, text: string): string =>
      `Anotado en ${path}:${line}: ${text}`,
    noEntries: 'Aquí no hay entradas.',
    noDay: 'sin día',
    notCounted: (kind: string): string => `${kind}, no cuenta`,
    reviewLeft: 'El repaso quedó como estaba.',
    reviewWritten: (path: string): string => `El repaso está en ${path}.`,
    reviewUnchanged: (path: string): string => `${path} ya está al día.`,
    keptParts: (parts: readonly string[]): string =>
      `Se conservan tal como las editaste: ${parts.join(', ')}.`,
  },
};

function meant(near: string | null): string {
  return near === null ? '' : `${didYouMean(near)} `;
}
