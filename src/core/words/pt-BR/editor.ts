import type { Words } from '../words';
/** What is shown beside lines of a note that is edited or read. */
export const editor: Words['editor'] = {
  choose: 'para escolher',
  use: 'para usar',
  dismiss: 'para fechar',
  addsLink: 'adiciona o link',
  upToDate: 'Mantido em dia pelo Small Wins',
  counts: 'Conta',
  countsOn: (day: string): string => `Conta em ${day}`,
  listed: 'Listado, não contado',
  noMark:
    'Esta linha não está marcada como conquista, pequeno passo, contratempo, aprendizado ou elogio.',
};
