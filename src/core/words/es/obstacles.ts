import type { Words } from '../words';
import type { EditRefusal } from '../../editing/entry-change';
import type { LogRefusal, MarkRefusal, StepRefusal } from '../../logging/log-refusal';
import type { PropertyLineProblem } from '../../notes/property-lines';
import type { PropertyRefusal } from '../../notes/property-edit';
import type { PathObstacle } from '../../text/note-path';
import type { ConfigObstacle } from '../../vault/write-obstacle';
import type { DamageKind } from '../../text/text-damage';
import type { RegionProblem } from '../region-problem';
import { number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';
import type { FileProblem } from '../../vault/file-problem';

const NO_PLACE = 'Hasta que se arregle, no está claro dónde van tus notas.';

function unusable(problem: FileProblem): string {
  if (problem.code === 'bad-name') return 'tiene un nombre que no es UTF-8';
  if (problem.code === 'bad-shape') return shape(problem.problem);
  if (problem.code === 'not-text') return 'no es UTF-8';
  const because = problem.reason === null ? '' : ` (${systemReason(problem.reason)})`;
  return `${problem.code === 'bad-json' ? 'está dañado' : 'no se puede leer'}${because}`;
}

function howToFix(problem: FileProblem): string {
  return problem.code === 'bad-shape' && problem.problem.kind === 'no-text'
    ? 'Elígelo de nuevo en los ajustes de su plugin.'
    : 'Arregla el archivo, o bórralo para usar los valores por defecto.';
}

/** Why something is not written, in a sentence or two. */
export const obstacles: Words['obstacles'] = {
  nothingWritten: (reason: string): string => `No se escribió nada. ${reason}`,
  path: ({ kind, path }: PathObstacle): string => PATHS[kind](path),
  damage: (path: string, kind: DamageKind): string => DAMAGES[kind](path),
  config: (obstacle: ConfigObstacle): string => {
    switch (obstacle.kind) {
      case 'file':
        return `${obstacle.problem.path} ${unusable(obstacle.problem)}. ${NO_PLACE} ${howToFix(obstacle.problem)}`;
      case 'setting':
        return settings.problem(obstacle.problem);
    }
  },
  log: (refusal: LogRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
        return `“${refusal.area}” no puede ser un área. Escríbela como en una etiqueta, por ejemplo salud/correr.`;
      case 'bad-goal':
        return `“${refusal.goal}” no puede ser el nombre de una nota. No uses [ ] | # ni ^.`;
      case 'no-words':
        return 'Aún no hay palabras que anotar. ¿Qué salió bien?';
      case 'long-note':
        return 'Ocupa más de 32 MB, así que no se lee, y la línea no contaría.';
      case 'misread':
        return 'En esta nota la línea se leería como otra cosa. Escríbela en la nota a mano.';
      case 'merge':
        return `Dos versiones de esta nota se juntan en la línea ${number(refusal.line + 1)}. Deja antes las líneas que quieras allí.`;
      case 'disturbs':
        return disturbs(refusal.line);
      case 'makes-entry':
        return 'La línea nueva haría contar otra que nunca marcaste. Escríbela en la nota a mano.';
      case 'no-place':
        return 'En cualquier lugar de esta nota, la línea cambiaría el sentido de otras. Escríbela en la nota a mano.';
    }
  },
  step: (refusal: StepRefusal): string => {
    switch (refusal.kind) {
      case 'no-step':
        return 'No hay ningún pasito en esta línea.';
      case 'done':
        return 'Este pasito ya está hecho.';
      case 'no-checkbox':
        return 'Este pasito no tiene casilla que marcar. Escríbelo como “- [ ] …”.';
      case 'disturbs':
        return disturbs(refusal.line);
      case 'not-done-mark':
        return `“${refusal.checkbox}” no marca una tarea como hecha. Añádelo en ${settings.whereIs('states.done')}.`;
    }
  },
  edit: (refusal: EditRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
      case 'bad-goal':
      case 'merge':
        return obstacles.log(refusal);
      case 'disturbs':
        return disturbs(refusal.line);
      case 'changed':
        return refusal.now === null ? EDITS.changed : changedTo(refusal.now.written);
      default:
        return EDITS[refusal.kind];
    }
  },
  mark: (refusal: MarkRefusal): string => MARKS[refusal],
  properties: (refusal: PropertyRefusal): string => {
    if (!('line' in refusal)) return WHOLE[refusal.problem];
    return refusal.problem === 'disturbed'
      ? disturbs(refusal.line)
      : `La línea ${number(refusal.line + 1)} de sus propiedades ${LINES[refusal.problem]}.`;
  },
  review: (problem: RegionProblem): string => {
    switch (problem.kind) {
      case 'no-begin':
        return `La parte “${problem.section}” termina aquí, pero no empieza en ningún lado. Borra la línea.`;
      case 'no-end':
        return `La parte “${problem.section}” empieza aquí, pero no termina en ningún lado. Borra la línea, o también su texto.`;
      case 'twin':
        return `La parte “${problem.section}” empieza aquí por segunda vez, después de la línea ${number(problem.first)}. Borra las dos líneas de marcador de una de ellas.`;
      case 'crossed':
        return `La parte “${problem.other}” ${problem.edge === 'begin' ? 'empieza' : 'termina'} aquí, dentro de “${problem.section}”, que empieza en la línea ${number(problem.begin)}. Borra las dos líneas de marcador de una de ellas.`;
      case 'open-code':
        return 'El texto de esta parte abre un bloque de código y nunca lo cierra, así que debajo no se puede escribir nada. Cierra el bloque de código.';
      case 'left-open':
        return 'Aquí o más arriba hay un comentario (%% o <!--) o código que nunca se cierra, así que esta línea pasaría a significar otra cosa. Ciérralo, o pon una barra invertida delante.';
    }
  },
};

const PATHS: Readonly<Record<PathObstacle['kind'], (path: string) => string>> = {
  outside: (path) => `${path} está fuera de la bóveda.`,
  hidden: (path) => `${path} tiene un nombre que empieza con un punto, y Obsidian no lo muestra.`,
  nameless: (path) => `${path} tiene una carpeta sin nombre.`,
  'control-character': (path) => `${path} tiene un carácter de control en su nombre.`,
  backslash: (path) => `${path} tiene una barra invertida en su nombre.`,
};

const DAMAGES: Readonly<Record<DamageKind, (path: string) => string>> = {
  'utf-16': (path) => `${path} está guardado como UTF-16. Guárdalo primero como UTF-8.`,
  'not-utf-8': (path) => `${path} no es UTF-8. Guárdalo primero como UTF-8.`,
  zeros: (path) =>
    `Partes de ${path} son ceros que dejó un fallo o una sincronización interrumpida. Restáuralo primero, o borra esas partes.`,
};

const EDITS: Readonly<
  Record<Exclude<EditRefusal['kind'], 'bad-area' | 'bad-goal' | 'merge' | 'disturbs'>, string>
> = {
  changed: 'Esta línea cambió en su nota desde que la viste aquí. Mírala de nuevo primero.',
  twice:
    'Ahora varias líneas de la nota dicen lo mismo que esta. Abre la nota y cambia la correcta.',
  property: 'Es una propiedad de la nota. Abre la nota y cámbiala allí.',
  'no-words': 'No quedan palabras. Borra la línea, o escribe alguna.',
  'no-checkbox': 'Esta línea no puede tener casilla, porque no es un elemento de lista.',
  spread: 'Estas palabras ocupan varias líneas, o varias celdas. Abre la nota y cámbialas allí.',
  'under-heading': 'No tiene marca que quitar: cuenta por el encabezado bajo el que está.',
  'has-more': 'Otras líneas pertenecen a esta. Abre la nota y bórrala allí.',
  'not-movable':
    'No se puede mover sin cambiar lo que dice ella u otra línea. Escribe la fecha en ella en su lugar.',
  misread: 'Así la línea se leería como otra cosa. Abre la nota y cámbiala allí.',
};

function changedTo(written: string): string {
  return `Esta línea cambió en su nota desde que la viste aquí. Ahora dice: “${written}”`;
}

const MARKS: Readonly<Record<MarkRefusal, string>> = {
  'no-words': 'Aún no hay palabras en esta línea.',
  property: 'Esta línea es una propiedad de la nota, donde las etiquetas no cuentan.',
  code: 'Esta línea es código o matemáticas, donde las etiquetas no cuentan.',
  'no-tag': 'Una etiqueta en esta línea no contaría, o cambiaría el sentido de otras líneas.',
};

const LINES: Readonly<Record<PropertyLineProblem | 'by-hand', string>> = {
  tab: 'empieza con un tabulador, donde hacen falta espacios',
  indent: 'tiene una sangría distinta de las demás',
  brackets: 'tiene varias propiedades entre corchetes, y cada una necesita su propia línea',
  'no-property': 'no es un nombre, dos puntos y un valor',
  second: 'tiene una propiedad que ya existe',
  unreadable: 'no se puede leer',
  comment: 'tiene un comentario dentro de su valor',
  anchor: 'tiene un ancla, un alias o una etiqueta de YAML',
  'no-end': 'tiene un valor que no termina',
  'more-after': 'sigue después del final de su valor',
  'by-hand': 'está escrita de un modo que Small Wins no puede cambiar',
};

const WHOLE: Readonly<Record<'no-list' | 'by-hand', string>> = {
  'no-list': 'Sus propiedades no son una lista de nombres y valores.',
  'by-hand': 'Sus propiedades están escritas de un modo que Small Wins no puede cambiar.',
};

function disturbs(line: number): string {
  return `La línea ${number(line + 1)} de esta nota pasaría a significar otra cosa. Cambia antes esa línea a mano.`;
}
