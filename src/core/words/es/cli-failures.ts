import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { FileKind } from '../file-kind';
import { dates } from './dates';
import { didYouMean } from './expected';
import { form, listed } from './numbers';
import { NOT_A_PERIOD } from './periods';
import { systemReason } from './system-reason';

const NOTHING = 'No se escribió nada.';
const GIVE_VAULT = 'Indica la carpeta de tu bóveda con --vault.';
const OTHER_OUT = `${NOTHING} Elige otro nombre para --out.`;

const KINDS: Readonly<Record<FileKind, string>> = {
  folder: 'una carpeta',
  pipe: 'una tubería con nombre',
  socket: 'un socket',
  file: 'un archivo',
  device: 'un dispositivo',
};

/** What the command line says when it can't do what was asked: what happened, where, and what to do. */
export const cliFailures: Words['cliFailures'] = {
  unexpected: (reason: string): string =>
    `Esto no debería haber pasado (${systemReason(reason)}). Por favor, avísanos e incluye el comando que escribiste.`,
  output: (reason: string): string =>
    `No se puede escribir la salida (${systemReason(reason)}). Envíala a otro sitio.`,

  emptyFolder: `Falta una carpeta después de --vault. ${GIVE_VAULT}`,
  noFolder: (folder: string): string => `No existe la carpeta ${folder}. ${GIVE_VAULT}`,
  notFolder: (file: string): string => `${file} es un archivo. ${GIVE_VAULT}`,
  closedFolder: (folder: string, reason: string): string =>
    `No se puede abrir ${folder} (${systemReason(reason)}). ${GIVE_VAULT}`,
  noVault: (folder: string, config: string): string =>
    `Aquí no hay ninguna bóveda: ni ${folder} ni las carpetas que la contienen tienen una carpeta ${config}. ${GIVE_VAULT}`,

  unknownCommand: (command: string, near: string | null): string =>
    `No existe el comando “${command}”. ${near === null ? 'Consulta small-wins --help.' : didYouMean(near)}`,
  unknownOption: (option: string, near: string | null, help: string): string =>
    `No existe la opción ${option}. ${near === null ? `Consulta ${help}.` : didYouMean(near)}`,
  noValue: (option: string, help: string): string =>
    `Falta un valor después de ${option}. Consulta ${help}.`,
  noText:
    'Aún no hay palabras que anotar. ¿Qué salió bien? Prueba small-wins log "leer diez páginas".',
  tooMany: (help: string): string =>
    `Aquí hay más palabras de las que admite el comando. Consulta ${help}.`,

  day: (option: string, given: string, near: string | null): string =>
    `“${given}” después de ${option} no es un día. ${near === null ? 'Usa YYYY-MM-DD, o palabras como “ayer” o “viernes”.' : didYouMean(`“${near}”`)}`,
  today: (given: string): string =>
    `“${given}” después de --today no es un día. Usa YYYY-MM-DD, como 2026-11-21.`,
  daysInOrder: (from: Day, to: Day): string =>
    `--from ${dates.full(from)} es posterior a --to ${dates.full(to)}. Indica primero el día anterior.`,
  range: (given: string, near: string | null): string =>
    `“${given}” después de --range no es un periodo. ${near === null ? 'Prueba “últimos 6 meses”, 2026, 2026-Q3, 2026-08 o 2026-01-01..2026-06-30.' : didYouMean(near)}`,
  year: (given: string): string =>
    `“${given}” después de --year no es un año. Usa cuatro cifras, como 2026.`,
  another: (given: string): string =>
    `“${given}” después de --another no es una cantidad. Usa un número entero, como 1.`,
  needsGoal: '¿Qué meta? Indica el nombre de su nota con --goal.',
  onlySvg: (file: string): string =>
    `${file} no se puede dibujar aquí: la línea de comandos dibuja SVG. Elige un nombre que termine en .svg, o usa “Compartir una imagen…” en la app para obtener un PNG.`,
  noLine: (text: string): string =>
    `Ningún logro de estos días contiene “${text}”. Consulta sus palabras con small-wins list.`,
  colour: (given: string): string =>
    `“${given}” después de --accent no es un color. Usa uno como #8a5cf5.`,
  choice: (option: string, given: string, near: string | null, known: readonly string[]): string =>
    `“${given}” no es una opción válida de ${option}. ${near === null ? oneOf(known) : didYouMean(near)}`,
  notBoth: (one: string, other: string): string => `Usa ${one} o ${other}, no los dos.`,
  longRange: 'Un mapa de calor puede mostrar hasta cien años. Prueba un periodo más corto.',
  period: (kind: PeriodKind, given: string, example: string): string => {
    const what = `“${given}” después de --${kind} ${NOT_A_PERIOD[kind]}.`;
    return kind === 'days'
      ? `${what} Usa uno como ${example}, o palabras como “últimas 6 semanas”.`
      : `${what} Usa su nombre, como ${example}, o cualquier día que contenga.`;
  },
  kind: (given: string, near: string | null, kinds: readonly string[]): string =>
    `“${given}” después de --kind no es un tipo. ${near === null ? oneOf(kinds) : didYouMean(near)}`,
  links: (given: string, near: string | null, ways: readonly string[]): string =>
    `“${given}” después de --links no es una forma de enlazar. ${near === null ? oneOf(ways) : didYouMean(near)}`,
  format: (given: string, near: string | null, formats: readonly string[]): string =>
    `“${given}” después de --format no es un formato. ${near === null ? oneOf(formats) : didYouMean(near)}`,
  goal: (given: string, near: string | null, names: readonly string[]): string =>
    `Ninguna meta se llama “${given}”. ${near === null ? goals(names) : didYouMean(near)}`,
  time: (given: string): string =>
    `“${given}” después de --at no es una hora. Usa una como 09:30 o 2:30pm.`,
  language: (given: string): string =>
    `“${given}” después de --lang no es un idioma. Usa uno como en, de o pt-BR.`,
  needsWrite: '--force y --restore cambian una nota, así que también necesitan --write.',
  ahead: (day: Day): string =>
    `El ${dates.full(day)} aún no ha llegado, y un logro cuenta a partir de su día. ${NOTHING} Añade --ahead para anotarlo de todos modos.`,
  timeAhead: (time: string): string =>
    `Esa hora aún no ha llegado hoy: ${time}. ${NOTHING} Añade --on ayer si te referías a ayer, o --ahead para anotarlo de todos modos.`,

  templater: (template: string, path: string): string =>
    `La plantilla ${template} necesita Templater, que solo funciona en Obsidian. ${NOTHING} Crea allí ${path} primero.`,
  notRead: (path: string): string =>
    `${path} está en una carpeta de plantillas, o en una que tus ajustes omiten, así que nada de lo que contiene contaría. ${NOTHING} Elige otra carpeta para estas notas.`,
  unreadable: (path: string, reason: string): string =>
    `No se puede leer ${path} (${systemReason(reason)}). ${NOTHING}`,
  unreachable: (path: string, reason: string): string =>
    `No se puede llegar a ${path} (${systemReason(reason)}). ${NOTHING}`,
  unwritable: (path: string, reason: string): string =>
    `No se puede escribir en ${path} (${systemReason(reason)}). Su contenido quedó como estaba.`,
  tooLarge: (path: string): string =>
    `${path} ocupa más de 32 MB, así que no se lee y nada de lo que contiene cuenta. ${NOTHING}`,
  notTemplate: (path: string, kind: FileKind): string =>
    `${path} es ${KINDS[kind]}, no una plantilla. ${NOTHING} Elige otra plantilla en los ajustes.`,
  notNote: (path: string, kind: FileKind): string =>
    `${path} es ${KINDS[kind]}, no una nota. ${NOTHING} Muévelo a otro lugar, o da otros nombres a tus notas.`,
  readOnly: (path: string): string =>
    `${path} es de solo lectura. ${NOTHING} Permite antes que se pueda escribir.`,
  leadsOut: (path: string): string =>
    `${path} es un enlace que sale de la bóveda, o está en una carpeta que lo es. ${NOTHING} Mueve la nota a la bóveda.`,
  leadsNowhere: (path: string): string =>
    `${path} es un enlace que no lleva a ninguna parte, o está en una carpeta que lo es. ${NOTHING} ¿Está conectada la unidad a la que lleva?`,
  outThere: (file: string): string =>
    `${file} ya existe. ${NOTHING} Elige otro nombre para --out, o reemplázalo con --force.`,
  outIsNote: (file: string): string =>
    `${file} es una nota de tu bóveda, así que se queda. ${OTHER_OUT}`,
  outNotFile: (file: string, kind: FileKind): string =>
    `${file} es ${KINDS[kind]}, no un archivo. ${OTHER_OUT}`,
  outUnwritable: (file: string, reason: string): string =>
    `No se puede escribir ${file} (${systemReason(reason)}). ${OTHER_OUT}`,
  outLeadsNowhere: (file: string): string =>
    `${file} es un enlace que no lleva a ninguna parte. ${OTHER_OUT}`,
  keepsChanging: (path: string): string =>
    `Otro programa no deja de cambiar ${path}. ${NOTHING} Prueba de nuevo cuando haya terminado.`,
  locked: (path: string, lock: string): string =>
    `Otro small-wins lleva tres minutos escribiendo en ${path}. ${NOTHING} Si no hay ninguno en marcha, borra ${lock}.`,
  notLock: (path: string, lock: string, kind: FileKind): string =>
    `${lock} es ${KINDS[kind]}, justo donde small-wins guarda su bloqueo de ${path}. ${NOTHING} Bórralo, o muévelo a otro lugar.`,
  keptBeside: (file: string): string =>
    `Una escritura se detuvo a medias, y la nota ha cambiado desde entonces. Su texto anterior está en ${file}. Borra ese archivo si no falta nada.`,

  watchedGone: (folder: string): string =>
    `${folder} ya no está, así que deja de vigilarse. Indica su nuevo lugar con --vault.`,
  unwatchable: (folder: string, reason: string): string =>
    `No se puede vigilar ${folder} (${systemReason(reason)}). Permite que el sistema vigile más archivos, o usa small-wins summary de vez en cuando.`,
};

function oneOf(names: readonly string[]): string {
  return `Usa uno de estos: ${listed(names)}.`;
}

function goals(names: readonly string[]): string {
  if (names.length === 0) return 'Esta bóveda aún no tiene metas.';
  const all = listed(names.map((name) => `“${name}”`));
  return form(names.length, `Tu única meta es ${all}.`, `Tus metas son ${all}.`);
}
