import type { Words } from '../words';
/** What the plugin's own words mean, shown by a small (i). */
export const explained: Words['explained'] = {
  streak: {
    question: 'Qu’est-ce qu’une série ?',
    answer:
      'Tes jours de victoire à la suite. Seul un jour prévu et resté sans victoire y met fin. Les jours de repos et les pauses sont ignorés.',
  },
  strength: {
    question: 'Qu’est-ce que la solidité ?',
    answer:
      'Ta régularité, de 0\u00a0% à 100\u00a0%. Un jour de victoire l’augmente. Un jour sans victoire en retire un peu, jamais tout.',
  },
  freeze: {
    question: 'Qu’est-ce qu’un joker ?',
    answer:
      'Il couvre pour toi un jour sans victoire, et ta série continue. Tu en gagnes un tous les sept jours de victoire à la suite.',
  },
  step: {
    question: 'Qu’est-ce qu’un petit pas ?',
    answer: 'Un pas si petit qu’il tient en deux minutes, même un mauvais jour.',
  },
  readMore: 'En savoir plus (en anglais)',
  back: 'Retour',
  allPages: 'Toutes les pages',
};
