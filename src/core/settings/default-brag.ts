/** A section of a brag document, and which wins are in it. */
export interface BragSection {
  readonly name: string;
  /** paths of tags; areas within them count too */
  readonly areas: readonly string[];
  /** names of goals; `*` for all goals that no other section names */
  readonly goals: readonly string[];
  /** it holds what others said: entries marked as kudos */
  readonly kudos: boolean;
}

const section = (name: string, areas: readonly string[]): BragSection => ({
  name,
  areas,
  goals: [],
  kudos: false,
});

/** The sections of a brag document until its user has others. */
export const DEFAULT_BRAG: readonly BragSection[] = [
  { name: 'Goals and projects', areas: [], goals: ['*'], kudos: false },
  section('Helping others', ['help', 'helping', 'mentoring', 'team']),
  section('Making things better', ['work', 'tools', 'quality']),
  section('Learning', ['learning', 'reading']),
  { name: 'Kudos', areas: [], goals: [], kudos: true },
  section('Outside of work', ['family', 'friends', 'health', 'home', 'garden', 'fun']),
];
