import type { Words } from '../words';

/** What settings hold until their user changes them. */
export const defaults: Words['defaults'] = {
  prompts: {
    week: [
      '¿Qué funcionó y podría volverse una rutina?',
      '¿Qué costó más: cómo sería un pasito de 2 minutos?',
      '¿Qué logro te enorgullece?',
      '¿Qué vas a compartir, y con quién?',
      '¿Cómo te fue la semana, 1–5? [pulse:: ]',
    ],
    month: [
      '¿Qué logro de este mes le contarías a un amigo o una amiga?',
      '¿Qué costó menos esfuerzo para lo que dio?',
      '¿Qué volvió una y otra vez, y cómo podría ser más pequeño?',
    ],
    quarter: [
      '¿Qué avanzó, y qué lo hizo avanzar?',
      '¿En qué trabajaste que ya no importa?',
      '¿Qué te gustaría ver al final del próximo trimestre?',
    ],
    year: [
      '¿Qué te enorgullece?',
      '¿Qué cambió?',
      '¿Quién ayudó, y lo sabe?',
      '¿Qué vas a dejar atrás?',
      '¿Cuál es tu palabra para el próximo año?',
    ],
    days: [],
  },
  brag: [
    'Metas y proyectos',
    'Ayudar a otras personas',
    'Mejorar las cosas',
    'Aprender',
    'Elogios',
    'Fuera del trabajo',
  ],
};
