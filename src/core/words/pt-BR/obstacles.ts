import type { Words } from '../words';
import type { EditRefusal } from '../../editing/entry-change';
import type { LogRefusal, MarkRefusal, StepRefusal } from '../../logging/log-refusal';
import type { PropertyLineProblem } from '../../notes/property-lines';
import type { PropertyRefusal } from '../../notes/property-edit';
import type { PathObstacle } from '../../text/note-path';
import type { ConfigObstacle } from '../../vault/write-obstacle';
import type { DamageKind } from '../../text/text-damage';
import type { RegionProblem } from '../region-problem';
import { number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';
import type { FileProblem } from '../../vault/file-problem';

const NO_PLACE = 'Não está claro onde ficam suas notas até isso ser corrigido.';
const BY_HAND = 'Escreva-a à mão na nota.';

function unusable(problem: FileProblem): string {
  if (problem.code === 'bad-name') return 'tem um nome que não é UTF-8';
  if (problem.code === 'bad-shape') return shape(problem.problem);
  if (problem.code === 'not-text') return 'não é UTF-8';
  const because = problem.reason === null ? '' : ` (${systemReason(problem.reason)})`;
  return `${problem.code === 'bad-json' ? 'está danificado' : 'não pode ser lido'}${because}`;
}

function howToFix(problem: FileProblem): string {
  return problem.code === 'bad-shape' && problem.problem.kind === 'no-text'
    ? 'Escolha de novo nas configurações do plugin dele.'
    : 'Corrija o arquivo, ou apague-o para usar os padrões.';
}

/** Why something is not written, in a sentence or two. */
export const obstacles: Words['obstacles'] = {
  nothingWritten: (reason: string): string => `Nada foi escrito. ${reason}`,
  path: ({ kind, path }: PathObstacle): string => PATHS[kind](path),
  damage: (path: string, kind: DamageKind): string => DAMAGES[kind](path),
  config: (obstacle: ConfigObstacle): string => {
    switch (obstacle.kind) {
      case 'file':
        return `${obstacle.problem.path} ${unusable(obstacle.problem)}. ${NO_PLACE} ${howToFix(obstacle.problem)}`;
      case 'setting':
        return settings.problem(obstacle.problem);
    }
  },
  log: (refusal: LogRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
        return `“${refusal.area}” não pode ser uma área. Escreva como em uma tag, por exemplo saúde/corrida.`;
      case 'bad-goal':
        return `“${refusal.goal}” não pode ser o nome de uma nota. Evite [ ] | # e ^.`;
      case 'no-words':
        return 'Ainda não há palavras para registrar. O que deu certo?';
      case 'long-note':
        return 'Ela passa de 32 MB, então não é lida, e a linha não contaria.';
      case 'misread':
        return `Nesta nota a linha seria lida como outra coisa. ${BY_HAND}`;
      case 'merge':
        return `Duas versões desta nota se encontram na linha ${number(refusal.line + 1)}. Fique primeiro com as linhas que você quer.`;
      case 'disturbs':
        return disturbs(refusal.line);
      case 'makes-entry':
        return `A nova linha faria contar outra que você nunca marcou. ${BY_HAND}`;
      case 'no-place':
        return `Onde quer que a linha ficasse nesta nota, ela mudaria o sentido de outras. ${BY_HAND}`;
    }
  },
  step: (refusal: StepRefusal): string => {
    switch (refusal.kind) {
      case 'no-step':
        return 'Não há nenhum pequeno passo nesta linha.';
      case 'done':
        return 'Este pequeno passo já está feito.';
      case 'no-checkbox':
        return 'Este pequeno passo não tem caixa para marcar. Escreva-o como “- [ ] …”.';
      case 'disturbs':
        return disturbs(refusal.line);
      case 'not-done-mark':
        return `“${refusal.checkbox}” não marca uma tarefa como feita. Adicione-o a ${settings.whereIs('states.done')}.`;
    }
  },
  edit: (refusal: EditRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
      case 'bad-goal':
      case 'merge':
        return obstacles.log(refusal);
      case 'disturbs':
        return disturbs(refusal.line);
      case 'changed':
        return refusal.now === null ? EDITS.changed : changedTo(refusal.now.written);
      default:
        return EDITS[refusal.kind];
    }
  },
  mark: (refusal: MarkRefusal): string => MARKS[refusal],
  properties: (refusal: PropertyRefusal): string => {
    if (!('line' in refusal)) return WHOLE[refusal.problem];
    return refusal.problem === 'disturbed'
      ? disturbs(refusal.line)
      : `A linha ${number(refusal.line + 1)} das propriedades ${LINES[refusal.problem]}.`;
  },
  review: (problem: RegionProblem): string => {
    switch (problem.kind) {
      case 'no-begin':
        return `A parte “${problem.section}” termina aqui, mas não começa em lugar nenhum. Apague a linha.`;
      case 'no-end':
        return `A parte “${problem.section}” começa aqui, mas não termina em lugar nenhum. Apague a linha, ou também o texto dela.`;
      case 'twin':
        return `A parte “${problem.section}” começa aqui pela segunda vez, depois da linha ${number(problem.first)}. Apague as duas linhas de marcação de uma delas.`;
      case 'crossed':
        return `A parte “${problem.other}” ${problem.edge === 'begin' ? 'começa' : 'termina'} aqui, dentro de “${problem.section}” da linha ${number(problem.begin)}. Apague as duas linhas de marcação de uma delas.`;
      case 'open-code':
        return 'O texto desta parte abre um bloco de código e nunca o fecha, então nada pode ser escrito abaixo. Feche o bloco de código.';
      case 'left-open':
        return 'Um comentário (%% ou <!--) ou código aqui, ou acima, nunca é fechado, então esta linha passaria a significar outra coisa. Feche-o, ou ponha uma barra invertida antes.';
    }
  },
};

const PATHS: Readonly<Record<PathObstacle['kind'], (path: string) => string>> = {
  outside: (path) => `${path} está fora do cofre.`,
  hidden: (path) => `${path} tem um nome que começa com ponto, o que o Obsidian não mostra.`,
  nameless: (path) => `${path} tem uma pasta sem nome.`,
  'control-character': (path) => `${path} tem um caractere de controle no nome.`,
  backslash: (path) => `${path} tem uma barra invertida no nome.`,
};

const DAMAGES: Readonly<Record<DamageKind, (path: string) => string>> = {
  'utf-16': (path) => `${path} está salvo em UTF-16. Salve-o primeiro em UTF-8.`,
  'not-utf-8': (path) => `${path} não é UTF-8. Salve-o primeiro em UTF-8.`,
  zeros: (path) =>
    `Partes de ${path} são zeros que uma falha ou uma sincronização interrompida deixou. Restaure-o primeiro, ou apague essas partes.`,
};

const EDITS: Readonly<
  Record<Exclude<EditRefusal['kind'], 'bad-area' | 'bad-goal' | 'merge' | 'disturbs'>, string>
> = {
  changed: 'Esta linha mudou na nota dela desde que você a viu aqui. Olhe-a de novo primeiro.',
  twice: 'Várias linhas da nota agora são iguais a esta. Abra a nota e altere a certa.',
  property: 'É uma propriedade da nota. Abra a nota e altere-a lá.',
  'no-words': 'Não sobrou nenhuma palavra. Apague a linha, ou escreva algumas.',
  'no-checkbox': 'Esta linha não pode ter caixa de marcar, porque não é um item de lista.',
  spread:
    'Estas palavras estão em várias linhas, ou em várias células. Abra a nota e altere-as lá.',
  'under-heading': 'Ela não tem marca para tirar: conta por causa do título acima dela.',
  'has-more': 'Outras linhas pertencem a esta. Abra a nota e apague-a lá.',
  'not-movable':
    'Ela não pode ser movida sem mudar o que ela, ou outra linha, diz. Em vez disso, escreva a data nela.',
  misread: 'A linha então seria lida como outra coisa. Abra a nota e altere-a lá.',
};

function changedTo(written: string): string {
  return `Esta linha mudou na nota dela desde que você a viu aqui. Agora diz: “${written}”`;
}

const MARKS: Readonly<Record<MarkRefusal, string>> = {
  'no-words': 'Ainda não há palavras nesta linha.',
  property: 'Esta linha é uma propriedade da nota, onde tags não contam.',
  code: 'Esta linha é código ou matemática, onde tags não contam.',
  'no-tag': 'Uma tag nesta linha não contaria, ou mudaria o sentido de outras linhas.',
};

const LINES: Readonly<Record<PropertyLineProblem | 'by-hand', string>> = {
  tab: 'começa com uma tabulação, onde são necessários espaços',
  indent: 'tem um recuo diferente das outras',
  brackets: 'tem várias propriedades entre colchetes, onde cada uma precisa da própria linha',
  'no-property': 'não é um nome, dois-pontos e um valor',
  second: 'tem uma propriedade que já existe',
  unreadable: 'não pode ser lida',
  comment: 'tem um comentário dentro do valor',
  anchor: 'tem uma âncora, um alias ou um tipo do YAML',
  'no-end': 'tem um valor que não termina',
  'more-after': 'continua depois do fim do valor',
  'by-hand': 'está escrita de um jeito que o Small Wins não pode alterar',
};

const WHOLE: Readonly<Record<'no-list' | 'by-hand', string>> = {
  'no-list': 'As propriedades não são uma lista de nomes e valores.',
  'by-hand': 'As propriedades estão escritas de um jeito que o Small Wins não pode alterar.',
};

function disturbs(line: number): string {
  return `A linha ${number(line + 1)} desta nota passaria a significar outra coisa. Altere essa linha à mão primeiro.`;
}
