/** Why the system refuses, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '你的磁盘配额已用完',
  EFBIG: '文件会过大',
  ENAMETOOLONG: '名称太长',
  EISDIR: '它是一个文件夹',
  ENOTDIR: '本应是文件夹的地方是一个文件',
  ENOENT: '它不存在',
  ELOOP: '链接绕回了自身',
  EBUSY: '另一个程序正在使用它',
  EMFILE: '打开的文件太多',
  ENFILE: '打开的文件太多',
  EIO: '无法读取磁盘',
  TOO_LARGE: '超过 512 MB',
  LONG_NOTE: '超过 32 MB',
  NOT_FILE: '它不是文件',
  NOT_UTF8: '它不是 UTF-8',
  LOST_LINK: '链接的目标不存在',
  NOT_HERE: '它在 iCloud 里，还没有下载到这台电脑',
};

/** The reason in words if the code is known, otherwise as the system gives it. */
export function systemReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
