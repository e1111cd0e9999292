import type { Words } from '../words';

/** What is shown beside lines of a note that is edited or read. */
export const editor: Words['editor'] = {
  choose: 'para elegir',
  use: 'para usar',
  dismiss: 'para cerrar',
  addsLink: 'añade el enlace',
  upToDate: 'Small Wins lo mantiene al día',
  counts: 'Cuenta',
  countsOn: (day: string): string => `Cuenta el ${day}`,
  listed: 'Aparece en la lista, no cuenta',
  noMark: 'Esta línea no está marcada como logro, pasito, tropiezo, aprendizaje o elogio.',
};
