import { withoutEnding } from './picture-name'

// What cameras, phones, messengers and screenshot programs call their files.
const given = [
  /^_?(?:img|dsc[fn]?|pxl|mvimg|gopr|dji|sam|p)[-_ ]?\d{3,}[\w-]*(?: ?\(\d+\))?$/i,
  /^kakaotalk_/i,
  /^(?:whatsapp|telegram|signal)[-_ ](?:image|photo)?[-_ ]?\d{4}/i,
  /^(?:screen ?shots?|screen capture|스크린 ?샷|화면 ?캡[처쳐]|캡[처쳐]|photo|image|사진)[-_ ]*(?:from |at )?\(?\d{4}[-._]?\d{2}/i,
  /^(?:image|img|photo|picture|pic|slide|fig|사진|이미지|그림|슬라이드)[-_ ]?\(?\d+\)?$/i,
]

// A checksum, an identifier, or a time without a word.
const meaningless = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|(?=.*\d)[0-9a-f]{12,}|[\d\s_.:()+-]*\d[\d\s_.:()+-]*)$/i

/** Whether a text is the name or the address of a file and no sentence; `file` is the name of the picture it stands for. */
export function isFileName(text: string, file: string): boolean {
  const name = text.trim().normalize('NFC')
  const stem = withoutEnding(name)
  if (/^(?:https?:\/\/|\.{0,2}\/|[a-z]:\\)/i.test(name)) return true
  if (name === file || (stem === withoutEnding(file) && /^\S*[\d_-]\S*$/.test(stem))) return true
  if (given.some((pattern) => pattern.test(stem)) || meaningless.test(stem)) return true
  const words = name.split(/\s+/).length
  if (stem !== name) return words <= 3
  return words === 1 && (/^[\w.-]+\/[\w./-]+\/[\w.-]+$|^photos\//.test(name) || /^(?=.*\d)\w+_\w+$/.test(name))
}
