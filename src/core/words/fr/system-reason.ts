/** Why the system refuses, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'pas d’autorisation',
  EPERM: 'pas d’autorisation',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'ta part du disque est pleine',
  EFBIG: 'le fichier serait trop gros',
  ENAMETOOLONG: 'le nom est trop long',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'un fichier se trouve là où il faudrait un dossier',
  ENOENT: 'il n’existe pas',
  ELOOP: 'un lien renvoie à lui-même',
  EBUSY: 'un autre programme l’utilise',
  EMFILE: 'trop de fichiers sont ouverts',
  ENFILE: 'trop de fichiers sont ouverts',
  EIO: 'le disque est illisible',
  TOO_LARGE: 'plus de 512 Mo',
  LONG_NOTE: 'plus de 32 Mo',
  NOT_FILE: 'ce n’est pas un fichier',
  NOT_UTF8: 'ce n’est pas de l’UTF-8',
  LOST_LINK: 'un lien qui ne mène nulle part',
  NOT_HERE: 'encore dans iCloud, pas sur cet ordinateur',
};

/** The reason in words if the code is known, otherwise as the system gives it. */
export function systemReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
