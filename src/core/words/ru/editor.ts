import type { Words } from '../words';

/** What is shown beside lines of a note that is edited or read. */
export const editor: Words['editor'] = {
  choose: 'выбрать',
  use: 'взять',
  dismiss: 'закрыть',
  addsLink: 'добавит ссылку',
  upToDate: 'Обновляется плагином Small Wins',
  counts: 'Идёт в счёт',
  countsOn: (day: string): string => `Идёт в счёт за день: ${day}`,
  listed: 'Есть в списке, но не в счёте',
  noMark: 'Эта строка не отмечена как победа, шаг, осечка, вывод или похвала.',
};
