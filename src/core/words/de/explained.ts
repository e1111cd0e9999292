import type { Words } from '../words';
/** What the plugin's own words mean, shown by a small (i). */
export const explained: Words['explained'] = {
  streak: {
    question: 'Was ist eine Serie?',
    answer:
      'Deine Erfolgstage in Folge. Beendet wird sie nur von einem Tag, an dem ein Erfolg dran war und keiner kam. Ruhetage und Pausen werden übersprungen.',
  },
  strength: {
    question: 'Was ist Festigkeit?',
    answer:
      'Wie beständig du warst, von 0\u00a0% bis 100\u00a0%. Ein Erfolgstag gibt etwas dazu. Ein Tag ohne Erfolg nimmt ein wenig weg und nie alles.',
  },
  freeze: {
    question: 'Was ist ein Joker?',
    answer:
      'Er springt für einen Tag ohne Erfolg ein, damit deine Serie weitergeht. Für je sieben Erfolgstage in Folge bekommst du einen.',
  },
  step: {
    question: 'Was ist ein Schritt?',
    answer: 'Etwas so Kleines, dass es in zwei Minuten passt, auch an einem schlechten Tag.',
  },
  readMore: 'Mehr dazu (englisch)',
  back: 'Zurück',
  allPages: 'Alle Seiten',
};
