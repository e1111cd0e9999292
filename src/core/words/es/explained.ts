import type { Words } from '../words';

/** What the plugin's own words mean, shown by a small (i). */
export const explained: Words['explained'] = {
  streak: {
    question: '¿Qué es una racha?',
    answer:
      'Tus días logrados seguidos. Solo la termina un día en que tocaba un logro y no lo hubo. Los días de descanso y las pausas no se tienen en cuenta.',
  },
  strength: {
    question: '¿Qué es la solidez?',
    answer:
      'Lo constante que has sido, de 0\u00a0% a 100\u00a0%. Un día logrado suma. Un día sin logro resta un poco y nunca todo.',
  },
  freeze: {
    question: '¿Qué es un comodín?',
    answer:
      'Cubre por ti un día sin logro, y tu racha sigue. Ganas uno por cada siete días logrados seguidos.',
  },
  step: {
    question: '¿Qué es un pasito?',
    answer: 'Un paso tan pequeño que cabe en dos minutos, incluso en un mal día.',
  },
  readMore: 'Leer más (en inglés)',
  back: 'Atrás',
  allPages: 'Todas las páginas',
};
