import type { Words } from '../words';
/** What the plugin's own words mean, shown by a small (i). */
export const explained: Words['explained'] = {
  streak: {
    question: 'O que é uma sequência?',
    answer:
      'Seus dias seguidos com conquista. Só um dia previsto e sem conquista a encerra. Dias de descanso e pausas são ignorados.',
  },
  strength: {
    question: 'O que é solidez?',
    answer:
      'O quanto você tem sido constante, de 0% a 100%. Um dia com conquista a faz subir. Um dia sem conquista tira um pouco, nunca tudo.',
  },
  freeze: {
    question: 'O que é um curinga?',
    answer:
      'Ele cobre um dia sem conquista por você, e sua sequência continua. Você ganha um a cada sete dias seguidos com conquista.',
  },
  step: {
    question: 'O que é um pequeno passo?',
    answer: 'Um passo tão pequeno que cabe em dois minutos, mesmo em um dia ruim.',
  },
  readMore: 'Saiba mais (em inglês)',
  back: 'Voltar',
  allPages: 'Todas as páginas',
};
