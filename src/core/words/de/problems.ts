import type { Words } from '../words';
import type { GoalPropertyProblem } from '../../goals/goal-problem';
import type { DamageKind } from '../../text/text-damage';
import type { FileProblemFacts } from '../../vault/file-problem';
import { isBlocking } from '../../experiments/experiment-problem';
import type { FactOf } from '../../vault/vault-problems';
import { dayOnWeekday } from '../../calendar/weekday';
import { dates } from './dates';
import { experiments } from './experiments';
import { didYouMean, useInstead } from './expected';
import { listed, notes as notesOf, number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const { whereIs } = settings;
const NOT_COUNTED = 'Zeilen darin ohne Datum zählen nicht.';
const CHANGE_ONE = 'Ändere eins von beiden.';

/** What was not understood, by its code: what it is, what was done instead, and what to do. */
export const problems: Words['problems'] = {
  'bad-front-matter': () =>
    'Die Eigenschaften dieser Notiz sind nicht lesbar und werden übergangen. Prüf die Zeilen zwischen den beiden ---.',
  'unresolved-merge': () =>
    'Hier treffen zwei Fassungen dieser Notiz aufeinander, und nur die erste wird gelesen. Behalte die Zeilen, die du willst, und lösche die drei, die mit <<<<<<<, ======= und >>>>>>> beginnen.',
  'half-resolved-merge': () =>
    'Diese Zeile ist vom Zusammenführen zweier Fassungen dieser Notiz übrig. Lösche sie und alles, was doppelt da ist: Gleiche Zeilen werden einmal gelesen.',
  'task-in-code': () =>
    'Diese Aufgabe ist so weit eingerückt, dass Markdown sie als Code liest. Deshalb zählt sie nicht. Rück sie weniger ein, mit einem Leerzeichen nach dem Listenzeichen.',
  'looks-ticked': () =>
    'Das zählt als erledigt, aber Markdown sieht hier kein Kästchen. Schreib es als „- [x] …“, damit es eine Aufgabe ist.',
  'looks-unticked': () =>
    'Das sieht aus wie eine offene Aufgabe, aber Markdown sieht hier kein Kästchen. Deshalb zählt es nicht. Schreib es als „- [ ] …“, oder als „- [x] …“, wenn es erledigt ist.',
  'unknown-state': ({ checkbox }) =>
    `Das „${checkbox}“ in diesem Kästchen bedeutet noch nichts, deshalb zählt die Zeile nicht. Ergänze es unter ${whereIs('states.done')}, oder dort unter „${settings.rows['states.started'].name}“ oder „${settings.rows['states.cancelled'].name}“.`,
  'bad-pause': () =>
    'Bei dieser Pause steht nicht, wann sie ist, deshalb wird sie übergangen. Schreib ihre Tage hinter das Tag: 2026-08-01..2026-08-14.',
  'pause-ends-before-start': () =>
    'Diese Pause endet, bevor sie beginnt, und wird übergangen. Schreib das frühere Datum zuerst: 2026-08-01..2026-08-14.',
  'bad-date': ({ written, why, near }) =>
    near === undefined
      ? BAD_DATES[why](written)
      : `„${written}“ ist kein Datum und bleibt deshalb Text. ${didYouMean(`@(${near})`)}`,
  'bad-completion': ({ written }) =>
    `„${written}“ ist kein Datum und bleibt deshalb Text. Schreib es als YYYY-MM-DD.`,
  'bad-duration': ({ written }) =>
    `„${written}“ ist keine Dauer und bleibt deshalb Text. Schreib es als [duration:: 25m].`,
  'bad-metric': ({ written, name, isSecond, number: meant }) =>
    isSecond
      ? `„${written}“ ist eine zweite Zahl für „${name}“. Sie bleibt Text, und die erste zählt. Behalte eine davon.`
      : `„${written}“ ist keine Zahl und bleibt deshalb Text. Schreib es als [${name}:: ${meant}].`,
  'bad-pulse': ({ written }) =>
    `„${written}“ sagt nicht, wie es war, und wird ausgelassen. Schreib eine ganze Zahl von 1 (schwer) bis 5 (großartig): [pulse:: 4].`,
  'mark-in-properties': ({ tag }) =>
    `Neben dem Tag „${tag}“ steht in den Eigenschaften kein Text, deshalb zählt es nicht. Schreib es hinter den Text, in der Notiz selbst.`,
  'bad-rest-property': ({ property, written }) =>
    written === null
      ? `Die Eigenschaft „${property}“ hat nicht genau einen Wert, deshalb wird das kein Ruhetag. Nimm true oder false.`
      : `In der Eigenschaft „${property}“ steht „${written}“, deshalb wird das kein Ruhetag. Nimm true oder false.`,
  'bad-win-property': ({ property }) =>
    `Die Eigenschaft „${property}“ enthält etwas, das kein Text ist. Es wird ausgelassen. Setz es in Anführungszeichen.`,
  'bad-date-property': ({ property }) =>
    `Die Eigenschaft „${property}“ dieser Notiz ist kein Datum, deshalb hat die Notiz keinen Tag. Schreib es als 2026-11-19.`,
  'no-day': ({ entries }) =>
    entries === 1
      ? 'Diese Zeile hat keinen Tag, deshalb zählt sie nicht. Ergänze einen wie @2026-11-19, oder verschieb die Zeile in eine tägliche Notiz.'
      : `${number(entries)} Zeilen, angefangen mit dieser, haben keinen Tag und zählen nicht, weil ihre Notizen nicht wie deine täglichen Notizen heißen. Auch diese Notizen sind hier aufgeführt.`,
  'dated-ahead': ({ day }) =>
    `Diese Zeile hat ein späteres Datum als ihre Notiz. Sie zählt am ${dates.full(day)}. Ändere das Datum, wenn das ein Versehen ist.`,

  duplicate: ({ original }) =>
    `Das ist eine Kopie von ${original.path}:${original.line + 1}, und dort zählt es. Kopien zählen nicht noch einmal.`,
  'unmatched-daily-note': unmatched,
  'wrong-weekday': ({ notes, day }) =>
    notes === 1
      ? `Diese Notiz hat ein Datum im Namen und den Wochentag eines anderen Tages. ${NOT_COUNTED} Das Datum ist ${dates.full(day)}: Berichtige im Namen, was nicht stimmt.`
      : `${number(notes)} Notizen, angefangen mit dieser, haben ein Datum im Namen und den Wochentag eines anderen Tages. ${NOT_COUNTED} Das Datum dieser Notiz ist ${dates.full(day)}: Berichtige in den Namen, was nicht stimmt.`,
  'sync-copy': ({ notes, copyOf, isDated }) =>
    `${
      notes === 1
        ? `Diese Notiz sieht aus wie eine Kopie von ${copyOf}, die eine Synchronisation hinterlassen hat.`
        : `${number(notes)} Notizen sehen aus wie Kopien, die eine Synchronisation hinterlassen hat, diese von ${copyOf}.`
    } ${isDated ? 'Ihr Tag ist eine Eigenschaft, darum zählen auch Zeilen, die nur in der Kopie stehen.' : NOT_COUNTED} Verschieb, was fehlt, ins Original, und lösche dann die Kopie.`,

  'bad-goal-property': ({ property, written, problem }) => goalProperty(property, written, problem),
  'goal-ends-before-start': ({ start, end }) =>
    `Dieses Ziel endet, bevor es beginnt. Ende: ${dates.full(end)}. Beginn: ${dates.full(start)}. Das Ende wird ausgelassen. ${CHANGE_ONE}`,

  'bad-experiment': ({ problem }) =>
    `${isBlocking(problem) ? 'Dieses Experiment kann so nicht laufen.' : 'Dieses Experiment zeigt weniger, als es könnte.'} ${experiments.problem(problem)}`,

  'bad-json': damaged,
  'bad-shape': ({ problem }) =>
    `Diese Datei ${shape(problem)}. Deshalb gilt der Standard, und es wird nichts geschrieben. ${problem.kind === 'no-text' ? 'Wähle es in den Einstellungen der Erweiterung noch einmal.' : 'Berichtige sie, oder lösche sie, dann gilt der Standard.'}`,
  unreadable: ({ reason, isConfig }) =>
    isConfig
      ? `Diese Datei ist nicht lesbar${because(reason)}. Deshalb gilt der Standard, und es wird nichts geschrieben. Prüf, wer sie lesen darf, oder lösche sie, dann gilt der Standard.`
      : `Das ist nicht lesbar${because(reason)}, deshalb zählt nichts darin.`,
  'bad-name': () =>
    'Dieser Name ist nicht UTF-8, deshalb wird die Datei ausgelassen. Benenne sie um, damit sie gelesen wird.',
  'not-text': ({ kind }) => NO_TEXT[kind],
  'bad-setting': ({ problem }) => settings.problem(problem),

  'bad-daily-format': ({ format, folder, isEarlier }) =>
    `Das Datumsformat \`${format}\`${folder === '' ? '' : ` in „${folder}“`} gibt nicht jedem Tag eine eigene Notiz, deshalb ist keine dieser Notizen eine tägliche Notiz. Nimm YYYY-MM-DD unter ${whereIs(isEarlier ? 'daily.others' : 'daily.format')}.`,
  'tag-of-two-marks': ({ tag, keeps, loses }) =>
    `Das Tag \`#${tag}\` steht unter ${whereIs(`marks.${keeps}`)} und unter „${settings.rows[`marks.${loses}`].name}“. Nur das erste gilt. Entferne es an einer der beiden Stellen.`,
  'daily-notes-excluded': ({ folder }) =>
    `Deine täglichen Notizen liegen im Ordner „${folder}“, und der wird ausgelassen. Deshalb wird keine davon gelesen. Entferne ihn unter ${whereIs('excludedFolders')}.`,
  'mixed-week-format': ({ format }) =>
    `Das Datumsformat \`${format}\` mischt zwei Arten, Wochen zu zählen. Zwei Wochen heißen deshalb am Jahresende gleich. Nimm \`gggg-[W]ww\` oder \`GGGG-[W]WW\` unter ${whereIs('weekly.format')}.`,
  'week-start-differs': ({ format, named, other }) =>
    `Wochennotizen mit Namen wie \`${format}\` beginnen am ${weekday(named)}, alle deine anderen Wochen am ${weekday(other)}. Rückblicke richten sich nach den Notizen. Den Rest änderst du unter ${whereIs('plan.weekStart')}.`,
};

const NO_TEXT: Readonly<Record<DamageKind, string>> = {
  'utf-16':
    'Diese Notiz ist als UTF-16 gespeichert und nicht als Text lesbar. Deshalb zählt nichts darin. Speichere sie als UTF-8. Die meisten Editoren bieten das unter „Speichern unter“ oder „Kodierung“ an.',
  'not-utf-8':
    'Buchstaben dieser Notiz, hier die ersten, sind nicht als Text lesbar, weil sie nicht UTF-8 sind. Es wird nichts hineingeschrieben. Speichere sie als UTF-8. Die meisten Editoren bieten das unter „Speichern unter“ oder „Kodierung“ an.',
  zeros:
    'Teile dieser Notiz, hier der erste, sind nicht als Text lesbar: Ein Absturz oder eine gestörte Synchronisation hat dort Nullen hinterlassen. Es wird nichts hineingeschrieben. Stell sie aus einer Sicherung oder dem Verlauf deiner Synchronisation wieder her, oder lösche diese Teile.',
};

const BAD_DATES: Readonly<Record<FactOf<'bad-date'>['why'], (written: string) => string>> = {
  unclear: (written) =>
    `„${written}“ könnte zwei verschiedene Tage meinen und bleibt deshalb Text. Schreib es als @2026-11-19.`,
  'no-note-day': (written) =>
    `„${written}“ ist kein Datum in einer Notiz, die selbst keinen Tag hat, und bleibt deshalb Text. Schreib es als @2026-11-19.`,
  misplaced: (written) =>
    `„${written}“ sieht aus wie ein Datum, ist aber nicht so geschrieben und bleibt deshalb Text. Schreib es nach einem Leerzeichen als @2026-11-19, oder in Worten als @(letzten Freitag).`,
  unreadable: (written) =>
    `„${written}“ ist kein Datum und bleibt deshalb Text. Schreib es als @2026-11-19, oder in Worten wie @(letzten Freitag).`,
};

function unmatched({ notes, location, language, isOwn }: FactOf<'unmatched-daily-note'>): string {
  const what =
    notes === 1
      ? `Diese Notiz hat ein Datum im Namen, heißt aber nicht wie deine täglichen Notizen. ${NOT_COUNTED}`
      : `${notesOf(notes)}, angefangen mit dieser, haben ein Datum im Namen, heißen aber nicht wie deine täglichen Notizen. ${NOT_COUNTED}`;
  if (location === null) return `${what} Im Namen stehen auch noch andere Wörter.`;
  const setLanguage = language === null ? '' : `wähle „${language}“ unter ${whereIs('language')}`;
  if (isOwn) {
    return `${what} Die Wörter im Namen sind in einer anderen Sprache, also ${setLanguage}.`;
  }
  const { folder, format } = location;
  const where = folder === '' ? '' : `den Ordner „${folder}“ und `;
  const also = setLanguage === '' ? '' : `, und ${setLanguage}`;
  return `${what} Damit sie zählen, ergänze ${where}das Datumsformat „${format}“ unter ${whereIs('daily.others')}${also}.`;
}

function damaged({ reason, used }: Extract<FileProblemFacts, { code: 'bad-json' }>): string {
  const what = `Diese Datei ist beschädigt${because(reason)}.`;
  return used === 'earlier'
    ? `${what} Deshalb gelten deine früheren Einstellungen, und es wird nichts geschrieben. Berichtige sie: Oft fehlt ein Komma oder ein Anführungszeichen.`
    : `${what} Deshalb gilt der Standard, und es wird nichts geschrieben. Berichtige sie, oft fehlt ein Komma oder ein Anführungszeichen, oder lösche sie, dann gilt der Standard.`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${systemReason(reason)})`;
}

function goalProperty(
  property: string,
  written: string | null,
  problem: GoalPropertyProblem,
): string {
  const what = `Die Eigenschaft „${property}“ dieses Ziels`;
  const says = written === null ? 'ist nicht lesbar' : `hat den Wert „${written}“`;
  switch (problem.kind) {
    case 'unusable':
      return `${what} ${says} und wird ausgelassen. ${useInstead(problem.expected)}`;
    case 'other-end':
      return `${what} ${says}. Das endet an einem anderen Tag als „end“: ${dates.full(problem.end)}. Es gilt „end“. ${CHANGE_ONE}`;
    case 'no-start':
      return `${what} hat nichts, ab dem sie zählen kann, und wird ausgelassen. Ergänze die Eigenschaft „start“ mit einem Datum.`;
    case 'other-unit':
      return `${what} ${says}, aber das Ziel verfolgt ${listed(problem.metrics.map((name) => `„${name}“`))}. Sie wird ausgelassen. Nimm denselben Namen, oder ergänze den anderen bei „metrics“.`;
    case 'falls':
      return `${what} geht von ${number(problem.before)} auf ${number(problem.rung)} und wird ausgelassen. Schreib die Mengen von klein nach groß, etwa „1, 2, 5, 10 km“.`;
    case 'no-aim':
      return `${what} hat keine Gesamtmenge vor sich und wird ausgelassen. Ergänze die Eigenschaft „aim“, etwa „60000 Wörter“.`;
    case 'before-start':
      return `${what} ${says}. Das ist vor dem Beginn des Ziels (${dates.full(problem.start)}). Sie wird ausgelassen. ${CHANGE_ONE}`;
    case 'passed':
      return `${what} ${says}. Das ist vorbei, und die Gesamtmenge ist nicht erreicht. Wähle einen späteren Tag, oder markiere das Ziel als erreicht.`;
    case 'thousands':
      return `${what} ${says} und wird als ${problem.number} gelesen. Schreib ${problem.or}, wenn du das meinst, sonst ${problem.number}.`;
    case 'too-many':
      return `Ein Ziel kann ${number(problem.most)} Messwerte haben. „${problem.beyond}“ wird deshalb ausgelassen.`;
  }
}

function weekday(number: number): string {
  return dates.weekday(dayOnWeekday(number));
}
