import type { GoalPropertyProblem } from '../../goals/goal-problem';
import type { DamageKind } from '../../text/text-damage';
import type { FileProblemFacts } from '../../vault/file-problem';
import { isBlocking } from '../../experiments/experiment-problem';
import type { FactOf, VaultFact } from '../../vault/vault-problems';
import { dayOnWeekday } from '../../calendar/weekday';
import { dates } from './dates';
import { experiments } from './experiments';
import { didYouMean, useInstead } from './expected';
import { listed, notes as notesOf, number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const { whereIs } = settings;
const NOT_COUNTED = 'as linhas dela sem data não contam';
const NONE_COUNTED = 'as linhas delas sem data não contam';
const CHANGE_ONE = 'Mude um dos dois.';

/** What was not understood, by its code: what it is, what was done instead, and what to do. */
export const problems: {
  readonly [Code in VaultFact['code']]: (fact: FactOf<Code>) => string;
} = {
  'bad-front-matter': () =>
    'As propriedades desta nota não podem ser lidas, então são ignoradas. Confira as linhas entre os dois ---.',
  'unresolved-merge': () =>
    'Duas versões desta nota se encontram aqui, e só a primeira é lida. Fique com as linhas que você quer, e apague as três que começam com <<<<<<<, ======= e >>>>>>>.',
  'half-resolved-merge': () =>
    'Esta linha sobrou de duas versões desta nota que foram unidas. Apague-a, e o que está lá duas vezes: linhas iguais são lidas uma vez só.',
  'task-in-code': () =>
    'Esta tarefa está tão recuada que o Markdown a lê como código, então não conta. Recue-a menos, com um espaço depois do marcador.',
  'looks-ticked': () =>
    'Isto conta como feito, mas o Markdown não vê uma caixa aqui. Escreva como “- [x] …” para fazer disso uma tarefa.',
  'looks-unticked': () =>
    'Isto parece uma tarefa aberta, mas o Markdown não vê uma caixa aqui, então não conta. Escreva como “- [ ] …”, ou como “- [x] …” quando estiver feita.',
  'unknown-state': ({ checkbox }) =>
    `O “${checkbox}” nesta caixa ainda não tem significado, então a linha não conta. Adicione-o a ${whereIs('states.done')}, ou a “${settings.rows['states.started'].name}” ou “${settings.rows['states.cancelled'].name}” no mesmo lugar.`,
  'bad-pause': () =>
    'Esta pausa não tem datas, então é ignorada. Escreva-as depois da tag: 2026-08-01..2026-08-14.',
  'pause-ends-before-start': () =>
    'Esta pausa termina antes de começar, então é ignorada. Escreva primeiro a data mais antiga: 2026-08-01..2026-08-14.',
  'bad-date': ({ written, why, near }) =>
    near === undefined
      ? BAD_DATES[why](written)
      : `“${written}” não é uma data, então continua texto. ${didYouMean(`@(${near})`)}`,
  'bad-completion': ({ written }) =>
    `“${written}” não é uma data, então continua texto. Escreva como AAAA-MM-DD.`,
  'bad-duration': ({ written }) =>
    `“${written}” não é uma duração, então continua texto. Escreva como [duration:: 25m].`,
  'bad-metric': ({ written, name, isSecond, number: meant }) =>
    isSecond
      ? `“${written}” é um segundo número para “${name}”, então continua texto e o primeiro conta. Fique com um dos dois.`
      : `“${written}” não é um número, então continua texto. Escreva como [${name}:: ${meant}].`,
  'bad-pulse': ({ written }) =>
    `“${written}” não diz como foi, então fica de fora. Escreva um número inteiro de 1 (difícil) a 5 (ótimo): [pulse:: 4].`,
  'mark-in-properties': ({ tag }) =>
    `A tag “${tag}” não tem palavras ao lado nas propriedades, então não conta. Escreva-a depois das palavras, na própria nota.`,
  'bad-rest-property': ({ property, written }) =>
    `A propriedade “${property}” ${written === null ? 'não tem um valor único' : `tem o valor “${written}”`}, então este não é um dia de descanso. Use true ou false.`,
  'bad-win-property': ({ property }) =>
    `A propriedade “${property}” contém algo que não é texto, e isso fica de fora. Coloque entre aspas.`,
  'bad-date-property': ({ property }) =>
    `A propriedade “${property}” desta nota não é uma data, então a nota não tem dia. Escreva como 2026-11-19.`,
  'no-day': ({ entries }) =>
    entries === 1
      ? 'Esta linha não tem dia, então não conta. Adicione um, como @2026-11-19, ou mova a linha para uma nota diária.'
      : `${number(entries)} linhas, a partir desta, não têm dia e não contam, porque as notas delas não têm o nome das suas notas diárias. Essas notas também estão listadas aqui.`,
  'dated-ahead': ({ day }) =>
    `Esta linha tem uma data posterior à da nota, então conta em ${dates.full(day)}. Mude a data se foi um engano.`,

  duplicate: ({ original }) =>
    `Isto é uma cópia de ${original.path}:${original.line + 1}, onde conta. Cópias não contam de novo.`,
  'unmatched-daily-note': unmatched,
  'wrong-weekday': ({ notes, day }) =>
    notes === 1
      ? `Esta nota tem uma data no nome e o dia da semana de outra, então ${NOT_COUNTED}. A data é ${dates.full(day)}: corrija o que está errado no nome.`
      : `${number(notes)} notas, a partir desta, têm uma data no nome e o dia da semana de outra, então ${NONE_COUNTED}. A data desta é ${dates.full(day)}: corrija o que está errado nos nomes.`,
  'sync-copy': ({ notes, copyOf, isDated }) =>
    `${
      notes === 1
        ? `Esta nota parece uma cópia de ${copyOf} deixada por uma sincronização`
        : `${number(notes)} notas parecem cópias deixadas por uma sincronização, esta de ${copyOf}`
    }${
      isDated
        ? '. A data dela é uma propriedade, então as linhas que só a cópia tem também contam'
        : `, então ${notes === 1 ? NOT_COUNTED : NONE_COUNTED}`
    }. Leve o que falta para o original, e depois apague a cópia.`,

  'bad-goal-property': ({ property, written, problem }) => goalProperty(property, written, problem),
  'goal-ends-before-start': ({ start, end }) =>
    `Esta meta termina em ${dates.full(end)}, antes de começar em ${dates.full(start)}, então o fim fica de fora. ${CHANGE_ONE}`,

  'bad-experiment': ({ problem }) =>
    `${isBlocking(problem) ? 'Este experimento não pode acontecer como está.' : 'Este experimento mostra menos do que poderia.'} ${experiments.problem(problem)}`,

  'bad-json': damaged,
  'bad-shape': ({ problem }) =>
    `Este arquivo ${shape(problem)}, então os padrões são usados e nada é escrito. ${problem.kind === 'no-text' ? 'Escolha de novo nas configurações do plugin dele.' : 'Corrija-o, ou apague-o para usar os padrões.'}`,
  unreadable: ({ reason, isConfig }) =>
    isConfig
      ? `Este arquivo não pode ser lido${because(reason)}, então os padrões são usados e nada é escrito. Confira quem pode lê-lo, ou apague-o para usar os padrões.`
      : `Isto não pode ser lido${because(reason)}, então nada nele conta.`,
  'bad-name': () =>
    'Este nome não é UTF-8, então o arquivo fica de fora. Renomeie-o para que seja lido.',
  'not-text': ({ kind }) => NO_TEXT[kind],
  'bad-setting': ({ problem }) => settings.problem(problem),

  'bad-daily-format': ({ format, folder, isEarlier }) =>
    `O formato de data \`${format}\`${folder === '' ? '' : ` em “${folder}”`} não dá a cada dia uma nota própria, então nenhuma dessas notas é uma nota diária. Use YYYY-MM-DD em ${whereIs(isEarlier ? 'daily.others' : 'daily.format')}.`,
  'tag-of-two-marks': ({ tag, keeps, loses }) =>
    `A tag \`#${tag}\` está em ${whereIs(`marks.${keeps}`)} e em “${settings.rows[`marks.${loses}`].name}”, então só a primeira conta. Remova-a de uma das duas.`,
  'daily-notes-excluded': ({ folder }) =>
    `Suas notas diárias estão na pasta “${folder}”, que está excluída, então nenhuma é lida. Remova-a de ${whereIs('excludedFolders')}.`,
  'mixed-week-format': ({ format }) =>
    `O formato de data \`${format}\` mistura dois jeitos de contar semanas, então duas semanas ganham o mesmo nome no fim do ano. Use \`gggg-[W]ww\` ou \`GGGG-[W]WW\` em ${whereIs('weekly.format')}.`,
  'week-start-differs': ({ format, named, other }) =>
    `As notas semanais com nome \`${format}\` começam em ${weekday(named)}, e todas as suas outras semanas em ${weekday(other)}. As revisões seguem as notas. Para mudar o resto, use ${whereIs('plan.weekStart')}.`,
};

const NO_TEXT: Readonly<Record<DamageKind, string>> = {
  'utf-16':
    'Esta nota está salva em UTF-16, então não pode ser lida como texto e nada nela conta. Salve-a em UTF-8, o que a maioria dos editores oferece em “Salvar como” ou “Codificação”.',
  'not-utf-8':
    'Letras desta nota, as primeiras aqui, não podem ser lidas como texto, porque não são UTF-8. Nada é escrito nela. Salve-a em UTF-8, o que a maioria dos editores oferece em “Salvar como” ou “Codificação”.',
  zeros:
    'Partes desta nota, as primeiras aqui, não podem ser lidas como texto: uma falha ou uma sincronização interrompida deixou zeros ali. Nada é escrito nela. Restaure-a de um backup ou do histórico da sincronização, ou apague essas partes.',
};

const BAD_DATES: Readonly<Record<FactOf<'bad-date'>['why'], (written: string) => string>> = {
  unclear: (written) =>
    `“${written}” poderia ser dois dias diferentes, então continua texto. Escreva como @2026-11-19.`,
  'no-note-day': (written) =>
    `“${written}” não é uma data em uma nota sem dia próprio, então continua texto. Escreva como @2026-11-19.`,
  misplaced: (written) =>
    `“${written}” parece uma data mas não está escrito como uma, então continua texto. Escreva como @2026-11-19 depois de um espaço, ou em palavras como @(sexta-feira passada).`,
  unreadable: (written) =>
    `“${written}” não é uma data, então continua texto. Escreva como @2026-11-19, ou em palavras como @(sexta-feira passada).`,
};

function unmatched({ notes, location, language, isOwn }: FactOf<'unmatched-daily-note'>): string {
  const what =
    notes === 1
      ? `Esta nota tem uma data no nome, mas não tem o nome das suas notas diárias, então ${NOT_COUNTED}.`
      : `${notesOf(notes)}, a partir desta, têm uma data no nome, mas não têm o nome das suas notas diárias, então ${NONE_COUNTED}.`;
  if (location === null) return `${what} Há também outras palavras no nome.`;
  const setLanguage = language === null ? '' : `escolha “${language}” em ${whereIs('language')}`;
  if (isOwn) return `${what} As palavras do nome estão em outro idioma: ${setLanguage}.`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `a pasta “${folder}” e `;
  const also = setLanguage === '' ? '' : `, e ${setLanguage}`;
  return `${what} Para que contem, adicione ${where}o formato de data “${format}” a ${whereIs('daily.others')}${also}.`;
}

function damaged({ reason, used }: Extract<FileProblemFacts, { code: 'bad-json' }>): string {
  const what = `Este arquivo está danificado${because(reason)}`;
  return used === 'earlier'
    ? `${what}, então suas configurações anteriores são usadas e nada é escrito. Corrija-o, muitas vezes falta uma vírgula ou aspas.`
    : `${what}, então os padrões são usados e nada é escrito. Corrija-o, muitas vezes falta uma vírgula ou aspas, ou apague-o para usar os padrões.`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${systemReason(reason)})`;
}

function goalProperty(
  property: string,
  written: string | null,
  problem: GoalPropertyProblem,
): string {
  const says = written === null ? 'não pode ser lida' : `tem o valor “${written}”`;
  const which = `A propriedade “${property}” desta meta`;
  switch (problem.kind) {
    case 'unusable':
      return `${which} ${says} e fica de fora. ${useInstead(problem.expected)}`;
    case 'other-end':
      return `${which} ${says}, que termina em um dia diferente de “end”, ${dates.full(problem.end)}. Vale o “end”. ${CHANGE_ONE}`;
    case 'no-start':
      return `${which} não tem de onde contar, então fica de fora. Adicione a propriedade “start” com uma data.`;
    case 'other-unit':
      return `${which} ${says}, mas a meta acompanha ${listed(problem.metrics.map((name) => `“${name}”`))}, então fica de fora. Use o mesmo nome, ou adicione o outro a “metrics”.`;
    case 'falls':
      return `${which} vai de ${number(problem.before)} a ${number(problem.rung)}, então fica de fora. Escreva as quantidades da menor à maior, como “1, 2, 5, 10 km”.`;
    case 'no-aim':
      return `${which} não tem total a alcançar, então fica de fora. Adicione a propriedade “aim”, como “60000 palavras”.`;
    case 'before-start':
      return `${which} ${says}, antes do início da meta em ${dates.full(problem.start)}, então fica de fora. ${CHANGE_ONE}`;
    case 'passed':
      return `${which} ${says}, um dia que já passou, e o total não foi alcançado. Escolha um dia posterior, ou marque a meta como concluída.`;
    case 'thousands':
      return `${which} ${says}, lido como ${problem.number}. Escreva ${problem.or} se é isso que quer dizer, ou então ${problem.number}.`;
    case 'too-many':
      return `Uma meta pode ter ${number(problem.most)} métricas, então “${problem.beyond}” fica de fora.`;
  }
}

function weekday(number: number): string {
  return dates.weekday(dayOnWeekday(number));
}
