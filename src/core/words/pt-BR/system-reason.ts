/** Why the system refuses, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'sem permissão',
  EPERM: 'sem permissão',
  EROFS: 'o disco é somente leitura',
  ENOSPC: 'o disco está cheio',
  EDQUOT: 'sua parte do disco está cheia',
  EFBIG: 'o arquivo ficaria grande demais',
  ENAMETOOLONG: 'o nome é longo demais',
  EISDIR: 'é uma pasta',
  ENOTDIR: 'há um arquivo onde deveria haver uma pasta',
  ENOENT: 'não existe',
  ELOOP: 'um link leva de volta a si mesmo',
  EBUSY: 'outro programa o está usando',
  EMFILE: 'há arquivos demais abertos',
  ENFILE: 'há arquivos demais abertos',
  EIO: 'o disco não pode ser lido',
  TOO_LARGE: 'maior que 512 MB',
  LONG_NOTE: 'maior que 32 MB',
  NOT_HERE: 'está no iCloud e ainda não neste computador',
  NOT_FILE: 'não é um arquivo',
  NOT_UTF8: 'não é UTF-8',
  LOST_LINK: 'um link que não leva a lugar nenhum',
};

/** The reason in words if the code is known, otherwise as the system gives it. */
export function systemReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
