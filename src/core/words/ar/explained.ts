import type { Words } from '../words';
/** What the plugin's own words mean, shown by a small (i). */
export const explained: Words['explained'] = {
  streak: {
    question: 'ما السلسلة؟',
    answer:
      'أيام إنجازك المتتالية. لا ينهيها إلا يوم مطلوب مرّ بلا إنجاز. أيام الراحة والتوقّف تُتخطّى.',
  },
  strength: {
    question: 'ما الرسوخ؟',
    answer:
      'مدى انتظامك، من 0% إلى 100%. يوم الإنجاز يزيده. ويوم بلا إنجاز ينقص منه قليلًا، ولا يمحوه أبدًا.',
  },
  freeze: {
    question: 'ما التجميد؟',
    answer: 'يغطّي عنك يومًا بلا إنجاز فتستمر سلسلتك. ويُكسب واحد عن كل سبعة أيام إنجاز متتالية.',
  },
  step: {
    question: 'ما الخطوة الصغيرة؟',
    answer: 'خطوة من الصغر بحيث تكفيها دقيقتان، حتى في يوم صعب.',
  },
  readMore: 'اقرأ المزيد (بالإنجليزية)',
  back: 'رجوع',
  allPages: 'كل الصفحات',
};
