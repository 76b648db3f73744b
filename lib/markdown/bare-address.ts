/**
 * Where an address that stands in the words without marks of its own ends. GitHub's Markdown takes everything up to the next
 * space (https://github.github.com/gfm/#autolinks-extension-); Korean particles, and Japanese and Chinese sentences, follow an
 * address without one.
 */

/** Particles and endings that nothing but the end of an address stands before: `를`, `에서는`, `으로도`, `입니다`. */
const koreanParticles = [
  '을|를|은|는|이|가|의|도|만|와|과|께|나|이나|이며|이고|하고|이?랑|처럼|마다|조차|마저|밖에|보다(?:는|도)?|뿐만?',
  '(?:에서|에게서|에게|한테|으로|로|까지|부터|에)(?:는|도|만|의|까지|부터|서|써|나)?|[와과](?:는|도|의|만)',
  '이?라(?:고|는|도|면|서)|이?든지|이?나마|입니[다까]|이에요|예요|(?:이었|였)습니다|이다|인데|이므로|이지만|이니',
].join('|')

const particle = new RegExp(`^(?:${koreanParticles})$`)
// These are words as well, which an address may end in behind a slash: /wiki/이.
const alsoWord = /^(?:이|가|도|의|만|나|이나|이고)$/

/** Whether a run of Hangul is what follows an address in a sentence. */
export function isKoreanParticle(hangul: string): boolean {
  return particle.test(hangul)
}

const japaneseParticle = /^(?:から|まで|です|では|には|より|など|[はがにでとのもへや])/u
const japaneseSentence = /[、。！？]|ください|ます|です|ました|ません|する|した|こちら/u

// Korean top-level domains, https://www.iana.org/domains/root/db.
const koreanDomains = '한국|닷컴|닷넷|삼성'
const hostEnd = /(?:\.[a-z]{2,24}|localhost|\d\.\d{1,3}|:\d{1,5})(?=[^\u0021-\u007e]|\.[^\u0021-\u007e])/giu
const koreanHostEnd = new RegExp(`\\.(?:${koreanDomains})(?=\\p{Script=Hangul}+[.,]*$)`, 'u')
const hostGoesOn = new RegExp(
  `^\\.(?:${koreanDomains}|\\p{Script=Han}{2})|^[\\p{L}\\p{M}\\p{N}-]*\\.(?:[a-z]|${koreanDomains}|\\p{Script=Han}|\\p{Script=Katakana})`,
  'iu',
)

const closing: Record<string, string> = {
  ...{ ')': '(', ']': '[', '}': '{', '）': '（', '］': '［', '｝': '｛', '」': '「', '』': '『', '】': '【' },
  ...{ '》': '《', '〉': '〈', '〕': '〔', '”': '“', '’': '‘', '｣': '｢', '»': '«' },
}
const endMark = /^[、。，．！？；：…‥｡､]/u
// Marks that join names as well, inside an address: 3·1_운동, Bose–Einstein.
const joint = /^[·・ㆍ–]/u
const another = /^.(?:https?:\/\/|www\.)|^.$/iu

/**
 * How many characters of a text, which begins with an address and has no space, belong to the address. What GitHub's Markdown leaves out
 * at the end by itself (`.`, `,`, a closing parenthesis) may still be among them.
 */
export function addressEnd(run: string): number {
  const ascii = /^[\u0021-\u007e]*/.exec(run)?.[0].length ?? 0
  const before = run.slice(0, ascii)
  const isHost = /^(?:https?:\/\/)?[^/?#]*$/i.test(before)
  const first = ascii === run.length ? ascii : isHost ? endOfHost(run) : endOfPath(run, before)
  return Math.min(first, endByMarks(run))
}

function endOfHost(run: string): number {
  const host = /^(?:https?:\/\/)?[^/?#]*/i.exec(run)?.[0] ?? ''
  for (const { 0: name, index } of host.matchAll(hostEnd)) {
    const end = index + name.length
    if (!hostGoesOn.test(host.slice(end))) return end
  }
  const korean = koreanHostEnd.exec(host)
  return korean ? korean.index + korean[0].length : run.length
}

/** The end of an address whose path has been ASCII so far. */
function endOfPath(run: string, before: string): number {
  const behind = run.slice(before.length)
  const last = before.slice(-1)
  if (!/^[\p{L}\p{M}]/u.test(behind)) return endBeforeMark(before, behind) ? before.length : run.length
  // 을(를) has its bracket behind the particle, (으)로 before it.
  if (/[,;]$/.test(before) || (last === '(' && /^[으이]\)/.test(behind))) return before.length - 1
  const isRoot = /^(?:https?:\/\/)?[^/?#]*\/$/i.test(before)
  if (!/[a-z\d/)]/i.test(last)) return run.length
  const hangul = /^\p{Script=Hangul}+/u.exec(behind)?.[0]
  if (hangul) {
    const goesOn = /^(?:[-_/%=&#+.@~]+)?[a-z\d\p{L}]/iu.test(behind.slice(hangul.length))
    const isSure = isKoreanParticle(hangul) && !goesOn && (last !== '/' || isRoot || !alsoWord.test(hangul))
    return isSure ? before.length : run.length
  }
  if (behind.startsWith('を')) return before.length
  const japanese = last !== '/' || isRoot ? japaneseParticle.exec(behind)?.[0] : undefined
  return japanese && (japanese === behind || japaneseSentence.test(behind)) ? before.length : run.length
}

/** Whether an address ends before a mark that is no letter: 。, →, （ and emoji. */
function endBeforeMark(before: string, behind: string): boolean {
  if (endMark.test(behind)) return true
  if (joint.test(behind)) return another.test(behind)
  if (/^[\p{Ps}\p{Pi}]/u.test(behind)) return /[a-z\d]$/i.test(before)
  if (/^[\p{Pe}\p{Pf}]/u.test(behind)) return !/^.[a-z\d]/iu.test(behind)
  return /[a-z\d/]$/i.test(before) && !/^[^\u0021-\u007e]+[a-z\d]/iu.test(behind) && !/\/[^/?#]+\/$/.test(before)
}

/** The end that brackets, quotation marks and marks of emphasis make, wherever they stand. */
function endByMarks(run: string): number {
  const open = new Map<string, number>()
  for (let at = 0; at < run.length; at++) {
    const mark = run.charAt(at)
    const next = run.slice(at + 1).replace(/^[)\]}>"'*~_,.:;!?`]+/, '')
    const isLast = next === '' || !/^[\u0021-\u007e]/.test(next)
    const pair = closing[mark]
    if (pair && (open.get(pair) ?? 0) > 0) open.set(pair, (open.get(pair) ?? 0) - 1)
    else if (pair && isLast) return at
    else if (/[*"<>`]/.test(mark) && isLast) return at
    else if (mark === '~' && run.charAt(at + 1) === '~' && isLast) return at
    else if (mark === '_' && run.charAt(at + 1) === '_' && isLast) return at
    else if (mark === "'" && isLast && next !== '' && run.slice(0, at).split("'").length % 2 === 1) return at
    else if (endMark.test(mark) && next === '') return at
    else if (!pair) open.set(mark, (open.get(mark) ?? 0) + 1)
  }
  return run.length
}

/** An address without the marks at its end that GitHub's Markdown takes for those of the sentence. */
export function withoutTrail(address: string): string {
  return address.replace(/[!"'*,.:;?_~\]]+$/, '')
}
