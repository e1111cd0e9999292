/** Why the system refuses, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'keine Berechtigung',
  EPERM: 'keine Berechtigung',
  EROFS: 'der Datenträger ist schreibgeschützt',
  ENOSPC: 'der Datenträger ist voll',
  EDQUOT: 'dein Anteil am Datenträger ist voll',
  EFBIG: 'die Datei würde zu groß',
  ENAMETOOLONG: 'der Name ist zu lang',
  EISDIR: 'es ist ein Ordner',
  ENOTDIR: 'eine Datei ist, wo ein Ordner sein sollte',
  ENOENT: 'es ist nicht da',
  ELOOP: 'ein Link führt zu sich selbst zurück',
  EBUSY: 'ein anderes Programm benutzt es',
  EMFILE: 'zu viele Dateien sind offen',
  ENFILE: 'zu viele Dateien sind offen',
  EIO: 'der Datenträger ist nicht lesbar',
  TOO_LARGE: 'größer als 512 MB',
  LONG_NOTE: 'länger als 32 MB',
  NOT_FILE: 'es ist keine Datei',
  NOT_UTF8: 'es ist nicht UTF-8',
  LOST_LINK: 'ein Link ins Leere',
  NOT_HERE: 'es liegt in iCloud und noch nicht auf diesem Computer',
};

/** The reason in words if the code is known, otherwise as the system gives it. */
export function systemReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
