import type { Words } from '../words';
import type { SettingProblem } from '../../settings/setting-field';
import { WHOLE_FILE } from '../../settings/setting-field';
import type { SettingGroup } from '../../settings/setting-groups';
import { settingGroup } from '../../settings/setting-groups';
import type { Expected } from '../../text/expected';
import type { SettingWords } from '../setting-words';
import { useInstead } from './expected';
import { forms, listed, number, plural } from './numbers';

/** The rows of the settings page, by their path in `data.json`. */
const ROWS = {
  'marks.win': {
    name: 'Tags de conquista',
    desc: 'Linhas com uma destas tags são conquistas. As novas levam a primeira.',
  },
  'marks.step': {
    name: 'Tags de pequeno passo',
    desc: 'Para passos que cabem em dois minutos.',
  },
  'marks.setback': {
    name: 'Tags de contratempo',
    desc: 'Para o que atrapalhou. Listado, nunca contado contra você.',
  },
  'marks.lesson': {
    name: 'Tags de aprendizado',
    desc: 'Para o que você aprendeu. Listado, não contado.',
  },
  'marks.kudos': {
    name: 'Tags de elogio',
    desc: 'Para o que outras pessoas disseram. Listado, não contado.',
  },
  'marks.rest': {
    name: 'Tags de dia de descanso',
    desc: 'Fazem do dia da nota um dia de descanso.',
  },
  'marks.pause': {
    name: 'Tags de pausa',
    desc: 'Dias em que nada é esperado: #pause 2026-08-01..2026-08-14',
  },
  'plan.countSteps': {
    name: 'Contar pequenos passos',
    desc: 'Um pequeno passo feito conta como conquista.',
  },
  winHeadings: {
    name: 'Conquistas sob títulos',
    desc: 'Itens de lista e linhas sob estes títulos são conquistas sem tag.',
  },
  winProperty: {
    name: 'Conquistas em uma propriedade',
    desc: 'Uma propriedade que contém uma conquista ou uma lista delas.',
    aliases: ['front matter', 'YAML', 'metadados'],
  },
  'states.done': {
    name: 'Caixas de feito',
    desc: 'Caracteres de uma tarefa feita, como em [x]. Só estes contam.',
    aliases: ['tarefa', 'status'],
  },
  'states.started': {
    name: 'Caixas de iniciado',
    desc: 'Caracteres de uma tarefa iniciada, como em [/].',
    aliases: ['tarefa', 'status', 'em andamento'],
  },
  'states.cancelled': {
    name: 'Caixas de cancelado',
    desc: 'Caracteres de uma tarefa cancelada, como em [-].',
    aliases: ['tarefa', 'status'],
  },

  'daily.folder': {
    name: 'Pasta das notas diárias',
    desc: 'Onde estão suas notas diárias. / é a raiz do cofre.',
  },
  'daily.format': {
    name: 'Formato de data das notas diárias',
    desc: 'Como as notas diárias se chamam. Uma barra cria uma pasta.',
    aliases: ['moment'],
  },
  'daily.template': {
    name: 'Modelo das notas diárias',
    desc: 'Como começa uma nova nota diária.',
  },
  'daily.others': {
    name: 'Lugares antigos das notas diárias',
    desc: 'Onde estão as notas diárias antigas, se você as moveu ou renomeou.',
  },
  dateProperty: {
    name: 'Dia em uma propriedade',
    desc: 'Uma propriedade com a data, para notas que não são diárias.',
    aliases: ['front matter', 'YAML', 'metadados'],
  },
  pulse: {
    name: 'Perguntar como foi',
    desc: 'Cinco botões na barra lateral, de difícil a ótimo.',
    aliases: ['humor', 'pulse', 'nota'],
  },
  'metrics.properties': {
    name: 'Números em propriedades',
    desc: 'Números das notas diárias a comparar com as conquistas, como o sono.',
  },
  excludedFolders: {
    name: 'Pastas excluídas',
    desc: 'As notas delas são ignoradas. Pastas de modelos também.',
  },

  'plan.schedule': {
    name: 'Ritmo',
    desc: 'Quando se espera uma conquista. Os outros dias são livres.',
    aliases: ['dias de descanso', 'dias da semana', 'frequência'],
  },
  'plan.target': {
    name: 'Alvo',
    desc: 'O que um dia com conquista pede, como 1, 10 minutes ou 250 palavras.',
    aliases: ['meta', 'por dia'],
  },
  'plan.since': {
    name: 'Contar a partir de',
    desc: 'Conquistas antes deste dia são listadas, não contadas.',
    aliases: ['desde', 'início'],
  },
  'plan.freezes': {
    name: 'Curingas',
    desc: 'Cobrem dias sem conquista. Sete dias com conquista dão um.',
    aliases: ['sequência', 'descanso'],
  },
  'plan.pauses': {
    name: 'Pausas',
    desc: 'Dias em que nada é esperado, para você e todas as suas metas.',
  },
  'plan.dayStart': {
    name: 'Início do dia',
    desc: 'A hora em que um novo dia começa. 0 é meia-noite.',
    aliases: ['noite', 'meia-noite'],
  },
  'plan.weekStart': {
    name: 'Primeiro dia da semana',
    desc: 'Para ritmos semanais, o mapa de calor e a revisão.',
    aliases: ['início da semana'],
  },

  'goals.property': {
    name: 'Propriedade das metas',
    desc: 'A propriedade que faz de uma nota uma meta.',
    aliases: ['front matter', 'YAML', 'metadados'],
  },
  'goals.value': {
    name: 'Valor das metas',
    desc: 'O valor dessa propriedade em uma meta.',
  },
  'goals.inherit': {
    name: 'Linhas em notas de meta',
    desc: 'Conquistas na própria nota de uma meta pertencem a ela, sem link.',
    aliases: ['herdar'],
  },
  'goals.alignment': {
    name: 'Relação com suas metas',
    desc: 'Mostra conquistas sem meta e metas que ficaram quietas.',
    aliases: ['deriva', 'platô'],
  },

  'heatmap.palette': {
    name: 'Cores',
    desc: 'Todas as paletas também funcionam em tons de cinza.',
    aliases: ['paleta', 'daltonismo'],
  },
  'heatmap.thresholds': {
    name: 'Níveis',
    desc: 'Conquistas por dia para cada um de quatro níveis, como 1, 2, 3, 5.',
    aliases: ['limiares', 'intensidade'],
  },
  'heatmap.rows': {
    name: 'Linhas',
    desc: 'Uma grade com todos os dias, ou uma linha por área ou meta.',
  },

  'weekly.folder': {
    name: 'Pasta das notas semanais',
    desc: 'Onde as revisões são escritas. / é a raiz do cofre.',
  },
  'weekly.format': {
    name: 'Formato de data das notas semanais',
    desc: 'Como as notas semanais se chamam.',
    aliases: ['moment'],
  },
  'weekly.template': {
    name: 'Modelo das notas semanais',
    desc: 'Como começa uma nova revisão.',
  },
  'review.prompts.week': {
    name: 'Perguntas',
    desc: 'Perguntas no fim de uma nova revisão, com espaço para responder.',
  },
  'review.heatmap': {
    name: 'Mapa de calor na revisão',
    desc: 'Adiciona um mapa de calor sempre atual abaixo da tabela da semana.',
  },

  'monthly.folder': {
    name: 'Pasta das revisões do mês',
    desc: 'Onde são escritas. / é a raiz do cofre.',
  },
  'monthly.format': {
    name: 'Formato de data das revisões do mês',
    desc: 'Como as notas delas se chamam.',
    aliases: ['moment'],
  },
  'monthly.template': {
    name: 'Modelo das revisões do mês',
    desc: 'Como começa uma nova.',
  },
  'quarterly.folder': {
    name: 'Pasta das revisões do trimestre',
    desc: 'Onde são escritas. / é a raiz do cofre.',
  },
  'quarterly.format': {
    name: 'Formato de data das revisões do trimestre',
    desc: 'Como as notas delas se chamam.',
    aliases: ['moment'],
  },
  'quarterly.template': {
    name: 'Modelo das revisões do trimestre',
    desc: 'Como começa uma nova.',
  },
  'yearly.folder': {
    name: 'Pasta das revisões do ano',
    desc: 'Onde são escritas. / é a raiz do cofre.',
  },
  'yearly.format': {
    name: 'Formato de data das revisões do ano',
    desc: 'Como as notas delas se chamam.',
    aliases: ['moment'],
  },
  'yearly.template': {
    name: 'Modelo das revisões do ano',
    desc: 'Como começa uma nova.',
  },
  'review.prompts.month': {
    name: 'Perguntas para um mês',
    desc: 'Perguntas no fim da revisão, com espaço para responder.',
  },
  'review.prompts.quarter': {
    name: 'Perguntas para um trimestre',
    desc: 'Perguntas no fim da revisão, com espaço para responder.',
  },
  'review.prompts.year': {
    name: 'Perguntas para um ano',
    desc: 'Perguntas no fim da revisão, com espaço para responder.',
  },
  'review.prompts.days': {
    name: 'Perguntas para um período',
    desc: 'Perguntas no fim da revisão, com espaço para responder.',
  },
  'review.pinned': {
    name: 'Linhas fixadas',
    desc: 'IDs de linhas que abrem revisões longas e documentos de realizações.',
    aliases: ['fixar', 'destaque'],
  },
  'review.brag': {
    name: 'Seções de um documento de realizações',
    desc: 'Em que suas conquistas são organizadas, nesta ordem.',
  },

  'log.heading': {
    name: 'Título para novas linhas',
    desc: 'Para onde vão novas conquistas. Deixe vazio para o fim da nota.',
  },
  'log.time': {
    name: 'Escrever a hora',
    desc: 'Começa novas linhas com a hora.',
  },
  'log.askBeforeUri': {
    name: 'Perguntar antes que um link escreva',
    desc: 'Mostra o que um link obsidian:// escreveria, e pergunta antes.',
    aliases: ['URI', 'automação', 'atalho'],
  },
  'log.adds': {
    name: 'Dizer a que uma conquista se soma',
    desc: 'Uma frase no aviso dela, como: 80ª em saúde.',
  },
  'log.proof': {
    name: 'Oferecer evidências após um contratempo',
    desc: 'Um botão no aviso dele, se já houve contratempos parecidos.',
  },
  'log.anotherDay': {
    name: 'Dar outro dia a uma linha',
    desc: 'Sem uma nota desse dia, a data vai na linha.',
    aliases: ['mover', 'data'],
  },
  'timer.notification': {
    name: 'Mostrar o fim do temporizador fora do Obsidian',
    desc: 'Seu computador avisa quando um temporizador termina.',
    aliases: ['notificação', 'pomodoro'],
  },
  'timer.sound': {
    name: 'Som no fim do temporizador',
    desc: 'Duas notas curtas.',
    aliases: ['pomodoro'],
  },

  quiet: {
    name: 'Modo tranquilo',
    desc: 'Oculta números da sequência e nunca fala de dias sem conquista.',
  },
  celebrate: {
    name: 'Em um marco',
    desc: 'O que você vê quando alcança um marco.',
    aliases: ['confete', 'animação'],
  },
  rewards: {
    name: 'Recompensas',
    desc: 'Suas próprias ideias de mimos. Cada marco mostra uma.',
  },
  nudgeAt: {
    name: 'Lembrete gentil',
    desc: 'Lembra você a esta hora, como 20:30, se o dia ainda está aberto.',
    aliases: ['lembrete'],
  },

  'editor.badges': {
    name: 'Selos nas notas',
    desc: 'Mostra as tags de conquistas, passos e afins como pequenos selos.',
    aliases: ['visualização ao vivo', 'visualização de leitura', 'modo de leitura'],
  },
  'editor.dots': {
    name: 'Pontos ao lado das linhas contadas',
    desc: 'Cheio se a linha conta. Aponte para um vazio para ver por que não.',
    aliases: ['margem'],
  },
  'editor.suggest': {
    name: 'Sugestões enquanto você escreve',
    desc: 'Sugere áreas e metas depois de uma tag, e datas depois de @.',
    aliases: ['autocompletar'],
  },
  language: {
    name: 'Idioma',
    desc: 'Para tudo o que você lê aqui e para datas escritas em palavras.',
    aliases: ['localidade', 'tradução'],
  },
  notesLanguage: {
    name: 'Idioma das notas',
    desc: 'Para revisões, exportações e tudo o mais que é escrito no seu cofre.',
    aliases: ['localidade', 'tradução'],
  },
} satisfies Record<string, SettingWords>;

const rows: Readonly<Record<keyof typeof ROWS, SettingWords>> = ROWS;

/** What a list of settings says about its elements. */
const lists = {
  tag: {
    heading: 'Tags',
    add: 'Adicionar tag',
    none: 'Ainda sem tags.',
    element: (number: number): string => `Tag ${number}`,
    placeholder: 'win',
  },
  heading: {
    heading: 'Títulos',
    add: 'Adicionar título',
    none: 'Ainda sem títulos.',
    element: (number: number): string => `Título ${number}`,
    placeholder: 'Feito hoje',
  },
  section: {
    heading: 'Seções',
    add: 'Adicionar seção',
    none: 'Ainda sem seções.',
    element: (number: number): string => `Seção ${number}`,
    placeholder: '',
  },
  place: {
    heading: 'Lugares',
    add: 'Adicionar lugar',
    none: 'Ainda sem lugares.',
    element: (number: number): string => `Lugar ${number}`,
    placeholder: '',
  },
  property: {
    heading: 'Propriedades',
    add: 'Adicionar propriedade',
    none: 'Ainda sem propriedades.',
    element: (number: number): string => `Propriedade ${number}`,
    placeholder: 'humor',
  },
  folder: {
    heading: 'Pastas',
    add: 'Adicionar pasta',
    none: 'Ainda sem pastas.',
    element: (number: number): string => `Pasta ${number}`,
    placeholder: 'Arquivo',
  },
  pause: {
    heading: 'Pausas',
    add: 'Adicionar pausa',
    none: 'Ainda sem pausas.',
    element: (number: number): string => `Pausa ${number}`,
    placeholder: '2026-08-01..2026-08-14',
  },
  prompt: {
    heading: 'Perguntas',
    add: 'Adicionar pergunta',
    none: 'Ainda sem perguntas.',
    element: (number: number): string => `Pergunta ${number}`,
    placeholder: '',
  },
  blockId: {
    heading: 'Identificadores de bloco',
    add: 'Adicionar identificador',
    none: 'Nenhuma linha fixada ainda.',
    element: (number: number): string => `Identificador ${number}`,
    placeholder: '^orgulho',
  },
  reward: {
    heading: 'Recompensas',
    add: 'Adicionar recompensa',
    none: 'Ainda sem recompensas.',
    element: (number: number): string => `Recompensa ${number}`,
    placeholder: 'Aquele café bom',
  },
};

const groups: Readonly<Record<SettingGroup, string>> = {
  marks: 'Marcas',
  'daily-notes': 'Notas diárias',
  plan: 'Plano',
  goals: 'Metas',
  heatmap: 'Mapa de calor',
  'weekly-review': 'Revisão da semana',
  'longer-reviews': 'Revisões mais longas',
  logging: 'Registro',
  celebration: 'Celebração',
  advanced: 'Avançado',
};

const DEFAULT = 'Até lá, o padrão é usado.';
const LEFT_OUT = 'Até lá, fica de fora.';
const FIX =
  'Corrija-o (muitas vezes falta uma vírgula ou aspas), ou mude qualquer configuração: uma cópia do arquivo antigo é guardada.';

/** The settings page. */
export const settings: Words['settings'] = {
  groups,
  rows,
  lists,
  none: 'Nenhum',
  brag: {
    desc: 'Um título do documento de realizações, e as conquistas abaixo dele.',
    added: 'Nova seção',
    name: 'Nome',
    areas: 'Áreas',
    areasHow: 'Separadas por vírgulas, como equipe, mentoria.',
    goals: 'Metas',
    goalsHow:
      'Pelos nomes das notas delas. Um * vale por todas as que não aparecem em outra seção.',
    kudos: 'Elogios',
    kudosHow: 'Contém o que outras pessoas disseram a você.',
  },
  reset: 'Restaurar padrão',
  /** the name of today's note by a date format */
  today: (name: string): string => `Hoje: ${name}`,
  schedule: {
    chosen: 'Em certos dias',
    days: 'Dias que pedem uma conquista',
    perMonth: 'Alguns dias por mês',
    times: 'Dias com conquista por mês',
    every: 'De tantos em tantos dias',
    everyDays: 'Dias de uma conquista à próxima',
  },
  place: {
    desc: 'Onde estavam as notas diárias e como se chamavam.',
    folder: 'Pasta',
    folderHow: 'Deixe vazio para a raiz do cofre.',
    format: 'Formato de data',
    formatHow: 'Como as notas se chamam, igual ao plugin nativo.',
  },
  options: {
    weekStart: {
      locale: 'Como no seu idioma',
      monday: 'Segunda-feira',
      sunday: 'Domingo',
      saturday: 'Sábado',
    },
    palette: { theme: 'Tema', leaf: 'Folha', cividis: 'Cividis, para daltonismo' },
    rows: { none: 'Todos os dias', areas: 'Por área', goals: 'Por meta' },
    pulse: { off: 'Nada', daily: 'Como foi o dia', weekly: 'Como foi a semana' },
    language: { automatic: 'Como no Obsidian' },
    notesLanguage: { automatic: 'Como no aplicativo' },
    anotherDay: {
      ask: 'Perguntar',
      date: 'Escrever a data na linha',
      move: 'Movê-la para a nota desse dia',
    },
    celebrate: { notice: 'Um aviso', off: 'Nada', burst: 'Um aviso e confetes' },
  },
  following: (usual: string, now: string): string => `${usual} (${now})`,
  placeholders: {
    asInVault: 'Como no cofre',
    automatic: 'Automático',
    firstWin: 'Sua primeira conquista',
    off: 'Desativado',
  },

  diagnostics: {
    name: 'Diagnóstico',
    desc: 'Para um relato quando algo vai mal: versões, que configurações mudaram e quantos problemas de cada tipo. Nenhuma palavra ou nome das suas notas.',
    button: 'Copiar',
  },
  space: 'Um espaço significa uma tarefa aberta.',
  tagInUse: (name: string): string => `Já está em “${name}”, e só pode significar uma coisa.`,
  holdsDailyNotes: 'Suas notas diárias estão aqui, então nenhuma seria lida.',
  noFolder: (found: number): string =>
    found === 0
      ? 'Esta pasta não existe no seu cofre, então nenhuma nota diária é encontrada nela.'
      : `Esta pasta não existe no seu cofre. Você perderia de vista ${number(found)} ${plural(found, forms('nota diária', 'notas diárias'))}.`,
  noSingleDay: 'Inclua ano, mês e dia, para que cada nota tenha a própria data.',
  noSingleWeek: 'Inclua ano e semana, como gggg-[W]ww, para que cada nota tenha a própria semana.',
  mixedWeeks:
    'Use gggg com ww, ou GGGG com WW. Se você misturar, duas semanas podem ter o mesmo nome.',

  problems: 'Problemas no arquivo de configurações',
  problemsHow: 'O que não pôde ser lido, e o que é usado no lugar.',
  file: 'Arquivo de configurações',
  remove: 'Remover do arquivo',
  /** The settings that could not be read: the first by name, and how many more. */
  unread: (names: readonly string[], more: number): string => {
    const named = listed(more === 0 ? names : [...names, `mais ${number(more)}`]);
    return plural(
      names.length + more,
      forms(
        `1 configuração não pôde ser lida e usa o padrão: ${named}.`,
        `${number(names.length + more)} configurações não puderam ser lidas e usam os padrões: ${named}.`,
      ),
    );
  },

  /** a setting by its row: `Settings → Plan → Freezes` */
  whereIs,
  /** what is wrong in the settings file: where, and what is used until it is fixed */
  problem,
  /** on a setting's own row: what it should be, and what is used until then */
  unusable: (of: Expected): string =>
    `O arquivo de configurações tem outra coisa aqui. ${useInstead(of)} ${DEFAULT}`,
  stillUsing: (of: Expected, used: string): string =>
    `${useInstead(of)} Por enquanto continua ${used}.`,
  stillEmpty: (of: Expected): string => `${useInstead(of)} Até lá, é como se estivesse vazio.`,
  /** a value that isn't saved */
  refused: (of: Expected): string => `${useInstead(of)} O valor anterior é mantido.`,
  leftOut: (of: Expected): string => `${useInstead(of)} ${LEFT_OUT}`,
  open: 'Abrir configurações',
  /** beside a language that is a translation */
  corrections: 'Correções de quem fala o idioma são bem-vindas.',
  notSaved: (reason: string): string =>
    `Esta configuração não pôde ser salva, então o valor anterior é mantido. ${reason}`,
  kept: (copy: string): string =>
    `Uma cópia do seu arquivo de configurações antigo fica guardada como ${copy}.`,
};

function whereIs(field: string): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const name = known[field.replace(/\[.*$/, '')]?.name ?? field;
  const group = settingGroup(field);
  return group === null ? name : `Configurações → ${groups[group]} → ${name}`;
}

function problem({ field, found, expected: of, used }: SettingProblem): string {
  if (of.kind === 'json') {
    return used === 'earlier'
      ? `O arquivo de configurações está danificado, então suas configurações anteriores são usadas. ${FIX}`
      : `O arquivo de configurações está danificado, então os padrões são usados. ${FIX}`;
  }
  if (field === WHOLE_FILE) {
    return 'O arquivo não tem configurações, então os padrões são usados. Mude qualquer configuração, e uma cópia do arquivo antigo é guardada.';
  }
  if (of.kind === 'name') {
    return `O arquivo de configurações tem “${lastName(field)}”, que não é uma configuração. ${useInstead(of)} ${LEFT_OUT}`;
  }
  const says = found === null ? 'não pode ser lido' : `tem o valor “${found}”`;
  return `${whereIs(field)} ${says}. ${useInstead(of)} ${used === 'nothing' ? LEFT_OUT : DEFAULT}`;
}

/** `plan.freezs` → `freezs` */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
