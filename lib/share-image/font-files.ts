const pretendard = 'node_modules/pretendard/dist/public/static'

/** The files of the fonts, from the project's folder. Static ones, because they are drawn as they are. */
export const fontFiles = {
  archivo: 'app/fonts/archivo-display.woff2',
  semibold: `${pretendard}/Pretendard-SemiBold.otf`,
  medium: `${pretendard}/Pretendard-Medium.otf`,
} as const

export type FontName = keyof typeof fontFiles
