/** What one setting of `site.config.ts` is and what it should be. */
export interface SettingProblem {
  /** `colours.link.light` */
  setting: string
  found: string
  expected: string
}
