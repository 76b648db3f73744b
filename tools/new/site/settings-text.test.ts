import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import type { SiteConfig } from '../../../lib/site/settings'
import { judgeSettings } from '../../check/settings'
import { paletteOf } from './palette'
import { writeSettings } from './settings-text'

const site: SiteConfig = {
  languages: ['de', 'pt-BR'],
  languagePrefix: false,
  name: { de: `L'été "am" See \\ \${1}`, 'pt-BR': "Noites d'água" },
  shortName: 'Été',
  description: { de: 'Menschen.', 'pt-BR': 'Gente.' },
  url: 'https://lake.example',
  spellings: [],
  timeZone: 'Europe/Berlin',
  colours: paletteOf({ light: '#0f7d6c', dark: '#0f7d6c' }),
  navigation: ['events', 'about'],
  repository: 'https://github.com/lake/site',
  branch: 'main',
  links: [],
}

test('what is written are the settings, whatever stands in their texts', () => {
  const { code } = transformSync(writeSettings(site), { loader: 'ts', format: 'cjs' })
  const module = { exports: { site: undefined } }
  new Function('module', 'require', code)(module, () => ({ defineSite: (settings: SiteConfig) => settings }))
  expect(module.exports.site).toEqual(site)
  expect(judgeSettings({ ...site, languages: ['de'] })).toEqual([])
})
