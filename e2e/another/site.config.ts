import { defineSite } from '@/lib/site/settings'

/** A community that exists in tests only, as unlike the first one as settings allow. */
export const site = defineSite({
  languages: ['en'],
  locales: { en: 'en-GB' },
  name: { en: 'Example User Group' },
  shortName: 'ExampleUG',
  description: {
    en: 'An invented group that shows what another community has to write.',
  },
  url: 'https://group.example',
  spellings: [['Example', 'Sample']],
  timeZone: 'Europe/Berlin',
  colours: {
    paper: { light: '#f5f8fb', dark: '#0f1419' },
    sheet: { light: '#e4ebf2', dark: '#182028' },
    ink: { light: '#10202e', dark: '#e3ebf3' },
    muted: { light: '#4a5b6a', dark: '#96a6b5' },
    line: { light: '#c4d0db', dark: '#2c3843' },
    accent: { light: '#0f7d6c', dark: '#2fc4ab' },
    onAccent: { light: '#ffffff', dark: '#0b1a17' },
    link: { light: '#0b6456', dark: '#5fdcc6' },
  },
  navigation: ['blog', 'speakers', 'events', 'projects', 'about'],
  repository: 'https://code.example/group/site',
  branch: 'trunk',
  registration: 'https://tickets.example/group',
  email: 'texts@group.example',
  analytics: { script: 'https://counter.example/script.js', attributes: { 'data-domain': 'group.example' } },
  links: [{ label: { en: 'Mailing list' }, url: 'https://lists.example/group' }],
})
