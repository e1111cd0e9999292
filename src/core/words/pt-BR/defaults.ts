import type { Words } from '../words';

/** What settings hold until their user changes them. */
export const defaults: Words['defaults'] = {
  /** what a review asks at its end */
  prompts: {
    week: [
      'O que funcionou e poderia virar rotina?',
      'O que foi mais difícil, e como transformar isso em um passo de 2 minutos?',
      'De qual conquista você tem orgulho?',
      'O que você vai compartilhar, e com quem?',
      'Como foi a semana, de 1 a 5? [pulse:: ]',
    ],
    month: [
      'Que conquista deste mês você contaria a um amigo?',
      'O que deu menos trabalho pelo que trouxe?',
      'O que voltou sempre, e o que tornaria isso menor?',
    ],
    quarter: [
      'O que avançou, e o que fez avançar?',
      'Em que você trabalhou que já não importa?',
      'O que você gostaria de ver no fim do próximo trimestre?',
    ],
    year: [
      'Do que você tem orgulho?',
      'O que mudou?',
      'Quem ajudou, e essa pessoa sabe?',
      'O que você vai deixar para trás?',
      'Qual é a sua palavra para o próximo ano?',
    ],
    days: [],
  },
  /** the names of the sections of a brag document, in the order of the English ones */
  brag: [
    'Metas e projetos',
    'Ajudar os outros',
    'Melhorar as coisas',
    'Aprender',
    'Elogios',
    'Fora do trabalho',
  ],
};
