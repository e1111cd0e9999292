/** Why the system refuses, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: '権限がありません',
  EPERM: '権限がありません',
  EROFS: 'ディスクが読み取り専用です',
  ENOSPC: 'ディスクの空きがありません',
  EDQUOT: '割り当てられたディスク容量がいっぱいです',
  EFBIG: 'ファイルが大きくなりすぎます',
  ENAMETOOLONG: '名前が長すぎます',
  EISDIR: 'フォルダです',
  ENOTDIR: 'フォルダがあるはずの場所にファイルがあります',
  ENOENT: '見つかりません',
  ELOOP: 'リンクが自分自身に戻っています',
  EBUSY: 'ほかのプログラムが使っています',
  EMFILE: '開いているファイルが多すぎます',
  ENFILE: '開いているファイルが多すぎます',
  EIO: 'ディスクを読めません',
  TOO_LARGE: '512 MBを超えています',
  LONG_NOTE: '32 MBを超えています',
  NOT_FILE: 'ファイルではありません',
  NOT_UTF8: 'UTF-8ではありません',
  LOST_LINK: 'リンク先がありません',
  NOT_HERE: 'iCloudにあり、まだこのコンピューターにありません',
};

/** The reason in words if the code is known, otherwise as the system gives it. */
export function systemReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
