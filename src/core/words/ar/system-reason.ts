/** Why the system refuses, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'لا إذن',
  EPERM: 'لا إذن',
  EROFS: 'القرص للقراءة فقط',
  ENOSPC: 'القرص ممتلئ',
  EDQUOT: 'حصتك من القرص ممتلئة',
  EFBIG: 'الملف سيصير أكبر من المسموح',
  ENAMETOOLONG: 'الاسم أطول من المسموح',
  EISDIR: 'إنه مجلد',
  ENOTDIR: 'في مكان المجلد ملف',
  ENOENT: 'غير موجود',
  ELOOP: 'رابط يعود إلى نفسه',
  EBUSY: 'برنامج آخر يستخدمه',
  EMFILE: 'الملفات المفتوحة كثيرة',
  ENFILE: 'الملفات المفتوحة كثيرة',
  EIO: 'تعذّرت قراءة القرص',
  TOO_LARGE: 'أكبر من 512 MB',
  LONG_NOTE: 'أكبر من 32 MB',
  NOT_HERE: 'موجود في iCloud وليس على هذا الحاسوب بعد',
  NOT_FILE: 'إنه ليس ملفًا',
  NOT_UTF8: 'ليس UTF-8',
  LOST_LINK: 'رابط لا يؤدي إلى شيء',
};

/** The reason in words if the code is known, otherwise as the system gives it. */
export function systemReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
