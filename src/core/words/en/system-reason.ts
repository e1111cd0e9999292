/** Why the system refuses, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file would be too large',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: "it's a folder",
  ENOTDIR: 'a file is where a folder should be',
  ENOENT: "it isn't there",
  ELOOP: 'a link leads back to itself',
  EBUSY: 'another program is using it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: "the disk can't be read",
  TOO_LARGE: 'larger than 512 MB',
  LONG_NOTE: 'longer than 32 MB',
  NOT_FILE: "it isn't a file",
  NOT_UTF8: "it isn't UTF-8",
  LOST_LINK: 'a link that leads nowhere',
  NOT_HERE: "it's in iCloud and not on this computer yet",
};

/** The reason in words if the code is known, otherwise as the system gives it. */
export function systemReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
