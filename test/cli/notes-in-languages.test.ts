import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/words/languages';
import { cellWidth } from '../../pkg/cli/src/text-width';
import { runCli } from './run-cli';

const FOLDER = resolve(import.meta.dirname, '../fixtures/languages');
const VAULTS = readdirSync(FOLDER);

/** What a command prints about the vault of a language, on the day of its last note. */
function said(language: string, ...args: string[]): string {
  const { status, stdout, stderr } = runCli(
    resolve(FOLDER, language),
    ...args,
    '--today',
    '2026-11-20',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** The first lines of today: a time, what follows it and a length of time, each as the note writes it. */
const TODAY: Readonly<Record<string, string>> = {
  de: `Freitag, 20. November 2026 · 2 Erfolge
  ● 07:10 Vor der Arbeit um den Teich gelaufen · laufen · 4,2 km
  ● Beim Zahnarzt angerufen, nach drei Wochen · 5 min
  ◆ Mittags doch wieder am Schreibtisch gegessen · Rückschlag
  ✦ Ohne Handy am Bett schlafe ich besser · Erkenntnis
`,
  es: `viernes, 20 de noviembre de 2026 · 2 logros
  ● 09:30 Escribí media página del capítulo tres · tesis · 0,5 páginas
  ● Por fin pedí cita con el dentista · 10 min
  ◆ Me quedé mirando el móvil hasta la una · tropiezo
  ✦ Escribo mejor antes de abrir el correo · aprendizaje
`,
  fr: `vendredi 20 novembre 2026 · 2 victoires
  ● 18:30 Joué la gamme de sol sans m’arrêter · violon · 16 mesures
  ● Rappelé la banque au sujet du virement · 15 min
  ◆ Mal dormi, séance de sport annulée · contretemps
  ✦ Dix minutes chaque soir valent mieux qu’une heure le dimanche · leçon
`,
  'pt-BR': `sexta-feira, 20 de novembro de 2026 · 2 conquistas
  ● 06:40 Corri no parque antes do trabalho · corrida · 3,5 km
  ● Marquei a consulta que eu vinha adiando · 5 min
  ◆ Fiquei no celular até tarde · contratempo
  ✦ Corro melhor quando durmo antes das onze · aprendizado
`,
  ru: `пятница, 20 ноября 2026 г. · 2 победы
  ● 08:20 Выучил новые слова, пока ехал в метро · грузинский · слова: 12
  ● Записался наконец к зубному · 5 мин
  ◆ Опять просидел в телефоне до часу ночи · осечка
  ✦ Утром слова запоминаются лучше, чем вечером · вывод
`,
  ja: `2026年11月20日（金曜日） · できたこと2件
  ● 07:45 電車で単語を覚えた · 英語 · 単語 15
  ● ずっと後回しにしていた歯医者を予約した · 5分
  ◆ 夜中まで動画を見てしまった · つまずき
  ✦ 朝のほうが単語が頭に入る · 学び
`,
  ko: `2026년 11월 20일 금요일 · 성취 2개
  ● 21:10 삼 장 첫 장면을 썼다 · 소설 · 글자 800
  ● 미루던 치과 예약을 했다 · 5분
  ◆ 새벽까지 휴대폰을 봤다 · 걸림돌
  ✦ 설거지하고 바로 앉으면 쉽게 시작한다 · 배운 점
`,
  'zh-CN': `2026年11月20日星期五 · 2 个小成就
  ● 09:30 写了论文的开头一段 · 论文 · 字数 300
  ● 终于约了牙医 · 5 分钟
  ◆ 刷手机刷到半夜 · 挫折
  ✦ 上午不看消息，写得最顺 · 心得
`,
  ar: `الجمعة، 20 نوفمبر 2026 · إنجازان
  ● 07:30 كتبت المشهد الأول من الفصل الثالث · الرواية · كلمات: 250
  ● حجزت موعدًا عند طبيب الأسنان بعد تأجيل طويل · 5 د
  ◆ سهرت مع الهاتف حتى الواحدة · عثرة
  ✦ الكتابة قبل فتح البريد أسهل بكثير · درس
`,
};

const ALL = [
  ['today'],
  ['list', '--from', '2026-11-18'],
  ['streak'],
  ['goals'],
  ['heatmap'],
  ['summary'],
  ['check'],
  ['review'],
];

/** Small words of English that are no words of the other languages in Latin letters. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|your|you|this|today|day|days|week|wins?|goals?|streak|since|last|next|still|done|open)(?!\p{L})/iu;

/** Names in brackets that are spelled otherwise in every other language. */
const ENGLISH_NAMES =
  'command folder day language year file times week month quarter colour words time'.split(' ');

it('has a vault in each language but English', () => {
  expect(new Set(VAULTS)).toEqual(new Set(LANGUAGES.filter((language) => language !== 'en')));
});

describe.each(VAULTS)('%s', (language) => {
  it('reads a day as it is written there', () => {
    expect(said(language, 'today')).toContain(TODAY[language]);
  });

  it('counts a win for the day that its word names', () => {
    const yesterday = said(language, 'list', '--from', '2026-11-19', '--to', '2026-11-19');

    expect(yesterday.match(/●/g)).toHaveLength(2);
  });

  it('finds nothing to look at', () => {
    expect(said(language, 'check')).not.toContain('.md:');
  });

  it('says nothing in English', () => {
    const all = ALL.map((command) => said(language, ...command)).join('\n');

    if (['ru', 'ja', 'ko', 'zh-CN', 'ar'].includes(language)) {
      expect(all.match(/[a-z]+/gi) ?? []).toEqual([]);
    } else {
      expect(ENGLISH.exec(all)).toBeNull();
    }
  });

  it('helps in its own words, in lines that fit', () => {
    const help = ['', 'log', 'review'].map((command) => {
      const args = command === '' ? [] : [command];
      return runCli(FOLDER, ...args, '--help', '--lang', language).stdout;
    });
    const lines = help.join('\n').split('\n');
    const named = lines.flatMap((line) => line.match(/[<[][\p{L}\p{M}]+/gu) ?? []);

    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => ENGLISH_NAMES.includes(name.slice(1)))).toEqual([]);
    expect(lines.filter((line) => cellWidth(line) > 80)).toEqual([]);
  });
});
