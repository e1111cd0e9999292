import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { FileKind } from '../file-kind';
import { dates } from './dates';
import { didYouMean } from './expected';
import { forms, listed, plural } from './numbers';
import { systemReason } from './system-reason';

const NOTHING = 'Nada foi escrito.';
const GIVE_VAULT = 'Informe a pasta do seu cofre com --vault.';
const OTHER_OUT = `${NOTHING} Escolha outro nome para --out.`;

const KINDS: Readonly<Record<FileKind, string>> = {
  folder: 'uma pasta',
  pipe: 'um pipe nomeado',
  socket: 'um socket',
  file: 'um arquivo',
  device: 'um dispositivo',
};

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: 'uma semana',
  month: 'um mês',
  quarter: 'um trimestre',
  year: 'um ano',
};

/** What the command line says when it can't do what was asked: what happened, where, and what to do. */
export const cliFailures: Words['cliFailures'] = {
  unexpected: (reason: string): string =>
    `Isto não deveria ter acontecido (${systemReason(reason)}). Avise-nos, por favor, e inclua o comando que você digitou.`,
  output: (reason: string): string =>
    `A saída não pode ser escrita (${systemReason(reason)}). Mande-a para outro lugar.`,

  emptyFolder: `Não há pasta depois de --vault. ${GIVE_VAULT}`,
  noFolder: (folder: string): string => `A pasta ${folder} não existe. ${GIVE_VAULT}`,
  notFolder: (file: string): string => `${file} é um arquivo. ${GIVE_VAULT}`,
  closedFolder: (folder: string, reason: string): string =>
    `${folder} não pode ser aberta (${systemReason(reason)}). ${GIVE_VAULT}`,
  noVault: (folder: string, config: string): string =>
    `Não há cofre aqui: nem ${folder} nem nenhuma pasta acima tem uma pasta ${config}. ${GIVE_VAULT}`,

  unknownCommand: (command: string, near: string | null): string =>
    `O comando “${command}” não existe. ${near === null ? 'Veja small-wins --help.' : didYouMean(near)}`,
  unknownOption: (option: string, near: string | null, help: string): string =>
    `A opção ${option} não existe. ${near === null ? `Veja ${help}.` : didYouMean(near)}`,
  noValue: (option: string, help: string): string =>
    `Não há valor depois de ${option}. Veja ${help}.`,
  noText:
    'Ainda não há palavras para registrar. O que deu certo? Tente small-wins log "li dez páginas".',
  tooMany: (help: string): string => `Há mais palavras aqui do que o comando aceita. Veja ${help}.`,

  day: (option: string, given: string, near: string | null): string =>
    `“${given}” depois de ${option} não é um dia. ${near === null ? 'Use AAAA-MM-DD, ou palavras como “ontem” ou “sexta-feira passada”.' : didYouMean(`“${near}”`)}`,
  today: (given: string): string =>
    `“${given}” depois de --today não é um dia. Use AAAA-MM-DD, como 2026-11-21.`,
  daysInOrder: (from: Day, to: Day): string =>
    `--from ${dates.full(from)} é depois de --to ${dates.full(to)}. Informe primeiro o dia mais antigo.`,
  range: (given: string, near: string | null): string =>
    `“${given}” depois de --range não é um período. ${near === null ? 'Tente “últimos 6 meses”, 2026, 2026-Q3, 2026-08 ou 2026-01-01..2026-06-30.' : didYouMean(near)}`,
  year: (given: string): string =>
    `“${given}” depois de --year não é um ano. Use quatro dígitos, como 2026.`,
  another: (given: string): string =>
    `“${given}” depois de --another não é uma posição. Use um número inteiro, como 1.`,
  needsGoal: 'Qual meta? Informe o nome da nota dela com --goal.',
  onlySvg: (file: string): string =>
    `${file} não pode ser desenhado aqui: a linha de comando desenha SVG. Escolha um nome que termine em .svg, ou use “Compartilhar uma imagem…” no aplicativo para um PNG.`,
  noLine: (text: string): string =>
    `Nenhuma conquista destes dias contém “${text}”. Veja as palavras com small-wins list.`,
  colour: (given: string): string =>
    `“${given}” depois de --accent não é uma cor. Use algo como #8a5cf5.`,
  choice: (option: string, given: string, near: string | null, known: readonly string[]): string =>
    `“${given}” não é uma escolha para ${option}. ${near === null ? oneOf(known) : didYouMean(near)}`,
  notBoth: (one: string, other: string): string => `Use ${one} ou ${other}, não os dois.`,
  longRange: 'Um mapa de calor pode mostrar até cem anos. Tente um período mais curto.',
  period: (kind: PeriodKind, given: string, example: string): string => {
    const what = `“${given}” depois de --${kind} não é`;
    return kind === 'days'
      ? `${what} um período. Use algo como ${example}, ou palavras como “últimas 6 semanas”.`
      : `${what} ${PERIODS[kind]}. Use o nome, como ${example}, ou qualquer dia dentro.`;
  },
  kind: (given: string, near: string | null, kinds: readonly string[]): string =>
    `“${given}” depois de --kind não é um tipo. ${near === null ? oneOf(kinds) : didYouMean(near)}`,
  links: (given: string, near: string | null, ways: readonly string[]): string =>
    `“${given}” depois de --links não é um jeito de ligar. ${near === null ? oneOf(ways) : didYouMean(near)}`,
  format: (given: string, near: string | null, formats: readonly string[]): string =>
    `“${given}” depois de --format não é um formato. ${near === null ? oneOf(formats) : didYouMean(near)}`,
  goal: (given: string, near: string | null, names: readonly string[]): string =>
    `Nenhuma meta se chama “${given}”. ${near === null ? goals(names) : didYouMean(near)}`,
  time: (given: string): string =>
    `“${given}” depois de --at não é uma hora. Use algo como 09:30 ou 2:30pm.`,
  language: (given: string): string =>
    `“${given}” depois de --lang não é um idioma. Use algo como en, de ou pt-BR.`,
  needsWrite: '--force e --restore alteram uma nota, então precisam também de --write.',
  ahead: (day: Day): string =>
    `${dates.full(day)} ainda não chegou, e uma conquista conta a partir do seu dia. ${NOTHING} Adicione --ahead para registrar mesmo assim.`,
  timeAhead: (time: string): string =>
    `${time} ainda está por vir hoje. ${NOTHING} Adicione --on ontem se você quis dizer ontem, ou --ahead para registrar mesmo assim.`,

  templater: (template: string, path: string): string =>
    `O modelo ${template} precisa do Templater, que só funciona no Obsidian. ${NOTHING} Crie ${path} lá primeiro.`,
  notRead: (path: string): string =>
    `${path} está em uma pasta de modelos, ou em uma que suas configurações ignoram, então nada nela contaria. ${NOTHING} Escolha outra pasta para estas notas.`,
  unreadable: (path: string, reason: string): string =>
    `${path} não pode ser lido (${systemReason(reason)}). ${NOTHING}`,
  unreachable: (path: string, reason: string): string =>
    `${path} não pode ser alcançado (${systemReason(reason)}). ${NOTHING}`,
  unwritable: (path: string, reason: string): string =>
    `${path} não pode ser escrito (${systemReason(reason)}). Nada nele foi alterado.`,
  tooLarge: (path: string): string =>
    `${path} passa de 32 MB, então não é lido e nada nele conta. ${NOTHING}`,
  notTemplate: (path: string, kind: FileKind): string =>
    `${path} é ${KINDS[kind]}, não um modelo. ${NOTHING} Escolha outro modelo nas configurações.`,
  notNote: (path: string, kind: FileKind): string =>
    `${path} é ${KINDS[kind]}, não uma nota. ${NOTHING} Mude-o de lugar, ou dê outros nomes às suas notas.`,
  readOnly: (path: string): string =>
    `${path} é somente leitura. ${NOTHING} Permita a escrita primeiro.`,
  leadsOut: (path: string): string =>
    `${path} é um link para fora do cofre, ou está em uma pasta que é. ${NOTHING} Mova a nota para dentro do cofre.`,
  leadsNowhere: (path: string): string =>
    `${path} é um link que não leva a lugar nenhum, ou está em uma pasta que é. ${NOTHING} O disco de destino está conectado?`,
  outThere: (file: string): string =>
    `${file} já existe. ${NOTHING} Escolha outro nome para --out, ou substitua-o com --force.`,
  outIsNote: (file: string): string => `${file} é uma nota do seu cofre, então fica. ${OTHER_OUT}`,
  outNotFile: (file: string, kind: FileKind): string =>
    `${file} é ${KINDS[kind]}, não um arquivo. ${OTHER_OUT}`,
  outUnwritable: (file: string, reason: string): string =>
    `${file} não pode ser escrito (${systemReason(reason)}). ${OTHER_OUT}`,
  outLeadsNowhere: (file: string): string =>
    `${file} é um link que não leva a lugar nenhum. ${OTHER_OUT}`,
  keepsChanging: (path: string): string =>
    `Outro programa não para de alterar ${path}. ${NOTHING} Tente de novo quando ele terminar.`,
  locked: (path: string, lock: string): string =>
    `Outro small-wins está escrevendo em ${path} há três minutos. ${NOTHING} Se nenhum estiver em execução, apague ${lock}.`,
  notLock: (path: string, lock: string, kind: FileKind): string =>
    `${lock} é ${KINDS[kind]}, onde o small-wins guarda a trava de ${path}. ${NOTHING} Apague-o, ou mude-o de lugar.`,
  keptBeside: (file: string): string =>
    `Uma escrita parou no meio, e a nota mudou desde então. O texto de antes está em ${file}. Apague esse arquivo se nada faltar.`,

  watchedGone: (folder: string): string =>
    `${folder} sumiu, então não é mais observada. Informe o novo lugar com --vault.`,
  unwatchable: (folder: string, reason: string): string =>
    `${folder} não pode ser observada (${systemReason(reason)}). Deixe o sistema observar mais arquivos, ou use small-wins summary de vez em quando.`,
};

function oneOf(names: readonly string[]): string {
  return `Use uma destas opções: ${listed(names)}.`;
}

function goals(names: readonly string[]): string {
  if (names.length === 0) return 'Este cofre ainda não tem metas.';
  const all = listed(names.map((name) => `“${name}”`));
  return plural(names.length, forms(`Sua única meta é ${all}.`, `Suas metas são ${all}.`));
}
