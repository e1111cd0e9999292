/** Why the system refuses, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'sin permiso',
  EPERM: 'sin permiso',
  EROFS: 'el disco es de solo lectura',
  ENOSPC: 'el disco está lleno',
  EDQUOT: 'tu parte del disco está llena',
  EFBIG: 'el archivo sería demasiado grande',
  ENAMETOOLONG: 'el nombre es demasiado largo',
  EISDIR: 'es una carpeta',
  ENOTDIR: 'hay un archivo donde debería haber una carpeta',
  ENOENT: 'no está ahí',
  ELOOP: 'un enlace lleva de vuelta a sí mismo',
  EBUSY: 'otro programa lo está usando',
  EMFILE: 'hay demasiados archivos abiertos',
  ENFILE: 'hay demasiados archivos abiertos',
  EIO: 'no se puede leer el disco',
  TOO_LARGE: 'más de 512 MB',
  LONG_NOTE: 'más de 32 MB',
  NOT_FILE: 'no es un archivo',
  NOT_UTF8: 'no es UTF-8',
  LOST_LINK: 'un enlace que no lleva a ninguna parte',
  NOT_HERE: 'está en iCloud y aún no en este equipo',
};

/** The reason in words if the code is known, otherwise as the system gives it. */
export function systemReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
