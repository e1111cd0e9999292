import type { Words } from '../words';
import type { SettingProblem } from '../../settings/setting-field';
import { WHOLE_FILE } from '../../settings/setting-field';
import type { SettingGroup } from '../../settings/setting-groups';
import { settingGroup } from '../../settings/setting-groups';
import type { Expected } from '../../text/expected';
import type { SettingWords } from '../setting-words';
import { useInstead } from './expected';
import { counted, form, listed, number } from './numbers';

const FRONT_MATTER = ['front matter', 'YAML', 'metadatos'];
const TASK = ['tarea', 'casilla', 'estado'];
const MOMENT = ['moment'];
const PERIOD_FOLDER = 'Dónde se escriben. / es la raíz de la bóveda.';
const PERIOD_FORMAT = 'Cómo se llaman sus notas.';
const PERIOD_TEMPLATE = 'Con qué empieza uno nuevo.';
const PERIOD_PROMPTS = 'Preguntas al final de su repaso, con espacio para responder.';

/** The rows of the settings page, by their path in `data.json`. */
const rows: Words['settings']['rows'] = {
  'marks.win': {
    name: 'Etiquetas de logro',
    desc: 'Las líneas con una de ellas son logros. Las nuevas llevan la primera.',
  },
  'marks.step': {
    name: 'Etiquetas de pasito',
    desc: 'Para pasos que puedes dar en dos minutos.',
  },
  'marks.setback': {
    name: 'Etiquetas de tropiezo',
    desc: 'Para lo que salió mal. Se listan y nunca restan.',
  },
  'marks.lesson': {
    name: 'Etiquetas de aprendizaje',
    desc: 'Para lo que aprendiste. Se listan, no cuentan.',
  },
  'marks.kudos': {
    name: 'Etiquetas de elogio',
    desc: 'Para lo que otras personas dijeron. Se listan, no cuentan.',
  },
  'marks.rest': {
    name: 'Etiquetas de descanso',
    desc: 'Hacen del día de la nota un día de descanso.',
  },
  'marks.pause': {
    name: 'Etiquetas de pausa',
    desc: 'Días en los que no toca nada: #pause 2026-08-01..2026-08-14',
  },
  'plan.countSteps': {
    name: 'Contar pasitos',
    desc: 'Un pasito hecho cuenta como logro.',
  },
  winHeadings: {
    name: 'Logros bajo encabezados',
    desc: 'Las líneas bajo estos encabezados son logros sin etiqueta.',
  },
  winProperty: {
    name: 'Logros en una propiedad',
    desc: 'Una propiedad que contiene un logro o una lista de logros.',
    aliases: FRONT_MATTER,
  },
  'states.done': {
    name: 'Casillas de hecho',
    desc: 'Caracteres de una tarea hecha, como en [x]. Solo estos cuentan.',
    aliases: TASK,
  },
  'states.started': {
    name: 'Casillas de empezado',
    desc: 'Caracteres que marcan una tarea empezada, como en [/].',
    aliases: [...TASK, 'en curso'],
  },
  'states.cancelled': {
    name: 'Casillas de cancelado',
    desc: 'Caracteres que marcan una tarea cancelada, como en [-].',
    aliases: TASK,
  },

  'daily.folder': {
    name: 'Carpeta de notas diarias',
    desc: 'Dónde están tus notas diarias. / es la raíz de la bóveda.',
  },
  'daily.format': {
    name: 'Formato de fecha de notas diarias',
    desc: 'Cómo se llaman las notas diarias. Una barra crea una carpeta.',
    aliases: MOMENT,
  },
  'daily.template': {
    name: 'Plantilla de notas diarias',
    desc: 'Con qué empieza una nota diaria nueva.',
  },
  'daily.others': {
    name: 'Lugares anteriores de notas diarias',
    desc: 'Dónde están las antiguas, si las moviste o les cambiaste el nombre.',
  },
  dateProperty: {
    name: 'Día en una propiedad',
    desc: 'Una propiedad con la fecha, para notas que no son diarias.',
    aliases: FRONT_MATTER,
  },
  pulse: {
    name: 'Preguntar cómo te fue',
    desc: 'Cinco botones en la barra lateral, de difícil a genial.',
    aliases: ['ánimo', 'pulso', 'valoración'],
  },
  'metrics.properties': {
    name: 'Números en propiedades',
    desc: 'Números de notas diarias que comparar con tus logros, como el sueño.',
  },
  excludedFolders: {
    name: 'Carpetas excluidas',
    desc: 'Sus notas se omiten. Las carpetas de plantillas también.',
  },

  'plan.schedule': {
    name: 'Plan de días',
    desc: 'Cuándo toca un logro. Los demás días son libres.',
    aliases: ['descanso', 'días de la semana', 'frecuencia', 'horario'],
  },
  'plan.target': {
    name: 'Objetivo del día',
    desc: 'Lo que pide un día logrado, como 1, 10 minutes o 250 palabras.',
    aliases: ['meta', 'por día'],
  },
  'plan.since': {
    name: 'Contar desde',
    desc: 'Los logros anteriores a este día se listan, no cuentan.',
    aliases: ['inicio', 'comienzo'],
  },
  'plan.freezes': {
    name: 'Comodines',
    desc: 'Días sin logro que se pueden cubrir. Siete días logrados dan uno.',
    aliases: ['racha', 'descanso'],
  },
  'plan.pauses': {
    name: 'Pausas',
    desc: 'Días en los que no toca nada, para ti y todas tus metas.',
  },
  'plan.dayStart': {
    name: 'Inicio del día',
    desc: 'La hora en que empieza un día nuevo. 0 es medianoche.',
    aliases: ['noche', 'medianoche'],
  },
  'plan.weekStart': {
    name: 'Primer día de la semana',
    desc: 'Para planes semanales, el mapa de calor y el repaso.',
    aliases: ['inicio de semana'],
  },

  'goals.property': {
    name: 'Propiedad de meta',
    desc: 'La propiedad que convierte una nota en meta.',
    aliases: FRONT_MATTER,
  },
  'goals.value': {
    name: 'Valor de meta',
    desc: 'El valor de esa propiedad en una meta.',
  },
  'goals.inherit': {
    name: 'Líneas en notas de metas',
    desc: 'Los logros de la nota de una meta son suyos, sin enlace.',
    aliases: ['heredar'],
  },
  'goals.alignment': {
    name: 'Relación con tus metas',
    desc: 'Muestra logros sin meta y metas que llevan un tiempo en calma.',
    aliases: ['estancada', 'rumbo'],
  },

  'heatmap.palette': {
    name: 'Colores',
    desc: 'Todas las paletas funcionan también en escala de grises.',
    aliases: ['paleta', 'daltonismo'],
  },
  'heatmap.thresholds': {
    name: 'Niveles',
    desc: 'Logros al día para cada uno de los cuatro niveles, como 1, 2, 3, 5.',
    aliases: ['umbrales', 'intensidad'],
  },
  'heatmap.rows': {
    name: 'Filas',
    desc: 'Una cuadrícula de todos los días, o una fila por área o meta.',
  },

  'weekly.folder': {
    name: 'Carpeta de notas semanales',
    desc: 'Dónde se escriben los repasos. / es la raíz de la bóveda.',
  },
  'weekly.format': {
    name: 'Formato de fecha de notas semanales',
    desc: 'Cómo se llaman las notas semanales.',
    aliases: MOMENT,
  },
  'weekly.template': {
    name: 'Plantilla de notas semanales',
    desc: 'Con qué empieza un repaso nuevo.',
  },
  'review.prompts.week': {
    name: 'Preguntas',
    desc: 'Preguntas al final de un repaso nuevo, con espacio para responder.',
  },
  'review.heatmap': {
    name: 'Mapa de calor en el repaso',
    desc: 'Añade, bajo la tabla de la semana, un mapa de calor siempre al día.',
  },

  'monthly.folder': { name: 'Carpeta de repasos mensuales', desc: PERIOD_FOLDER },
  'monthly.format': {
    name: 'Formato de repasos mensuales',
    desc: PERIOD_FORMAT,
    aliases: MOMENT,
  },
  'monthly.template': { name: 'Plantilla de repasos mensuales', desc: PERIOD_TEMPLATE },
  'quarterly.folder': { name: 'Carpeta de repasos trimestrales', desc: PERIOD_FOLDER },
  'quarterly.format': {
    name: 'Formato de repasos trimestrales',
    desc: PERIOD_FORMAT,
    aliases: MOMENT,
  },
  'quarterly.template': { name: 'Plantilla de repasos trimestrales', desc: PERIOD_TEMPLATE },
  'yearly.folder': { name: 'Carpeta de repasos anuales', desc: PERIOD_FOLDER },
  'yearly.format': {
    name: 'Formato de repasos anuales',
    desc: PERIOD_FORMAT,
    aliases: MOMENT,
  },
  'yearly.template': { name: 'Plantilla de repasos anuales', desc: PERIOD_TEMPLATE },
  'review.prompts.month': { name: 'Preguntas para un mes', desc: PERIOD_PROMPTS },
  'review.prompts.quarter': { name: 'Preguntas para un trimestre', desc: PERIOD_PROMPTS },
  'review.prompts.year': { name: 'Preguntas para un año', desc: PERIOD_PROMPTS },
  'review.prompts.days': { name: 'Preguntas para un periodo', desc: PERIOD_PROMPTS },
  'review.pinned': {
    name: 'Líneas para destacar',
    desc: 'Ids de bloque de líneas que abren repasos largos y hojas de méritos.',
    aliases: ['fijar', 'destacado'],
  },
  'review.brag': {
    name: 'Secciones de la hoja de méritos',
    desc: 'En qué se ordenan tus logros, en este orden.',
  },

  'log.heading': {
    name: 'Encabezado para líneas nuevas',
    desc: 'Adónde van los logros nuevos. Vacío: al final de la nota.',
  },
  'log.time': {
    name: 'Escribir la hora',
    desc: 'Las líneas nuevas empiezan con la hora del día.',
  },
  'log.askBeforeUri': {
    name: 'Preguntar si un enlace quiere escribir',
    desc: 'Muestra lo que escribiría un enlace obsidian:// y pregunta antes.',
    aliases: ['URI', 'automatización', 'atajo'],
  },
  'log.adds': {
    name: 'Decir a qué se suma un logro',
    desc: 'Una frase en su aviso, como: Número 80 del área salud.',
  },
  'log.proof': {
    name: 'Ofrecer pruebas tras un tropiezo',
    desc: 'Un botón en su aviso, si ya hubo tropiezos parecidos.',
  },
  'log.anotherDay': {
    name: 'Dar otro día a una línea',
    desc: 'Si ese día no tiene nota, la fecha va en la propia línea.',
    aliases: ['mover', 'fecha'],
  },
  'timer.notification': {
    name: 'Avisar del temporizador fuera de Obsidian',
    desc: 'Tu equipo te avisa cuando acaba un temporizador.',
    aliases: ['notificación', 'pomodoro'],
  },
  'timer.sound': {
    name: 'Sonido al acabar un temporizador',
    desc: 'Dos notas cortas.',
    aliases: ['pomodoro'],
  },

  quiet: {
    name: 'Modo tranquilo',
    desc: 'Oculta los números de la racha y no menciona días sin logro.',
  },
  celebrate: {
    name: 'En un hito',
    desc: 'Lo que ves cuando alcanzas un hito.',
    aliases: ['confeti', 'animación'],
  },
  rewards: {
    name: 'Recompensas',
    desc: 'Tus propias ideas para darte un gusto. Cada hito te muestra una.',
  },
  nudgeAt: {
    name: 'Recordatorio amable',
    desc: 'Te avisa a esta hora, como 20:30, si el día sigue abierto.',
    aliases: ['recordar', 'aviso'],
  },

  'editor.badges': {
    name: 'Insignias en las notas',
    desc: 'Muestra las etiquetas de logros, pasitos y demás como insignias.',
    aliases: ['vista previa en vivo', 'vista de lectura'],
  },
  'editor.dots': {
    name: 'Puntos junto a líneas que cuentan',
    desc: 'Lleno si una línea cuenta. Apunta a uno hueco para saber por qué no.',
    aliases: ['margen'],
  },
  'editor.suggest': {
    name: 'Sugerencias al escribir',
    desc: 'Sugiere áreas y metas tras una etiqueta, y fechas tras @.',
    aliases: ['autocompletar'],
  },
  language: {
    name: 'Idioma',
    desc: 'Para todo lo que lees aquí y las fechas que escribes en palabras.',
    aliases: ['locale', 'traducción'],
  },
  notesLanguage: {
    name: 'Idioma de las notas',
    desc: 'Para repasos, exportaciones y lo demás que se escribe en tu bóveda.',
    aliases: ['locale', 'traducción'],
  },
};

/** What a list of settings says about its elements. */
const lists: Words['settings']['lists'] = {
  tag: {
    heading: 'Etiquetas',
    add: 'Añadir etiqueta',
    none: 'Aún no hay etiquetas.',
    element: (number: number): string => `Etiqueta ${number}`,
    placeholder: 'win',
  },
  heading: {
    heading: 'Encabezados',
    add: 'Añadir encabezado',
    none: 'Aún no hay encabezados.',
    element: (number: number): string => `Encabezado ${number}`,
    placeholder: 'Hecho hoy',
  },
  section: {
    heading: 'Secciones',
    add: 'Añadir sección',
    none: 'Aún no hay secciones.',
    element: (number: number): string => `Sección ${number}`,
    placeholder: '',
  },
  place: {
    heading: 'Lugares',
    add: 'Añadir lugar',
    none: 'Aún no hay lugares.',
    element: (number: number): string => `Lugar ${number}`,
    placeholder: '',
  },
  property: {
    heading: 'Propiedades',
    add: 'Añadir propiedad',
    none: 'Aún no hay propiedades.',
    element: (number: number): string => `Propiedad ${number}`,
    placeholder: 'ánimo',
  },
  folder: {
    heading: 'Carpetas',
    add: 'Añadir carpeta',
    none: 'Aún no hay carpetas.',
    element: (number: number): string => `Carpeta ${number}`,
    placeholder: 'Archivo',
  },
  pause: {
    heading: 'Pausas',
    add: 'Añadir pausa',
    none: 'Aún no hay pausas.',
    element: (number: number): string => `Pausa ${number}`,
    placeholder: '2026-08-01..2026-08-14',
  },
  prompt: {
    heading: 'Preguntas',
    add: 'Añadir pregunta',
    none: 'Aún no hay preguntas.',
    element: (number: number): string => `Pregunta ${number}`,
    placeholder: '',
  },
  blockId: {
    heading: 'Ids de bloque',
    add: 'Añadir id de bloque',
    none: 'Aún no hay líneas destacadas.',
    element: (number: number): string => `Id de bloque ${number}`,
    placeholder: '^orgullo',
  },
  reward: {
    heading: 'Recompensas',
    add: 'Añadir recompensa',
    none: 'Aún no hay recompensas.',
    element: (number: number): string => `Recompensa ${number}`,
    placeholder: 'El café bueno',
  },
};

const groups: Readonly<Record<SettingGroup, string>> = {
  marks: 'Marcas',
  'daily-notes': 'Notas diarias',
  plan: 'Plan',
  goals: 'Metas',
  heatmap: 'Mapa de calor',
  'weekly-review': 'Repaso semanal',
  'longer-reviews': 'Repasos largos',
  logging: 'Anotar',
  celebration: 'Celebración',
  advanced: 'Avanzado',
};

const DEFAULT = 'Hasta entonces se usa el valor por defecto.';
const LEFT_OUT = 'Hasta entonces se deja fuera.';
const FIX =
  'Arréglalo (a menudo falta una coma o una comilla), o cambia cualquier ajuste: se guarda una copia del archivo anterior.';

const dailyNoteCount = counted('nota diaria', 'notas diarias');

/** The settings page. */
export const settings: Words['settings'] = {
  groups,
  rows,
  lists,
  none: 'Ninguno',
  brag: {
    desc: 'Un encabezado de la hoja de méritos, y qué logros van debajo.',
    added: 'Sección nueva',
    name: 'Nombre',
    areas: 'Áreas',
    areasHow: 'Separadas por comas, como equipo, mentoría.',
    goals: 'Metas',
    goalsHow:
      'Por los nombres de sus notas. Un * vale por las metas que no aparecen en otra sección.',
    kudos: 'Elogios',
    kudosHow: 'Contiene lo que otras personas te dijeron.',
  },
  reset: 'Restablecer',
  today: (name: string): string => `Hoy: ${name}`,
  schedule: {
    chosen: 'En ciertos días',
    days: 'Días que piden un logro',
    perMonth: 'Algunos días al mes',
    times: 'Días logrados al mes',
    every: 'Cada varios días',
    everyDays: 'Días de un logro al siguiente',
  },
  place: {
    desc: 'Dónde estaban las notas diarias, y cómo se llamaban.',
    folder: 'Carpeta',
    folderHow: 'Déjalo vacío para la raíz de la bóveda.',
    format: 'Formato de fecha',
    formatHow: 'Cómo se llaman las notas, igual que en el plugin principal.',
  },
  options: {
    weekStart: {
      locale: 'Como en tu idioma',
      monday: 'Lunes',
      sunday: 'Domingo',
      saturday: 'Sábado',
    },
    palette: { theme: 'Tema', leaf: 'Hoja', cividis: 'Cividis, pensada para el daltonismo' },
    rows: { none: 'Todos los días', areas: 'Por área', goals: 'Por meta' },
    pulse: { off: 'Nada', daily: 'Cómo fue hoy', weekly: 'Cómo fue la semana' },
    language: { automatic: 'Como en Obsidian' },
    notesLanguage: { automatic: 'Como en la app' },
    anotherDay: {
      ask: 'Preguntar',
      date: 'Escribir la fecha en la línea',
      move: 'Moverla a la nota de ese día',
    },
    celebrate: { notice: 'Un aviso', off: 'Nada', burst: 'Un aviso y un breve destello' },
  },
  following: (usual: string, now: string): string => `${usual} (${now})`,
  placeholders: {
    asInVault: 'Como en la bóveda',
    automatic: 'Automático',
    firstWin: 'Tu primer logro',
    off: 'Desactivado',
  },

  diagnostics: {
    name: 'Diagnóstico',
    desc: 'Para un informe cuando algo va mal: versiones, qué ajustes cambiaste y cuántos problemas hay de cada tipo. Sin palabras ni nombres de tus notas.',
    button: 'Copiar',
  },
  space: 'Un espacio significa una tarea abierta.',
  tagInUse: (name: string): string => `Ya está en “${name}”, y solo puede significar una cosa.`,
  holdsDailyNotes: 'Tus notas diarias están aquí, así que ninguna se leería.',
  noFolder: (found: number): string =>
    found === 0
      ? 'No existe esa carpeta en tu bóveda, así que no se encuentra ninguna nota diaria.'
      : `No existe esa carpeta en tu bóveda. Dejarías de ver ${dailyNoteCount(found)}.`,
  noSingleDay: 'Incluye el año, el mes y el día, para que cada nota tenga su propia fecha.',
  noSingleWeek:
    'Incluye el año y la semana, como gggg-[W]ww, para que cada nota tenga su propia semana.',
  mixedWeeks:
    'Usa gggg con ww, o GGGG con WW. Mezclados, dos semanas pueden recibir el mismo nombre.',

  problems: 'Problemas en el archivo de ajustes',
  problemsHow: 'Lo que no se pudo leer, y lo que se usa en su lugar.',
  file: 'Archivo de ajustes',
  remove: 'Quitar del archivo',
  unread: (names: readonly string[], more: number): string => {
    const named = listed(more === 0 ? names : [...names, `${number(more)} más`]);
    const count = names.length + more;
    return form(
      count,
      `1 ajuste no se pudo leer y usa su valor por defecto: ${named}.`,
      `${number(count)} ajustes no se pudieron leer y usan su valor por defecto: ${named}.`,
    );
  },

  whereIs,
  problem,
  unusable: (of: Expected): string =>
    `El archivo de ajustes dice otra cosa aquí. ${useInstead(of)} ${DEFAULT}`,
  stillUsing: (of: Expected, used: string): string => `${useInstead(of)} Se sigue usando ${used}.`,
  stillEmpty: (of: Expected): string => `${useInstead(of)} Hasta entonces cuenta como vacío.`,
  refused: (of: Expected): string => `${useInstead(of)} Se mantiene el valor anterior.`,
  leftOut: (of: Expected): string => `${useInstead(of)} ${LEFT_OUT}`,
  open: 'Abrir ajustes',
  corrections: 'Son bienvenidas las correcciones de quienes lo hablan.',
  notSaved: (reason: string): string =>
    `No se pudo guardar este ajuste, así que se mantiene el valor anterior. ${reason}`,
  kept: (copy: string): string =>
    `Se guarda una copia de tu archivo de ajustes anterior como ${copy}.`,
};

function whereIs(field: string): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const name = known[field.replace(/\[.*$/, '')]?.name ?? field;
  const group = settingGroup(field);
  return group === null ? name : `Ajustes → ${groups[group]} → ${name}`;
}

function problem({ field, found, expected: of, used }: SettingProblem): string {
  if (of.kind === 'json') {
    return used === 'earlier'
      ? `El archivo de ajustes está dañado, así que se usan tus ajustes anteriores. ${FIX}`
      : `El archivo de ajustes está dañado, así que se usan los valores por defecto. ${FIX}`;
  }
  if (field === WHOLE_FILE) {
    return 'El archivo de ajustes no contiene ajustes, así que se usan los valores por defecto. Cambia cualquier ajuste, y se guarda una copia del archivo anterior.';
  }
  if (of.kind === 'name') {
    return `El archivo de ajustes contiene “${lastName(field)}”, que no es un ajuste. ${useInstead(of)} ${LEFT_OUT}`;
  }
  const says = found === null ? 'no se puede leer' : `tiene el valor “${found}”`;
  return `${whereIs(field)}: ${says}. ${useInstead(of)} ${used === 'nothing' ? LEFT_OUT : DEFAULT}`;
}

/** `plan.freezs` → `freezs` */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
