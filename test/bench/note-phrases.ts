/**
 * The words of generated notes: enough of them that no two notes are alike, so that a benchmark cannot
 * live off a repeated text, with the scripts and emoji that real notes hold now and then.
 */
type Phrases = readonly [string, ...string[]];

export const OPENINGS: Phrases = [
  'Slept well and woke before the alarm, which hardly ever happens',
  'Rain all morning, so the bicycle stayed in the shed',
  'The train was late again and I read forty pages on the platform',
  'A slow start, two coffees, then suddenly an hour of clear thinking',
  'Market day: the square was full before nine',
  'Fog down to the river; everything sounded closer than it was',
  'The office was empty and I could work with the door open',
  'Zoë rang from Kraków, her news took the whole breakfast',
  'Too many meetings in a row, and lunch at a quarter to three',
  'First frost on the roof, the heating came on by itself 🥶',
];

export const SENTENCES: Phrases = [
  'The second draft reads better than the first, although the middle still sags.',
  'We agreed to move the release to Thursday and to say so today rather than on Wednesday.',
  'I keep confusing the two tables; a name for each of them would cost nothing.',
  'Mother asked about the summer, and I promised to have an answer by Sunday.',
  'What helped was to close the mail and write the first sentence by hand.',
  'The garden wants nothing now but patience and a cover for the lemon tree.',
  'There is a pattern here: the days without a walk are the days without an idea.',
  'Her question was a good one, and I had no answer to it, which is worth writing down.',
  'Anaïs thinks the café would lend us the back room if we leave it as we found it.',
  'The numbers of last month came in: not bad, not what we hoped for, easy to explain.',
  'Read about 間 (ma), the pause that makes the notes around it audible.',
  'If it has to be done twice a week, it has to be shorter than a quarter of an hour.',
];

export const TASKS: Phrases = [
  'answer the landlord about the windows',
  'send the invoice for the workshop',
  'book the dentist before the end of the month',
  'look up the return date of the library books',
  'water the plants on the landing',
  'ask Jonas for the figures of the last quarter',
  'back up the photographs of the spring',
  'find the cable that fits the old camera',
  'print the tickets, both ways this time',
  'write down what the plumber said',
];

export const WINS: Phrases = [
  'wrote the opening that had been missing for a week',
  'ran along the river without looking at the watch',
  'rang the office that I had been avoiding',
  'practised the left hand alone, slowly, to the end',
  'sorted one drawer and threw away half of it',
  'read a whole chapter in Spanish, dictionary closed',
  'said no to a meeting without an excuse',
  'found the off-by-one that had cost us two days',
  'went to bed before eleven, the telephone in the kitchen',
  'cooked from what was there: lentils, carrots, the last of the parsley',
];

export const STEPS: Phrases = [
  'opened the file and wrote one line',
  'put the running shoes beside the door',
  'read one card of the deck',
  'set the timer for two minutes',
  'laid the score on the stand',
];

export const SETBACKS: Phrases = [
  'lost the evening to the telephone',
  'skipped the run, the knee was sore',
  'missed the deadline by a day and found out from others',
];

export const LESSONS: Phrases = [
  'ask before the week is planned, not after',
  'the first ten minutes decide about the hour',
  'a list of three gets done, a list of nine gets copied',
];

export const AREAS: Phrases = ['', '', '/work', '/health', '/health/running', '/music', '/home'];

export const PROJECTS: Phrases = [
  'Write the report',
  'Run 10 km in spring',
  'Spanish',
  'The house by the lake',
  'Piano, grade five',
];

export const CODE: Phrases = [
  "select day, count(*)\nfrom entries\nwhere state = 'done'\ngroup by day;",
  'for file in *.jpg; do\n  convert "$file" -resize 1600 "small/$file"\ndone',
  'def mean(values):\n    # an empty list has no mean\n    return sum(values) / len(values)',
];
