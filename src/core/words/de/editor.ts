import type { Words } from '../words';
/** What is shown beside lines of a note that is edited or read. */
export const editor: Words['editor'] = {
  choose: 'auswählen',
  use: 'übernehmen',
  dismiss: 'schließen',
  addsLink: 'fügt den Link hinzu',
  upToDate: 'Von Small Wins aktuell gehalten',
  counts: 'Zählt',
  countsOn: (day: string): string => `Zählt für ${day}`,
  listed: 'Aufgeführt, nicht gezählt',
  noMark:
    'Diese Zeile ist weder als Erfolg, Schritt, Rückschlag oder Erkenntnis noch als Lob markiert.',
};
