/** The inks of the print shop: every picture is printed from four or five of these. */
export const ink = {
  paper: '#F6F1E7',
  cream: '#EADFC9',
  sand: '#D8C6A5',
  black: '#1C1917',
  soot: '#2A2522',
  bark: '#4A3B31',
  orange: '#EE4C2C',
  rust: '#B5381F',
  ochre: '#DDA63F',
  amber: '#F0C66B',
  rose: '#DDA49B',
  blush: '#EFCFC4',
  wine: '#55202B',
  plum: '#35151F',
  teal: '#1E5457',
  deep: '#0F3236',
  sea: '#6FA5A0',
  mist: '#C9DAD3',
  slate: '#5C6B75',
  steel: '#36454F',
  navy: '#1B2740',
  night: '#0F1626',
  olive: '#6E7142',
  moss: '#3B4229',
} as const

/** Tones of skin, as a printer with few inks gives them. */
export const skins = ['#E9BE98', '#DDA97F', '#F0CDAE', '#C98F66'] as const

/** A step away from the colour, so that a sleeve stands out from its coat: darker, or lighter where it is dark already. */
export function folded(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const dark = parts.reduce((sum, part) => sum + part, 0) < 190
  const moved = parts.map((part) => Math.round(dark ? part + 10 : part * 0.92))
  return `#${moved.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
