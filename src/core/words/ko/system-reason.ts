/** Why the system refuses, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: '권한 없음',
  EPERM: '권한 없음',
  EROFS: '디스크가 읽기 전용임',
  ENOSPC: '디스크가 가득 참',
  EDQUOT: '디스크 할당량이 가득 참',
  EFBIG: '파일이 너무 커짐',
  ENAMETOOLONG: '이름이 너무 긺',
  EISDIR: '폴더임',
  ENOTDIR: '폴더가 있어야 할 자리에 파일이 있음',
  ENOENT: '그곳에 없음',
  ELOOP: '링크가 자기 자신으로 돌아옴',
  EBUSY: '다른 프로그램이 쓰는 중임',
  EMFILE: '열린 파일이 너무 많음',
  ENFILE: '열린 파일이 너무 많음',
  EIO: '디스크를 읽을 수 없음',
  TOO_LARGE: '512 MB보다 큼',
  LONG_NOTE: '32 MB보다 긺',
  NOT_FILE: '파일이 아님',
  NOT_UTF8: 'UTF-8이 아님',
  LOST_LINK: '가리키는 곳이 없는 링크임',
  NOT_HERE: 'iCloud에 있고 아직 이 컴퓨터에 없음',
};

/** The reason in words if the code is known, otherwise as the system gives it. */
export function systemReason(reason: string): string {
  return REASONS[reason] ?? reason;
}
