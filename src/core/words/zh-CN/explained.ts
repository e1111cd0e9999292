import type { Words } from '../words';

/** What the plugin's own words mean, shown by a small (i). */
export const explained: Words['explained'] = {
  streak: {
    question: '什么是连续？',
    answer:
      '一天接一天的达成日，也就是达到每日标准的日子。只有安排了小成就、却没有记录的日子会让它结束。休息日和暂停的日子会跳过。',
  },
  strength: {
    question: '什么是稳固度？',
    answer:
      '你一直以来有多稳定，从 0% 到 100%。达成日会让它上升。没有记录的一天只会带走一点点，从不清零。',
  },
  freeze: {
    question: '什么是冻结卡？',
    answer: '它替你补上没有记录的一天，让连续得以延续。每连续七个达成日得到一张。',
  },
  step: {
    question: '什么是小步？',
    answer: '小到两分钟就能做完的一步，状态不好的日子也做得到。',
  },
  readMore: '了解更多（英文）',
  back: '返回',
  allPages: '所有页面',
};
