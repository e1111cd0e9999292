import type { Words } from '../words';

/** What settings hold until their user changes them. */
export const defaults: Words['defaults'] = {
  prompts: {
    week: [
      'Was hat gut geklappt und könnte zur Routine werden?',
      'Was war am schwersten: Was würde einen 2-Minuten-Schritt daraus machen?',
      'Auf welchen Erfolg bist du stolz?',
      'Was erzählst du weiter, und wem?',
      'Wie war die Woche, 1–5? [pulse:: ]',
    ],
    month: [
      'Von welchem Erfolg dieses Monats würdest du Freunden erzählen?',
      'Was hat mit der wenigsten Mühe am meisten gebracht?',
      'Was kam immer wieder, und was würde es kleiner machen?',
    ],
    quarter: [
      'Was hat sich bewegt, und was hat es bewegt?',
      'Woran hast du gearbeitet, das nicht mehr wichtig ist?',
      'Was möchtest du am Ende des nächsten Quartals sehen?',
    ],
    year: [
      'Worauf bist du stolz?',
      'Was hat sich verändert?',
      'Wer hat geholfen, und wissen sie es?',
      'Was lässt du zurück?',
      'Was ist dein Wort für das nächste Jahr?',
    ],
    days: [],
  },
  brag: [
    'Ziele und Projekte',
    'Anderen geholfen',
    'Dinge besser gemacht',
    'Gelernt',
    'Lob',
    'Neben der Arbeit',
  ],
};
