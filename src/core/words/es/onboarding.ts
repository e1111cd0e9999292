import type { Words } from '../words';
import type { Prose } from '../prose';
import { counted, form, lineCount, noteCount } from './numbers';

const dailyNoteCount = counted('nota diaria', 'notas diarias');

/** What is said before the first win, and before old wins count. */
export const onboarding: Words['onboarding'] = {
  title: 'Empieza con un pequeño logro',
  how: 'Escribe qué salió bien hoy, por pequeño que sea. Será una línea de la nota de hoy.',
  or: (tag: string): Prose => [
    'O añade ',
    { code: tag },
    ' a cualquier línea que ya tengas escrita. De esas líneas nacen las rachas, el mapa de calor y los repasos.',
  ],
  orTap: 'O toca algo que hayas hecho hoy',
  starters: ['Bebí un vaso de agua', 'Salí un rato', 'Escribí una frase'],
  means: {
    win: 'Algo que salió bien',
    step: 'Un paso que puedes dar en dos minutos',
    lesson: 'Algo que aprendiste. Nunca cuenta',
    setback: 'Algo que se interpuso. Nunca cuenta',
    kudos: 'Palabras amables que recibiste. Nunca cuentan',
  },
  guides: {
    streak:
      'Un día con un logro hace seguir tu racha. Un día de descanso o una pausa nunca la terminan.',
    heatmap:
      'Un cuadro por día. Cuantos más logros, más intenso su color. Haz clic en uno para abrir su día.',
    week: 'Siete barras, una por día. Al final de la semana se convierten en un repaso.',
  },
  where: '¿Dónde van los logros?',
  noWins: (notes: number): string => `${dailyNoteCount(notes)}, y aún ningún logro marcado`,
  noWinsHow: (tag: string): Prose => [
    'Cualquier línea que contenga ',
    { code: tag },
    ' es un logro. Con uno basta para empezar.',
  ],
  whatCounts: '¿Qué cuenta?',
  headings: (notes: number, heading: string): string =>
    `¿Guardas logros bajo un encabezado? ${noteCount(notes)} ${form(notes, 'tiene', 'tienen')} “${heading}”. Esas líneas pueden contar tal como están.`,
  countHeading: (heading: string): string => `Contar “${heading}”`,
  oldVault: 'Tus notas ya tienen logros',
  oldVaultHow: (notes: number, year: string): string =>
    `${noteCount(notes)} desde ${year}. Elige qué cuenta. Tus notas quedan como están.`,
  lines: lineCount,
  sample: (text: string, day: string): string => (day === '' ? `“${text}”` : `“${text}”, ${day}`),
  noneYet: 'ninguno aún',
  otherTags: 'Otras etiquetas',
  count: 'Contar',
  fromFirst: (year: string): string => `Desde el primero, ${year}`,
  fromToday: 'Desde hoy',
  fromDay: 'Desde otro día',
  firstDay: 'El primer día que cuenta',
  firstDayWanted: 'Elige el primer día que cuenta: hoy o uno anterior.',
  begin: 'Empezar',
};
