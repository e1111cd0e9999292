import type { Words } from '../words';
import type { BlockProblem } from '../../code-block/block-problem';
import { GROUPINGS } from '../../search/grouping';
import { search } from './search';
import { BLOCK_VIEWS } from '../../code-block/block-view';
import type { Kind } from '../../notes/entry';
import { didYouMean } from './expected';
import { counted, either, form, lineCount, listed, noteCount, number, valueCount } from './numbers';

const eventCount = counted('evento', 'eventos');

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks: Words['blocks'] = {
  mistakes: 'Este bloque necesita un arreglo',
  line: (line: number): string => `Línea ${number(line)}`,
  problem,
  noWins: 'No hay logros en estos días.',
  noMetrics:
    'No hay números en estos días. Escribe uno como [palabras:: 250] en una línea que cuente.',
  metric: {
    facts: ({
      whole,
      isMiddle,
      n,
    }: {
      readonly whole: string;
      readonly isMiddle: boolean;
      readonly n: number;
    }): string => `${whole} ${isMiddle ? 'de mediana' : 'en total'}, ${valueCount(n)}`,
    weeks: 'Semana a semana',
    week: (week: string, value: string): string => `${week}: ${value}`,
    none: '–',
  },
  noGoals: 'Aún no hay metas aquí.',
  noMilestones: 'Aún no hay hitos aquí. El primero es un logro.',
  more: (count: number): string =>
    `Y ${number(count)} más. Elige un periodo más corto para verlos.`,

  insert: {
    title: 'Insertar bloque',
    view: 'Vista',
    views: {
      heatmap: 'Mapa de calor',
      month: 'Mes',
      streak: 'Racha',
      wins: 'Logros',
      list: 'Búsqueda',
      week: 'Esta semana',
      goals: 'Metas',
      patterns: 'Patrones',
      milestones: 'Hitos',
      metric: 'Números por semana',
    },
    goal: 'Meta',
    everything: 'Todo',
    range: 'Periodo',
    rangeExamples: 'Por ejemplo últimos 6 meses, 2026 o 2026-01-01..2026-06-30.',
    rangeDefault: 'Últimos 6 meses',
    query: 'Búsqueda',
    queryExamples: 'Palabras y filtros, como en Todos los logros: kind:win area:salud.',
    queryDefault: 'Todo',
    cancel: 'Cancelar',
    submit: 'Insertar',
  },
};

export const base: Words['base'] = {
  name: 'Mapa de calor de Small Wins',
  months: 'Meses',
  count: 'Contar',
  counts: {
    both: 'Logros de estos archivos o enlazados a ellos',
    inside: 'Logros de estos archivos',
    linked: 'Logros que enlazan a estos archivos',
  },
  noFiles: 'Esta base no tiene archivos, así que no hay nada que contar.',
  noWins: {
    both: 'Aún no hay logros aquí. Muestra notas diarias, o notas a las que enlacen logros.',
    inside: 'Aún no hay logros aquí. Muestra notas diarias, u otras notas que contengan logros.',
    linked:
      'Ningún logro enlaza aún a estos archivos. Muestra notas a las que enlacen logros, como las metas.',
  },
};

export const exporting: Words['exporting'] = {
  title: (kind: Kind | null): string => EXPORTS[kind ?? 'win'],
  linesTitle: (count) => `Exportar ${lineCount(count)}`,
  lines: (count) => lineCount(count),
  range: 'Periodo',
  rangeExamples: 'Por ejemplo últimos 6 meses, 2026 o 2026-01-01..2026-06-30.',
  rangeDefault: 'Todo',
  kind: 'Tipo',
  kinds: {
    all: 'Logros y pasitos',
    win: 'Logros',
    step: 'Pasitos',
    setback: 'Tropiezos',
    lesson: 'Aprendizajes',
    kudos: 'Elogios',
  },
  goal: 'Meta',
  anyGoal: 'Todas',
  area: 'Área',
  areaExample: 'salud/correr',
  text: 'Con estas palabras',
  uncounted: 'Incluir líneas que no cuentan',
  uncountedHow: 'También tropiezos y aprendizajes.',
  names: 'Nombrar personas y otras notas',
  namesHow: 'Si está desactivado, un enlace como [[Anna]] se escribe como “…”.',
  links: 'Enlazar a mis notas',
  linksHow: 'Si está activado, quien lo lea verá el nombre de tu bóveda y dónde están tus notas.',
  preview: 'Lo que verán los demás',
  previewMore: (lines: number): string => `… y ${lineCount(lines)} más`,
  format: 'Formato',
  formats: {
    md: 'Nota (Markdown)',
    csv: 'Tabla (CSV)',
    json: 'Datos (JSON)',
    html: 'Página (HTML)',
    ics: 'Pasitos y retos como calendario (ICS)',
  },
  calendar: 'Pasitos',
  events: eventCount,
  file: 'Archivo',
  fileHow: 'Su nombre y carpeta. Nunca se sobrescribe un archivo existente.',
  cancel: 'Cancelar',
  copy: 'Copiar al portapapeles',
  write: 'Guardar archivo',
  copied: (amount: string): string => `Copiado: ${amount}.`,
  written: (amount: string, path: string): string => `Escrito en ${path}: ${amount}.`,
};

const EXPORTS: Readonly<Record<Kind, string>> = {
  win: 'Exportar logros',
  step: 'Exportar pasitos',
  setback: 'Exportar tropiezos',
  lesson: 'Exportar aprendizajes',
  kudos: 'Exportar elogios',
};

export const check: Words['check'] = {
  title: 'Revisar notas',
  summary: (problems: number, notes: number): string =>
    problems === 0
      ? `Nada que arreglar en ${noteCount(notes)}.`
      : `${number(problems)} ${form(problems, 'cosa', 'cosas')} por revisar. No se cambió nada.`,
  places: (count: number): string => `En ${number(count)} ${form(count, 'lugar', 'lugares')}`,
  more: (count: number): string => `Y ${number(count)} más.`,
  diagnose: 'Copiar diagnóstico',
  copied:
    'Diagnóstico copiado. No contiene ninguna palabra de tus notas, así que puedes pegarlo en un informe.',
};

/** Questions that the app asks before a note is created. */
export const newNote: Words['newNote'] = {
  title: '¿Crear la nota de este día?',
  how: (day: string, note: string, template: string | null): string =>
    template === null
      ? `El ${day} aún no tiene nota. Small Wins creará ${note}.`
      : `El ${day} aún no tiene nota. Small Wins creará ${note} con tu plantilla, ${template}.`,
  submit: 'Crear nota',
};

const OPTIONS =
  'Sus opciones son view, goal, area, range, metric, query y by, cada una en su propia línea.';
const PAIRS = 'Escribe cada opción como su nombre y un valor, por ejemplo view: heatmap.';

const characterCount = counted('carácter', 'caracteres');

function problem(of: BlockProblem): string {
  switch (of.kind) {
    case 'too-many-lines':
    case 'too-long':
      return `Este bloque tiene ${sizeOf(of)}. ${OPTIONS}`;
    case 'no-yaml':
      return `Esta línea no se puede leer${of.reason === null ? '' : ` (${of.reason})`}. ${PAIRS}`;
    case 'no-options':
      return PAIRS;
    case 'no-value':
      return `“${of.option}” aún no tiene valor. Añade uno o quita la línea.`;
    case 'no-text':
      return `“${of.option}” necesita un solo valor. Ponlo entre comillas.`;
    case 'unquoted-link':
      return `Pon el enlace entre comillas: ${of.option}: "[[${of.link}]]"`;
    default:
      return 'written' in of ? unknown(of) : unfit(of);
  }
}

function sizeOf(
  of: Extract<BlockProblem, { readonly kind: 'too-many-lines' | 'too-long' }>,
): string {
  return of.kind === 'too-long' ? characterCount(of.characters) : lineCount(of.lines);
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
      return 'Un bloque muestra una meta o un área. Quita una de las dos líneas.';
    case 'no-range':
      return `“${of.view}” siempre muestra hoy, así que no admite periodo. Quita la línea.`;
    case 'no-metric':
      return `“${of.view}” no muestra números, así que no admite métrica. Usa view: metric, o quita la línea.`;
    case 'long-range':
      return 'Un periodo puede abarcar hasta cien años. Prueba uno más corto.';
    case 'only-lists':
      return `Solo una lista tiene “${of.option}”. Añade “view: list”, o quita la línea.`;
    case 'bad-query':
      return search.problem(of.problem);
  }
}

/** A name that isn't known: suggests the nearest one, or all that there are. */
function unknown(of: Extract<BlockProblem, { readonly written: string }>): string {
  switch (of.kind) {
    case 'unknown-option':
      return `Ninguna opción se llama “${of.written}”. ${
        of.near === null
          ? 'Usa view, goal, area, range, metric, query o by.'
          : didYouMean(`“${of.near}”`)
      }`;
    case 'unknown-view':
      return `Ninguna vista se llama “${of.written}”. ${
        of.near === null ? `Prueba ${either(BLOCK_VIEWS)}.` : didYouMean(`“${of.near}”`)
      }`;
    case 'unknown-grouping':
      return `Una lista no puede agruparse por “${of.written}”. ${
        of.near === null ? `Usa ${either(GROUPINGS)}.` : didYouMean(`“${of.near}”`)
      }`;
    case 'unknown-goal':
      return unknownGoal(of);
    case 'bad-area':
      return `“${of.written}” no puede ser un área. Escríbela como en una etiqueta, por ejemplo salud/correr.`;
    case 'bad-range':
      return `“${of.written}” no es un periodo. ${
        of.near === null
          ? 'Prueba últimos 6 meses, 2026, 2026-Q3 o 2026-01-01..2026-06-30.'
          : didYouMean(`“${of.near}”`)
      }`;
  }
}

function unknownGoal({
  written,
  near,
  known,
  more,
}: Extract<BlockProblem, { readonly kind: 'unknown-goal' }>): string {
  const what = `Ninguna meta se llama “${written}”.`;
  if (near !== null) return `${what} ${didYouMean(`“${near}”`)}`;
  if (known.length === 0) return `${what} Esta bóveda aún no tiene metas.`;
  const names = known.map((name) => `“${name}”`);
  if (more > 0) return `${what} Tus metas son ${listed([...names, `${number(more)} más`])}.`;
  return names.length === 1
    ? `${what} Tu única meta es ${listed(names)}.`
    : `${what} Tus metas son ${listed(names)}.`;
}
