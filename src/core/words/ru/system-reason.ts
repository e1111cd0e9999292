/** Why the system refuses, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'нет прав',
  EPERM: 'нет прав',
  EROFS: 'диск доступен только для чтения',
  ENOSPC: 'на диске нет места',
  EDQUOT: 'твоя квота на диске исчерпана',
  EFBIG: 'файл получился бы слишком большим',
  ENAMETOOLONG: 'имя слишком длинное',
  EISDIR: 'это папка',
  ENOTDIR: 'на месте папки лежит файл',
  ENOENT: 'там ничего нет',
  ELOOP: 'ссылка ведёт сама на себя',
  EBUSY: 'файл занят другой программой',
  EMFILE: 'открыто слишком много файлов',
  ENFILE: 'открыто слишком много файлов',
  EIO: 'диск не читается',
  TOO_LARGE: 'больше 512 МБ',
  LONG_NOTE: 'длиннее 32 МБ',
  NOT_FILE: 'это не файл',
  NOT_UTF8: 'это не UTF-8',
  LOST_LINK: 'ссылка, которая никуда не ведёт',
  NOT_HERE: 'файл в iCloud, а на этом компьютере его пока нет',
};

/** The reason in words if the code is known, otherwise as the system gives it. */
export function systemReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
