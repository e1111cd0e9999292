import type { EditRefusal } from '../../editing/entry-change';
import type { MarkRefusal } from '../../logging/log-refusal';
import type { PropertyLineProblem } from '../../notes/property-lines';
import type { DamageKind } from '../../text/text-damage';
import type { PathObstacle } from '../../text/note-path';
import type { FileProblem } from '../../vault/file-problem';
import type { Words } from '../words';
import { number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const NO_PLACE = '在改正之前，还不清楚你的笔记放在哪里。';

function unusable(problem: FileProblem): string {
  if (problem.code === 'bad-name') return '的名称不是 UTF-8';
  if (problem.code === 'bad-shape') return shape(problem.problem);
  if (problem.code === 'not-text') return '不是 UTF-8';
  const because = problem.reason === null ? '' : `（${systemReason(problem.reason)}）`;
  return `${problem.code === 'bad-json' ? '已损坏' : '无法读取'}${because}`;
}

function howToFix(problem: FileProblem): string {
  return problem.code === 'bad-shape' && problem.problem.kind === 'no-text'
    ? '请在它所属插件的设置里重新选择。'
    : '请改正这个文件，或删除它以使用默认值。';
}

/** Why something is not written, in a sentence or two. */
export const obstacles: Words['obstacles'] = {
  nothingWritten: (reason) => `没有写入任何内容。${reason}`,
  path: ({ kind, path }) => PATHS[kind](path),
  damage: (path, kind) => DAMAGES[kind](path),
  config: (obstacle) => {
    switch (obstacle.kind) {
      case 'file':
        return `${obstacle.problem.path} ${unusable(obstacle.problem)}。${NO_PLACE}${howToFix(obstacle.problem)}`;
      case 'setting':
        return settings.problem(obstacle.problem);
    }
  },
  log: (refusal) => {
    switch (refusal.kind) {
      case 'bad-area':
        return `“${refusal.area}”不能用作领域。请像标签那样写，例如 health/running。`;
      case 'bad-goal':
        return `“${refusal.goal}”不能用作笔记名称。请去掉 [ ] | # 和 ^。`;
      case 'no-words':
        return '还没有可记录的文字。有什么顺利的事？';
      case 'long-note':
        return '它超过 32 MB，所以不会读取，这一行也不会计入。';
      case 'misread':
        return '在这篇笔记里，这一行会被读成别的东西。请自己把它写进笔记。';
      case 'merge':
        return `这篇笔记的两个版本在第 ${number(refusal.line + 1)} 行并存。请先留下你想要的行。`;
      case 'disturbs':
        return disturbs(refusal.line);
      case 'makes-entry':
        return '新的一行会让另一行你没有标记过的也计入。请自己把它写进笔记。';
      case 'no-place':
        return '这一行无论放在这篇笔记的哪里，都会改变其他行的含义。请自己把它写进笔记。';
    }
  },
  step: (refusal) => {
    switch (refusal.kind) {
      case 'no-step':
        return '这一行没有小步。';
      case 'done':
        return '这个小步已经完成了。';
      case 'no-checkbox':
        return '这个小步没有可以勾选的复选框。请写成“- [ ] …”。';
      case 'disturbs':
        return disturbs(refusal.line);
      case 'not-done-mark':
        return `“${refusal.checkbox}”不表示任务已完成。请把它加到“${settings.whereIs('states.done')}”。`;
    }
  },
  edit: (refusal) => {
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
  mark: (refusal) => MARKS[refusal],
  properties: (refusal) => {
    if (!('line' in refusal)) return WHOLE[refusal.problem];
    return refusal.problem === 'disturbed'
      ? disturbs(refusal.line)
      : `它的属性第 ${number(refusal.line + 1)} 行${LINES[refusal.problem]}。`;
  },
  review: (problem) => {
    switch (problem.kind) {
      case 'no-begin':
        return `“${problem.section}”这部分在这里结束，却没有开头。请删掉这一行。`;
      case 'no-end':
        return `“${problem.section}”这部分从这里开始，却没有结尾。请删掉这一行，也可连同它的文字。`;
      case 'twin':
        return `“${problem.section}”这部分在第 ${number(problem.first)} 行之后，又在这里开始了一次。请删掉其中一个的两行标记。`;
      case 'crossed':
        return `“${problem.other}”这部分在这里${problem.edge === 'begin' ? '开始' : '结束'}，却在从第 ${number(problem.begin)} 行开始的“${problem.section}”里面。请删掉其中一个的两行标记。`;
      case 'open-code':
        return '这部分里的文字开始了一个代码块，却没有结束它，所以下面无法写入。请结束这个代码块。';
      case 'left-open':
        return '这里或上面有注释（%% 或 <!--）或代码没有结束，这一行的含义会因此改变。请结束它，或在它前面加一个反斜杠。';
    }
  },
};

const PATHS: Readonly<Record<PathObstacle['kind'], (path: string) => string>> = {
  outside: (path) => `${path} 在仓库之外。`,
  hidden: (path) => `${path} 里有以点开头的名称，Obsidian 不会显示它。`,
  nameless: (path) => `${path} 里有一个没有名称的文件夹。`,
  'control-character': (path) => `${path} 的名称里有控制字符。`,
  backslash: (path) => `${path} 的名称里有反斜杠。`,
};

const DAMAGES: Readonly<Record<DamageKind, (path: string) => string>> = {
  'utf-16': (path) => `${path} 是以 UTF-16 保存的。请先另存为 UTF-8。`,
  'not-utf-8': (path) => `${path} 不是 UTF-8。请先另存为 UTF-8。`,
  zeros: (path) => `${path} 的一部分是零，是崩溃或同步中断留下的。请先恢复它，或删掉那些部分。`,
};

const EDITS: Readonly<
  Record<Exclude<EditRefusal['kind'], 'bad-area' | 'bad-goal' | 'merge' | 'disturbs'>, string>
> = {
  changed: '你在这里看到之后，笔记里的这一行又有改动。请先再看一眼。',
  twice: '笔记里现在有几行和这一行一样。请打开笔记，更改你想改的那一行。',
  property: '它是笔记的一个属性。请打开笔记，在那里更改。',
  'no-words': '没有文字了。请删除这一行，或写点什么。',
  'no-checkbox': '这一行不能有复选框，因为它不是列表项。',
  spread: '这些文字分布在几行或几个单元格里。请打开笔记，在那里更改。',
  'under-heading': '它没有可以去掉的标记：之所以计入，是因为写在那个标题下。',
  'has-more': '还有其他行属于这一行。请打开笔记，在那里删除。',
  'not-movable': '移动它会改变它自己或另一行的含义。请改为在这一行写上日期。',
  misread: '这样一来，这一行会被读成别的东西。请打开笔记，在那里更改。',
};

function changedTo(written: string): string {
  return `你在这里看到之后，笔记里的这一行又有改动。现在是：“${written}”`;
}

const MARKS: Readonly<Record<MarkRefusal, string>> = {
  'no-words': '这一行还没有文字。',
  property: '这一行是笔记的属性，标签在这里不计入。',
  code: '这一行是代码或公式，标签在这里不计入。',
  'no-tag': '这一行上的标签不会计入，或会改变其他行的含义。',
};

const LINES: Readonly<Record<PropertyLineProblem | 'by-hand', string>> = {
  tab: '以制表符开头，而这里需要空格',
  indent: '的缩进与其他行不同',
  brackets: '的括号里有几个属性，而每个属性需要单独一行',
  'no-property': '不是“名称、冒号、值”的形式',
  second: '是已经有过的属性',
  unreadable: '无法读取',
  comment: '的值里有注释',
  anchor: '里有 YAML 的锚点、别名或标签',
  'no-end': '的值没有结束',
  'more-after': '在值结束之后还有内容',
  'by-hand': '的写法，Small Wins 无法更改',
};

const WHOLE: Readonly<Record<'no-list' | 'by-hand', string>> = {
  'no-list': '它的属性不是由名称和值组成的列表。',
  'by-hand': '它的属性的写法，Small Wins 无法更改。',
};

function disturbs(line: number): string {
  return `这篇笔记第 ${number(line + 1)} 行的含义会因此改变。请先自己更改那一行。`;
}
