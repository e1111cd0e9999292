/** Every secret has a word of its own, by what it is. */
export const SECRETS = {
  folder: 'Zorgfolder',
  goalFolder: 'Quibgoals',
  noteName: 'Divorceplan',
  person: 'Miaxandra',
  kudosBy: 'Gwenifera',
  setback: 'relapsewort',
  lesson: 'lessonwort',
  comment: 'hiddencomment',
  htmlComment: 'htmlhidden',
  markdownPath: 'Privatepath',
  file: 'Homefile',
  vaultLink: 'Vaultname',
  picture: 'Passportscan',
  email: 'secretmail',
  property: 'Secretproperty',
  otherWords: 'untoldwords',
  tag: 'therapytag',
  cancelled: 'cancelledwort',
  badDate: 'impossibleday',
  feeling: 'muddywort',
  tried: 'Triedwort',
  triedPlan: 'planwort',
  friction: 'frictionwort',
  cue: 'cuewort',
  identity: 'identitywort',
  alias: 'Aliaswort',
} as const;
export type Secret = keyof typeof SECRETS;

/** The notes of a vault full of them. */
export function secretNotes(): Record<string, string> {
  const s = SECRETS;
  return {
    '.obsidian/app.json': '{}',
    '.obsidian/daily-notes.json': JSON.stringify({ folder: s.folder }),
    [`${s.goalFolder}/Spanish.md`]: `---\nsmall-wins: goal\nstart: 2026-11-01\ndays: 30\nmetrics: [pulse]\nnote: ${s.property}\nfriction: ${s.friction}\ncue: ${s.cue}\nidentity: someone ${s.identity}\naliases: [${s.alias}]\n---\n${s.otherWords}\n`,
    [`${s.folder}/2026-11-17.md`]: [
      `---\ntitle: ${s.property}\n---`,
      s.otherWords,
      `- read [[${s.noteName}]] at last [[Spanish]] #win`,
      `- rang [[People/${s.person}]] about it %% ${s.comment} %% #win`,
      `- filed [the form](${s.markdownPath}/form.md) <!-- ${s.htmlComment} --> #win`,
      `- saved file:///home/${s.file}/x.pdf and obsidian://open?vault=${s.vaultLink} #win`,
      `- scanned ![[${s.picture}.png]] today #win`,
      `- wrote to <${s.email}@example.org> #win`,
      `- slept well #win #${s.tag} [pulse:: 1]`,
      `${s.feeling} [pulse:: 2]`,
      `- did it @2026-02-30 ${s.badDate} #win`,
      `- stepped on [[${s.noteName}]] [[Spanish]] #step`,
      `- [-] ${s.cancelled} #step`,
      `- you were kind — ${s.kudosBy} #kudos`,
    ].join('\n'),
    [`Try/${s.tried}.md`]: `---\nsmall-wins: experiment\nquestion: ${s.tried}?\nthen: ${s.triedPlan}\nmeasure: pulse\nstart: 2026-11-23\nweeks: 4\n---\n`,
    [`${s.folder}/2026-11-18.md`]: `- ${s.setback} [[Spanish]] #setback\n- ${s.lesson} [[Spanish]] #lesson\n`,
  };
}

/** The secrets that a text tells. */
export function told(text: string): Secret[] {
  const everywhere = text.toLowerCase();
  return (Object.keys(SECRETS) as Secret[]).filter((name) =>
    everywhere.includes(SECRETS[name].toLowerCase()),
  );
}
