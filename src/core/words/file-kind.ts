/** What is found on the disk where a file should be. */
export type FileKind = 'folder' | 'pipe' | 'socket' | 'file' | 'device';
