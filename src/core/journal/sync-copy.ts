/** The word for a copy, as systems and syncs write it in their languages. */
const WORDS = 'copy|kopie|copie|copia|cópia|kopia|kopi|копия|副本|复制|사본|복사본';
/** The same between brackets, where a sync says more: whose copy it is, and of which day. */
const BRACKETED = `${WORDS}|コピー|conflict|konflikt|conflit|конфликт|競合|冲突|衝突|충돌|backup|remote|from `;

/** What Finder, Windows, Syncthing, Dropbox, Obsidian Sync, Nextcloud, OneDrive, Git and others add to a copy's name. */
const COPY = new RegExp(
  [
    String.raw`(?: \d{1,3}|[-_]\d| ?\(\d{1,3}\)`,
    String.raw`(?: [-–—])? (?:${WORDS}|backup)(?: \d+| ?\(\d+\))?`,
    String.raw` ?(?:のコピー|的副本)(?: \d+)?`,
    String.raw`~[\w-]*|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+`,
    String.raw` ?[([][^()[\]]*(?:${BRACKETED})[^()[\]]*[)\]]`,
    String.raw`\.sync-conflict-[\w-]+|[ ._-]conflict(?:ed)?(?:[._ -].*)?`,
    String.raw`[ ._-](?:old|bak|backup|orig|original)(?:[ ._-]?\d+)?|[._-](?:mine|ours|theirs)`,
    String.raw` ?\((?:old|mine|ours|theirs)\)`,
    String.raw`[-_](?:DESKTOP|LAPTOP|PC|MacBook|iMac|iPhone|iPad|Android)[\w-]*)$`,
  ].join('|'),
  'i',
);
const COPY_OF = /^(?:copy of|kopie von|copie de|copia (?:de|di)|cópia de|kopia|копия|副本) /i;

/**
 * The path that a note has by its name if it is a copy that a sync or a file manager left: `A (1).md` → `A.md`. Null
 * for any other name. Whether there is a note by that path is for the caller to find out.
 */
export function originalPath(path: string): string | null {
  const start = path.lastIndexOf('/') + 1;
  // Only the note's own name: a folder may be called what a copy is.
  const name = path.slice(start).replace(/\.md$/i, '');
  const first = COPY_OF.exec(name)?.[0] ?? '';
  const end = first === '' ? COPY.exec(name)?.index : name.length;
  const original = name.slice(first.length, end);
  return end === undefined || original === '' ? null : `${path.slice(0, start)}${original}.md`;
}

/** The note among `paths` that a path is a copy of, also as a copy of a copy; the path itself if it is none. */
export function originalAmong(path: string, paths: ReadonlySet<string>): string {
  let original = path;
  for (let next = originalPath(path); next !== null; next = originalPath(next)) {
    if (paths.has(next)) original = next;
  }
  return original;
}
