import type { Colour, Shades } from '../../../lib/site/settings'
import { colourExpected } from '../../check/colours'
import { isOrigin, isTimeZone, zoneExpected } from '../../check/settings'
import { type InEach, say, type ToolLanguage } from '../../report/message'
import type { NewAnswers, NewQuestion } from '../gather'
import { holdingColour } from './palette'

/** What is known of a new site before anything is asked. */
export interface Surroundings {
  /** The languages that have a file of words, as BCP 47 tags. */
  spoken: readonly string[]
  /** The address of the repository on GitHub, where git knows it. */
  repository?: string | undefined
  /** The time zone and the language of the machine. */
  timeZone: string
  language: string
  today: string
  /** What a first event is called in a language. */
  firstEvent(language: string): string
}

/** The question for the languages, which decide what else is asked. */
export function askLanguages({ spoken, language }: Surroundings, tool: ToolLanguage): NewQuestion {
  const judge = (answer: string) => {
    const tags = splitTags(answer)
    const unknown = tags.find((tag) => !spoken.includes(tag))
    if (unknown) return say(withoutWords(unknown, spoken), tool)
    return new Set(tags).size === tags.length && tags.length > 0
      ? undefined
      : say(texts.languages(spoken.join(', ')), tool)
  }
  const suggest = () => (spoken.includes(language) ? language : undefined)
  return { flag: 'languages', ask: say(texts.languages(spoken.join(', ')), tool), judge, suggest }
}

/** The tags of languages in an answer. */
export function splitTags(answer: string): string[] {
  return answer.split(/[\s,]+/).filter(Boolean)
}

function withoutWords(tag: string, spoken: readonly string[]): InEach {
  return {
    en: `${tag}: expected some of ${spoken.join(', ')}; the words of another are begun with npm run new -- language ${tag}`,
    ko: `${tag}: ${spoken.join(', ')} 가운데서 골라 주세요. 다른 언어는 다음 명령으로 시작합니다: npm run new -- language ${tag}`,
  }
}

/** The other questions, in their order. */
export function askSite(languages: readonly string[], around: Surroundings, tool: ToolLanguage): NewQuestion[] {
  const [first = ''] = languages
  const nameOf = (language: string) => new Intl.DisplayNames([tool], { type: 'language' }).of(language) ?? language
  const line = (flag: string, ask: InEach): NewQuestion => ({
    flag,
    ask: say(ask, tool),
    judge: (answer) => (/^[^\p{Cc}]{1,300}$/u.test(answer) ? undefined : say(texts.line, tool)),
  })
  const colour = (flag: string, ask: InEach): NewQuestion => ({
    flag,
    ask: say(ask, tool),
    judge: (answer) => (isColour(answer) ? undefined : say(colourExpected, tool)),
  })
  return [
    ...languages.map((each) => line(`name-${each}`, texts.name(nameOf(each)))),
    { ...line('short-name', texts.shortName), suggest: (before) => shorten(before[`name-${first}`] ?? '') },
    ...languages.map((each) => line(`description-${each}`, texts.description(nameOf(each)))),
    {
      ...line('time-zone', texts.timeZone),
      judge: (answer) => (isTimeZone(answer) ? undefined : say(zoneExpected, tool)),
      suggest: () => around.timeZone,
    },
    {
      ...line('address', texts.address),
      judge: (answer) => (isOrigin(answer.replace(/\/$/, '')) ? undefined : say(texts.address, tool)),
    },
    {
      ...line('repository', texts.repository),
      judge: (answer) => (/^https:\/\/[^/]+\/[^/]+\/[^/]+$/.test(answer) ? undefined : say(texts.repository, tool)),
      suggest: () => around.repository,
    },
    colour('colour', texts.colour),
    ...(['light', 'dark'] as const).map(
      (shade): NewQuestion => ({
        ...colour(`colour-${shade}`, texts.holding[shade]),
        judge: (answer) =>
          isColour(answer) && holdingColour(answer, shade) === answer ? undefined : say(texts.holding[shade], tool),
        isNeedless: ({ colour }) => colour === undefined || nearestTo(colour, shade) === colour,
        suggest: ({ colour = '' }) => nearestTo(colour, shade),
      }),
    ),
    { ...line('event', texts.event), isOptional: true, suggest: () => around.firstEvent(first) },
    {
      ...line('date', texts.date),
      isOptional: true,
      judge: (answer) => (isDay(answer) ? undefined : say(texts.date, tool)),
      suggest: () => fourWeeksAfter(around.today),
    },
  ]
}

/** The accent that answers come to, by day and by night. */
export function accentOf(answers: NewAnswers): Shades {
  const { colour = '', 'colour-light': light = colour, 'colour-dark': dark = colour } = answers
  return { light: light.toLowerCase() as Colour, dark: dark.toLowerCase() as Colour }
}

function isColour(answer: string): answer is Colour {
  return /^#[0-9a-f]{6}$/i.test(answer)
}

function nearestTo(colour: string, shade: keyof Shades): string | undefined {
  return isColour(colour) ? holdingColour(colour, shade) : undefined
}

function isDay(answer: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(answer) && new Date(`${answer}T00:00:00Z`).toJSON()?.startsWith(answer) === true
}

/** A day that most first events could be on. */
export function fourWeeksAfter(day: string): string {
  return new Date(Date.parse(day) + 28 * 86_400_000).toISOString().slice(0, 10)
}

/** A name as it is where there is room for it, else the first letters of its words. */
function shorten(name: string): string {
  const letters = name.split(/\s+/).map((word) => Array.from(word)[0] ?? '')
  return name.length <= 16 || letters.length < 2 ? name : letters.join('').toUpperCase()
}

const texts = {
  languages: (spoken: string) => ({
    en: `The languages of the site, separated by commas, the first of them for whoever asks for none. There are ${spoken}; npm run new -- language <tag> begins another.`,
    ko: `사이트의 언어. 쉼표로 나누어 적고, 처음 보일 언어를 맨 앞에 둡니다. 쓸 수 있는 언어는 ${spoken}이고, 다른 언어는 npm run new -- language <태그>로 시작합니다.`,
  }),
  line: { en: 'expected one line.', ko: '한 줄로 적어 주세요.' },
  name: (language: string) => ({ en: `The name of the community in ${language}.`, ko: `모임의 이름(${language}).` }),
  shortName: { en: 'A short form of it for tight places.', ko: '좁은 자리에 쓸 짧은 이름.' },
  description: (language: string) => ({
    en: `One sentence in ${language} on who meets there.`,
    ko: `누가 모여 무엇을 하는지 한 문장(${language}).`,
  }),
  timeZone: { en: 'The time zone of the venues.', ko: '행사장의 시간대.' },
  address: {
    en: 'The address that the site will have, such as https://example.org.',
    ko: '사이트의 주소. https://example.org처럼 적습니다.',
  },
  repository: {
    en: 'The page of its repository, such as https://github.com/name/site.',
    ko: '저장소의 주소. https://github.com/name/site처럼 적습니다.',
  },
  colour: {
    en: 'The colour of the community, such as #0f7d6c; the others are made to go with it.',
    ko: '모임의 색. #0f7d6c처럼 적으면 나머지 색은 어울리게 만듭니다.',
  },
  holding: {
    light: {
      en: 'The colour by day: that of the community does not stand out from light paper by 3 to 1 (WCAG 2.2, 1.4.11).',
      ko: '낮에 쓸 색. 모임의 색은 밝은 바탕에서 명암비 3(WCAG 2.2, 1.4.11)에 못 미칩니다.',
    },
    dark: {
      en: 'The colour by night: that of the community does not stand out from dark paper by 3 to 1 (WCAG 2.2, 1.4.11).',
      ko: '밤에 쓸 색. 모임의 색은 어두운 바탕에서 명암비 3(WCAG 2.2, 1.4.11)에 못 미칩니다.',
    },
  },
  event: { en: 'The title of the first event.', ko: '첫 행사의 제목.' },
  date: { en: 'Its day, such as 2027-03-30.', ko: '그 날짜. 2027-03-30처럼 적습니다.' },
} as const
