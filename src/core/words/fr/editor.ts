import type { Words } from '../words';
/** What is shown beside lines of a note that is edited or read. */
export const editor: Words['editor'] = {
  choose: 'pour choisir',
  use: 'pour utiliser',
  dismiss: 'pour fermer',
  addsLink: 'ajoute le lien',
  upToDate: 'Tenu à jour par Small Wins',
  counts: 'Compte',
  countsOn: (day: string): string => `Compte le ${day}`,
  listed: 'Listé, non compté',
  noMark:
    'Cette ligne n’est marquée ni comme victoire, ni comme petit pas, contretemps, leçon ou compliment.',
};
